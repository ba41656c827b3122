import { join } from 'node:path';
import { Client } from 'pg';
import type { Settings } from './environment';
import { DataDirInUse, lockDataDir } from './lock';
import { startPostgres } from './postgres';

/** The database of an instance, as its owner. */
export interface OwnerDatabase {
  ownerUrl: string;
  /** What the application connects with. */
  appUrl: string;
  client: Client;
}

async function connected<T>(ownerUrl: string, appUrl: string, work: (database: OwnerDatabase) => Promise<T>) {
  const client = new Client({ connectionString: ownerUrl });
  client.on('error', () => undefined); // the query in flight reports it
  await client.connect();
  try {
    return await work({ ownerUrl, appUrl, client });
  } finally {
    await client.end();
  }
}

/**
 * Works on the database of an instance: the given one, or the embedded one, which is started for the time of the work
 * when the instance is down. With `exclusive` the instance must be down: throws {@link DataDirInUse} otherwise.
 */
export async function withOwnerDatabase<T>(
  { env, dataDir }: Settings,
  { exclusive }: { exclusive: boolean },
  work: (database: OwnerDatabase) => Promise<T>,
): Promise<T> {
  const isUp = await lockDataDir(dataDir).then(
    () => false,
    (error: unknown) => {
      if (exclusive || !(error instanceof DataDirInUse)) throw error;
      return true;
    },
  );
  if (env.DATABASE_URL) return connected(env.DATABASE_OWNER_URL ?? env.DATABASE_URL, env.DATABASE_URL, work);
  const server = await startPostgres({ dataDir: join(dataDir, 'postgres') });
  try {
    return await connected(server.ownerUrl, server.appUrl, work);
  } finally {
    if (!isUp) await server.stop();
  }
}

/** Major version of a server. */
export async function majorOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ number: number }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS number`,
  );
  return rows[0]?.number ?? 0;
}
