import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Redis from 'ioredis';
import { Client } from 'pg';
import { DataDirInUse, lockDataDir } from '../../src/embedded/lock';
import { type EmbeddedServer, startPostgres } from '../../src/embedded/postgres';
import { isAlive, probePort } from '../../src/embedded/processes';
import { startRedis } from '../../src/embedded/redis';
import { embeddedSecrets, forgetAdminPassword, unseenAdminPassword } from '../../src/embedded/secrets';
import { compileLaunchers, remove, temporaryDir } from './project';

let project: string;
let dataDir: string;
const started: EmbeddedServer[] = [];

const tracked = <S extends EmbeddedServer>(server: S): S => {
  started.push(server);
  return server;
};
const postgres = async (dir = dataDir) =>
  tracked(await startPostgres({ dataDir: join(dir, 'postgres'), durable: false }));
const redis = async (dir = dataDir) => tracked(await startRedis({ dataDir: join(dir, 'redis') }));

async function sql(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

async function withRedis<T>(url: string, work: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url);
  client.on('error', () => undefined); // the command in flight reports it
  try {
    return await work(client);
  } finally {
    client.disconnect();
  }
}

/** Runs `body` in a process of its own, kills that without warning once it sent a message, and returns the message. */
async function killedAfter<T>(body: string): Promise<T> {
  const script = `const load = (name) => require('${project}/dist/src/embedded/' + name); (async () => { ${body} })();`;
  const child: ChildProcess = spawn(process.execPath, ['-e', script], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [message] = (await once(child, 'message')) as [T];
  child.kill('SIGKILL');
  await once(child, 'exit');
  return message;
}

beforeAll(() => {
  project = compileLaunchers();
});
afterAll(() => remove(project));

beforeEach(() => {
  dataDir = temporaryDir();
});
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  remove(dataDir);
});

describe('embedded PostgreSQL', () => {
  it('keeps what was written over a stop and a start, and is gone in between', async () => {
    const first = await postgres();
    await sql(first.ownerUrl, `CREATE TABLE kept AS SELECT 'a row' AS what`);
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await postgres();
    expect(second.adopted).toBe(false);
    expect(await sql(second.ownerUrl, 'SELECT what FROM kept')).toEqual([{ what: 'a row' }]);
  });

  it('gives the application a role that is no superuser, and passwords that nobody else can read', async () => {
    const { ownerUrl, appUrl, port } = await postgres();
    const role = 'SELECT rolsuper, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user';
    expect(await sql(appUrl, role)).toEqual([{ rolsuper: false, rolcreaterole: false, rolcreatedb: false }]);
    expect(await sql(ownerUrl, role)).toEqual([{ rolsuper: true, rolcreaterole: true, rolcreatedb: true }]);
    expect(statSync(join(dataDir, 'postgres', 'passwords.json')).mode & 0o777).toBe(0o600);
    const guess = `postgres://virtflow_app:guess@127.0.0.1:${port}/virtflow`;
    await expect(sql(guess, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('is adopted when the process that started it was killed', async () => {
    const orphan = await killedAfter<{ pid: number; ownerUrl: string }>(`
      const server = await load('postgres').startPostgres({ dataDir: '${join(dataDir, 'postgres')}', durable: false });
      process.send(server);`);
    expect(isAlive(orphan.pid)).toBe(true);
    expect(await postgres()).toMatchObject({ adopted: true, pid: orphan.pid, ownerUrl: orphan.ownerUrl });
  });

  it('recovers what was committed when the server itself was killed', async () => {
    const dir = join(dataDir, 'postgres');
    const first = tracked(await startPostgres({ dataDir: dir }));
    await sql(first.ownerUrl, `CREATE TABLE kept AS SELECT 'a row' AS what`);
    process.kill(first.pid, 'SIGKILL');
    const second = tracked(await startPostgres({ dataDir: dir, port: first.port }));
    expect(second).toMatchObject({ adopted: false, port: first.port });
    expect(await sql(second.ownerUrl, 'SELECT what FROM kept')).toEqual([{ what: 'a row' }]);
  });

  it('starts although its old process number now belongs to another program', async () => {
    await (await postgres()).stop();
    const other = spawn('sleep', ['60']);
    const pidFile = join(dataDir, 'postgres', 'cluster', 'data', 'postmaster.pid');
    writeFileSync(pidFile, `${other.pid}\n${join(dataDir, 'postgres', 'cluster', 'data')}\n1\n5432\n\n127.0.0.1\n`);
    const server = await postgres();
    expect(server.adopted).toBe(false);
    expect(isAlive(other.pid as number)).toBe(true);
    other.kill();
  });

  it('refuses the data of another major version and says what to do', async () => {
    await (await postgres()).stop();
    writeFileSync(join(dataDir, 'postgres', 'cluster', 'data', 'PG_VERSION'), '9\n');
    await expect(postgres()).rejects.toThrow(/created by PostgreSQL 9, this is PostgreSQL 15.*backup/);
  });

  it('leaves nothing running when it cannot be used after its start', async () => {
    await (await postgres()).stop();
    writeFileSync(join(dataDir, 'postgres', 'passwords.json'), '{"owner":"wrong","app":"wrong"}');
    await expect(postgres()).rejects.toThrow('refuses the password');
    expect(existsSync(join(dataDir, 'postgres', 'cluster', 'data', 'postmaster.pid'))).toBe(false);
  });
});

describe('embedded Redis', () => {
  it('keeps what was written over a stop and a start, and is gone in between', async () => {
    const first = await redis();
    await withRedis(first.url, (client) => client.set('kept', 'a value'));
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await redis();
    expect(second.adopted).toBe(false);
    expect(await withRedis(second.url, (client) => client.get('kept'))).toBe('a value');
  });

  it('is adopted when the process that started it was killed', async () => {
    const orphan = await killedAfter<{ pid: number; url: string }>(`
      const server = await load('redis').startRedis({ dataDir: '${join(dataDir, 'redis')}' });
      process.send(server);`);
    expect(isAlive(orphan.pid)).toBe(true);
    expect(await redis()).toMatchObject({ adopted: true, pid: orphan.pid, url: orphan.url });
  });

  it('refuses without the password, shows it to nobody, and forgets nothing for lack of memory', async () => {
    const { url, port, pid } = await redis();
    await expect(withRedis(`redis://127.0.0.1:${port}`, (client) => client.get('x'))).rejects.toThrow('NOAUTH');
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain(new URL(url).password);
    expect(statSync(join(dataDir, 'redis', 'data', 'redis.conf')).mode & 0o777).toBe(0o600);
    expect(await withRedis(url, (client) => client.config('GET', 'maxmemory-policy'))).toContain('noeviction');
  });

  it('takes no other server for its own when that has its port by now', async () => {
    const first = await redis();
    await first.stop();
    const elsewhere = temporaryDir();
    const other = tracked(await startRedis({ dataDir: join(elsewhere, 'redis'), port: first.port }));
    const second = await redis();
    expect(second).toMatchObject({ adopted: false });
    expect(second.port).not.toBe(other.port);
    remove(elsewhere);
  });
});

describe('several instances', () => {
  it('run side by side, each with its own data', async () => {
    const otherDir = temporaryDir();
    const [one, two] = await Promise.all([postgres(), postgres(otherDir)]);
    await sql(one.ownerUrl, 'CREATE TABLE mine (id int)');
    expect(await sql(two.ownerUrl, `SELECT to_regclass('mine') AS mine`)).toEqual([{ mine: null }]);
    const [here, there] = await Promise.all([redis(), redis(otherDir)]);
    await withRedis(here.url, (client) => client.set('mine', '1'));
    expect(await withRedis(there.url, (client) => client.get('mine'))).toBeNull();
    for (const server of [two, there]) await server.stop();
    remove(otherDir);
  });

  it('cannot use one data directory at once; a killed holder gives it back', async () => {
    const lost = join(dataDir, 'lost');
    await killedAfter(`await load('lock').lockDataDir('${lost}'); process.send('locked');`);
    await expect(lockDataDir(lost)).resolves.toBeUndefined();
    await expect(lockDataDir(lost)).rejects.toThrow(DataDirInUse);
    await expect(lockDataDir(lost)).rejects.toThrow(`in use by process ${process.pid}`);
    await expect(lockDataDir(join(dataDir, 'other'))).resolves.toBeUndefined();
  });

  it('see a port as taken while somebody listens on it', async () => {
    const { port } = await redis();
    await expect(probePort(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('secrets of an instance', () => {
  const file = () => join(dataDir, 'secrets.json');

  it('are generated once, strong, and kept where only the owner can read them', async () => {
    const first = await embeddedSecrets(dataDir, {});
    expect(Buffer.from(first.ENCRYPTION_KEY ?? '', 'base64')).toHaveLength(32);
    expect(first.JWT_SECRET?.length).toBeGreaterThanOrEqual(43);
    expect(await embeddedSecrets(dataDir, {})).toEqual(first);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('are what the environment sets, and those are not written down', async () => {
    const set = { JWT_SECRET: 'set-by-the-environment', ENCRYPTION_KEY: 'also-set' };
    expect(await embeddedSecrets(dataDir, set)).toEqual(set);
    expect(existsSync(file())).toBe(false);
  });

  it('are not replaced when they are lost or damaged but the data is there', async () => {
    mkdirSync(join(dataDir, 'postgres', 'cluster'), { recursive: true });
    await expect(embeddedSecrets(dataDir, {})).rejects.toThrow('ENCRYPTION_KEY');
    writeFileSync(file(), '{"jwt_secret": "ab');
    await expect(embeddedSecrets(dataDir, {})).rejects.toThrow('secrets.json is damaged');
  });

  it('keep the password of the first administrator until it was shown', async () => {
    expect(await unseenAdminPassword(dataDir, false)).toBeUndefined();
    const password = await unseenAdminPassword(dataDir, true);
    expect(await unseenAdminPassword(dataDir, false)).toBe(password);
    await forgetAdminPassword(dataDir);
    expect(await unseenAdminPassword(dataDir, false)).toBeUndefined();
    expect(readFileSync(file(), 'utf8')).not.toContain(password);
  });
});
