import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Statement } from '../../../core/database/entity-table';
import { uuidv7 } from '../../../core/database/ids';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { Tx } from '../../../core/database/unit-of-work';
import { addressOf, type Range, type Span, usableSpans } from './addresses';
import type { IpAllocation } from './ip-allocation.entity';
import { IP_ALLOCATION } from './ip-allocation.resource';
import type { IpPool } from './ip-pool.entity';

export type NewAllocation = Pick<IpAllocation, 'description' | 'vmId'>;
type Row<T> = T & { [column: string]: unknown };

/** Allocations of one pool that are shown with it. */
export const SHOWN_ALLOCATIONS = 256;

/**
 * In words: the lowest free address of the spans $2 to $3. It is the first of a span, or it comes right after an
 * allocation that nothing follows; those addresses have an index of their own, so that nothing taken is read. The
 * allocation before it is followed from now on. See docs/adr/0015.
 */
const TAKE = `
  WITH next AS (
    SELECT free.address FROM unnest($2::inet[], $3::inet[]) span(first, last) CROSS JOIN LATERAL (
      SELECT span.first AS address WHERE NOT EXISTS (SELECT FROM ip_allocations a WHERE a.address = span.first)
      UNION ALL
      (SELECT a.address + 1 FROM ip_allocations a
       WHERE a.pool_id = $1 AND NOT a.followed AND a.address + 1 > span.first AND a.address + 1 <= span.last
       ORDER BY a.address + 1 LIMIT 1)
    ) free ORDER BY free.address LIMIT 1
  ), before AS (
    UPDATE ip_allocations a SET followed = true FROM next WHERE a.pool_id = $1 AND a.address = next.address - 1
  ), counted AS (
    UPDATE ip_pools p SET used = p.used + 1 FROM next WHERE p.id = $1
  )
  INSERT INTO ip_allocations AS t (id, pool_id, address, followed, description, vm_id)
  SELECT $4, $1, next.address,
    EXISTS (SELECT FROM ip_allocations a WHERE a.pool_id = $1 AND a.address = next.address + 1), $5, $6
  FROM next`;

/** In words: delete them; what came before one of them is followed no longer. */
const FREE = `
  WITH gone AS (
    DELETE FROM ip_allocations a WHERE a.id = ANY($1::uuid[]) RETURNING a.pool_id, a.address
  ), before AS (
    UPDATE ip_allocations a SET followed = false FROM gone
    WHERE a.pool_id = gone.pool_id AND a.address = gone.address - 1 AND a.id <> ALL($1::uuid[])
  )
  UPDATE ip_pools p SET used = p.used - g.count
  FROM (SELECT pool_id, count(*) FROM gone GROUP BY pool_id) g WHERE p.id = g.pool_id`;

/**
 * Who takes or frees addresses has locked their pool first, in a statement of its own: the one that follows then sees
 * what the holders before did. LOCK ORDER: pools by id.
 */
@Injectable()
export class IpAllocationsRepository extends ResourceRepository<IpAllocation> {
  constructor(db: Database) {
    super(db, IP_ALLOCATION);
  }

  /** Takes the lowest free address of the spans; null when there is none. The pool is locked. */
  async take(tx: Tx, pool: IpPool, spans: readonly Span[], values: NewAllocation): Promise<IpAllocation | null> {
    const { sql, params } = takeStatement(pool, spans, values);
    const [made] = await tx.query<Row<IpAllocation>>(`${sql} RETURNING ${this.table.selectList('t')}`, params);
    if (!made) return null;
    this.record(tx, 'allocate', made);
    return made;
  }

  /** Gives addresses back. Their pools are locked. */
  async free(tx: Tx, allocations: readonly IpAllocation[]): Promise<void> {
    await tx.execute(FREE, [allocations.map(({ id }) => id)]);
    for (const allocation of allocations) this.record(tx, 'release', allocation);
  }

  /** An allocation of that pool; null when it has no such one. */
  async findIn(tx: Tx, { id: poolId }: Pick<IpPool, 'id'>, id: string): Promise<IpAllocation | null> {
    const sql = `SELECT ${this.table.selectList('t')} FROM ip_allocations t WHERE t.id = $1 AND t.pool_id = $2`;
    return (await tx.query<Row<IpAllocation>>(sql, [id, poolId]))[0] ?? null;
  }

  /** What a machine holds, its pools locked. */
  async lockOfVm(tx: Tx, vmId: string): Promise<IpAllocation[]> {
    await tx.query(
      `SELECT FROM ip_pools p WHERE p.id IN (SELECT a.pool_id FROM ip_allocations a WHERE a.vm_id = $1) ORDER BY p.id FOR UPDATE`,
      [vmId],
    );
    const sql = `SELECT ${this.table.selectList('t')} FROM ip_allocations t WHERE t.vm_id = $1 ORDER BY t.id`;
    return tx.query<Row<IpAllocation>>(sql, [vmId]);
  }

  /** How many allocations of a pool its new range would not have. */
  async countOutside(tx: Tx, { id }: Pick<IpPool, 'id'>, range: Range): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ip_allocations a WHERE a.pool_id = $1
         AND NOT EXISTS (SELECT FROM unnest($2::inet[], $3::inet[]) span(first, last) WHERE a.address BETWEEN span.first AND span.last)`,
      [id, ...columnsOf(usableSpans(range), range)],
    );
    return row?.count ?? 0;
  }

  /** The first {@link SHOWN_ALLOCATIONS} of each pool by address, in one statement. The caller may read the pools. */
  async firstOf(ctx: RequestContext, pools: readonly IpPool[]): Promise<Map<number, IpAllocation[]>> {
    const rows = await this.reader(ctx).query<Row<IpAllocation>>(
      `SELECT ${this.table.selectList('t')} FROM ip_pools p CROSS JOIN LATERAL (
         SELECT * FROM ip_allocations a WHERE a.address BETWEEN p.start_ip AND p.end_ip ORDER BY a.address LIMIT ${SHOWN_ALLOCATIONS}
       ) t WHERE p.id = ANY($1) ORDER BY t.address`,
      [pools.map(({ id }) => id)],
    );
    const byPool = new Map<number, IpAllocation[]>(pools.map(({ id }) => [id, []]));
    for (const row of rows) byPool.get(row.poolId)?.push(row);
    return byPool;
  }

  private record(tx: Tx, action: 'allocate' | 'release', { poolId, address, description, vmId }: IpAllocation): void {
    const change = (value: string | null) =>
      action === 'allocate' ? ([null, value] as const) : ([value, null] as const);
    const changes = { address: change(address), description: change(description), vm_id: change(vmId) };
    tx.record({ action, resourceType: 'IpPool', resourceId: String(poolId), changes });
  }
}

/** What takes the lowest free address of the spans, if there is one. */
export function takeStatement(pool: IpPool, spans: readonly Span[], { description, vmId }: NewAllocation): Statement {
  return { sql: TAKE, params: [pool.id, ...columnsOf(spans, pool), uuidv7(), description, vmId] };
}

/** First and last addresses as two lists, for unnest. */
function columnsOf(spans: readonly Span[], { startIp }: Pick<Range, 'startIp'>): [string[], string[]] {
  const text = (end: keyof Span) => spans.map((span) => addressOf(span[end], startIp));
  return [text('first'), text('last')];
}
