import { createHash, randomBytes } from 'node:crypto';
import { chmod, chown, lstat, mkdir, mkdtemp, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Identity } from './tools';

/** A path of a socket may have 107 bytes; this much of it is for what lies below the directory of all processes. */
const MAX_HOME_LENGTH = 107 - '/xxxxxxxx/job-xxxxxx/relay/agent'.length;
const ALIVE = 'alive';
/** A directory without its sign of life is being made, or left over. */
const MAKING_MS = 60_000;

/** The directory of one run. The user that playbooks run as owns it, and nobody else may look. */
export class JobDir {
  constructor(
    readonly path: string,
    private readonly identity: Identity | null,
  ) {}

  /** Writes files by their paths, each for its owner alone. */
  async write(files: Record<string, string>, mode = 0o600): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await this.makeDir(dirname(name));
      const file = join(this.path, name);
      await writeFile(file, content, { mode, flag: 'wx' });
      await this.give(file);
    }
  }

  /** Makes a directory below this one and returns its path. */
  async makeDir(name: string): Promise<string> {
    const dir = join(this.path, name);
    if (dir === this.path) return dir;
    await this.makeDir(dirname(name));
    await mkdir(dir, { mode: 0o700 }).then(
      () => this.give(dir),
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
    return dir;
  }

  /** Makes the user that playbooks run as the owner of something in here. */
  async give(path: string): Promise<void> {
    if (this.identity) await chown(path, this.identity.uid, this.identity.gid);
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * The directories of the runs of this process. They lie in a directory with a socket on which this process listens as
 * long as it lives, so that any other process can tell what a killed one left behind.
 */
export class JobDirs {
  private constructor(
    private readonly own: string,
    private readonly alive: Server,
    private readonly identity: Identity | null,
  ) {}

  /** Where the instance's data is, or another place when the user that playbooks run as could not get there. */
  static async open(dataDir: string, identity: Identity | null): Promise<JobDirs> {
    const home = await homeFor(resolve(dataDir), identity);
    await sweep(home);
    const own = join(home, randomBytes(4).toString('hex'));
    await mkdir(own, { mode: 0o711 });
    await chmod(own, 0o711);
    const alive = createServer((socket) => socket.destroy());
    await new Promise<void>((done, fail) => alive.once('error', fail).listen(join(own, ALIVE), done));
    alive.unref();
    return new JobDirs(own, alive, identity);
  }

  async create(): Promise<JobDir> {
    const path = await mkdtemp(join(this.own, 'job-'));
    const dir = new JobDir(path, this.identity);
    await dir.give(path);
    return dir;
  }

  /** A file that everybody on this machine may read and write. */
  async publicFile(name: string, content: string): Promise<string> {
    const file = join(this.own, name);
    await writeFile(file, content);
    await chmod(file, 0o666);
    return file;
  }

  async close(): Promise<void> {
    await new Promise((done) => this.alive.close(done));
    await rm(this.own, { recursive: true, force: true });
  }
}

/**
 * Removes what killed processes left behind: files of their runs lie there until somebody does. Nothing is made, and no
 * tools are needed.
 */
export async function removeLeftovers(dataDir: string): Promise<void> {
  const real = await realpath(resolve(dataDir)).catch(() => null);
  if (real) for (const home of Object.values(homesOf(real))) await sweep(home);
}

/** Where directories of runs may be. */
function homesOf(dataDir: string) {
  const inside = join(dataDir, 'runs');
  const key = createHash('sha256').update(inside).digest('hex').slice(0, 8);
  const elsewhere = (dir: string) => join(dir, `virtflow-runs-${key}`);
  return { inside, forRunner: elsewhere('/var/lib'), forOurselves: elsewhere(tmpdir()) };
}

async function homeFor(dataDir: string, identity: Identity | null): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const { inside, forRunner, forOurselves } = homesOf(await realpath(dataDir));
  const usable = inside.length <= MAX_HOME_LENGTH && (!identity || (await canPass(dirname(inside))));
  const home = usable ? inside : identity ? forRunner : forOurselves;
  await mkdir(home, { mode: 0o711 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(home);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) throw new Error(`${home} belongs to somebody else`);
  await chmod(home, 0o711);
  return home;
}

async function canPass(dir: string): Promise<boolean> {
  const { mode } = await stat(dir);
  return (mode & 0o001) !== 0 && (dir === dirname(dir) || canPass(dirname(dir)));
}

async function sweep(home: string): Promise<void> {
  for (const name of await readdir(home).catch(() => [])) {
    const dir = join(home, name);
    if (!(await livesIn(dir))) await rm(dir, { recursive: true, force: true });
  }
}

async function livesIn(dir: string): Promise<boolean> {
  const code = await new Promise<string | undefined>((done) => {
    const socket = connect(join(dir, ALIVE), () => done(undefined));
    socket.on('error', (error: NodeJS.ErrnoException) => done(error.code));
    socket.on('connect', () => socket.destroy());
  });
  if (code !== 'ENOENT') return code !== 'ECONNREFUSED';
  const { birthtimeMs, mtimeMs } = await stat(dir).catch(() => ({ birthtimeMs: 0, mtimeMs: 0 }));
  return Math.max(birthtimeMs, mtimeMs) > Date.now() - MAKING_MS;
}
