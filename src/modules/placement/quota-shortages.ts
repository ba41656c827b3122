import { limitsOf, type QuotaWithCores } from '../tenants';
import { DIMENSIONS, FIELD_NAMES, type Resources } from './model';

export interface QuotaShortage {
  resource: string;
  requested: number;
  limit: number;
  used: number;
  available: number;
}

/** The dimensions in which so many more machines of this size would exceed the quota. */
export function quotaShortages(quota: QuotaWithCores, need: Resources, machines = 1): QuotaShortage[] {
  const { cpu, memory_mb, storage_gb, gpus, vms } = limitsOf(quota);
  const limits = { cpu, memoryMb: memory_mb, storageGb: storage_gb, gpus };
  const sizes = DIMENSIONS.map((d) => [FIELD_NAMES[d], need[d] * machines, limits[d]] as const);
  const wanted = [...sizes, ['vms', machines, vms] as const];
  return wanted.flatMap(([resource, requested, { limit, used, available }]) =>
    limit === null || available === null || requested === 0 || requested <= available
      ? []
      : [{ resource, requested, limit, used, available }],
  );
}
