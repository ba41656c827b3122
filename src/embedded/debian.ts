import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CACHE_DIR } from './project';
import { run } from './processes';

/** Fetches into `dir` with the package lists of the system, or with fresh ones of our own: neither needs root. */
async function download(packages: string[], dir: string): Promise<void> {
  try {
    await downloadWith([], packages, dir);
  } catch {
    const [lists, cache] = [join(dir, 'lists'), join(dir, 'cache')];
    await mkdir(join(lists, 'partial'), { recursive: true });
    await mkdir(join(cache, 'archives', 'partial'), { recursive: true });
    const ownState = ['-o', `Dir::State::Lists=${lists}`, '-o', `Dir::Cache=${cache}`];
    await aptGet([...ownState, 'update'], dir);
    await downloadWith(ownState, packages, dir);
  }
}

const aptGet = (args: string[], cwd: string) => run('apt-get', ['-q', '-o', 'APT::Sandbox::User=', ...args], { cwd });

async function downloadWith(options: string[], packages: string[], dir: string): Promise<void> {
  const plan = ['install', '--print-uris', '-qq', '-y', '--no-install-recommends', '-o', 'Debug::NoLocking=1'];
  // What the system's archive holds already would not be listed.
  const noArchive = ['-o', `Dir::Cache::archives=${join(dir, 'none')}`];
  const uris = await aptGet([...options, ...noArchive, ...plan, ...packages], dir);
  // What this machine lacks: 'uri' name_version_arch.deb size checksum. Of all that, a program needs only libraries.
  const missing = [...uris.matchAll(/^'\S+' ([^_\s]+)_/gm)].map(([, name = '']) => name);
  const libraries = missing.filter((name) => name.startsWith('lib') && !/perl|-dev$/.test(name));
  await aptGet([...options, 'download', ...new Set([...packages, ...libraries])], dir);
}

/**
 * Unpacks Debian packages, with the libraries this machine lacks, below `.cache/<name>` and returns that directory.
 * Nothing is installed. Throws when there is no apt-get, no network, or no such package.
 */
export async function unpackDebian(name: string, packages: string[]): Promise<string> {
  const target = join(CACHE_DIR, name);
  if (await stat(target).catch(() => undefined)) return target;
  await mkdir(dirname(target), { recursive: true });
  const work = await mkdtemp(`${target}-`);
  try {
    await download(packages, work);
    const tree = join(work, 'tree');
    await mkdir(tree, { mode: 0o755 });
    for (const file of await readdir(work)) {
      if (file.endsWith('.deb')) await run('dpkg-deb', ['-x', join(work, file), tree]);
    }
    await rename(tree, target).catch(async (error: unknown) => {
      // Another start may have been faster.
      if (!(await stat(target).catch(() => undefined))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return target;
}

/** Directories with the libraries of an unpacked tree, as the value of LD_LIBRARY_PATH. */
export async function libraryPath(tree: string): Promise<string> {
  const found: string[] = [];
  for (const dir of ['lib', 'usr/lib']) {
    const names = await readdir(join(tree, dir)).catch(() => []);
    found.push(...names.filter((entry) => entry.includes('-linux-')).map((entry) => join(tree, dir, basename(entry))));
  }
  return found.join(':');
}
