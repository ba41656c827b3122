import { RANKS } from '../../../src/core/authz/actions';
import { systemContext } from '../../../src/core/context/request-context';
import { UnitOfWork } from '../../../src/core/database/unit-of-work';
import { JobStore } from '../../../src/core/jobs';
import type { Held, Need, Subject, Subjects, Thing } from './objects';
import { anew, any, BOTH, done, hostKey, says, SECOND } from './parts';
import type { Body } from './sample';
import type { World } from './world';

const thing = (id: string | number, held: readonly Held[], body: Body = {}): Thing => ({ params: [id], held, body });

async function row<T extends Body>(world: World, sql: string, params: unknown[]): Promise<T> {
  const [found] = await world.app.db.sql<T>(sql, params);
  if (!found) throw new Error(`Nothing came of ${sql}`);
  return found;
}

/** A machine of a hypervisor that nobody reaches. */
async function machine(world: World): Promise<{ id: string; vmid: number; hypervisorId: string }> {
  const { id } = await anew(world, 'VirtualMachine');
  const { id: hypervisorId } = await any(world, 'Hypervisor');
  const { vmid } = await row<{ vmid: number }>(
    world,
    `WITH bound AS (UPDATE virtual_machines SET hypervisor_id = $2, status = 'stopped' WHERE id = $1 RETURNING id)
     INSERT INTO machine_bindings (vm_id, hypervisor_id, vmid, node, username, template_vmid, cpu_cores, memory_mb, storage_gb, gpu_count, built)
     SELECT id, $2, nextval('machine_vmids'), 'pve1', 'admin', 1000, 1, 64, 1, 0, true FROM bound RETURNING vmid`,
    [id, hypervisorId],
  );
  return { id: String(id), vmid, hypervisorId: String(hypervisorId) };
}

async function device(world: World): Promise<Thing> {
  const { id: vmId, vmid, hypervisorId } = await machine(world);
  await world.app.db.sql(
    `INSERT INTO pve_nodes (id, hypervisor_id, name, online) VALUES (gen_random_uuid(), $1, 'pve1', true) ON CONFLICT DO NOTHING`,
    [hypervisorId],
  );
  const { id } = await row<{ id: string }>(
    world,
    `INSERT INTO gpu_devices (id, hypervisor_id, node, name, kind, index, pci_address, state, vm_id, vmid)
     VALUES (gen_random_uuid(), $1, 'pve1', $2, 'gpu', 0, '0000:01:00.0', 'attached', $3, $4) RETURNING id`,
    [hypervisorId, world.unique('GPU'), vmId, vmid],
  );
  return thing(id, [{ type: 'VirtualMachine', id: vmId }]);
}

async function finding(world: World): Promise<Thing> {
  const { id: vmId, vmid, hypervisorId } = await machine(world);
  const { id } = await row<{ id: string }>(
    world,
    `INSERT INTO drift_findings (id, hypervisor_id, kind, vmid, vm_id, details)
     VALUES (gen_random_uuid(), $1, 'size_mismatch', $2, $3, '{}') RETURNING id`,
    [hypervisorId, vmid, vmId],
  );
  return thing(id, []);
}

interface Run {
  id: string;
  number: number;
  inventory: Held;
  playbook: Held;
}

async function run(world: World): Promise<Run> {
  const [playbook, inventory] = [await anew(world, 'Playbook'), await anew(world, 'Inventory')];
  const made = await done<{ id: string }>(world, '/playbook-runs', {
    playbook_ids: [playbook.id],
    inventory_id: inventory.id,
  });
  return {
    id: made.id,
    number: await jobNumber(world, 'playbook_runs', made.id),
    inventory: { type: 'Inventory', id: inventory.id },
    playbook: { type: 'Playbook', id: playbook.id },
  };
}

/** The n of `job-<n>`, which only version 1 shows. */
async function jobNumber(world: World, table: string, id: string): Promise<number> {
  return (await row<{ n: number }>(world, `SELECT job_number::int AS n FROM ${table} WHERE id = $1`, [id])).n;
}

const fail = (world: World, jobNumber: number) =>
  row(world, `UPDATE jobs SET state = 'failed', finished_at = now() WHERE number = $1 RETURNING id`, [jobNumber]);

async function failedRun(world: World): Promise<Thing> {
  const { id, number, inventory, playbook } = await run(world);
  await fail(world, number);
  return thing(id, [inventory, playbook]);
}

async function deployment(world: World): Promise<Held & { id: string }> {
  const target = { host: '192.0.2.11', username: 'ubuntu', auth: { type: 'password', password: 'secret' } };
  const body = { git_repo: 'https://git.example.com/org/app.git', dest_path: '/srv/app', targets: [target] };
  const { id } = await done<{ id: string }>(world, '/deployments', body);
  return { type: 'Deployment', id };
}

const deployed = async (world: World): Promise<Thing> => {
  const made = await deployment(world);
  return thing(made.id, [made]);
};
const deployJob = async (world: World): Promise<Thing> => {
  const made = await deployment(world);
  return thing(`job_${await jobNumber(world, 'deployments', made.id)}`, [made]);
};

/** Something that waits to be done to a tenant. */
async function operation(world: World): Promise<Thing> {
  const { id: tenantId } = await anew(world, 'Tenant');
  const subject = { type: 'Tenant', id: tenantId };
  const origin = { requestId: 'request-of-the-test', actor: { id: null } };
  const { id } = await world.app.app
    .get(UnitOfWork)
    .run(systemContext('system:worker'), (tx) =>
      world.app.app.get(JobStore).enqueueInTx(tx, origin, { kind: 'demo', payload: {}, subject }),
    );
  return thing(id, [subject]);
}

/** One that has ended, as its events do then. */
async function ended(world: World): Promise<Thing> {
  const made = await operation(world);
  await row(world, `UPDATE jobs SET state = 'failed', finished_at = now() WHERE id = $1 RETURNING id`, [
    ...made.params,
  ]);
  return made;
}

/** A grant to somebody else on a tenant on which everybody is granted something. */
async function permission(world: World): Promise<Thing> {
  const on = { type: 'Tenant', id: (await anew(world, 'Tenant')).id };
  const { id } = await done<{ id: string }>(world, '/permissions', {
    resource_type: on.type,
    resource_id: on.id,
    principal_type: 'group',
    principal_id: (await any(world, 'Group')).id,
    role: 'viewer',
  });
  return thing(id, [on]);
}

async function association(world: World): Promise<Thing> {
  const on = { type: 'Tenant', id: (await anew(world, 'Tenant')).id };
  const maintainer = { type: 'Maintainer', id: (await any(world, 'Maintainer')).id };
  const body = {
    resource_type: on.type,
    resource_id: on.id,
    maintainer_type: 'individual',
    maintainer_id: maintainer.id,
  };
  return thing((await done<{ id: string }>(world, '/resource-maintainers', body)).id, [on, maintainer], body);
}

async function conversation(world: World): Promise<Thing> {
  const { body } = await world.as('owner').post('/api/v2/ai/conversations', { title: 'Web servers' });
  return thing(body.data.id as string, []);
}

const retried: Need = { because: 'it uses the credentials of the first', does: 'update' };
const shared = (type: string, sees: Need['sees'], does: Need['does'] = sees): Need => ({
  because: `its rights are those on its ${type}, and auditors read all`,
  type,
  sees,
  does,
  readers: ['auditor'],
});

const powered: Subject = {
  versions: SECOND,
  make: async (world) => {
    const { id } = await machine(world);
    return thing(id, [{ type: 'VirtualMachine', id }]);
  },
};

const byVmid: Subject = {
  versions: ['v1'],
  make: async (world) => {
    const { id, vmid } = await machine(world);
    return thing(vmid, [{ type: 'VirtualMachine', id }]);
  },
  foreign: { because: 'the document asks for 403, whether there is such a machine or not' },
};

const talk = (send: Subject['send'] = {}, versions: Subject['versions'] = SECOND): Subject => ({
  versions,
  make: conversation,
  send,
  only: { because: 'what somebody said to the assistant is his, whatever others may do', who: 'owner' },
});

/** Objects without plain routes. */
export const PROCEEDINGS: Subjects = {
  '/auth/tokens/{id}': {
    versions: BOTH,
    make: async (world) => {
      const body = { name: world.unique('token'), scopes: ['read'] };
      const { id } = await done<{ id: string }>(world, '/auth/tokens', body);
      return thing(id, [{ type: 'ApiToken', id }]);
    },
  },
  '/permissions/{id}': {
    versions: BOTH,
    make: permission,
    send: { PATCH: says({ role: 'maintainer' }) },
    needs: {
      GET: shared('Tenant', 'update'),
      PATCH: shared('Tenant', 'update', 'grant'),
      DELETE: shared('Tenant', 'update', 'grant'),
    },
  },
  '/resource-maintainers/{id}': {
    versions: BOTH,
    make: association,
    send: { PUT: (_, __, { body }) => ({ body }), PATCH: says({ maintainer_type: 'individual' }) },
    needs: {
      GET: shared('Tenant', 'read'),
      PUT: shared('Tenant', 'read', 'grant'),
      PATCH: shared('Tenant', 'read', 'grant'),
      DELETE: shared('Tenant', 'read', 'grant'),
    },
  },

  '/vms/{vmid}/status': byVmid,
  '/vms/{vmid}/start': byVmid,
  '/vms/{vmid}/stop': byVmid,
  '/vms/{vmid}/reboot': byVmid,
  '/vms/{vmid}': byVmid,
  '/virtual-machines/{id}/start': powered,
  '/virtual-machines/{id}/stop': powered,
  '/virtual-machines/{id}/reboot': powered,
  '/gpu-devices/{id}': { versions: SECOND, make: device, cap: RANKS.viewer },
  '/gpu-devices/{id}/release': { versions: SECOND, make: device, cap: RANKS.viewer },
  '/drift/{id}': { versions: SECOND, make: finding },
  '/drift/{id}/adopt': { versions: SECOND, make: finding },
  '/drift/{id}/ignore': { versions: SECOND, make: finding },

  '/playbooks/jobs/{job_id}': {
    versions: ['v1'],
    make: async (world) => {
      const { number, inventory } = await run(world);
      return thing(`job-${number}`, [inventory]);
    },
  },
  '/playbook-runs/{id}': { versions: SECOND, make: failedRun },
  '/playbook-runs/{id}/cancel': {
    versions: SECOND,
    make: async (world) => {
      const { id, inventory } = await run(world);
      return thing(id, [inventory]);
    },
  },
  '/playbook-runs/{id}/rerun-failed': {
    versions: SECOND,
    make: failedRun,
    send: { POST: says({}) },
    needs: { POST: { because: 'it runs on the inventory once more', type: 'Inventory', does: 'update' } },
  },

  '/jobs/{job_id}': { versions: ['v1'], make: deployJob },
  '/jobs/{job_id}/logs': { versions: ['v1'], make: deployJob },
  '/jobs/{job_id}/retry': { versions: ['v1'], make: deployJob, needs: { POST: retried } },
  '/deployments/{id}': { versions: SECOND, make: deployed },
  '/deployments/{id}/log': { versions: SECOND, make: deployed },
  '/deployments/{id}/cancel': { versions: SECOND, make: deployed },
  '/deployments/{id}/retry': { versions: SECOND, make: deployed, needs: { POST: retried } },
  '/deployment-host-keys/{key_id}': {
    versions: SECOND,
    make: async (world) => thing(await hostKey(world, null), []),
  },

  '/operations/{id}': { versions: SECOND, make: operation, needs: { GET: shared('Tenant', 'read') } },
  '/operations/{id}/events': { versions: SECOND, make: ended, needs: { GET: shared('Tenant', 'read') } },
  '/operations/{id}/cancel': { versions: SECOND, make: operation, needs: { POST: shared('Tenant', 'read', 'update') } },

  '/ai/conversations/{conversation_id}': talk({ PATCH: says({ title: 'Proxies' }) }, BOTH),
  '/ai/conversations/{conversation_id}/messages': talk({ POST: says({ text: 'How do I deploy Nginx?' }) }),
  '/ai/conversations/{conversation_id}/messages/stream': talk({ POST: says({ text: 'install redis' }) }),
};
