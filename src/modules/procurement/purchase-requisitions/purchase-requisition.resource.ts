import { defineResource } from '../../../core/authz/resource-registry';
import { PurchaseRequisition } from './purchase-requisition.entity';

export const PURCHASE_REQUISITION = defineResource<PurchaseRequisition>({
  type: 'PurchaseRequisition',
  label: 'Purchase requisition',
  entity: PurchaseRequisition,
  idKind: 'uuid',
  realm: 'infrastructure',
  constraints: {
    uq_purchase_requisitions_pr_number: { code: 'PURCHASE_REQUISITION_PR_NUMBER_DUPLICATE', field: 'pr_number' },
  },
  fields: {
    pr_number: { property: 'prNumber', kind: 'text', searched: true },
    requested_by: { property: 'requestedBy', kind: 'text' },
    department: { property: 'department', kind: 'text' },
    status: { property: 'status', kind: 'keyword' },
    submitted_by: { property: 'submittedBy', kind: 'uuid' },
    decided_by: { property: 'decidedBy', kind: 'uuid' },
  },
});
