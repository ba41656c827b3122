import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { migrate } from '../../src/core/database/migrate';
import { probePort } from '../../src/embedded/processes';
import { type Env, Program, runToEnd } from '../ops/instance';
import { remove, temporaryDir } from '../ops/project';
import { PostmanRun } from '../support/postman';
import { type Servers, startServers, withDatabase } from '../support/servers';
import { print } from './report';
import { isReady, SENTINELS } from './site';

/*
 * `npm run proof:previous [-- --ref <commit>]`: while an installation is upgraded the build before this one serves a schema
 * that is newer than itself. Here it does: it is asked all that its own Postman collections ask, on its schema and on
 * this one, and may not answer anything otherwise. Without `--ref` it is the build before the last migration.
 */

const ROOT = join(__dirname, '../..');
const SURFACES = ['v1', 'v2'];

const git = (...args: string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

function refBeforeTheLastMigration(): string {
  const added = git('log', '-1', '--diff-filter=A', '--format=%H', '--', 'migrations');
  if (!added) throw new Error('The history does not say when the last migration came: name a commit by --ref');
  return `${added}~1`;
}

/** Builds a commit beside this one, with its own dependencies if they are others. */
function build(ref: string, dir: string): void {
  git('worktree', 'add', '--detach', '--force', dir, ref);
  const lock = (root: string) => readFileSync(join(root, 'package-lock.json'), 'utf8');
  const run = (...[program, ...args]: [string, ...string[]]) =>
    execFileSync(program, args, { cwd: dir, stdio: 'ignore' });
  if (lock(dir) === lock(ROOT)) symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
  else run('npm', 'ci', '--no-audit', '--no-fund');
  run('npm', 'run', 'build');
}

/** Status of an answer. A request is not sent when it needs what an earlier one should have brought. */
type Told = number | 'not sent';

/** What the build answers to each request of its collections on a database of that name. */
async function answersOn(project: string, env: Env): Promise<Map<string, Told>> {
  const port = await probePort(0);
  const url = `http://127.0.0.1:${port}`;
  const api = new Program(project, 'main', { ...env, PORT: String(port) });
  try {
    await ready(url, api);
    const answers = new Map<string, Told>();
    for (const surface of SURFACES) {
      const run = PostmanRun.of(surface, { base_url: url, username: 'admin', password: SENTINELS.admin }, project);
      for (const [n, { method, name, answer }] of (await run.all()).entries())
        answers.set(`${surface} ${n} ${method} ${name}`, answer?.status ?? 'not sent');
    }
    return answers;
  } finally {
    await api.kill('SIGTERM');
  }
}

async function ready(url: string, api: Program): Promise<void> {
  let hasEnded = false;
  void api.ended.then(() => (hasEnded = true));
  while (!(await isReady(url))) {
    if (hasEnded) throw new Error(`It does not start:\n${api.output}`);
    await sleep(100);
  }
}

async function database({ ownerUrl, appUrl }: Servers, name: string) {
  const server = new Client({ connectionString: ownerUrl });
  await server.connect();
  await server.query(`CREATE DATABASE ${name}`);
  await server.end();
  return { DATABASE_OWNER_URL: withDatabase(ownerUrl, name), DATABASE_URL: withDatabase(appUrl, name) };
}

async function compare(project: string, servers: Servers, dataDir: string): Promise<boolean> {
  const env = {
    ...{ NODE_ENV: 'production', LOG_LEVEL: 'error', HOST: '127.0.0.1', VIRTFLOW_DATA_DIR: dataDir },
    ...{ JWT_SECRET: SENTINELS.jwt, ENCRYPTION_KEY: SENTINELS.encryption, ADMIN_PASSWORD: SENTINELS.admin },
  };
  const redis = (n: number) => ({ REDIS_URL: `${servers.redisUrl}/${n}` });
  const [its, ours] = [await database(servers, 'its_schema'), await database(servers, 'our_schema')];
  const { code, output } = await runToEnd(project, 'migrate', its);
  if (code !== 0) throw new Error(output);
  const { length: migrations } = await migrate(ours);
  const before = await answersOn(project, { ...env, ...its, ...redis(1) });
  const after = await answersOn(project, { ...env, ...ours, ...redis(2) });
  const others = [...before].filter(([name, status]) => after.get(name) !== status);
  for (const [name, status] of others) print(`${name}: ${status} on its own schema, ${after.get(name)} on ours`);
  const unsent = [...before.values()].filter((status) => status === 'not sent').length;
  print(
    `${before.size} requests (${unsent} not sent) on a schema of ${migrations} migrations: ${others.length} answers differ`,
  );
  return others.length === 0 && before.size > unsent;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { ref: { type: 'string' } } });
  const ref = values.ref ?? refBeforeTheLastMigration();
  const dir = temporaryDir();
  const [project, dataDir] = [join(dir, 'project'), join(dir, 'data')];
  mkdirSync(dataDir);
  let servers: Servers | undefined;
  try {
    print(`builds ${git('log', '-1', '--format=%h %s', ref)}`);
    build(ref, project);
    servers = await startServers();
    process.exitCode = (await compare(project, servers, dataDir)) ? 0 : 1;
  } finally {
    await servers?.stop();
    git('worktree', 'remove', '--force', project);
    remove(dir);
  }
}

void main();
