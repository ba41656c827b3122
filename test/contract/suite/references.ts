import { Document } from '../../fuzz/operations';
import type { Json } from '../../support/caller';
import { OPERATIONS, type Operation } from './operations';
import { any } from './parts';
import type { Body } from './sample';
import { roomOfItsOwn } from './samples/foundation';
import type { World } from './world';

/** A place in the body of a request that names an object: `.lines[].model_id`. */
export interface Reference {
  operation: Operation;
  place: string;
  /** Of the object. */
  type: string;
  name: string;
}

const TYPES: Record<string, string> = {
  become_credential_id: 'Credential',
  bgp_config_id: 'BgpConfig',
  bgp_config_ids: 'BgpConfig',
  brand_id: 'Brand',
  credential_id: 'Credential',
  data_center_id: 'DataCenter',
  fabrication_id: 'Fabrication',
  group_id: 'BaremetalGroup',
  group_manager_id: 'Maintainer',
  host_group_id: 'BaremetalGroup',
  host_id: 'Baremetal',
  hypervisor_id: 'Hypervisor',
  inventory_id: 'Inventory',
  inventory_ids: 'Inventory',
  ip_pool_id: 'IpPool',
  k8s_cluster_id: 'K8sCluster',
  maintainer_id: 'Maintainer',
  model_id: 'BaremetalModel',
  order_id: 'PurchaseOrder',
  phase_id: 'Phase',
  playbook_id: 'Playbook',
  playbook_ids: 'Playbook',
  rack_id: 'Rack',
  requisition_id: 'PurchaseRequisition',
  resource_id: 'Tenant',
  room_id: 'Room',
  service_mesh_id: 'ServiceMesh',
  specification_id: 'VMSpecification',
  template_id: 'RunTemplate',
  tenant_id: 'Tenant',
  user_id: 'User',
  vlan_id: 'Vlan',
  vm_id: 'VirtualMachine',
  vrf_id: 'Vrf',
};

/** Where a name means another type. */
const HERE: Record<string, string> = {
  '/maintainer-group-members .group_id': 'MaintainerGroup',
  '/network-interfaces .resource_id': 'VirtualMachine',
};

/** Names that look like references and are none, and why. */
const NONE: Record<string, string> = {
  '/vlans .vlan_id': 'the number in a tag',
  '/bgp-configs .router_id': 'an address',
  '/hosts .external_system_id': 'a word of another system',
  '/playbooks .tasks[].id': 'the place of a task in its playbook',
  '/permissions .principal_id': 'whom to let in, who need not be known for that',
  '/groups/{id}/members .user_id': 'whom to let in, who need not be known for that',
  '/ai/messages .context.conversation_id': 'a word of the client, which names a conversation of his own or none',
};

const keyOf = (path: string, place: string) => `${path.replace(/\/\{id\}$/, '')} ${place}`;

/** Type of what a place names; null when it names nothing. */
export function typeOf(path: string, place: string): string | null {
  const key = keyOf(path, place);
  if (key in NONE) return null;
  return HERE[key] ?? TYPES[/\.(\w+)$/.exec(place)?.[1] ?? ''] ?? null;
}

/** Every place in a schema that is named like an id. */
function placesIn(document: Document, schema: Json, at = ''): string[] {
  const { allOf = [], oneOf = [], anyOf = [], items, properties = {} } = document.resolve(schema);
  return [
    ...[...allOf, ...oneOf, ...anyOf].flatMap((part: Json) => placesIn(document, part, at)),
    ...(items ? placesIn(document, items, `${at}[]`) : []),
    ...Object.entries(properties).flatMap(([name, property]) => [
      ...(/(?:^|_)ids?$/.test(name) ? [`${at}.${name}`] : []),
      ...placesIn(document, property, `${at}.${name}`),
    ]),
  ];
}

/** Rows of requests that change many are judged like the requests themselves. */
const isRows = ({ path }: Operation) => path.endsWith('/bulk') || path.endsWith('/import');

const PLACES = OPERATIONS.filter((operation) => !isRows(operation)).flatMap((operation) => {
  const document = Document.read(operation.version);
  const documented = document.find(operation.method, `/api/${operation.version}${operation.path}`);
  const schema = documented?.bodies['application/json'];
  return [...new Set(schema ? placesIn(document, schema) : [])].map((place) => ({ operation, place }));
});

export const REFERENCES = PLACES.flatMap(({ operation, place }): Reference[] => {
  const type = typeOf(operation.path, place);
  return type ? [{ operation, place, type, name: `${operation.name} ${place}` }] : [];
});

/** Places of which nobody said what they name. */
export const UNKNOWN = PLACES.map(({ operation, place }) => keyOf(operation.path, place)).filter(
  (key) => !(key in NONE) && !REFERENCES.some(({ operation, place }) => keyOf(operation.path, place) === key),
);
/** Exceptions that no document has any more. */
export const OUTDATED = [...Object.keys(HERE), ...Object.keys(NONE)].filter(
  (key) => !PLACES.some(({ operation, place }) => keyOf(operation.path, place) === key),
);

/** What is said of a reference instead of that there is no such object, and why. */
interface Otherwise {
  because: string;
  /** By method, path and place. */
  where: RegExp;
  code?: string;
}
const OTHERWISE: readonly Otherwise[] = [
  {
    because: 'it is fixed',
    where: /^(?:PUT|PATCH) \/(?:k8s-cluster-plugins|bastion-cluster-associations|k8s-node-pools)\/\{id\} \.(?!vm_id)/,
    code: 'VALIDATION_ERROR',
  },
  {
    because: 'a tenant takes from the groups in which it has a quota, and is told of no other',
    where: /^POST \/(?:virtual-machines|k8s-node-pools|placements\/dry-run) \.group_id$/,
    code: 'QUOTA_NOT_CONFIGURED',
  },
  {
    because: 'who stands behind a maintainer decides who holds what he holds',
    where: /^(?:PUT|PATCH) \/maintainers\/\{id\} \.user_id$/,
    code: 'FORBIDDEN',
  },
  { because: 'a filter finds what is there when it is read', where: /^\w+ \/inventories(?:\/\{id\})? \.filter\./ },
];

/** The code of the refusal, null when nothing is refused; undefined when the usual is said. */
export function otherwise({ operation: { method, path }, place }: Reference): string | null | undefined {
  const found = OTHERWISE.find(({ where }) => where.test(`${method} ${path} ${place}`));
  return found && (found.code ?? null);
}

const idOf = async (world: World, type: string) => (await any(world, type)).id;

const runOf = async (world: World): Promise<Body> => ({
  playbook_ids: [await idOf(world, 'Playbook')],
  inventory_id: await idOf(world, 'Inventory'),
});

/** Bodies of operations that no sample makes, by path. */
export const BODIES: Record<string, (world: World) => Body | Promise<Body>> = {
  '/permissions': async (world) => ({
    ...{ resource_type: 'Tenant', resource_id: await idOf(world, 'Tenant') },
    ...{ principal_type: 'group', principal_id: await idOf(world, 'Group'), role: 'viewer' },
  }),
  '/resource-maintainers': async (world) => ({
    ...{ resource_type: 'Tenant', resource_id: await idOf(world, 'Tenant') },
    ...{ maintainer_type: 'individual', maintainer_id: await idOf(world, 'Maintainer') },
  }),
  '/playbooks/execute': runOf,
  '/playbook-runs': runOf,
  '/ssh/test': async (world) => ({ inventory_ids: [await idOf(world, 'Inventory')] }),
  '/ai/messages': () => ({ message: 'How do I deploy Nginx?' }),
  '/ai/conversations': () => ({ title: 'Web servers' }),
  '/placements/dry-run': (world) => world.once('room of its own', () => roomOfItsOwn(world)),
};

/** What a body needs beside the reference, by path and place. */
const BESIDE: Record<string, (world: World) => Body | Promise<Body>> = {
  '/inventories .filter': () => ({ filter: { kinds: ['hosts'] }, config: undefined, group: undefined }),
  '/network-interfaces .vrf_id': () => ({ vlan_id: null }),
  '/purchase-orders .lines[]': async (world) => ({
    lines: [{ model_id: await idOf(world, 'BaremetalModel'), quantity: 1 }],
  }),
  '/virtual-machines .provider': async (world) => ({
    provider: { template: 1000, hypervisor_id: await idOf(world, 'Hypervisor') },
  }),
};

/** The body with what has to be around that place. */
export async function around(body: Body, { operation, place }: Reference, world: World): Promise<Body> {
  const beside = BESIDE[keyOf(operation.path, place.split('.').slice(0, 2).join('.'))];
  return structuredClone({ ...body, ...(await beside?.(world)) });
}
