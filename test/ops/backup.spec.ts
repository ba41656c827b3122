import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../src/embedded/postgres';
import { type Ended, type Env, runToEnd } from './instance';
import { compileProject, remove, temporaryDir } from './project';

const KEY = randomBytes(32).toString('base64');

let project: string;
let work: string;
let file: string;
let dirs = 0;

/** An instance that is not running; its data directory does not exist yet. */
const newInstance = (key = KEY): Env => ({ VIRTFLOW_DATA_DIR: join(work, `instance-${++dirs}`), ENCRYPTION_KEY: key });

/** Starts the database of a stopped instance for a few statements. */
async function withDatabase<T>(
  env: Env,
  role: 'ownerUrl' | 'appUrl',
  query: (client: Client) => Promise<T>,
): Promise<T> {
  const server = await startPostgres({ dataDir: join(env.VIRTFLOW_DATA_DIR ?? '', 'postgres'), durable: false });
  const client = new Client({ connectionString: server[role] });
  await client.connect();
  try {
    return await query(client);
  } finally {
    await client.end();
    await server.stop();
  }
}

/** Everything in every table but the list of migrations, in an order of its own. */
async function contentOf(env: Env): Promise<Record<string, unknown>> {
  return withDatabase(env, 'ownerUrl', async (client) => {
    const tables = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    const content: Record<string, unknown> = {};
    for (const { name } of tables.rows) {
      content[name] = (await client.query(`SELECT to_jsonb(t) AS row FROM "${name}" t ORDER BY 1`)).rows;
    }
    return content;
  });
}

const restore = (env: Env, from = file, force = ''): Promise<Ended> =>
  runToEnd(project, 'embedded/restore', env, [from, force]);

const refused = (reason: string) => ({ code: 1, output: expect.stringContaining(reason) as string });

/** Makes the backup say something else about itself. */
function forge(change: (manifest: Record<string, unknown>) => void): string {
  const dir = join(work, `forged-${++dirs}`);
  execFileSync('mkdir', [dir]);
  execFileSync('tar', ['-xf', file, '-C', dir]);
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  change(manifest);
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  execFileSync('tar', ['-cf', `${dir}.vfbackup`, '-C', dir, 'manifest.json', 'dump.pgcustom']);
  return `${dir}.vfbackup`;
}

describe('make backup and make restore', () => {
  const original = { VIRTFLOW_DATA_DIR: '', ENCRYPTION_KEY: KEY };
  let content: Record<string, unknown>;

  beforeAll(async () => {
    project = await compileProject();
    work = temporaryDir();
    file = join(work, 'state.vfbackup');
    Object.assign(original, newInstance());
    const server = await startPostgres({ dataDir: join(original.VIRTFLOW_DATA_DIR, 'postgres') });
    await runToEnd(project, 'migrate', { DATABASE_URL: server.appUrl, DATABASE_OWNER_URL: server.ownerUrl });
    await server.stop();
    await withDatabase(original, 'ownerUrl', (client) =>
      client.query(`CREATE TABLE souvenirs AS SELECT i AS id, repeat('ä', i) AS words FROM generate_series(1, 500) i`),
    );
    content = await contentOf(original);
  });

  afterAll(() => {
    remove(work);
    remove(project);
  });

  it('writes one file that only its owner can read and that does not contain the key', async () => {
    expect(await runToEnd(project, 'embedded/backup', original, [file])).toMatchObject({ code: 0 });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(execFileSync('tar', ['-tf', file], { encoding: 'utf8' })).toBe('manifest.json\ndump.pgcustom\n');
    expect(readFileSync(file).includes(KEY)).toBe(false);
  });

  it('never overwrites a file, and leaves none behind when there is nothing to back up', async () => {
    expect(await runToEnd(project, 'embedded/backup', original, [file])).toMatchObject(refused('exists already'));
    const empty = newInstance();
    expect(await runToEnd(project, 'embedded/backup', empty, [join(work, 'nothing')])).toMatchObject(
      refused('VIRTFLOW_DATA_DIR'),
    );
  });

  it('brings everything back into an empty database, with the rights of the application', async () => {
    const target = newInstance();
    expect(await restore(target)).toMatchObject({ code: 0 });
    expect(await contentOf(target)).toEqual(content);
    const forbidden = withDatabase(target, 'appUrl', (client) => client.query('DELETE FROM audit_entries'));
    await expect(forbidden).rejects.toMatchObject({ code: '42501' });
    const allowed = withDatabase(target, 'appUrl', (client) => client.query('SELECT FROM audit_entries'));
    await expect(allowed).resolves.toBeDefined();
  });

  it('replaces what is there only with FORCE=1, and then completely', async () => {
    const target = newInstance();
    await withDatabase(target, 'ownerUrl', (client) => client.query('CREATE TABLE precious (id int)'));
    expect(await restore(target)).toMatchObject(refused('FORCE=1'));
    expect(Object.keys(await contentOf(target))).toEqual(['precious']);
    expect(await restore(target, file, '1')).toMatchObject({ code: 0 });
    expect(await contentOf(target)).toEqual(content);
  });

  it('keeps what was there when the new content cannot be loaded to its end', async () => {
    const target = newInstance();
    const obstacle = `
      CREATE TABLE precious (id int);
      CREATE SCHEMA guard;
      CREATE FUNCTION guard.refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
        IF EXISTS (SELECT FROM pg_event_trigger_ddl_commands() WHERE object_identity = 'public.souvenirs')
        THEN RAISE 'no souvenirs'; END IF;
      END $$;
      CREATE EVENT TRIGGER refuse ON ddl_command_end EXECUTE FUNCTION guard.refuse();`;
    await withDatabase(target, 'ownerUrl', (client) => client.query(obstacle));
    expect(await restore(target, file, '1')).toMatchObject(refused('no souvenirs'));
    expect(Object.keys(await contentOf(target))).toEqual(['precious']);
  });

  it('refuses another encryption key, and an instance that has none', async () => {
    expect(await restore(newInstance(randomBytes(32).toString('base64')))).toMatchObject(
      refused('SECRET_KEY_MISMATCH'),
    );
    const { VIRTFLOW_DATA_DIR = '' } = newInstance();
    expect(await restore({ VIRTFLOW_DATA_DIR })).toMatchObject(refused('SECRET_KEY_MISMATCH'));
  });

  it('refuses a schema that this version does not know', async () => {
    const future = forge(
      (manifest) => (manifest.schema_head = { timestamp: 9_999_999_999_999, name: 'FromTheFuture' }),
    );
    expect(await restore(newInstance(), future)).toMatchObject(refused('FromTheFuture'));
  });

  it('refuses a file that is missing, damaged, or something else, and changes nothing', async () => {
    const target = newInstance();
    await withDatabase(target, 'ownerUrl', (client) => client.query('CREATE TABLE precious (id int)'));
    const damaged = join(work, 'damaged');
    const bytes = readFileSync(file);
    bytes.fill(0, bytes.length / 2, bytes.length / 2 + 64);
    writeFileSync(damaged, bytes);
    expect(await restore(target, join(work, 'missing'), '1')).toMatchObject(refused('does not exist'));
    expect(await restore(target, damaged, '1')).toMatchObject(refused('damaged'));
    expect(await restore(target, join(project, 'package.json'), '1')).toMatchObject(refused('is not a backup'));
    expect(Object.keys(await contentOf(target))).toEqual(['precious']);
  });
});
