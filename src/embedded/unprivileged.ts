import { createHash } from 'node:crypto';
import { chmod, chown, cp, mkdir, mkdtemp, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { run, say } from './processes';

/*
 * PostgreSQL refuses to run as root and Redis should not. When we are root, both run as another user: the owner of
 * their directory, "nobody" for a new one. That user must be able to reach the directory and the programs, which is
 * not so below a private home; then they live under STATE_DIR, and a symbolic link leads there.
 */
const NOBODY = 65534;
const STATE_DIR = '/var/lib/virtflow';

/** Options for spawn(): the user to become, nothing when we are not root. */
export type Identity = { uid?: number; gid?: number };

const isRoot = () => process.getuid?.() === 0;

/** Creates a directory that servers of another user can pass through, though not list. */
export async function passableDir(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  const { mode, uid } = await stat(dir);
  if (isRoot() && uid === 0) await chmod(dir, mode | 0o011);
}

async function canReach(path: string, uid: number): Promise<boolean> {
  const { mode, uid: owner } = await stat(path);
  const allowed = (mode & 0o001) !== 0 || (owner === uid && (mode & 0o100) !== 0);
  return allowed && (path === dirname(path) || canReach(dirname(path), uid));
}

async function stateDir(): Promise<string> {
  await passableDir(STATE_DIR);
  return STATE_DIR;
}

async function createHome(dir: string): Promise<void> {
  if (!isRoot() || (await canReach(await realpath(dirname(dir)), NOBODY))) {
    await mkdir(dir, { mode: 0o700 });
    return;
  }
  const elsewhere = await mkdtemp(join(await stateDir(), `${basename(dir)}-`));
  await symlink(elsewhere, dir);
  say(`${dir} cannot be reached by an unprivileged user: its data is kept in ${elsewhere}`);
}

/**
 * The directory of one server, below one that is ours alone: created when missing, owned and reachable by the identity the server runs under.
 * Returns its real path. Throws when it belongs to somebody we cannot become.
 */
export async function serverHome(dir: string): Promise<{ home: string; identity: Identity }> {
  await passableDir(dirname(dir));
  const found = await realpath(dir).catch(() => undefined);
  if (!found) await createHome(dir);
  const home = found ?? (await realpath(dir));
  const { uid, gid } = await stat(home);
  if (isRoot()) {
    if (uid !== 0) return { home, identity: { uid, gid } };
    await chown(home, NOBODY, NOBODY);
    return { home, identity: { uid: NOBODY, gid: NOBODY } };
  }
  if (uid !== process.getuid?.()) throw new Error(`${home} belongs to user id ${uid}: start as root or as that user`);
  return { home, identity: {} };
}

/** The directory of a program itself, or a copy of it that the identity can reach. */
export async function reachableProgram(dir: string, { uid }: Identity): Promise<string> {
  const real = await realpath(dir);
  if (uid === undefined || (await canReach(real, uid))) return real;
  const { mtimeMs } = await stat(real);
  const key = createHash('sha256').update(`${real} ${mtimeMs}`).digest('hex').slice(0, 12);
  const copy = join(await stateDir(), `${basename(real)}-${key}`);
  if (await stat(copy).catch(() => undefined)) return copy;
  const unfinished = await mkdtemp(`${copy}-`);
  try {
    await cp(real, join(unfinished, 'tree'), { recursive: true, verbatimSymlinks: true });
    await run('chmod', ['-R', 'a+rX', join(unfinished, 'tree')]);
    await rename(join(unfinished, 'tree'), copy);
  } catch (error) {
    // Another start may have finished the same copy.
    if (!(await stat(copy).catch(() => undefined))) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return copy;
}
