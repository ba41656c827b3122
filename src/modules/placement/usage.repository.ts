import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../core/context/request-context';
import { Database } from '../../core/database/database';

/** A row of the ledger that counts against a quota: cores, MiB, GiB, devices. */
export interface UsageRow {
  quotaId: string;
  vmId: string;
  name: string;
  cpu: number;
  memoryMb: number;
  storageGb: number;
  gpus: number;
}

/** A sum that is not what its parts make. */
export interface Counterexample {
  invariant: string;
  resource_type: string;
  resource_id: string;
  expected: Record<string, unknown>;
  actual: Record<string, unknown>;
}

/** Machines shown per tenant; the sums count all of them. */
const MAX_ROWS = 1000;

const AMOUNTS = ['cpu', 'memory_mb', 'storage_gb', 'gpus'];
const json = (prefix: string, columns: readonly string[]) =>
  `jsonb_build_object(${columns.map((c) => `'${c}', COALESCE(${prefix}${c}, 0)`).join(', ')})`;
const sums = AMOUNTS.map((c) => `sum(${c})::bigint AS ${c}`).join(', ');
const differs = (table: string, prefix: string, count: string) =>
  [
    ...AMOUNTS.map((c) => `${table}.${prefix}${c} <> COALESCE(s.${c}, 0)`),
    `${table}.${count} <> COALESCE(s.vms, 0)`,
  ].join(' OR ');

/**
 * Every promise of the ledger, recomputed. One statement, so all sums are of one moment. In words: counters of hosts
 * and quotas against the sums of allocations; totals of groups against their hosts; each machine holds exactly one
 * allocation, on its own host and tenant; each node pool has as many machines as it counts; no host is promised more
 * than it has.
 */
const COUNTEREXAMPLES = `
  SELECT 'host_counters' AS invariant, 'Baremetal' AS resource_type, b.id::text AS resource_id,
         ${json('s.', [...AMOUNTS, 'vms'])} AS expected,
         jsonb_build_object('cpu', b.allocated_cpu, 'memory_mb', b.allocated_memory_mb, 'storage_gb', b.allocated_storage_gb, 'gpus', b.allocated_gpus, 'vms', b.vm_count) AS actual
  FROM baremetals b LEFT JOIN (SELECT host_id, ${sums}, count(*) AS vms FROM allocations GROUP BY host_id) s ON s.host_id = b.id
  WHERE ${differs('b', 'allocated_', 'vm_count')}
  UNION ALL
  SELECT 'quota_counters', 'BaremetalGroupTenantQuota', q.id::text, ${json('s.', [...AMOUNTS, 'vms'])},
         jsonb_build_object('cpu', q.used_cpu, 'memory_mb', q.used_memory_mb, 'storage_gb', q.used_storage_gb, 'gpus', q.used_gpus, 'vms', q.used_vms)
  FROM host_group_tenant_quotas q LEFT JOIN (SELECT quota_id, ${sums}, count(*) AS vms FROM allocations GROUP BY quota_id) s ON s.quota_id = q.id
  WHERE ${differs('q', 'used_', 'used_vms')}
  UNION ALL
  SELECT 'group_totals', 'BaremetalGroup', g.id::text, ${json('s.', AMOUNTS)},
         jsonb_build_object('cpu', g.total_cpu, 'memory_mb', g.total_memory_mb, 'storage_gb', g.total_storage_gb, 'gpus', g.total_gpus)
  FROM baremetal_groups g LEFT JOIN (
    SELECT group_id, ${AMOUNTS.map((c) => `sum(total_${c})::bigint AS ${c}`).join(', ')} FROM baremetals GROUP BY group_id) s ON s.group_id = g.id
  WHERE ${AMOUNTS.map((c) => `g.total_${c} <> COALESCE(s.${c}, 0)`).join(' OR ')}
  UNION ALL
  SELECT 'host_not_oversubscribed', 'Baremetal', b.id::text, ${json('b.total_', AMOUNTS)},
         jsonb_build_object(${AMOUNTS.map((c) => `'${c}', b.reserved_${c} + b.allocated_${c}`).join(', ')})
  FROM baremetals b WHERE ${AMOUNTS.map((c) => `b.reserved_${c} + b.allocated_${c} > b.total_${c}`).join(' OR ')}
  UNION ALL
  SELECT 'machine_holds_its_allocation', 'VirtualMachine', v.id::text,
         jsonb_build_object('host_id', v.host_id, 'tenant_id', v.tenant_id, 'group_id', v.group_id),
         jsonb_build_object('host_id', a.host_id, 'tenant_id', q.tenant_id, 'group_id', q.group_id)
  FROM virtual_machines v LEFT JOIN allocations a ON a.vm_id = v.id LEFT JOIN host_group_tenant_quotas q ON q.id = a.quota_id
  WHERE a.vm_id IS NULL OR a.host_id <> v.host_id OR q.tenant_id <> v.tenant_id OR q.group_id <> v.group_id
  UNION ALL
  SELECT 'node_pool_count', 'K8sNodePool', p.id::text, jsonb_build_object('count', COALESCE(s.nodes, 0)), jsonb_build_object('count', p.count)
  FROM k8s_node_pools p LEFT JOIN (SELECT k8s_node_pool_id, count(*) AS nodes, max(node_number) AS last FROM virtual_machines GROUP BY k8s_node_pool_id) s ON s.k8s_node_pool_id = p.id
  WHERE p.count <> COALESCE(s.nodes, 0) OR p.count <> COALESCE(s.last, 0)
  ORDER BY 1, 3`;

@Injectable()
export class UsageRepository {
  constructor(private readonly db: Database) {}

  /** The ledger rows of a tenant the caller may read, oldest first, at most 1000. */
  async ofTenant(ctx: RequestContext, tenantId: number): Promise<UsageRow[]> {
    return (ctx.tx ?? this.db).query<UsageRow & { [column: string]: unknown }>(
      `SELECT a.quota_id AS "quotaId", a.vm_id AS "vmId", v.name, a.cpu, a.memory_mb AS "memoryMb", a.storage_gb AS "storageGb", a.gpus
       FROM allocations a JOIN virtual_machines v ON v.id = a.vm_id
       WHERE v.tenant_id = $1 ORDER BY a.vm_id LIMIT ${MAX_ROWS}`,
      [tenantId],
    );
  }

  /** Empty when all is well. */
  async counterexamples(ctx: RequestContext): Promise<Counterexample[]> {
    return (ctx.tx ?? this.db).query<Counterexample & { [column: string]: unknown }>(COUNTEREXAMPLES);
  }
}
