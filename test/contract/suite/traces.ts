import type { TestDatabase } from '../../support/database';

/** Tables that a refusal may write: it leaves an audit row. */
const APART = ['audit_entries'];

/** How many rows each table has, and which transaction wrote one last: what changes with any write at all. */
export async function traceOf(db: TestDatabase): Promise<Record<string, string>> {
  const tables = await db.sql<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL($1) ORDER BY 1`,
    [APART],
  );
  const parts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' rows, ' || coalesce(max(xmin::text::bigint), 0) AS state FROM ${name}`,
  );
  const rows = await db.sql<{ name: string; state: string }>(parts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}
