import { allResources, type ResourceDescriptor } from '../authz/resource-registry';
import type { Database, Queryable } from './database';

/** Foreign keys onto a table whose rows keep the row they refer to from being deleted. */
const REFERENCES = `
  SELECT c.conrelid::regclass::text AS "table", quote_ident(a.attname) AS "column"
  FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
  WHERE c.contype = 'f' AND c.confrelid = $1::regclass AND c.confdeltype IN ('a', 'r')`;

/**
 * How many objects of which resource type refer to a row and keep it from being deleted: `{ Baremetal: 3 }`; empty
 * when none does. Exact until the end of the transaction when the row is locked: a new reference would wait for it.
 */
export async function dependantsOf(
  db: Database,
  q: Queryable,
  resource: ResourceDescriptor,
  id: string | number,
): Promise<Record<string, number>> {
  const references = await q.query<{ table: string; column: string }>(REFERENCES, [db.table(resource.entity).name]);
  const types = new Map(allResources().map(({ type, entity }) => [db.table(entity).name, type]));
  const counts = references
    .filter(({ table }) => types.has(table))
    .map(({ table, column }) => `SELECT '${types.get(table)}' AS type, count(*) FROM ${table} WHERE ${column} = $1`);
  if (counts.length === 0) return {};
  const rows = await q.query<{ type: string; count: number }>(
    `SELECT type, sum(count)::int AS count FROM (${counts.join(' UNION ALL ')}) c GROUP BY type HAVING sum(count) > 0 ORDER BY type`,
    [id],
  );
  return Object.fromEntries(rows.map(({ type, count }) => [type, count]));
}
