import { allResources, type ResourceDescriptor } from '../authz/resource-registry';
import type { Database, Queryable } from './database';

/**
 * Foreign keys onto a table whose rows keep the row they refer to from being deleted, each with the rows they are part
 * of: a row that goes with another one (ON DELETE CASCADE) is part of that.
 */
const REFERENCES = `
  SELECT c.conrelid::regclass::text AS "table", quote_ident(a.attname) AS "column",
         p.confrelid::regclass::text AS "whole", quote_ident(pa.attname) AS "part"
  FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    LEFT JOIN pg_constraint p ON p.conrelid = c.conrelid AND p.contype = 'f' AND p.confdeltype = 'c'
    LEFT JOIN pg_attribute pa ON pa.attrelid = p.conrelid AND pa.attnum = p.conkey[1]
  WHERE c.contype = 'f' AND c.confrelid = $1::regclass AND c.confdeltype IN ('a', 'r')`;

interface Reference {
  table: string;
  column: string;
  whole: string | null;
  part: string | null;
}

/**
 * How many objects of which resource type refer to a row and keep it from being deleted: `{ Baremetal: 3 }`; empty
 * when none does. A row that is no object itself counts as the object it is part of. Exact until the end of the
 * transaction when the row is locked: a new reference would wait for it.
 */
export async function dependantsOf(
  db: Database,
  q: Queryable,
  resource: ResourceDescriptor,
  id: string | number,
): Promise<Record<string, number>> {
  const references = await q.query<Reference>(REFERENCES, [db.table(resource.entity).name]);
  const types = new Map(allResources().map(({ type, entity }) => [db.table(entity).name, type]));
  const objects = references.flatMap(({ table, column, whole, part }) => {
    const [type, object] = types.has(table) ? [types.get(table), 'id'] : [types.get(whole ?? ''), part];
    return type ? [`SELECT '${type}' AS type, ${object}::text AS id FROM ${table} WHERE ${column} = $1`] : [];
  });
  if (objects.length === 0) return {};
  const rows = await q.query<{ type: string; count: number }>(
    `SELECT type, count(DISTINCT id)::int AS count FROM (${objects.join(' UNION ALL ')}) o GROUP BY type ORDER BY type`,
    [id],
  );
  return Object.fromEntries(rows.map(({ type, count }) => [type, count]));
}
