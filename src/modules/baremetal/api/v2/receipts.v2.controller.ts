import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { Id } from '../../../../core/http/params';
import { PURCHASE_ORDER } from '../../../procurement';
import { ReceiptsService } from '../../receipts/receipts.service';
import { fromReceiptV2, ReceiptV2, ReceiptV2Body, toReceiptV2 } from './receipt.v2.dto';

/** Orders become hosts here, because hosts know of orders and not the other way round. */
@ApiController({
  surface: 'v2',
  path: 'purchase-orders',
  tag: 'Purchase orders',
  resource: PURCHASE_ORDER,
  present: toReceiptV2,
  returns: ReceiptV2,
})
export class ReceiptsV2Controller {
  constructor(private readonly receipts: ReceiptsService) {}

  @Endpoint({
    method: 'POST',
    path: ':id/receive',
    status: 200,
    summary: 'Make hosts of what was delivered',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'receive' },
    errors: ['BULK_REJECTED', 'INVALID_STATE_TRANSITION', 'BAREMETAL_MODEL_NOT_FOUND', 'BAREMETAL_GROUP_NOT_FOUND'],
  })
  receive(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: ReceiptV2Body) {
    return this.receipts.receive(ctx, id, fromReceiptV2(body));
  }
}
