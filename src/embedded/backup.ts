import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Client } from 'pg';
import { DUMP, keyFingerprint, type Manifest, pack } from './archive';
import { readSettings, type Settings } from './environment';
import { majorOf, type OwnerDatabase, withOwnerDatabase } from './owner-database';
import { PgTools } from './pg-tools';
import { say } from './processes';
import { findEncryptionKey } from './secrets';

/* `make backup [FILE=...]`: dumps the database of a running or stopped instance into one file. */

function defaultFile({ dataDir }: Settings): string {
  return join(dataDir, 'backups', `virtflow-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}.vfbackup`);
}

async function schemaHead(client: Client): Promise<Manifest['schema_head']> {
  const { rows } = await client.query<{ timestamp: string; name: string }>(
    'SELECT timestamp, name FROM migrations ORDER BY timestamp DESC LIMIT 1',
  );
  if (!rows[0]) throw new Error('The database has no schema yet: there is nothing to back up');
  return { timestamp: Number(rows[0].timestamp), name: rows[0].name };
}

/** Dumps into `dir` exactly what the migration head is read from: both see one snapshot. */
async function dump({ client, ownerUrl }: OwnerDatabase, dir: string): Promise<Manifest['schema_head']> {
  const tools = await PgTools.find(await majorOf(client));
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const head = await schemaHead(client);
  const { rows } = await client.query<{ snapshot: string }>('SELECT pg_export_snapshot() AS snapshot');
  const what = ['--format=custom', '--no-owner', '--no-privileges', `--snapshot=${rows[0]?.snapshot}`];
  await tools.run('pg_dump', ownerUrl, [...what, `--file=${join(dir, DUMP)}`]);
  await client.query('COMMIT');
  return head;
}

async function backup(settings: Settings, file: string): Promise<void> {
  const { dataDir, env } = settings;
  const key = await findEncryptionKey(dataDir, env);
  const database = env.DATABASE_URL ?? existsSync(join(dataDir, 'postgres', 'cluster'));
  if (!key || !database) throw new Error(`There is no instance in ${dataDir} to back up: check VIRTFLOW_DATA_DIR`);
  if (existsSync(file)) throw new Error(`FILE ${file} exists already`);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const work = await mkdtemp(join(dirname(file), '.vfbackup-'));
  try {
    const created_at = new Date().toISOString();
    const schema_head = await withOwnerDatabase(settings, { exclusive: false }, (database) => dump(database, work));
    await pack(work, { created_at, schema_head, encryption_key_fingerprint: keyFingerprint(key) }, file);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  say(`Backup: ${file} (${Math.ceil((await stat(file)).size / 1024)} KiB)`);
  say('It can only be restored together with the encryption key, which it does not contain: keep that elsewhere.');
}

async function main(): Promise<void> {
  const settings = readSettings();
  await backup(settings, resolve(process.argv[2] || defaultFile(settings)));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    say(`Backup failed: ${(error as Error).message}`);
    process.exit(1);
  },
);
