import { Check, Column, Entity, Index } from 'typeorm';
import { IntEntity } from '../../../core/database/resource.entity';

export const BAREMETAL_GROUP_STATUSES = ['active', 'inactive', 'maintenance'] as const;
export type BaremetalGroupStatus = (typeof BAREMETAL_GROUP_STATUSES)[number];

/** The driver reads bigint as text. Sums of memory and storage stay far below 2^53. */
const asNumber = { from: Number, to: (value: number) => value };

/** Hosts that serve the same tenants. A trigger keeps the totals equal to the sums over its hosts; nothing else writes them. */
@Entity('baremetal_groups')
@Index('uq_baremetal_groups_name', ['name'], { unique: true })
@Check('ck_baremetal_groups_status', `"status" IN ('active', 'inactive', 'maintenance')`)
export class BaremetalGroup extends IntEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  description: string;

  @Column({ type: 'text', default: 'active' })
  status: BaremetalGroupStatus;

  @Column({ type: 'integer', default: 0 })
  totalCpu: number;

  @Column({ type: 'bigint', default: 0, transformer: asNumber })
  totalMemoryMb: number;

  @Column({ type: 'bigint', default: 0, transformer: asNumber })
  totalStorageGb: number;

  @Column({ type: 'integer', default: 0 })
  totalGpus: number;
}
