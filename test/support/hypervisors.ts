import { DiscoveryService } from '../../src/modules/pve';
import type { TestApp } from './app';
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

/** Looks at a hypervisor now, as a worker would. */
export async function discover(app: TestApp, id: string): Promise<void> {
  await app.app.get(DiscoveryService).discover('request-of-the-test', id);
}
