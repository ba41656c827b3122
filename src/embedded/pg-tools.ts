import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { libraryPath, unpackDebian } from './debian';
import { run } from './processes';

/** The client programs of one PostgreSQL major version. */
export class PgTools {
  private constructor(
    private readonly dir: string,
    private readonly libraries = '',
  ) {}

  /** Looks where Debian keeps them, on PATH, and at last fetches them. Throws when they cannot be had. */
  static async find(major: number): Promise<PgTools> {
    const onPath = await run('sh', ['-c', 'command -v pg_dump']).catch(() => '');
    for (const dir of [`/usr/lib/postgresql/${major}/bin`, ...(onPath ? [dirname(onPath.trim())] : [])]) {
      if (await isComplete(dir, major)) return new PgTools(dir);
    }
    try {
      const tree = await unpackDebian(`postgresql-client-${major}`, [`postgresql-client-${major}`]);
      return new PgTools(join(tree, 'usr', 'lib', 'postgresql', String(major), 'bin'), await libraryPath(tree));
    } catch (error) {
      throw new Error(
        `pg_dump, pg_restore and psql ${major} are needed: install the Debian package "postgresql-client-${major}". ` +
          `Fetching it failed: ${(error as Error).message}`,
        { cause: error },
      );
    }
  }

  /** Runs a tool as the user of `url`; no argument shows the password. */
  async run(tool: 'pg_dump' | 'psql', url: string, args: string[]): Promise<void> {
    const target = new URL(url);
    const password = decodeURIComponent(target.password);
    target.password = '';
    // Somebody may still use the tables: better fail than wait forever.
    await this.execute(tool, [`--dbname=${target.href}`, ...args], {
      PGPASSWORD: password,
      PGOPTIONS: '-c lock_timeout=15s',
    });
  }

  /** Turns a dump in custom format into SQL. */
  async toSql(dump: string, sql: string): Promise<void> {
    await this.execute('pg_restore', ['--no-owner', '--no-privileges', `--file=${sql}`, dump]);
  }

  private async execute(tool: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
    const libraries = this.libraries && { LD_LIBRARY_PATH: this.libraries };
    await run(join(this.dir, tool), args, { env: { PATH: '/usr/bin:/bin', ...libraries, ...env } });
  }
}

async function isComplete(dir: string, major: number): Promise<boolean> {
  const version = await run(join(dir, 'pg_dump'), ['--version']).catch(() => '');
  const others = [join(dir, 'pg_restore'), join(dir, 'psql')].map((file) => stat(file));
  return (
    version.includes(`(PostgreSQL) ${major}.`) &&
    (await Promise.all(others).then(
      () => true,
      () => false,
    ))
  );
}
