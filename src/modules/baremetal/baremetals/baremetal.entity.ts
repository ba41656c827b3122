import { Check, Column, Entity, Exclusion, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

export const BAREMETAL_STATUSES = ['pending', 'running', 'maintenance', 'retired', 'stopped', 'error'] as const;
export type BaremetalStatus = (typeof BAREMETAL_STATUSES)[number];

/** Cores of one host; the integer that holds the sum over a group has room for 20,000 such hosts. */
export const MAX_CPU = 100_000;

/** `reserved + allocated <= total`; the sum of two integers needs more than one. */
const fits = (dimension: string) =>
  `"reserved_${dimension}" >= 0 AND "allocated_${dimension}" >= 0 AND "reserved_${dimension}"::bigint + "allocated_${dimension}" <= "total_${dimension}"`;

/**
 * A physical server. Total is what it has, reserved what virtual machines may not have, allocated what they hold.
 * Allocated figures and `vmCount` belong to the allocation ledger: it changes them without a new `version`.
 */
@Entity('baremetals')
@Index('uq_baremetals_name', ['name'], { unique: true })
@Index('uq_baremetals_serial_number', ['serialNumber'], { unique: true })
@Index('ix_baremetals_group', ['groupId', 'id'])
@Index('ix_baremetals_status', ['status', 'id'])
@Index('ix_baremetals_region', ['region', 'id'])
@Index('ix_baremetals_dc', ['dc', 'id'])
@Index('ix_baremetals_room', ['room', 'id'])
@Index('ix_baremetals_rack', ['rack', 'id'])
@Index('ix_baremetals_gpu_model', ['gpuModel', 'id'])
@Index('ix_baremetals_failure_zone', ['failureZone', 'id'])
@Index('ix_baremetals_model', ['modelId', 'id'])
@Index('ix_baremetals_requisition', ['requisitionId', 'id'])
@Index('ix_baremetals_order', ['orderId', 'id'])
@Index('ix_baremetals_order_line', ['orderLineId', 'id'])
@Index('ix_baremetals_fabrication_id', ['fabricationId', 'id'])
@Index('ix_baremetals_phase_id', ['phaseId', 'id'])
@Index('ix_baremetals_data_center_id', ['dataCenterId', 'id'])
@Index('ix_baremetals_room_id', ['roomId', 'id'])
@Index('ix_baremetals_rack_id', ['rackId', 'id'])
@Index('ix_baremetals_location', ['fabricationId', 'phaseId', 'dataCenterId', 'roomId', 'rackId', 'rackHeightUnits'])
@Check('ck_baremetals_status', `"status" IN ('pending', 'running', 'maintenance', 'retired', 'stopped', 'error')`)
@Check('ck_baremetals_cpu', fits('cpu'))
@Check('ck_baremetals_memory', fits('memory_mb'))
@Check('ck_baremetals_storage', fits('storage_gb'))
@Check('ck_baremetals_gpus', fits('gpus'))
@Check('ck_baremetals_vms', `"vm_count" >= 0 AND "max_vms" >= 0`)
@Check(
  'ck_baremetals_location',
  `("rack_id" IS NULL) = ("rack_height_units" IS NULL) AND ("rack_id" IS NULL OR "room_id" IS NOT NULL)
   AND ("room_id" IS NULL OR "data_center_id" IS NOT NULL)
   AND ("data_center_id" IS NULL) = ("phase_id" IS NULL) AND ("data_center_id" IS NULL) = ("fabrication_id" IS NULL)
   AND ("unit_start" IS NULL OR "rack_id" IS NOT NULL AND "status" <> 'retired')`,
)
@Check('ck_baremetals_unit_height', `"unit_height" BETWEEN 1 AND 100`)
@Check('ck_baremetals_units', `"unit_start" >= 1 AND "unit_start" + "unit_height" - 1 <= "rack_height_units"`)
@Exclusion(
  'ex_baremetals_units',
  `USING gist ("rack_id" WITH =, int4range("unit_start", "unit_start" + "unit_height") WITH &&) WHERE ("unit_start" IS NOT NULL)`,
)
export class Baremetal extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  serialNumber: string | null;

  @Column({ type: 'text', default: 'pending' })
  status: BaremetalStatus;

  @Column({ type: 'integer', nullable: true })
  groupId: number | null;

  @Column({ type: 'integer', default: 0 })
  totalCpu: number;

  @Column({ type: 'integer', default: 0 })
  totalMemoryMb: number;

  @Column({ type: 'integer', default: 0 })
  totalStorageGb: number;

  @Column({ type: 'integer', default: 0 })
  totalGpus: number;

  @Column({ type: 'integer', default: 0 })
  reservedCpu: number;

  @Column({ type: 'integer', default: 0 })
  reservedMemoryMb: number;

  @Column({ type: 'integer', default: 0 })
  reservedStorageGb: number;

  @Column({ type: 'integer', default: 0 })
  reservedGpus: number;

  @Column({ type: 'integer', default: 0 })
  allocatedCpu: number;

  @Column({ type: 'integer', default: 0 })
  allocatedMemoryMb: number;

  @Column({ type: 'integer', default: 0 })
  allocatedStorageGb: number;

  @Column({ type: 'integer', default: 0 })
  allocatedGpus: number;

  @Column({ type: 'text', nullable: true })
  gpuModel: string | null;

  @Column({ type: 'integer', default: 0 })
  vmCount: number;

  /** How many virtual machines it may hold at most; null: as many as fit. May be below `vmCount`: no more come then. */
  @Column({ type: 'integer', nullable: true })
  maxVms: number | null;

  @Column({ type: 'jsonb', default: {} })
  labels: Record<string, string>;

  @Column({ type: 'text', nullable: true })
  failureZone: string | null;

  @Column({ type: 'text', nullable: true })
  region: string | null;

  @Column({ type: 'text', nullable: true })
  dc: string | null;

  @Column({ type: 'text', nullable: true })
  room: string | null;

  @Column({ type: 'text', nullable: true })
  rack: string | null;

  @Column({ type: 'uuid', nullable: true })
  rackId: string | null;

  /** The lowest of the units it takes, counted from the bottom; null: somewhere in the rack, taking none. */
  @Column({ type: 'integer', nullable: true })
  unitStart: number | null;

  @Column({ type: 'integer', default: 1 })
  unitHeight: number;

  // What it stands in. Foreign keys keep these when something above moves, without a new `version` (docs/adr/0011).
  @Column({ type: 'uuid', nullable: true })
  roomId: string | null;

  @Column({ type: 'uuid', nullable: true })
  dataCenterId: string | null;

  @Column({ type: 'uuid', nullable: true })
  phaseId: string | null;

  @Column({ type: 'uuid', nullable: true })
  fabricationId: string | null;

  /** Kept like the ids, so that the database compares it with the units. */
  @Column({ type: 'integer', nullable: true })
  rackHeightUnits: number | null;

  /** What another system calls this host. */
  @Column({ type: 'text', nullable: true })
  externalSystemId: string | null;

  @Column({ type: 'uuid', nullable: true })
  modelId: string | null;

  @Column({ type: 'uuid', nullable: true })
  requisitionId: string | null;

  @Column({ type: 'uuid', nullable: true })
  orderId: string | null;

  /** The line of the order that it counts for, wherever it goes later. */
  @Column({ type: 'uuid', nullable: true })
  orderLineId: string | null;
}
