import { Body } from '@nestjs/common';
import { Ctx } from '../../../core/context/ctx.decorator';
import { RequestContext } from '../../../core/context/request-context';
import type { PageRequest } from '../../../core/database/page';
import { ApiController } from '../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../core/http/import';
import { Id, Paging } from '../../../core/http/params';
import { PURCHASE_ORDER } from '../purchase-orders/purchase-order.resource';
import { PurchaseOrdersService } from '../purchase-orders/purchase-orders.service';
import {
  changeOfOrder,
  PurchaseOrderBody,
  PurchaseOrderPatch,
  PurchaseOrderView,
  showPurchaseOrder,
  wholeOrder,
} from './purchase-order.dto';

const ORDER_ERRORS = [
  'REQUISITION_NOT_APPROVED',
  'PURCHASE_REQUISITION_NOT_FOUND',
  'BAREMETAL_MODEL_NOT_FOUND',
  'BAREMETAL_GROUP_NOT_FOUND',
] as const;

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'purchase-orders',
  tag: 'Purchase orders',
  resource: PURCHASE_ORDER,
  plural: 'purchase_orders',
  present: showPurchaseOrder,
  returns: PurchaseOrderView,
})
export class PurchaseOrdersController {
  private readonly rows = bulkHandlers({
    resource: PURCHASE_ORDER,
    createBody: PurchaseOrderBody,
    patchBody: PurchaseOrderPatch,
    present: showPurchaseOrder,
    create: (row, data) => this.orders.create(row, wholeOrder(data)),
    update: (row, id, data) => this.orders.change(row, id, changeOfOrder(data)),
    remove: (row, id) => this.orders.remove(row, id),
  });

  constructor(
    private readonly orders: PurchaseOrdersService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.orders.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.orders.get(ctx, id);
  }

  @Create({ errors: ORDER_ERRORS })
  create(@Ctx() ctx: RequestContext, @Body() body: PurchaseOrderBody) {
    return this.orders.create(ctx, wholeOrder(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(PurchaseOrderBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: [...ORDER_ERRORS, 'INVALID_STATE_TRANSITION'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: PurchaseOrderBody) {
    return this.orders.change(ctx, id, wholeOrder(body));
  }

  @Patch({ errors: [...ORDER_ERRORS, 'INVALID_STATE_TRANSITION'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: PurchaseOrderPatch) {
    return this.orders.change(ctx, id, changeOfOrder(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.orders.remove(ctx, id);
  }
}
