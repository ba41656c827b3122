import type { Pool } from 'pg';
import { uuidv7 } from '../src/core/database/ids';
import { NEED } from './dataset';

/** What the caller has chosen already: no placement, no permission, no audit, no events. */
export interface BareClaim {
  name: string;
  tenant_id: number;
  group_id: number;
  host_id: string;
  specification_id: string;
}

const TAKE_QUOTA = `
  UPDATE host_group_tenant_quotas q SET
    used_cpu = q.used_cpu + $3, used_memory_mb = q.used_memory_mb + $4, used_storage_gb = q.used_storage_gb + $5, used_vms = q.used_vms + 1
  FROM baremetal_groups g
  WHERE q.tenant_id = $1 AND q.group_id = $2 AND g.id = q.group_id
    AND q.used_cpu + $3 <= floor(q.cpu_quota_percentage * g.total_cpu / 100)
    AND (q.memory_quota_mb IS NULL OR q.used_memory_mb + $4 <= q.memory_quota_mb)
    AND (q.storage_quota_gb IS NULL OR q.used_storage_gb + $5 <= q.storage_quota_gb)
    AND (q.vm_quota IS NULL OR q.used_vms < q.vm_quota)
  RETURNING q.id`;

const TAKE_HOST = `
  UPDATE baremetals b SET allocated_cpu = b.allocated_cpu + $3, allocated_memory_mb = b.allocated_memory_mb + $4,
    allocated_storage_gb = b.allocated_storage_gb + $5, vm_count = b.vm_count + 1
  WHERE b.id = $1 AND b.group_id = $2 AND b.status = 'running'
    AND b.total_cpu - b.reserved_cpu - b.allocated_cpu >= $3
    AND b.total_memory_mb - b.reserved_memory_mb - b.allocated_memory_mb >= $4
    AND b.total_storage_gb - b.reserved_storage_gb - b.allocated_storage_gb >= $5
    AND (b.max_vms IS NULL OR b.vm_count < b.max_vms)`;

const INSERT_MACHINE = `
  INSERT INTO virtual_machines (id, name, tenant_id, group_id, host_id, specification_id, specification_generation, status)
  VALUES ($1, $2, $3, $4, $5, $6, 1, 'creating')
  RETURNING id, name, tenant_id, group_id, host_id, specification_id, status, created_at, updated_at`;

const INSERT_ALLOCATION = `
  INSERT INTO allocations (vm_id, quota_id, host_id, cpu, memory_mb, storage_gb, gpus) VALUES ($1, $2, $3, $4, $5, $6, 0)`;

/** The least that keeps every sum exact: four statements in a transaction, one after the other. Throws when there is no room. */
export async function claim(pool: Pool, order: BareClaim): Promise<unknown> {
  const { name, tenant_id, group_id, host_id, specification_id } = order;
  const { cpu, memoryMb, storageGb } = NEED;
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const quota = await client.query<{ id: string }>({
      name: 'take-quota',
      text: TAKE_QUOTA,
      values: [tenant_id, group_id, cpu, memoryMb, storageGb],
    });
    const host = await client.query({
      name: 'take-host',
      text: TAKE_HOST,
      values: [host_id, group_id, cpu, memoryMb, storageGb],
    });
    if (!quota.rows[0] || host.rowCount !== 1) throw new Error('no room');
    const id = uuidv7();
    const machine = await client.query({
      name: 'insert-machine',
      text: INSERT_MACHINE,
      values: [id, name, tenant_id, group_id, host_id, specification_id],
    });
    await client.query({
      name: 'insert-allocation',
      text: INSERT_ALLOCATION,
      values: [id, quota.rows[0].id, host_id, cpu, memoryMb, storageGb],
    });
    await client.query('COMMIT');
    return machine.rows[0];
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
