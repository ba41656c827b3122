import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../src/core/database/migrate';
import { startPostgres } from '../../src/embedded/postgres';
import { startRedis } from '../../src/embedded/redis';

/** Database that every test database is copied from. */
export const TEMPLATE = 'virtflow_template';

export interface Servers {
  ownerUrl: string;
  appUrl: string;
  redisUrl: string;
  stop(): Promise<void>;
}

/** PostgreSQL with a migrated template database, and Redis; both forget everything when they stop. */
export async function startServers(): Promise<Servers> {
  const dataDir = mkdtempSync(join(tmpdir(), 'virtflow-test-'));
  // The servers run as an unprivileged user, who must be able to pass.
  chmodSync(dataDir, 0o711);
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), durable: false });
  const redis = await startRedis({ dataDir: join(dataDir, 'redis'), durable: false });
  await makeTemplate(postgres.ownerUrl, postgres.appUrl);
  return {
    ownerUrl: postgres.ownerUrl,
    appUrl: postgres.appUrl,
    redisUrl: redis.url,
    async stop() {
      await redis.stop();
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

async function makeTemplate(ownerUrl: string, appUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  await migrate({ DATABASE_OWNER_URL: withDatabase(ownerUrl, TEMPLATE), DATABASE_URL: withDatabase(appUrl, TEMPLATE) });
}
