import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './files';

/** A directory that servers of another user may pass through. */
export function temporaryDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'virtflow-ops-'));
  chmodSync(dir, 0o711);
  return dir;
}

export const remove = (dir: string): void => rmSync(dir, { recursive: true, force: true });

/** The compiled project in a directory of its own: no `.env` and no data of the developer comes into play. */
export async function compileProject(): Promise<string> {
  const project = temporaryDir();
  const cache = join(ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  symlinkSync(cache, join(project, '.cache'));
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  copyFileSync(join(ROOT, 'package.json'), join(project, 'package.json'));
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
  const options = ['--project', 'tsconfig.build.json', '--noCheck', '--sourceMap', 'false'];
  await promisify(execFile)(tsc, [...options, '--outDir', join(project, 'dist')], { cwd: ROOT });
  return project;
}
