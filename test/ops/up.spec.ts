import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { probePort } from '../../src/embedded/processes';
import { childrenOf, type Env, Program, runToEnd } from './instance';
import { compileProject, remove, temporaryDir } from './project';

let project: string;
let dataDir: string;
let env: Env;
let address: string;
let running: Program | undefined;

async function up(): Promise<Program> {
  running = new Program(project, 'embedded/up', env);
  await running.printed('Ctrl-C stops it');
  return running;
}

/** Kills the program that the instance has started from that file. */
function killChild({ pid }: Program, file: string): void {
  const child = childrenOf(pid).find(({ command }) => command.includes(file));
  if (!child) throw new Error(`${file} does not run`);
  process.kill(child.pid, 'SIGKILL');
}

const passwordIn = (output: string) => /Generated password, shown only now: (\S+)/.exec(output)?.[1];

const tryLogin = (password: string) =>
  fetch(`${address}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password }),
  });
const login = async (password: string) => (await tryLogin(password)).status;
const loggedIn = async (password: string) => (await (await tryLogin(password)).json()) as { access_token: string };

/** Nothing of the instance runs any more: a clean end removes the pid file, and the port is free. */
async function expectAllStopped(): Promise<void> {
  expect(existsSync(join(dataDir, 'postgres', 'cluster', 'data', 'postmaster.pid'))).toBe(false);
  await expect(probePort(Number(env.PORT))).resolves.toBe(Number(env.PORT));
}

beforeAll(async () => {
  project = await compileProject();
  dataDir = temporaryDir();
  env = { HOST: '127.0.0.1', PORT: String(await probePort(0)), VIRTFLOW_DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
  address = `http://127.0.0.1:${env.PORT}`;
});

afterAll(async () => {
  await running?.kill('SIGTERM');
  remove(dataDir);
  remove(project);
});

describe('make up', () => {
  let password: string;

  it('starts everything from nothing and shows the password of the administrator, who can log in', async () => {
    const { output } = await up();
    password = passwordIn(output) ?? '';
    expect(output).toContain(`http://localhost:${env.PORT}/docs`);
    expect(await login(password)).toBe(200);
    expect(await login('not-the-password')).toBe(401);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('simulates a hypervisor where none is given, says so, and finds its nodes and devices', async () => {
    expect(running?.output).toMatch(/Proxmox VE is simulated at https:\/\/127\.0\.0\.1:\d+/);
    const { access_token: token } = await loggedIn(password);
    const read = async (path: string) => {
      const response = await fetch(`${address}/api/v2/${path}`, { headers: { authorization: `Bearer ${token}` } });
      return ((await response.json()) as { data: Record<string, unknown>[] }).data;
    };
    const deadline = Date.now() + 60_000;
    while ((await read('hosts')).length < 2 && Date.now() < deadline) await sleep(250);
    expect(await read('hypervisors')).toMatchObject([{ name: 'default', status: 'online', last_error: null }]);
    const devices = await read('gpu-devices?kind=gpu&page[size]=100');
    expect(devices.map(({ state }) => state)).toEqual(Array(16).fill('free'));
    expect((await read('hosts')).map(({ name }) => name).sort()).toEqual(['pve1', 'pve2']);
  });

  it('says who uses the data directory, and which PORT is taken, instead of starting twice', async () => {
    const twice = await runToEnd(project, 'embedded/up', { ...env, PORT: '0' });
    expect(twice).toMatchObject({
      code: 1,
      output: expect.stringContaining(`in use by process ${running?.pid}`) as string,
    });
    const elsewhere = temporaryDir();
    const taken = await runToEnd(project, 'embedded/up', { ...env, VIRTFLOW_DATA_DIR: elsewhere });
    expect(taken).toMatchObject({
      code: 1,
      output: expect.stringContaining(`PORT ${env.PORT} is already in use`) as string,
    });
    remove(elsewhere);
  });

  it('starts API and database again when they die, and goes on serving', async () => {
    const instance = running as Program;
    killChild(instance, 'src/main.js');
    await instance.printed('The API ended unexpectedly');
    killChild(instance, 'bin/postgres');
    await instance.printed('PostgreSQL ended unexpectedly');
    await expectEventually(async () => (await login(password)) === 200);
  });

  it('can be backed up while it runs', async () => {
    const file = join(dataDir, 'while-up.vfbackup');
    expect(await runToEnd(project, 'embedded/backup', env, [file])).toMatchObject({ code: 0 });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('cannot be restored over while it runs', async () => {
    const restored = await runToEnd(project, 'embedded/restore', env, [join(dataDir, 'while-up.vfbackup'), '1']);
    expect(restored).toMatchObject({ code: 1, output: expect.stringContaining('stop that instance') as string });
    expect(await login(password)).toBe(200);
  });

  it('takes over what is left when it was killed itself, and shows no password again', async () => {
    await running?.kill('SIGKILL');
    const { output } = await up();
    expect(passwordIn(output)).toBeUndefined();
    expect(await login(password)).toBe(200);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends everything on %s; the data is there again',
    async (signal) => {
      if (!running) await up();
      expect(await login(password)).toBe(200);
      expect(await running?.kill(signal)).toMatchObject({ code: 0 });
      running = undefined;
      await expectAllStopped();
    },
  );

  it('names a weak secret, does not print it and starts nothing', async () => {
    const elsewhere = join(dataDir, 'never-made');
    const weak = { ...env, VIRTFLOW_DATA_DIR: elsewhere, PORT: '0', JWT_SECRET: 'hunter2' };
    const { code, output } = await runToEnd(project, 'embedded/up', weak);
    expect({ code, named: output.includes('JWT_SECRET') }).toEqual({ code: 1, named: true });
    expect(output).not.toContain('hunter2');
    expect(existsSync(elsewhere)).toBe(false);
  });

  it('generates no secret in production', async () => {
    const elsewhere = join(dataDir, 'never-made');
    const bare = { ...env, VIRTFLOW_DATA_DIR: elsewhere, PORT: '0', NODE_ENV: 'production' };
    const { code, output } = await runToEnd(project, 'embedded/up', bare);
    expect(code).toBe(1);
    for (const name of ['JWT_SECRET', 'ENCRYPTION_KEY']) expect(output).toContain(`${name}: is required`);
  });
});

/** Asks again until the answer is yes; the time limit of the test ends it. */
async function expectEventually(question: () => Promise<boolean>): Promise<void> {
  while (!(await question().catch(() => false))) await sleep(50);
}
