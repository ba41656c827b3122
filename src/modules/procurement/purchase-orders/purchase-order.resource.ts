import { RANKS } from '../../../core/authz/actions';
import { defineResource } from '../../../core/authz/resource-registry';
import { PurchaseOrder } from './purchase-order.entity';

export const PURCHASE_ORDER = defineResource<PurchaseOrder>({
  type: 'PurchaseOrder',
  label: 'Purchase order',
  entity: PurchaseOrder,
  idKind: 'uuid',
  realm: 'infrastructure',
  parents: [{ type: 'PurchaseRequisition', property: 'requisitionId', cap: RANKS.viewer }],
  constraints: { uq_purchase_orders_po_number: { code: 'PURCHASE_ORDER_PO_NUMBER_DUPLICATE', field: 'po_number' } },
  fields: {
    po_number: { property: 'poNumber', kind: 'text', searched: true },
    requisition_id: { property: 'requisitionId', kind: 'uuid' },
    vendor_name: { property: 'vendorName', kind: 'text', searched: true },
    amount: { property: 'amount', kind: 'number' },
    currency: { property: 'currency', kind: 'keyword' },
    ordered_at: { property: 'orderedAt', kind: 'date' },
    delivered_at: { property: 'deliveredAt', kind: 'date' },
    status: { property: 'status', kind: 'keyword' },
  },
});
