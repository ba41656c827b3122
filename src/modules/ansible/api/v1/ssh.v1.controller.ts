import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { INVENTORY } from '../../inventories/inventory.resource';
import { SshTestsService } from '../../ssh/ssh-tests.service';
import { SshTestResultsV1, SshTestV1Body, toSshTestResultsV1 } from './ssh.v1.dto';

@ApiController({ surface: 'hub', path: 'ssh', tag: 'SSH', resource: INVENTORY })
export class SshV1Controller {
  constructor(private readonly tests: SshTestsService) {}

  @Endpoint({
    method: 'POST',
    path: 'test',
    summary: 'Whether the hosts of inventories let us in',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'ssh_test' },
    status: 200,
    // Contacts take too long to be made within a transaction.
    idempotent: false,
    present: toSshTestResultsV1,
    returns: SshTestResultsV1,
    message: 'SSH 連線測試完成',
    errors: ['INVENTORY_NOT_FOUND', 'EXECUTION_UNAVAILABLE'],
  })
  test(@Ctx() ctx: RequestContext, @Body() { inventory_ids: ids }: SshTestV1Body) {
    return this.tests.test(ctx, ids ?? null);
  }
}
