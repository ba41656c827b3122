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

export async function discover(app: TestApp, id: string): Promise<void> {
  const [hv] = await app.db.sql<{ host_group_id: number }>('SELECT host_group_id FROM hypervisors WHERE id = $1', [id]);
  const [gpus, nodes] = [Number(process.env['LAB_GPUS']), Number(process.env['LAB_NODES'])];
  for (let n = 1; n <= nodes; n++) {
    const host = await app.admin.post('/api/v2/hosts', {
      name: `pve${n}`, status: 'running', group_id: hv?.host_group_id, total_cpu: 128, total_memory_mb: 1048576, total_storage_gb: 10000, total_gpus: gpus,
    });
    if (host.status !== 201) throw new Error(JSON.stringify(host.body));
    await app.db.sql(`INSERT INTO pve_nodes (id, hypervisor_id, name, online, host_id) VALUES (gen_random_uuid(), $1, $2, true, $3)`, [id, `pve${n}`, host.body.data.id]);
    for (let g = 0; g < gpus; g++)
      for (const [kind, name, off] of [['gpu', 'GPU', 0], ['infiniband', 'IB', 1]] as const)
        await app.db.sql(
          `INSERT INTO gpu_devices (id, hypervisor_id, node, name, kind, index, model, pci_address, iommu_group, state)
           VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, 'H100', $6, $7, 'free')`,
          [id, `pve${n}`, `${name}${g}`, kind, g, `0000:${(0x10 * (g + 1) + 8 * off).toString(16)}:00.0`, 20 + 2 * g + off],
        );
  }
}
