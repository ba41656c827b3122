import type { ApiVersion } from '../../../src/core/http/openapi';
import { kubeconfigOf } from '../../support/kubeconfigs';
import { type Held, type Need, type Send, type Subject, type Subjects, type Thing, thingOf } from './objects';
import type { Body } from './sample';
import { SAMPLES } from './samples';
import type { Made, World } from './world';

export const BOTH: readonly ApiVersion[] = ['v1', 'v2'];
export const SECOND: readonly ApiVersion[] = ['v2'];

const sampleOf = (type: string) => {
  const sample = SAMPLES.find((candidate) => candidate.type === type);
  if (!sample) throw new Error(`No sample of ${type}`);
  return sample;
};
export const anew = (world: World, type: string): Promise<Made> => world.make(sampleOf(type));
/** One of that type that many share. */
export const any = (world: World, type: string): Promise<Made> => world.once(`any ${type}`, () => anew(world, type));

/** Sends a request that must succeed, and returns what it made. */
export async function done<T = Body>(world: World, path: string, body?: Body): Promise<T> {
  const answer = await world.admin.post(`/api/v2${path}`, body);
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.data as T;
}

export const says =
  (body: Body): Send =>
  () => ({ body });

/** An object with plain routes, asked for something else than itself. */
const about = (type: string, send: Subject['send'] = {}, versions: readonly ApiVersion[] = SECOND): Subject => ({
  versions,
  make: (world, version) => thingOf(sampleOf(type), world, version),
  send,
});

/** Something that is bound to such an object, and can be let go of. */
const bound = (
  type: string,
  bind: (world: World, id: string | number) => Promise<string | number>,
  more: Partial<Subject> = {},
): Subject => ({
  versions: BOTH,
  make: async (world) => {
    const thing = await thingOf(sampleOf(type), world, 'v2');
    return { ...thing, params: [...thing.params, await bind(world, thing.params[0] as string | number)] };
  },
  ...more,
});

const ofType = async (world: World, type: string): Promise<Held> => ({ type, id: (await any(world, type)).id });

const OWN_MEMBERS: Need = {
  because: 'a member holds whatever the group holds: choosing one is granting',
  type: 'Group',
  does: 'grant',
};

const RUNS: Need = {
  because: 'it runs on the inventory of the template, which takes what changing that takes',
  does: 'update',
};

const KUBECONFIG = kubeconfigOf({ server: 'https://kubernetes.example.com:6443' }, { token: 'of-a-test' });

export const PARTS: Subjects = {
  '/groups/{id}/members': {
    ...about('Group', { POST: async (world) => ({ body: { user_id: (await any(world, 'User')).id } }) }, BOTH),
    needs: { POST: OWN_MEMBERS },
  },
  '/groups/{id}/members/{user_id}': bound(
    'Group',
    async (world, id) => {
      const user_id = (await anew(world, 'User')).id;
      await done(world, `/groups/${id}/members`, { user_id });
      return user_id;
    },
    { needs: { DELETE: OWN_MEMBERS } },
  ),

  '/k8s-clusters/{id}/service-meshes': about(
    'K8sCluster',
    {
      POST: async (world) => {
        const mesh = await ofType(world, 'ServiceMesh');
        return { body: { service_mesh_id: mesh.id, role: 'secondary' }, held: [mesh] };
      },
    },
    BOTH,
  ),
  '/k8s-clusters/{id}/service-meshes/{service_mesh_id}': bound(
    'K8sCluster',
    async (world, id) => {
      const mesh = await anew(world, 'ServiceMesh');
      await done(world, `/k8s-clusters/${id}/service-meshes`, { service_mesh_id: mesh.id, role: 'secondary' });
      return mesh.id;
    },
    { send: { PUT: says({ role: 'primary' }), PATCH: says({ role: 'secondary' }) } },
  ),
  '/k8s-clusters/{id}/health': about('K8sCluster'),
  '/k8s-clusters/{id}/kubeconfig': {
    versions: SECOND,
    make: async (world, version) => {
      const thing = await thingOf(sampleOf('K8sCluster'), world, version);
      await world.admin.put(`/api/v2/k8s-clusters/${thing.params[0]}/kubeconfig`, { kubeconfig: KUBECONFIG });
      return thing;
    },
    send: { PUT: says({ kubeconfig: KUBECONFIG }) },
  },

  '/network-interfaces/{id}/bgp-configs': about(
    'NetworkInterface',
    {
      POST: async (world, _, { params: [id] }) => {
        const bgp_config_id = await peer(world, id as string);
        return { body: { bgp_config_id }, held: [{ type: 'BgpConfig', id: bgp_config_id }] };
      },
    },
    BOTH,
  ),
  '/network-interfaces/{id}/bgp-configs/{bgp_config_id}': bound('NetworkInterface', async (world, id) => {
    const bgp_config_id = await peer(world, id);
    await done(world, `/network-interfaces/${id}/bgp-configs`, { bgp_config_id });
    return bgp_config_id;
  }),
  '/hosts/{id}/bgp': about('Baremetal'),
  '/virtual-machines/{id}/bgp': about('VirtualMachine'),
  '/ip-pools/{id}/allocations': about('IpPool', { POST: says({ description: 'for tests' }) }),
  '/ip-pools/{id}/allocations/{allocation_id}': {
    ...bound('IpPool', async (world, id) => (await done<{ id: string }>(world, `/ip-pools/${id}/allocations`, {})).id),
    versions: SECOND,
  },

  '/purchase-requisitions/{id}/submit': about('PurchaseRequisition', { POST: says({}) }),
  '/purchase-requisitions/{id}/approve': { versions: SECOND, make: submitted, send: { POST: says({}) } },
  '/purchase-requisitions/{id}/reject': {
    versions: SECOND,
    make: submitted,
    send: { POST: says({ comment: 'too many' }) },
  },
  '/purchase-orders/{id}/receive': {
    ...about('PurchaseOrder', {
      POST: async (world, _, { body }) => {
        const [line] = body['lines'] as [{ model_id: string; group_id: number }];
        const held = [
          { type: 'BaremetalModel', id: line.model_id },
          { type: 'BaremetalGroup', id: line.group_id },
        ];
        return { body: { items: [{ serial_number: world.unique('SN'), model_id: line.model_id }] }, held };
      },
    }),
    needs: { POST: { because: 'hosts are made of what came', makes: 'Baremetal' } },
  },
  '/racks/{id}/elevation': about('Rack'),
  '/racks/{id}/utilization': about('Rack'),
  '/rooms/{id}/utilization': about('Room'),
  '/tenants/{id}/usage': about('Tenant'),

  '/hypervisors/{id}/check': about('Hypervisor', { POST: says({}) }),
  '/hypervisors/{id}/discover': about('Hypervisor', { POST: says({}) }),
  '/virtual-machines/{id}/placement': about('VirtualMachine'),
  '/virtual-machines/{id}/metrics': about('VirtualMachine'),
  '/virtual-machines/{id}/firewall-rules': about('VirtualMachine', { POST: says({ type: 'in', action: 'DROP' }) }),
  '/virtual-machines/{id}/firewall-rules/{position}': {
    ...bound('VirtualMachine', () => Promise.resolve(0), { send: { PATCH: says({ action: 'DROP' }) } }),
    versions: SECOND,
  },

  '/inventories/{id}/ssh-test': { versions: SECOND, make: hostless, send: { POST: says({}) } },
  '/inventories/{id}/host-keys': about('Inventory'),
  '/inventories/{id}/host-keys/{key_id}': {
    ...bound('Inventory', (world, id) => hostKey(world, Number(id))),
    versions: SECOND,
  },
  '/run-templates/{id}/launch': {
    ...about('RunTemplate', {
      POST: (_, __, { body }) => ({
        body: {},
        held: [
          { type: 'Playbook', id: body['playbook_id'] as number },
          { type: 'Inventory', id: body['inventory_id'] as number },
          { type: 'Credential', id: body['credential_id'] as string },
        ],
      }),
    }),
    needs: { POST: RUNS },
  },
  '/run-schedules/{id}/firings': about('RunSchedule'),
};

/** An inventory whose test contacts nobody. */
async function hostless(world: World): Promise<Thing> {
  const body = { name: world.unique('Inventory'), config: '[nobody]' };
  const { id } = await done<{ id: number }>(world, '/inventories', body);
  return { params: [id], held: [{ type: 'Inventory', id }], body };
}

/** A BGP configuration that an interface can speak by. */
async function peer(world: World, interfaceId: string | number): Promise<string> {
  const { body } = await world.admin.get(`/api/v2/network-interfaces/${interfaceId}`);
  const config = await sampleOf('BgpConfig').body(world, 'v2');
  const [local_ip] = String(body.data.ipv4_address).split('/');
  const fitting = { ...config, local_ip, vrf_id: body.data.vrf_id as string };
  return (await done<{ id: string }>(world, '/bgp-configs', fitting)).id;
}

async function submitted(world: World, version: ApiVersion): Promise<Thing> {
  const thing = await thingOf(sampleOf('PurchaseRequisition'), world, version);
  await done(world, `/purchase-requisitions/${thing.params[0]}/submit`);
  return thing;
}

/** What a host of an inventory, or of deployments, identified itself with. */
export async function hostKey(world: World, inventoryId: number | null): Promise<string> {
  const [row] = await world.app.db.sql<{ id: string }>(
    `INSERT INTO ssh_host_keys (id, inventory_id, address, port, key_type, public_key, fingerprint)
     VALUES (gen_random_uuid(), $1, $2, 22, 'ssh-ed25519', 'ssh-ed25519 AAAA', 'SHA256:x') RETURNING id`,
    [inventoryId, `${world.unique('host')}.example.com`],
  );
  return (row as { id: string }).id;
}
