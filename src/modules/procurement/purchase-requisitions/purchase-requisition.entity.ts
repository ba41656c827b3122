import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

export const REQUISITION_STATUSES = ['draft', 'submitted', 'approved', 'rejected'] as const;
export type RequisitionStatus = (typeof REQUISITION_STATUSES)[number];

/** Somebody asks for hardware, and somebody else agrees or not. */
@Entity('purchase_requisitions')
@Index('uq_purchase_requisitions_pr_number', ['prNumber'], { unique: true })
@Index('ix_purchase_requisitions_requested_by', ['requestedBy', 'id'])
@Index('ix_purchase_requisitions_department', ['department', 'id'])
@Index('ix_purchase_requisitions_status', ['status', 'id'])
@Index('ix_purchase_requisitions_submitted_by', ['submittedBy', 'id'])
@Index('ix_purchase_requisitions_decided_by', ['decidedBy', 'id'])
@Check('ck_purchase_requisitions_status', `"status" IN ('draft', 'submitted', 'approved', 'rejected')`)
export class PurchaseRequisition extends UuidEntity {
  @Column({ type: 'text' })
  prNumber: string;

  /** Who needs it, as the form says; need not be a login. */
  @Column({ type: 'text' })
  requestedBy: string;

  @Column({ type: 'text', default: '' })
  department: string;

  @Column({ type: 'text', default: '' })
  reason: string;

  @Column({ type: 'text', default: 'draft' })
  status: RequisitionStatus;

  /** What was said with the last step; null when nothing was. */
  @Column({ type: 'text', nullable: true })
  comment: string | null;

  /** User of the last submission; null also when he is gone. */
  @Column({ type: 'uuid', nullable: true })
  submittedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  submittedAt: Date | null;

  /** User who approved or rejected it; stays when a rejected one becomes a draft again. */
  @Column({ type: 'uuid', nullable: true })
  decidedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt: Date | null;
}
