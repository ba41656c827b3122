import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { transformFileSync } from '@swc/core';
import { ROOT } from './files';

/** A directory that servers of another user may pass through. */
export function temporaryDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'virtflow-ops-'));
  chmodSync(dir, 0o711);
  return dir;
}

export const remove = (dir: string): void => rmSync(dir, { recursive: true, force: true });

/** A project directory that is not the developer's: no `.env` and no data of his comes into play. */
function emptyProject(): string {
  const project = temporaryDir();
  const cache = join(ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  symlinkSync(cache, join(project, '.cache'));
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  copyFileSync(join(ROOT, 'package.json'), join(project, 'package.json'));
  return project;
}

/** The whole project as a build makes it, but for the type check. */
export async function compileProject(): Promise<string> {
  const project = emptyProject();
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
  const options = ['--project', 'tsconfig.build.json', '--noCheck', '--sourceMap', 'false'];
  await promisify(execFile)(tsc, [...options, '--outDir', join(project, 'dist')], { cwd: ROOT });
  const plugins = 'src/modules/ansible/runner/plugins';
  cpSync(join(ROOT, plugins), join(project, 'dist', plugins), { recursive: true });
  return project;
}

/** The launchers alone, which stand on nothing but the configuration. */
export function compileLaunchers(): string {
  const project = emptyProject();
  for (const dir of ['src/embedded', 'src/core/config']) {
    mkdirSync(join(project, 'dist', dir), { recursive: true });
    for (const name of readdirSync(join(ROOT, dir))) {
      const { code } = transformFileSync(join(ROOT, dir, name), {
        jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
        module: { type: 'commonjs' },
      });
      writeFileSync(join(project, 'dist', dir, name.replace(/\.ts$/, '.js')), code);
    }
  }
  return project;
}
