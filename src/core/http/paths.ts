/**
 * Paths as the documents print them, mapped to canonical ones before routing: one table instead of duplicate routes.
 * Each entry is the first segment of a printed path.
 */
const PRINTED_ROOTS = new Set([
  'maintainers',
  'maintainer-groups',
  'maintainer-group-members',
  'resource-maintainers',
  'hosts',
  'host-groups',
  'tenants',
  'virtual-machines',
  'vm-specifications',
  'k8s-clusters',
  'k8s-cluster-plugins',
  'k8s-node-pools',
  'service-meshes',
  'bastion-cluster-associations',
  'host-group-tenant-quotas',
  'auth',
  'users',
  'groups',
  'permissions',
  'audit-logs',
  'brands',
  'baremetal-models',
  'purchase-requisitions',
  'purchase-orders',
  'fabrications',
  'phases',
  'data-centers',
  'rooms',
  'racks',
  'vrfs',
  'vlans',
  'bgp-configs',
  'network-interfaces',
  'ip-pools',
  'vms',
  'system',
]);

/** The same for paths that are printed below `/api`. */
const PRINTED_BELOW_API = new Set(['inventories', 'playbooks', 'ssh', 'ai']);

/** The canonical URL of a request: printed paths live under `/api/v1`. */
export function canonicalUrl(url: string): string {
  const [, api = '', root = ''] = /^\/(api\/)?([a-z0-9-]+)(?=[/?]|$)/.exec(url) ?? [];
  if (api) return PRINTED_BELOW_API.has(root) ? `/api/v1/${url.slice('/api/'.length)}` : url;
  return PRINTED_ROOTS.has(root) ? `/api/v1${url}` : url;
}
