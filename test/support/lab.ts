import { JobRunner } from '../../src/core/jobs/job-runner';
import { OutboxRelay } from '../../src/core/jobs/outbox-relay';
import { PACE, type Pace } from '../../src/modules/pve';
import type { SettingsInput } from '../../simulator/settings';
import { startApp, type TestApp } from './app';
import type { Answer, Caller, Json } from './caller';
import { asDefaultHypervisor, discover } from './hypervisors';
import { FAST_PACE } from './pve';
import { startTestSimulator, type TestSimulator } from './simulator';

let made = 0;

/** The application with a worker in the same process, and a simulated cluster a thousand times as fast as life. */
export interface Lab {
  app: TestApp;
  admin: Caller;
  simulator: TestSimulator;
  hypervisorId: string;
  /** A machine that is made, of one GPU unless the body says otherwise; answers with its VM id. */
  machine(body?: Json, caller?: Caller): Promise<number>;
  order(body?: Json, caller?: Caller): Promise<Answer>;
  power(vmid: number, action: 'start' | 'stop' | 'reboot', caller?: Caller): Promise<Answer>;
  remove(vmid: number, caller?: Caller): Promise<Answer>;
  status(vmid: number, caller?: Caller): Promise<Json>;
  /** Devices that are not free, with who has them. */
  taken(): Promise<Json[]>;
  /** What does not agree: leases, inventory, books and the cluster's own journal; empty when all is well. */
  contradictions(): Promise<Json[]>;
  close(): Promise<void>;
}

export interface LabOptions {
  simulator?: SettingsInput;
  config?: Record<string, string>;
  /** Without a worker nothing is done. */
  worker?: boolean;
}

export async function startLab({ simulator: settings, config, worker = true }: LabOptions = {}): Promise<Lab> {
  const simulator = await startTestSimulator({ tls: true, nodes: 1, gpus: 4, infiniband: 4, ...settings });
  const app = await startApp({ ...asDefaultHypervisor(simulator), ...config });
  Object.assign(app.app.get<Pace>(PACE), FAST_PACE);
  if (worker) {
    app.app.get(OutboxRelay).start();
    app.app.get(JobRunner).start();
  }
  const [hypervisor] = (await app.admin.get('/api/v2/hypervisors')).body.data;
  await discover(app, hypervisor.id);
  return labOn(app, simulator, hypervisor.id);
}

function labOn(app: TestApp, simulator: TestSimulator, hypervisorId: string): Lab {
  const { admin } = app;
  const order = (body: Json = {}, caller = admin) =>
    caller.post('/vms', {
      vm_name: `gpu-lab-${++made}`,
      username: 'user123',
      password: 'StrongPassword!',
      storage_size: 100,
      vm_profile: 1,
      vm_template: 1000,
      required_ib: false,
      ...body,
    });
  return {
    app,
    admin,
    simulator,
    hypervisorId,
    order,
    async machine(body, caller) {
      const answer = await order(body, caller);
      if (answer.status !== 201 || answer.body.status !== 'created')
        throw new Error(`POST /vms: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body.vmid as number;
    },
    power: (vmid, action, caller = admin) => caller.post(`/vms/${vmid}/${action}`),
    remove: (vmid, caller = admin) => caller.delete(`/vms/${vmid}`),
    status: async (vmid, caller = admin) => (await caller.get(`/vms/${vmid}/status`)).body,
    taken: () =>
      app.db.sql(`SELECT node, name, state, vmid FROM gpu_devices WHERE state <> 'free' ORDER BY node, kind, index`),
    contradictions: () => contradictions(app, simulator),
    async close() {
      await app.close();
      await simulator.stop();
    },
  };
}

async function contradictions(app: TestApp, simulator: TestSimulator): Promise<Json[]> {
  const { overlaps } = await simulator.journal();
  const rows = await app.db.sql(`
    SELECT 'a device without lease is not free' AS what, d.node || '/' || d.name AS id FROM gpu_devices d
      WHERE d.state IN ('reserved', 'attached', 'releasing') AND d.vm_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM gpu_leases l WHERE l.device_id = d.id AND l.vm_id = d.vm_id AND l.closed_at IS NULL)
    UNION ALL SELECT 'a leased device is free', d.node || '/' || d.name FROM gpu_leases l JOIN gpu_devices d ON d.id = l.device_id
      WHERE l.closed_at IS NULL AND d.state = 'free'
    UNION ALL SELECT 'a machine that is off holds a device', b.vmid::text FROM gpu_leases l
      JOIN virtual_machines v ON v.id = l.vm_id JOIN machine_bindings b ON b.vm_id = v.id
      WHERE l.closed_at IS NULL AND v.status IN ('created', 'stopped')
    UNION ALL SELECT 'a running machine lacks devices', b.vmid::text FROM virtual_machines v JOIN machine_bindings b ON b.vm_id = v.id
      WHERE v.status = 'running' AND b.gpu_count <> (SELECT count(*) FROM gpu_leases l JOIN gpu_devices d ON d.id = l.device_id
        WHERE l.vm_id = v.id AND l.closed_at IS NULL AND d.kind = 'gpu' AND l.slot IS NOT NULL)
    UNION ALL SELECT 'an operation is not finished', o.id::text FROM machine_operations o WHERE o.finished_at IS NULL
    UNION ALL SELECT 'a password was kept', b.vmid::text FROM machine_bindings b WHERE b.built AND b.cloud_init_password IS NOT NULL`);
  const books = (await app.admin.get('/api/v2/invariants')).body.data as Json[];
  return [...overlaps.map((overlap) => ({ overlap })), ...rows, ...books, ...(await strangers(app, simulator))];
}

/** VMs of ours whose state or devices in the cluster are not those of our books. */
async function strangers(app: TestApp, simulator: TestSimulator): Promise<Json[]> {
  const { vms } = await simulator.state();
  const ours = await app.db.sql<{ vmid: number; status: string; mappings: string[] }>(`
    SELECT b.vmid, v.status, coalesce((SELECT array_agg(d.name ORDER BY d.name) FROM gpu_leases l JOIN gpu_devices d ON d.id = l.device_id
      WHERE l.vm_id = v.id AND l.closed_at IS NULL AND l.slot IS NOT NULL), '{}') AS mappings
    FROM machine_bindings b JOIN virtual_machines v ON v.id = b.vm_id`);
  const known = new Map(ours.map((row) => [String(row.vmid), row]));
  const extra = Object.keys(vms).filter((vmid) => Number(vmid) >= 10_000 && !known.has(vmid));
  const wrong = ours.flatMap(({ vmid, status, mappings }) => {
    const vm = vms[vmid];
    if (!vm) return [{ what: 'a machine is not in the cluster', vmid }];
    const attached = Object.entries(vm.config)
      .filter(([key]) => /^hostpci\d+$/.test(key))
      .map(([, value]) => /mapping=([^,]+)/.exec(value)?.[1] ?? value)
      .sort();
    const running = vm.process !== undefined;
    return running === (status === 'running') && attached.join() === mappings.join()
      ? []
      : [{ what: 'a machine differs', vmid, status, running, attached, mappings }];
  });
  return [...extra.map((vmid) => ({ what: 'a VM of ours is in no book', vmid })), ...wrong];
}
