import { DiscoveryService } from '../../src/modules/pve';
import type { TestApp } from './app';
import type { Json } from './caller';
import type { TestSimulator } from './simulator';

/** The environment in which a simulator is the hypervisor `default`. */
export function asDefaultHypervisor({ url, token, fingerprint }: TestSimulator): Record<string, string> {
  const { hostname, port } = new URL(url);
  const [, user = '', name = '', value = ''] = /^(.+)!(.+)=(.+)$/.exec(token) ?? [];
  return {
    PROXMOX_HOST: hostname,
    PROXMOX_PORT: port,
    PROXMOX_USER: user,
    PROXMOX_TOKEN_NAME: name,
    PROXMOX_TOKEN_VALUE: value,
    PROXMOX_FINGERPRINT: fingerprint ?? '',
  };
}

let registered = 0;

/** Makes a simulator a hypervisor beside the others, with a host group and a tenant of its own; returns its id. */
export async function registerHypervisor({ admin }: TestApp, simulator: TestSimulator): Promise<string> {
  const name = `cluster-${++registered}`;
  const make = async (path: string, body: Json) => {
    const answer = await admin.post(`/api/v2/${path}`, body);
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body.data;
  };
  const group = await make('host-groups', { name });
  const tenant = await make('tenants', { name });
  const described = asDefaultHypervisor(simulator);
  const hypervisor = await make('hypervisors', {
    name,
    host: described['PROXMOX_HOST'],
    port: Number(described['PROXMOX_PORT']),
    user: described['PROXMOX_USER'],
    token_name: described['PROXMOX_TOKEN_NAME'],
    token_value: described['PROXMOX_TOKEN_VALUE'],
    fingerprint: described['PROXMOX_FINGERPRINT'],
    host_group_id: group.id,
    tenant_id: tenant.id,
  });
  return hypervisor.id;
}

/** Looks at a hypervisor now, as a worker would. */
export async function discover(app: TestApp, id: string): Promise<void> {
  await app.app.get(DiscoveryService).discover('request-of-the-test', id);
}
