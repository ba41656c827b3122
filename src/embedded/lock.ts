import { rm, stat } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passableDir } from './unprivileged';

/*
 * A lock that the kernel gives back when its holder dies, however it dies: a listening local socket whose name is
 * made of the directory's device and inode. On Linux the name is in the abstract namespace and leaves no file;
 * elsewhere a file is left behind by a killed holder and removed when nobody listens on it.
 */
async function socketName(dir: string): Promise<string> {
  const { dev, ino } = await stat(dir);
  const name = `virtflow-${dev}-${ino}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end(String(process.pid)));
    server.once('error', reject);
    server.listen(name, () => resolve());
    server.unref();
  });
}

function holderOf(name: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(name);
    socket.once('data', (pid) => resolve(String(pid)));
    socket.once('error', () => resolve(undefined));
    socket.once('end', () => resolve(undefined));
  });
}

/** A data directory is in use by another process. */
export class DataDirInUse extends Error {
  constructor(dir: string, pid: string | undefined) {
    super(`${dir} is in use by process ${pid ?? '(unknown)'}: stop that instance, or set another VIRTFLOW_DATA_DIR`);
  }
}

/** Creates the data directory when missing and holds it until this process ends. Throws {@link DataDirInUse}. */
export async function lockDataDir(dir: string): Promise<void> {
  await passableDir(dir);
  const name = await socketName(dir);
  for (const last of [false, true]) {
    try {
      return await listen(name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      const pid = await holderOf(name);
      if (pid || last) throw new DataDirInUse(dir, pid);
      if (!name.startsWith('\0')) await rm(name, { force: true });
    }
  }
}
