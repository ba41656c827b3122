import type { Sample } from '../sample';
import type { World } from '../world';
import { hostGroup, shared, TIMES } from './foundation';

export const brand: Sample = {
  type: 'Brand',
  path: 'brands',
  plural: 'brands',
  keys: ['id', 'name', 'website', 'description', 'version', ...TIMES],
  body: (world) => ({ name: world.unique('Dell'), website: 'https://www.example.com', description: '伺服器廠牌' }),
  change: () => ({ description: 'changed' }),
};

export const baremetalModel: Sample = {
  type: 'BaremetalModel',
  path: 'baremetal-models',
  plural: 'baremetal_models',
  keys: [
    ...['id', 'name', 'brand_id', 'default_cpu', 'default_memory_mb', 'default_storage_gb', 'default_gpus'],
    ...['gpu_model', 'unit_height', 'end_of_life', 'version', ...TIMES],
  ],
  body: async (world) => ({
    name: world.unique('R760'),
    brand_id: await shared(world, brand),
    default_cpu: 64,
    default_memory_mb: 524_288,
    default_storage_gb: 7680,
    default_gpus: 8,
    gpu_model: 'H100',
    unit_height: 2,
    end_of_life: '2032-12-31',
  }),
  change: () => ({ unit_height: 4 }),
  refers: { brand_id: 'Brand' },
};

export const purchaseRequisition: Sample = {
  type: 'PurchaseRequisition',
  path: 'purchase-requisitions',
  plural: 'purchase_requisitions',
  keys: [
    ...['id', 'pr_number', 'requested_by', 'department', 'reason', 'status', 'comment'],
    ...['submitted_by', 'submitted_at', 'decided_by', 'decided_at', 'version', ...TIMES],
  ],
  body: (world) => ({
    pr_number: world.unique('PR'),
    requested_by: 'Platform team',
    department: '資訊處',
    reason: 'more cores',
    status: 'draft',
  }),
  change: () => ({ reason: 'changed' }),
};

export const purchaseOrder: Sample = {
  type: 'PurchaseOrder',
  path: 'purchase-orders',
  plural: 'purchase_orders',
  keys: [
    ...['id', 'po_number', 'requisition_id', 'vendor_name', 'amount', 'currency'],
    ...['ordered_at', 'delivered_at', 'status', 'lines', 'version', ...TIMES],
  ],
  body: async (world) => ({
    po_number: world.unique('PO'),
    requisition_id: await approved(world),
    vendor_name: 'Example Systems Ltd',
    amount: 128_400.5,
    currency: 'EUR',
    ordered_at: '2026-03-01T08:00:00Z',
    status: 'ordered',
    lines: [
      { model_id: await shared(world, baremetalModel), quantity: 4, group_id: await shared(world, hostGroup) },
      { model_id: await shared(world, baremetalModel), quantity: 1 },
    ],
  }),
  change: () => ({ vendor_name: 'Another Ltd' }),
  refers: { requisition_id: 'PurchaseRequisition' },
};

export const PROCUREMENT: readonly Sample[] = [brand, baremetalModel, purchaseRequisition, purchaseOrder];

/** A requisition that many orders refer to. */
const approved = (world: World): Promise<string | number> =>
  world.once('an approved requisition', () => approvedRequisition(world));

export async function approvedRequisition(world: World): Promise<string | number> {
  const { id } = await world.make(purchaseRequisition);
  for (const step of ['submit', 'approve']) {
    const answer = await world.admin.post(`/api/v2/purchase-requisitions/${id}/${step}`);
    if (answer.status !== 200) throw new Error(`${step}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return id;
}
