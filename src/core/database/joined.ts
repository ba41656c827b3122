import type { Params } from './database';
import type { Statement } from './entity-table';

/** A statement whose result nobody needs. `parts` are what its text reads as named WITH queries; they bind the same parameters. */
export interface Write {
  sql: string;
  params: Params;
  parts: Readonly<Record<string, string>>;
}

const MAX_TEXTS = 200;
const texts = new Map<string, string>();

/**
 * One statement that does what all the writes do, so that they share a round trip, a snapshot and a plan. None of them
 * sees what another one writes, foreign keys are checked when all are done.
 */
export function joined(writes: readonly Write[]): Statement {
  const params = writes.flatMap((write) => write.params);
  const [first, ...more] = writes;
  if (first && more.length === 0 && Object.keys(first.parts).length === 0) return { sql: first.sql, params };
  const key = writes.flatMap(({ sql, parts }) => [...Object.values(parts), sql]).join('\n');
  let sql = texts.get(key);
  if (sql === undefined) {
    sql = join(writes);
    if (texts.size < MAX_TEXTS) texts.set(key, sql);
  }
  return { sql, params };
}

function join(writes: readonly Write[]): string {
  let bound = 0;
  const queries = writes.flatMap(({ sql, params, parts }, i) => {
    const before = bound;
    bound += params.length;
    const shifted = (text: string) => text.replace(/\$(\d+)/g, (_, place: string) => `$${Number(place) + before}`);
    return [...Object.entries(parts), [`write_${i}`, sql]].map(([name, text = '']) => `${name} AS (${shifted(text)})`);
  });
  return `WITH ${queries.join(', ')} SELECT 1`;
}
