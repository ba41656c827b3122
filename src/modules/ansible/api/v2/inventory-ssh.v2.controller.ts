import { Body, Param } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { Id } from '../../../../core/http/params';
import { INVENTORY } from '../../inventories/inventory.resource';
import { HostKeys } from '../../ssh/host-keys';
import { SshTestsService } from '../../ssh/ssh-tests.service';
import { HostKeyV2, InventoryTestV2, SshTestV2Body, toHostKeyV2, toInventoryTestV2 } from './inventory-ssh.v2.dto';

@ApiController({ surface: 'v2', path: 'inventories', tag: 'Inventories', resource: INVENTORY })
export class InventorySshV2Controller {
  constructor(
    private readonly tests: SshTestsService,
    private readonly hostKeys: HostKeys,
  ) {}

  @Endpoint({
    method: 'POST',
    path: ':id/ssh-test',
    summary: 'Whether its hosts let us in',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'ssh_test' },
    status: 200,
    // Contacts take too long to be made within a transaction.
    idempotent: false,
    present: toInventoryTestV2,
    returns: InventoryTestV2,
    errors: ['EXECUTION_UNAVAILABLE', 'CREDENTIAL_NOT_FOUND'],
  })
  test(@Ctx() ctx: RequestContext, @Id() id: number, @Body() { credential_id: credentialId }: SshTestV2Body) {
    return this.tests.testOne(ctx, id, credentialId ?? null);
  }

  @Endpoint({
    method: 'GET',
    path: ':id/host-keys',
    summary: 'What its hosts identify themselves with',
    shape: 'rows',
    policy: { kind: 'resource', action: 'read' },
    present: toHostKeyV2,
    returns: HostKeyV2,
  })
  keys(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.hostKeys.list(ctx, id);
  }

  @Endpoint({
    method: 'DELETE',
    path: ':id/host-keys/:key_id',
    summary: 'Forget a key: the next contact pins what the host shows then',
    shape: 'removed',
    policy: { kind: 'resource', action: 'grant' },
    audit: { action: 'forget_host_key' },
    errors: ['SSH_HOST_KEY_NOT_FOUND'],
  })
  forget(@Ctx() ctx: RequestContext, @Id() id: number, @Param('key_id') keyId: string) {
    return this.hostKeys.forget(ctx, id, keyId);
  }
}
