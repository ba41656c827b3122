import { type Check, counterexamples, type Finding, type Ground } from './finding';

/** Machines of the product have ids from here on; the templates of the cluster are below. */
const FIRST_VMID = 10_000;

const CONTRADICTIONS: readonly (readonly [what: string, sql: string])[] = [
  [
    'a device without an open lease is not free',
    `SELECT d.node, d.name, d.state FROM gpu_devices d WHERE d.state IN ('reserved', 'attached', 'releasing') AND d.vm_id IS NOT NULL
     AND NOT EXISTS (SELECT FROM gpu_leases l WHERE l.device_id = d.id AND l.vm_id = d.vm_id AND l.closed_at IS NULL)`,
  ],
  [
    'a leased device is free',
    `SELECT d.node, d.name FROM gpu_leases l JOIN gpu_devices d ON d.id = l.device_id WHERE l.closed_at IS NULL AND d.state = 'free'`,
  ],
  [
    'a machine that is off holds a device',
    `SELECT v.id::text, v.status FROM gpu_leases l JOIN virtual_machines v ON v.id = l.vm_id
     WHERE l.closed_at IS NULL AND v.status IN ('created', 'stopped')`,
  ],
  [
    'a machine that runs lacks devices',
    `SELECT v.id::text FROM virtual_machines v JOIN machine_bindings b ON b.vm_id = v.id
     WHERE v.status = 'running' AND b.gpu_count <> (SELECT count(*) FROM gpu_leases l JOIN gpu_devices d ON d.id = l.device_id
       WHERE l.vm_id = v.id AND l.closed_at IS NULL AND d.kind = 'gpu' AND l.slot IS NOT NULL)`,
  ],
  [
    'a device has been reserved for too long',
    `SELECT node, name FROM gpu_devices WHERE state IN ('reserved', 'releasing') AND state_at < now() - interval '2 minutes'`,
  ],
  [
    'a password is kept after its machine was made',
    `SELECT vm_id::text FROM machine_bindings WHERE built AND cloud_init_password IS NOT NULL`,
  ],
  [
    'a machine has no record of its operation',
    `SELECT v.id::text, v.status FROM virtual_machines v WHERE v.hypervisor_id IS NOT NULL
     AND NOT EXISTS (SELECT FROM machine_operations o WHERE o.vm_id = v.id)`,
  ],
  ['two machines have one id', `SELECT vmid FROM machine_bindings GROUP BY hypervisor_id, vmid HAVING count(*) > 1`],
  [
    'two machines have one address',
    `SELECT address::text FROM ip_allocations GROUP BY pool_id, address HAVING count(*) > 1`,
  ],
];

/** I3 and I8: devices, machines and their ids agree between the books, the leases and what the cluster itself says. */
export const machinesAreRight: Check = async (ground) => {
  const { overlaps } = await ground.site.simulator.journal();
  const findings: Finding[] = overlaps.map((overlap) => ({
    invariant: 'I3',
    what: 'a device was in two machines',
    overlap,
  }));
  for (const [what, sql] of CONTRADICTIONS) findings.push(...(await counterexamples(ground, 'I3', what, sql)));
  findings.push(...(await strangers(ground)));
  return findings;
};

interface Known extends Record<string, unknown> {
  vmid: number;
  status: string;
  devices: string[];
}

/** Machines that only one side knows, or that the sides describe differently. Machines in `error` wait for somebody to look. */
async function strangers({ site }: Ground): Promise<Finding[]> {
  const { vms } = await site.simulator.state();
  const ours = await site.sql<Known>(`
    SELECT b.vmid, v.status, coalesce((SELECT array_agg(d.name ORDER BY d.name) FROM gpu_leases l JOIN gpu_devices d ON d.id = l.device_id
      WHERE l.vm_id = v.id AND l.closed_at IS NULL AND l.slot IS NOT NULL), '{}') AS devices
    FROM machine_bindings b JOIN virtual_machines v ON v.id = b.vm_id`);
  const known = new Set(ours.map(({ vmid }) => String(vmid)));
  const unknown = Object.keys(vms).filter((vmid) => Number(vmid) >= FIRST_VMID && !known.has(vmid));
  const findings: Finding[] = unknown.map((vmid) => ({
    invariant: 'I8',
    what: 'the cluster has a machine of ours that no book knows',
    vmid,
  }));
  for (const { vmid, status, devices } of ours.filter((row) => row.status !== 'error')) {
    const vm = vms[vmid];
    const running = vm?.process !== undefined;
    const attached = Object.entries(vm?.config ?? {})
      .filter(([key]) => /^hostpci\d+$/.test(key))
      .map(([, value]) => /mapping=([^,]+)/.exec(String(value))?.[1] ?? String(value))
      .sort();
    if (!vm) findings.push({ invariant: 'I8', what: 'a machine is not in the cluster', vmid, status });
    else if (running !== (status === 'running') || attached.join() !== devices.join())
      findings.push({
        invariant: 'I3',
        what: 'a machine is not as the books say',
        vmid,
        status,
        running,
        attached,
        devices,
      });
  }
  return findings;
}
