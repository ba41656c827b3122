import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, rmdir, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A file system of its own that is soon full. Takes root, as the tests of deployments do. */
export class SmallDisk {
  private constructor(readonly path: string) {}

  static async mount(bytes: number, owner = 0): Promise<SmallDisk> {
    const path = await mkdtemp(join(tmpdir(), 'vfs-'));
    await chmod(path, 0o711);
    await run('mount', ['-t', 'tmpfs', '-o', `size=${bytes},mode=0711,uid=${owner}`, 'tmpfs', path]);
    return new SmallDisk(path);
  }

  /** Nothing fits in any more. */
  async fill(): Promise<void> {
    const { bavail, bsize } = await statfs(this.path);
    await writeFile(this.filler, Buffer.alloc(bavail * bsize));
  }

  async empty(): Promise<void> {
    await rm(this.filler);
  }

  async unmount(): Promise<void> {
    await run('umount', [this.path]);
    await rmdir(this.path);
  }

  private get filler(): string {
    return join(this.path, 'filler');
  }
}
