import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

export const DRIFT_KINDS = ['unknown_vm', 'missing_vm', 'size_mismatch', 'foreign_device', 'ha_managed'] as const;
export type DriftKind = (typeof DRIFT_KINDS)[number];
export const DRIFT_STATES = ['open', 'ignored', 'adopted', 'resolved'] as const;
export type DriftState = (typeof DRIFT_STATES)[number];

/** Something at a hypervisor that is not as our books have it. */
@Entity('drift_findings')
@Index('uq_drift_findings_current', ['hypervisorId', 'kind', 'vmid'], {
  unique: true,
  where: `state IN ('open', 'ignored')`,
})
@Index('ix_drift_findings_hypervisor', ['hypervisorId', 'id'])
@Index('ix_drift_findings_vm', ['vmId', 'id'])
@Index('ix_drift_findings_state', ['state', 'id'])
@Check(
  'ck_drift_findings_kind',
  `"kind" IN ('unknown_vm', 'missing_vm', 'size_mismatch', 'foreign_device', 'ha_managed')`,
)
@Check('ck_drift_findings_state', `"state" IN ('open', 'ignored', 'adopted', 'resolved')`)
export class DriftFinding extends UuidEntity {
  @Column({ type: 'uuid' })
  hypervisorId: string;

  @Column({ type: 'text' })
  kind: DriftKind;

  @Column({ type: 'integer' })
  vmid: number;

  /** The machine of ours it is about. */
  @Column({ type: 'uuid', nullable: true })
  vmId: string | null;

  @Column({ type: 'jsonb' })
  details: Record<string, unknown>;

  @Column({ type: 'text', default: 'open' })
  state: DriftState;
}
