import { limitsOf, type QuotaWithCores } from '../tenants';
import { type Delta, DIMENSIONS, FIELD_NAMES } from './model';

export interface QuotaShortage {
  resource: string;
  requested: number;
  limit: number;
  used: number;
  available: number;
}

/** The limits of a quota that so much more would exceed. */
export function quotaShortages(quota: QuotaWithCores, more: Delta): QuotaShortage[] {
  const { cpu, memory_mb, storage_gb, gpus, vms } = limitsOf(quota);
  const limits = { cpu, memoryMb: memory_mb, storageGb: storage_gb, gpus };
  const sizes = DIMENSIONS.map((d) => [FIELD_NAMES[d], more[d], limits[d]] as const);
  const wanted = [...sizes, ['vms', more.vms, vms] as const];
  return wanted.flatMap(([resource, requested, { limit, used, available }]) =>
    limit === null || available === null || requested <= 0 || requested <= available
      ? []
      : [{ resource, requested, limit, used, available }],
  );
}
