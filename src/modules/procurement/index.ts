export type { BaremetalModel } from './baremetal-models/baremetal-model.entity';
export { BaremetalModelsService } from './baremetal-models/baremetal-models.service';
export { ProcurementModule } from './procurement.module';
export { assignLines, type OrderLine } from './purchase-orders/arrivals';
export { ArrivalsService, type OpenOrder } from './purchase-orders/arrivals.service';
export { ORDER_STATUSES, type OrderStatus, type PurchaseOrder } from './purchase-orders/purchase-order.entity';
export { PURCHASE_ORDER } from './purchase-orders/purchase-order.resource';
export { type OnOrder } from './purchase-orders/purchase-orders.repository';
export { PurchaseRequisitionsService } from './purchase-requisitions/purchase-requisitions.service';
