import type { Quota } from './quota.entity';

/** One dimension of a quota; null means unlimited. */
export interface Limit {
  limit: number | null;
  used: number;
  available: number | null;
}

/** Dimensions of a quota: cores, MiB, GiB, devices, machines. */
export interface QuotaLimits {
  cpu: Limit;
  memory_mb: Limit;
  storage_gb: Limit;
  gpus: Limit;
  vms: Limit;
}

/** A quota with the total cores of its group, which its CPU limit is a share of. */
export type QuotaWithCores = Quota & { groupCores: number };

/** What a quota allows, holds and leaves. */
export function limitsOf(quota: QuotaWithCores): QuotaLimits {
  return {
    cpu: limit(coreLimit(quota.cpuQuotaPercentage, quota.groupCores), quota.usedCpu),
    memory_mb: limit(quota.memoryQuotaMb, quota.usedMemoryMb),
    storage_gb: limit(quota.storageQuotaGb, quota.usedStorageGb),
    gpus: limit(quota.gpuQuota, quota.usedGpus),
    vms: limit(quota.vmQuota, quota.usedVms),
  };
}

export function isOverQuota(limits: QuotaLimits): boolean {
  return Object.values(limits).some(({ available }: Limit) => available !== null && available < 0);
}

/** Whole cores of a percentage; in hundredths of a percent, so that 0.29 × 100 is 29 here as it is in PostgreSQL. */
export function coreLimit(percentage: number, cores: number): number {
  return Math.floor((Math.round(percentage * 100) * cores) / 10_000);
}

function limit(value: number | null, used: number): Limit {
  return { limit: value, used, available: value === null ? null : value - used };
}
