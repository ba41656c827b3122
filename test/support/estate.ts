import type { TestApp } from './app';
import type { Json } from './caller';

/** Ids of a small estate: a group with hosts, a tenant with a quota in it, a specification. */
export interface Estate {
  groupId: number;
  hostIds: string[];
  tenantId: number;
  quotaId: string;
  specificationId: string;
}

export interface EstateOptions {
  hosts?: number;
  host?: Record<string, unknown>;
  quota?: Record<string, unknown>;
  specification?: Record<string, unknown>;
}

let made = 0;

/** Built by the administrator through the API. Defaults: 2 hosts of 16 cores, 64 GiB, 1 TiB; a quota of everything; 4 cores, 8 GiB, 100 GiB per machine. */
export async function makeEstate(app: TestApp, options: EstateOptions = {}): Promise<Estate> {
  const n = ++made;
  const create = async (path: string, body: Record<string, unknown>): Promise<Json> => {
    const answer = await app.admin.post(`/api/v2/${path}`, body);
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body.data;
  };
  const group = await create('host-groups', { name: `group ${n}` });
  const sizes = { total_cpu: 16, total_memory_mb: 65_536, total_storage_gb: 1024 };
  const hostIds: string[] = [];
  for (let i = 0; i < (options.hosts ?? 2); i++) {
    const host = await create('hosts', {
      name: `host ${n}-${i}`,
      status: 'running',
      group_id: group.id,
      ...sizes,
      ...options.host,
    });
    hostIds.push(host.id);
  }
  const tenant = await create('tenants', { name: `tenant ${n}` });
  const quota = await create('host-group-tenant-quotas', {
    group_id: group.id,
    tenant_id: tenant.id,
    cpu_quota_percentage: 100,
    ...options.quota,
  });
  const required = { required_cpu: 4, required_memory_mb: 8192, required_storage_gb: 100 };
  const specification = await create('vm-specifications', { name: `spec ${n}`, ...required, ...options.specification });
  return { groupId: group.id, hostIds, tenantId: tenant.id, quotaId: quota.id, specificationId: specification.id };
}

/** Every sum of the ledger, recomputed by the server; empty when all is well. */
export async function counterexamples(app: TestApp): Promise<Json[]> {
  return (await app.admin.get('/api/v2/invariants')).body.data;
}
