import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import Redis from 'ioredis';
import type { Client } from 'pg';
import { DUMP, keyFingerprint, knowsMigration, type Manifest, unpack } from './archive';
import { readSettings, type Settings } from './environment';
import { majorOf, type OwnerDatabase, withOwnerDatabase } from './owner-database';
import { PgTools } from './pg-tools';
import { say } from './processes';
import { PROGRAMS } from './project';
import { startRedis } from './redis';
import { findEncryptionKey } from './secrets';
import { runProgram } from './supervisor';
import { passableDir } from './unprivileged';

/* `make restore FILE=... [FORCE=1]`: brings a backup into the database of a stopped instance, whole or not at all. */

async function checkKey({ dataDir, env }: Settings, manifest: Manifest): Promise<void> {
  const key = await findEncryptionKey(dataDir, env);
  if (key && keyFingerprint(key) === manifest.encryption_key_fingerprint) return;
  throw new Error(
    'SECRET_KEY_MISMATCH: the secrets in this backup were encrypted with another key. Set ENCRYPTION_KEY to the one of ' +
      `the instance it was made from, or bring back its secrets.json to ${dataDir}`,
  );
}

async function isEmpty(client: Client): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' LIMIT 1`,
  );
  return rows.length === 0;
}

/** One transaction: the old content goes only when the new one is complete. */
async function load({ client, ownerUrl }: OwnerDatabase, dir: string, force: boolean): Promise<void> {
  const empty = await isEmpty(client);
  if (!empty && !force) throw new Error('The database is not empty. FORCE=1 replaces everything in it');
  const tools = await PgTools.find(await majorOf(client));
  const script = join(dir, 'restore.sql');
  const clear = empty ? [] : ['--command=DROP SCHEMA public CASCADE', '--command=CREATE SCHEMA public'];
  await tools.toSql(join(dir, DUMP), script);
  const strict = ['--no-psqlrc', '--quiet', '--output=/dev/null', '--single-transaction', '--set=ON_ERROR_STOP=1'];
  await tools.run('psql', ownerUrl, [...strict, ...clear, `--file=${script}`]);
}

/** The queue only repeats what the database knows, and now it knows something else. */
async function emptyQueue({ dataDir, env }: Settings): Promise<void> {
  if (env.REDIS_URL || !existsSync(join(dataDir, 'redis'))) return;
  const server = await startRedis({ dataDir: join(dataDir, 'redis') });
  try {
    const client = new Redis(server.url);
    await client.flushall();
    client.disconnect();
  } finally {
    await server.stop();
  }
}

async function restore(settings: Settings, file: string, force: boolean): Promise<void> {
  if (!existsSync(file)) throw new Error(`FILE ${file} does not exist`);
  await passableDir(settings.dataDir);
  const work = await mkdtemp(join(settings.dataDir, 'restore-'));
  try {
    const manifest = await unpack(file, work);
    await checkKey(settings, manifest);
    const { timestamp, name } = manifest.schema_head;
    if (!(await knowsMigration(timestamp))) {
      throw new Error(`The backup has a newer schema than this version of VirtFlow knows (${name}): update first`);
    }
    await withOwnerDatabase(settings, { exclusive: true }, async (database) => {
      await load(database, work, force);
      const urls = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl };
      await runProgram('The migration', PROGRAMS.migrate, { ...settings.env, ...urls });
    });
    await emptyQueue(settings);
    say(`Restored the state of ${manifest.created_at}`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const [, , file, force] = process.argv;
  if (!file) throw new Error('FILE is missing: make restore FILE=<backup>');
  await restore(readSettings(), resolve(file), force === '1');
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    say(`Restore failed: ${(error as Error).message}`);
    process.exit(1);
  },
);
