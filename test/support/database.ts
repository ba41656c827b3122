import { randomBytes } from 'node:crypto';
import { Client, Pool, type QueryResultRow } from 'pg';
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

/** A database that exists already and is left as it is. */
export function openDatabase({ ownerUrl, appUrl }: Pick<TestDatabase, 'ownerUrl' | 'appUrl'>): TestDatabase {
  const owner = new Pool({ connectionString: ownerUrl, max: 2 });
  // Servers may be killed by a test; the next statement connects again.
  owner.on('error', () => undefined);
  return {
    ownerUrl,
    appUrl,
    redisUrl: variable('VF_TEST_REDIS_URL'),
    async sql<R extends QueryResultRow>(text: string, params: unknown[] = []) {
      return (await owner.query<R>(text, params)).rows;
    },
    drop: () => owner.end(),
  };
}

export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const serverUrl = variable('VF_TEST_OWNER_URL');
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const opened = openDatabase({
    ownerUrl: withDatabase(serverUrl, name),
    appUrl: withDatabase(variable('VF_TEST_APP_URL'), name),
  });
  return {
    ...opened,
    async drop() {
      await opened.drop();
      await onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function onServer(connectionString: string, sql: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
