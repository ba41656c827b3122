import { randomBytes } from 'node:crypto';
import { Client, type QueryResultRow } from 'pg';
import { TEMPLATE, withDatabase } from './servers';

/** A migrated database of its own for one test file. */
export interface TestDatabase {
  /** Superuser: sees and may do everything. */
  ownerUrl: string;
  /** The application's role. */
  appUrl: string;
  redisUrl: string;
  /** Runs SQL as the owner. */
  sql<R extends QueryResultRow>(text: string, params?: unknown[]): Promise<R[]>;
  drop(): Promise<void>;
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this suite runs through jest.config.js`);
  return value;
}

export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const serverUrl = variable('VF_TEST_OWNER_URL');
  const admin = await connect(serverUrl);
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const owner = await connect(withDatabase(serverUrl, name));
  return {
    ownerUrl: withDatabase(serverUrl, name),
    appUrl: withDatabase(variable('VF_TEST_APP_URL'), name),
    redisUrl: variable('VF_TEST_REDIS_URL'),
    async sql<R extends QueryResultRow>(text: string, params: unknown[] = []) {
      return (await owner.query<R>(text, params)).rows;
    },
    async drop() {
      await owner.end();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}
