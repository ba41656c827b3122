import { OptionalBody } from '../../../core/http/body.pipe';
import { DateField, EnumField, IdField, NameField, StringField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../core/http/plain-dto';
import {
  type PurchaseRequisition,
  REQUISITION_STATUSES,
  type RequisitionStatus,
} from '../purchase-requisitions/purchase-requisition.entity';

export class PurchaseRequisitionBody {
  @NameField({ example: 'PR-2026-0042' })
  pr_number: string;

  @NameField({ example: 'Storage team', description: 'Who needs it' })
  requested_by: string;

  @StringField({ optional: true, default: '' })
  department?: string;

  @StringField({ max: 2000, optional: true, default: '' })
  reason?: string;

  @EnumField(REQUISITION_STATUSES, {
    optional: true,
    description: 'draft → submitted → approved or rejected → draft; left out, it stays',
  })
  status?: RequisitionStatus;
}

export class PurchaseRequisitionPatch extends PatchOf(PurchaseRequisitionBody) {}

@OptionalBody()
export class RequisitionStepBody {
  @StringField({ max: 2000, optional: true, nullable: true, default: null })
  comment?: string | null;
}

export class PurchaseRequisitionView extends UuidRow(PurchaseRequisitionBody) {
  @StringField({ max: 2000, nullable: true, description: 'Said with the last step' })
  comment: string | null;

  @IdField({ nullable: true, description: 'User' })
  submitted_by: string | null;

  @DateField({ nullable: true })
  submitted_at: Date | null;

  @IdField({ nullable: true, description: 'User who approved or rejected it' })
  decided_by: string | null;

  @DateField({ nullable: true })
  decided_at: Date | null;
}

export function showPurchaseRequisition(requisition: PurchaseRequisition): PurchaseRequisitionView {
  return {
    id: requisition.id,
    pr_number: requisition.prNumber,
    requested_by: requisition.requestedBy,
    department: requisition.department,
    reason: requisition.reason,
    status: requisition.status,
    comment: requisition.comment,
    submitted_by: requisition.submittedBy,
    submitted_at: requisition.submittedAt,
    decided_by: requisition.decidedBy,
    decided_at: requisition.decidedAt,
    ...managed(requisition),
  };
}
