import type { GpuDevice } from './gpu-device.entity';

/** How much of a model a node has, and what could still be given there. */
export interface Fragment {
  hypervisorId: string;
  node: string;
  model: string | null;
  total: number;
  free: number;
  /** GPUs that one machine could get: whole IOMMU groups, in which nothing is held or broken. */
  largestRequest: number;
}

/** One row for each model on each node. Pure. */
export function fragmentation(devices: readonly GpuDevice[]): Fragment[] {
  const rows = new Map<string, Fragment>();
  for (const gpu of devices.filter(({ kind }) => kind === 'gpu')) {
    const { hypervisorId, node, model } = gpu;
    const key = JSON.stringify([hypervisorId, node, model]);
    const row = rows.get(key) ?? { hypervisorId, node, model, total: 0, free: 0, largestRequest: 0 };
    rows.set(key, row);
    row.total += 1;
    row.free += Number(gpu.state === 'free');
    row.largestRequest += Number(canBeGiven(gpu, devices));
  }
  return [...rows.values()];
}

function canBeGiven(gpu: GpuDevice, devices: readonly GpuDevice[]): boolean {
  const { hypervisorId, node, iommuGroup } = gpu;
  if (iommuGroup === null || iommuGroup < 0) return false;
  return devices
    .filter((other) => other.hypervisorId === hypervisorId && other.node === node && other.iommuGroup === iommuGroup)
    .every(({ state, mappingValid }) => state === 'free' && mappingValid);
}
