import { Body } from '@nestjs/common';
import { Ctx } from '../../../core/context/ctx.decorator';
import { RequestContext } from '../../../core/context/request-context';
import type { PageRequest } from '../../../core/database/page';
import { ApiController } from '../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../core/http/bulk';
import {
  Bulk,
  Create,
  Endpoint,
  Import,
  List,
  Patch,
  Read,
  Remove,
  Replace,
} from '../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../core/http/import';
import { Id, Paging } from '../../../core/http/params';
import { changeOf, wholeOf } from '../../../core/http/plain-dto';
import { PURCHASE_REQUISITION } from '../purchase-requisitions/purchase-requisition.resource';
import { PurchaseRequisitionsService } from '../purchase-requisitions/purchase-requisitions.service';
import {
  showPurchaseRequisition,
  PurchaseRequisitionBody,
  PurchaseRequisitionPatch,
  PurchaseRequisitionView,
  RequisitionStepBody,
} from './purchase-requisition.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'purchase-requisitions',
  tag: 'Purchase requisitions',
  resource: PURCHASE_REQUISITION,
  plural: 'purchase_requisitions',
  present: showPurchaseRequisition,
  returns: PurchaseRequisitionView,
})
export class PurchaseRequisitionsController {
  private readonly rows = bulkHandlers({
    resource: PURCHASE_REQUISITION,
    createBody: PurchaseRequisitionBody,
    patchBody: PurchaseRequisitionPatch,
    present: showPurchaseRequisition,
    create: (row, data) => this.requisitions.create(row, wholeOf(PurchaseRequisitionBody, data)),
    update: (row, id, data) => this.requisitions.change(row, id, changeOf(data)),
    remove: (row, id) => this.requisitions.remove(row, id),
  });

  constructor(
    private readonly requisitions: PurchaseRequisitionsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.requisitions.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.requisitions.get(ctx, id);
  }

  @Create({ errors: ['INVALID_STATE_TRANSITION'] })
  create(@Ctx() ctx: RequestContext, @Body() body: PurchaseRequisitionBody) {
    return this.requisitions.create(ctx, wholeOf(PurchaseRequisitionBody, body));
  }

  @Endpoint({
    method: 'POST',
    path: ':id/submit',
    only: 'v2',
    status: 200,
    summary: 'Ask for a decision',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'submit' },
    errors: ['INVALID_STATE_TRANSITION'],
  })
  submit(@Ctx() ctx: RequestContext, @Id() id: string, @Body() { comment = null }: RequisitionStepBody) {
    return this.requisitions.move(ctx, id, 'submitted', comment);
  }

  @Endpoint({
    method: 'POST',
    path: ':id/approve',
    only: 'v2',
    status: 200,
    summary: 'Agree',
    policy: { kind: 'resource', action: 'grant' },
    audit: { action: 'approve' },
    errors: ['INVALID_STATE_TRANSITION'],
  })
  approve(@Ctx() ctx: RequestContext, @Id() id: string, @Body() { comment = null }: RequisitionStepBody) {
    return this.requisitions.move(ctx, id, 'approved', comment);
  }

  @Endpoint({
    method: 'POST',
    path: ':id/reject',
    only: 'v2',
    status: 200,
    summary: 'Turn down',
    policy: { kind: 'resource', action: 'grant' },
    audit: { action: 'reject' },
    errors: ['INVALID_STATE_TRANSITION'],
  })
  reject(@Ctx() ctx: RequestContext, @Id() id: string, @Body() { comment = null }: RequisitionStepBody) {
    return this.requisitions.move(ctx, id, 'rejected', comment);
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(PurchaseRequisitionBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: ['INVALID_STATE_TRANSITION', 'STATUS_FORBIDS_CHANGE'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: PurchaseRequisitionBody) {
    return this.requisitions.change(ctx, id, wholeOf(PurchaseRequisitionBody, body));
  }

  @Patch({ errors: ['INVALID_STATE_TRANSITION', 'STATUS_FORBIDS_CHANGE'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: PurchaseRequisitionPatch) {
    return this.requisitions.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.requisitions.remove(ctx, id);
  }
}
