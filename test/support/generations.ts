import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Client } from 'pg';
import { createDataSource } from '../../src/core/database/data-source';
import { withDatabase } from './servers';

export interface Column {
  table: string;
  column: string;
  type: string;
  /** Whether a row may be written without it. */
  optional: boolean;
}

/** Content of a database: a checksum for each row of each table. */
export type Content = Record<string, string[]>;

/** The schema of one database, at whichever migration it is. */
export class Generation {
  constructor(
    private readonly serverUrl: string,
    readonly name: string,
  ) {}

  get url(): string {
    return withDatabase(this.serverUrl, this.name);
  }

  async query<R extends object>(text: string, params: unknown[] = []): Promise<R[]> {
    const client = new Client({ connectionString: this.url });
    await client.connect();
    try {
      return (await client.query<R>(text, params)).rows;
    } finally {
      await client.end();
    }
  }

  /** Nobody may be connected to this one. */
  async copy(name: string): Promise<Generation> {
    await this.onServer(`CREATE DATABASE ${name} TEMPLATE ${this.name}`);
    return new Generation(this.serverUrl, name);
  }

  drop(): Promise<void> {
    return this.onServer(`DROP DATABASE IF EXISTS ${this.name} WITH (FORCE)`);
  }

  /** Takes the last migrations back. */
  async down(steps = 1): Promise<void> {
    const source = await createDataSource({ url: this.url, DATABASE_POOL_SIZE: 2 }).initialize();
    try {
      for (let left = steps; left > 0; left--) await source.undoLastMigration({ transaction: 'each' });
    } finally {
      await source.destroy();
    }
  }

  async migrations(): Promise<string[]> {
    const rows = await this.query<{ name: string }>('SELECT name FROM migrations ORDER BY timestamp');
    return rows.map(({ name }) => name);
  }

  async columns(): Promise<Column[]> {
    return this.query<Column>(`
      SELECT table_name AS table, column_name AS column, data_type AS type,
        is_nullable = 'YES' OR column_default IS NOT NULL OR is_identity = 'YES' OR is_generated = 'ALWAYS' AS optional
      FROM information_schema.columns JOIN pg_tables ON schemaname = table_schema AND tablename = table_name
      WHERE table_schema = 'public' AND table_name <> 'migrations' ORDER BY 1, ordinal_position`);
  }

  /** Of these columns, or of all that there are. */
  async content(of?: readonly Column[]): Promise<Content> {
    const columns = new Map<string, string[]>();
    for (const { table, column } of of ?? (await this.columns()))
      columns.set(table, [...(columns.get(table) ?? []), `"${column}"`]);
    const parts = [...columns].map(
      ([table, names]) =>
        `SELECT '${table}' AS "table", md5(jsonb_build_array(${names.join(', ')})::text) AS sum FROM "${table}"`,
    );
    const content: Content = Object.fromEntries([...columns.keys()].map((table) => [table, []]));
    for (const { table, sum } of await this.query<{ table: string; sum: string }>(parts.join(' UNION ALL ')))
      content[table]?.push(sum);
    return content;
  }

  private async onServer(sql: string): Promise<void> {
    const client = new Client({ connectionString: this.serverUrl });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }
}

/** Tables in which rows of `before` are not there any more as they were, and those that have more. */
export function changes(before: Content, after: Content): { lost: string[]; grown: string[] } {
  const tables = Object.keys(before);
  const lost = tables.filter((table) => {
    const there = new Set(after[table]);
    return before[table]?.some((sum) => !there.has(sum));
  });
  return { lost, grown: tables.filter((table) => (after[table]?.length ?? 0) !== before[table]?.length) };
}

/** The program that migrates, as a process of its own. */
export function migrator(urls: { DATABASE_URL: string; DATABASE_OWNER_URL: string }) {
  const program = ['--require', join(__dirname, 'ts-process.cjs'), join(__dirname, '../../src/migrate.ts')];
  const child = spawn(process.execPath, program, { env: { PATH: process.env.PATH, ...urls }, stdio: ['ignore', 'pipe', 'pipe'] }); // prettier-ignore
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, output })),
  );
  return { ended, kill: () => child.kill('SIGKILL') };
}
