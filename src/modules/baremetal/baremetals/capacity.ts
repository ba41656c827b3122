import { AppError } from '../../../core/errors/app-error';
import type { Baremetal } from './baremetal.entity';

/** Cores, MiB, GiB, devices: what each figure of a dimension is called. */
const DIMENSIONS = [
  dimension('cpu', 'Cpu'),
  dimension('memory_mb', 'MemoryMb'),
  dimension('storage_gb', 'StorageGb'),
  dimension('gpus', 'Gpus'),
];

function dimension<const Suffix extends string>(name: string, suffix: Suffix) {
  return {
    name,
    total: `total${suffix}`,
    reserved: `reserved${suffix}`,
    allocated: `allocated${suffix}`,
    available: `available${suffix}`,
  } as const;
}

type Dimension = (typeof DIMENSIONS)[number];
export type Capacity = Pick<Baremetal, Dimension['total' | 'reserved' | 'allocated']>;
export type Available = Record<Dimension['available'], number>;
export type CapacityChange = Partial<Record<Dimension['total' | 'reserved' | 'available'], number>>;
type Settled = Pick<Baremetal, Dimension['total' | 'reserved']>;

/** What virtual machines may still take of a host; written out, because every row of every list of hosts asks for it. */
export function availableOf(host: Capacity): Available {
  return {
    availableCpu: host.totalCpu - host.reservedCpu - host.allocatedCpu,
    availableMemoryMb: host.totalMemoryMb - host.reservedMemoryMb - host.allocatedMemoryMb,
    availableStorageGb: host.totalStorageGb - host.reservedStorageGb - host.allocatedStorageGb,
    availableGpus: host.totalGpus - host.reservedGpus - host.allocatedGpus,
  };
}

/**
 * Total and reserved figures of a host after `change`, which names what is reserved or, in its place, what is to be
 * available: total − reserved − allocated. Figures that are not named stay. Throws INCONSISTENT_CAPACITY when either
 * is more than virtual machines leave of the total.
 */
export function settleCapacity(host: Capacity | null, change: CapacityChange): Settled {
  const settled: Partial<Settled> = {};
  for (const d of DIMENSIONS) {
    const allocated = host?.[d.allocated] ?? 0;
    const total = change[d.total] ?? host?.[d.total] ?? 0;
    const available = change[d.available];
    const reserved =
      available === undefined ? (change[d.reserved] ?? host?.[d.reserved] ?? 0) : total - allocated - available;
    if (reserved < 0 || reserved > total - allocated) {
      const asked = available === undefined ? { reserved } : { available };
      throw new AppError('INCONSISTENT_CAPACITY', { dimension: d.name, total, allocated, ...asked });
    }
    settled[d.total] = total;
    settled[d.reserved] = reserved;
  }
  return settled as Settled;
}
