import { dataOf } from '../client';
import { type Check, counterexamples, type Finding } from './finding';

const SUMS = `sum(a.cpu)::int AS cpu, sum(a.memory_mb)::int AS memory_mb, sum(a.storage_gb)::int AS storage_gb, sum(a.gpus)::int AS gpus, count(*)::int AS vms`;
const zero = (name: string) => `coalesce(s.${name}, 0)`;

/** What must hold in every moment: statements that find counterexamples. Each is one snapshot. */
export const BOOKS: readonly (readonly [invariant: string, what: string, sql: string])[] = [
  [
    'I1',
    'a host does not hold what its machines take',
    `SELECT h.id::text, h.allocated_cpu, s.cpu FROM baremetals h
     LEFT JOIN (SELECT a.host_id, ${SUMS} FROM allocations a GROUP BY a.host_id) s ON s.host_id = h.id
     WHERE (h.allocated_cpu, h.allocated_memory_mb, h.allocated_storage_gb, h.allocated_gpus, h.vm_count)
       IS DISTINCT FROM (${['cpu', 'memory_mb', 'storage_gb', 'gpus', 'vms'].map(zero).join(', ')})`,
  ],
  [
    'I1',
    'a host is oversubscribed',
    `SELECT id::text, total_cpu, reserved_cpu, allocated_cpu FROM baremetals
     WHERE reserved_cpu + allocated_cpu > total_cpu OR reserved_memory_mb + allocated_memory_mb > total_memory_mb
       OR reserved_storage_gb + allocated_storage_gb > total_storage_gb OR reserved_gpus + allocated_gpus > total_gpus`,
  ],
  [
    'I1',
    'a group is not the sum of its hosts',
    `SELECT g.id, g.total_cpu, sum(h.total_cpu) AS hosts FROM baremetal_groups g LEFT JOIN baremetals h ON h.group_id = g.id
     GROUP BY g.id HAVING (g.total_cpu, g.total_memory_mb, g.total_storage_gb, g.total_gpus) IS DISTINCT FROM
       (coalesce(sum(h.total_cpu), 0), coalesce(sum(h.total_memory_mb), 0), coalesce(sum(h.total_storage_gb), 0), coalesce(sum(h.total_gpus), 0))`,
  ],
  [
    'I2',
    'a quota is not charged what its machines take',
    `SELECT q.id::text, q.used_cpu, s.cpu FROM host_group_tenant_quotas q
     LEFT JOIN (SELECT a.quota_id, ${SUMS} FROM allocations a GROUP BY a.quota_id) s ON s.quota_id = q.id
     WHERE (q.used_cpu, q.used_memory_mb, q.used_storage_gb, q.used_gpus, q.used_vms)
       IS DISTINCT FROM (${['cpu', 'memory_mb', 'storage_gb', 'gpus', 'vms'].map(zero).join(', ')})`,
  ],
  [
    'I2',
    'a machine is not charged, or something else is',
    `SELECT coalesce(v.id, a.vm_id)::text AS id FROM virtual_machines v FULL JOIN allocations a ON a.vm_id = v.id
     WHERE v.id IS NULL OR a.vm_id IS NULL OR a.host_id <> v.host_id`,
  ],
  [
    'I3',
    'a device has two owners, or a machine two leases on it',
    `SELECT device_id::text FROM gpu_leases WHERE closed_at IS NULL GROUP BY device_id HAVING count(*) > 1`,
  ],
];

/** I1 and I2: nothing is given twice or beyond what there is; the server's own opinion is the same. */
export const booksAreRight: Check = async (ground) => {
  const { admin, samples } = ground;
  const findings: Finding[] = [...samples.findings];
  if (samples.taken === 0) findings.push({ invariant: 'I1', what: 'the books could never be looked at' });
  for (const [invariant, what, sql] of BOOKS) findings.push(...(await counterexamples(ground, invariant, what, sql)));
  const own = await admin.ask({ kind: 'check', method: 'GET', path: '/api/v2/invariants' });
  if (own.outcome !== 'ok') findings.push({ invariant: 'I1', what: 'GET /invariants', status: own.status });
  else
    for (const says of dataOf<object[]>(own))
      findings.push({ invariant: 'I1', what: 'the server says so itself', says });
  return findings;
};
