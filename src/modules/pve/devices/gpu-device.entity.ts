import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

export const DEVICE_KINDS = ['gpu', 'infiniband'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];

export const DEVICE_STATES = ['free', 'reserved', 'attached', 'releasing', 'quarantined', 'unknown'] as const;
/**
 * `reserved`, `releasing`: a machine of ours holds it, before and after it is attached. `attached`: a machine of ours
 * has it, or with no `vmId` one that is not ours. `quarantined`: nobody may have it. `unknown`: its node is down.
 */
export type DeviceState = (typeof DEVICE_STATES)[number];

/** A quarantine of the discovery ends when its reason does; one that an operation imposed only by an administrator. */
export type QuarantinedBy = 'discovery' | 'operation';

/** A GPU or InfiniBand card of a node, by the mapping that stands for it there. */
@Entity('gpu_devices')
@Index('uq_gpu_devices_mapping', ['hypervisorId', 'node', 'name'], { unique: true })
@Index('ix_gpu_devices_vm', ['vmId', 'id'])
@Index('ix_gpu_devices_vmid', ['vmid', 'id'])
@Index('ix_gpu_devices_state', ['state', 'id'])
@Index('ix_gpu_devices_model', ['model', 'id'])
@Index('ix_gpu_devices_kind', ['kind', 'id'])
@Index('ix_gpu_devices_node', ['node', 'id'])
@Check('ck_gpu_devices_kind', `"kind" IN ('gpu', 'infiniband')`)
@Check('ck_gpu_devices_state', `"state" IN ('free', 'reserved', 'attached', 'releasing', 'quarantined', 'unknown')`)
@Check(
  'ck_gpu_devices_holder',
  `CASE WHEN "state" IN ('reserved', 'releasing') THEN "vm_id" IS NOT NULL
        WHEN "state" = 'attached' THEN "vmid" IS NOT NULL
        WHEN "state" = 'free' THEN "vm_id" IS NULL AND "vmid" IS NULL
        ELSE true END`,
)
@Check(
  'ck_gpu_devices_quarantine',
  `("state" = 'quarantined') = ("quarantine_reason" IS NOT NULL) AND ("state" = 'quarantined') = ("quarantined_by" IS NOT NULL)`,
)
@Check('ck_gpu_devices_quarantined_by', `"quarantined_by" IN ('discovery', 'operation')`)
export class GpuDevice extends UuidEntity {
  @Column({ type: 'uuid' })
  hypervisorId: string;

  @Column({ type: 'text' })
  node: string;

  /** Of the mapping. */
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: DeviceKind;

  /** GPU and InfiniBand card of the same index belong together. */
  @Column({ type: 'integer' })
  index: number;

  /** `10de` */
  @Column({ type: 'text', nullable: true })
  vendorId: string | null;

  @Column({ type: 'text', nullable: true })
  deviceId: string | null;

  /** `H100 SXM5 80GB` */
  @Column({ type: 'text', nullable: true })
  model: string | null;

  /** `0000:01:00.0`; several functions of one card are separated by semicolons. */
  @Column({ type: 'text' })
  pciAddress: string;

  /** Devices of one group are given together or not at all; null or -1: it cannot be passed through. */
  @Column({ type: 'integer', nullable: true })
  iommuGroup: number | null;

  /** Whether a machine could be started with the mapping. */
  @Column({ type: 'boolean', default: true })
  mappingValid: boolean;

  @Column({ type: 'text', nullable: true })
  mappingMessage: string | null;

  @Column({ type: 'text' })
  state: DeviceState;

  /** Who has it at the hypervisor, whoever that is. */
  @Column({ type: 'integer', nullable: true })
  vmid: number | null;

  /** The machine of ours that holds it; null beside a `vmid`: the machine is not ours. */
  @Column({ type: 'uuid', nullable: true })
  vmId: string | null;

  @Column({ type: 'text', nullable: true })
  quarantineReason: string | null;

  @Column({ type: 'text', nullable: true })
  quarantinedBy: QuarantinedBy | null;

  /** When `state` or its holder last changed. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  stateAt: Date;

  /** When its node last answered. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  seenAt: Date | null;
}
