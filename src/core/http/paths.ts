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
  'host-group-tenant-quotas',
  'auth',
  'users',
  'groups',
  'permissions',
  'audit-logs',
  'ip-pools',
]);

/** The canonical URL of a request: printed paths live under `/api/v1`. */
export function canonicalUrl(url: string): string {
  const root = /^\/([a-z0-9-]+)(?=[/?]|$)/.exec(url)?.[1];
  return root && PRINTED_ROOTS.has(root) ? `/api/v1${url}` : url;
}
