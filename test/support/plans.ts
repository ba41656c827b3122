import { escapeLiteral } from 'pg';
import type { Database } from '../../src/core/database/database';
import type { Statement } from '../../src/core/database/entity-table';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/**
 * Rows of a table (of every table, without a name) that a statement reads, those it throws away included. By the plan
 * the application gets: a prepared one, made without looking at the parameters.
 */
export async function rowsTouched(db: Database, { sql, params }: Statement, table?: string): Promise<number> {
  const client = await db.connect();
  try {
    await client.query(`PREPARE asked AS ${sql}`);
    const given = params.length > 0 ? `(${params.map(literal).join(', ')})` : '';
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE asked ${given}`,
    );
    await client.query('DEALLOCATE asked');
    return rows[0] ? countReads(rows[0]['QUERY PLAN'][0].Plan, table) : NaN;
  } finally {
    client.release();
  }
}

function countReads(plan: Plan, table: string | undefined): number {
  const reads = table
    ? plan['Relation Name'] === table || plan['Node Type'].startsWith('Bitmap Index')
    : plan['Relation Name'];
  const own = reads ? (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'] : 0;
  return (plan.Plans ?? []).reduce((sum, child) => sum + countReads(child, table), own);
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return escapeLiteral(`{${value.join(',')}}`);
  const text = value instanceof Date ? value.toISOString() : (value as string | number | boolean | null);
  return text === null ? 'NULL' : escapeLiteral(String(text));
}
