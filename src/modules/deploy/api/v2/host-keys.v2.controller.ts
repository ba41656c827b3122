import { Param, Query } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { DateField, IdField, IntField, StringField } from '../../../../core/http/fields';
import { textParameter } from '../../../../core/http/query-parameters';
import type { RawQuery } from '../../../../core/http/surfaces/surface';
import type { SshHostKey } from '../../../ansible';
import { DeploymentHostKeysService } from '../../host-keys/deployment-host-keys.service';

export class DeploymentHostKeyV2 {
  @IdField()
  id: string;

  @StringField()
  address: string;

  @IntField({ min: 1, max: 65535 })
  port: number;

  @StringField({ example: 'ssh-ed25519' })
  key_type: string;

  @StringField({ example: 'SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU' })
  fingerprint: string;

  @IdField({ nullable: true, description: 'Who made the first contact' })
  pinned_by: string | null;

  @DateField()
  created_at: Date;
}

function toDeploymentHostKeyV2(key: SshHostKey): DeploymentHostKeyV2 {
  const { id, address, port, keyType, fingerprint, pinnedBy, createdAt } = key;
  return { id, address, port, key_type: keyType, fingerprint, pinned_by: pinnedBy, created_at: createdAt };
}

@ApiController({ surface: 'v2', path: 'deployment-host-keys', tag: 'Deployments' })
export class HostKeysV2Controller {
  constructor(private readonly hostKeys: DeploymentHostKeysService) {}

  @Endpoint({
    method: 'GET',
    summary: 'What hosts of deployments identify themselves with',
    shape: 'rows',
    policy: { kind: 'roles', roles: ['admin', 'operator', 'auditor'] },
    parameters: [{ name: 'address', schema: { type: 'string' } }],
    present: toDeploymentHostKeyV2,
    returns: DeploymentHostKeyV2,
  })
  list(@Ctx() ctx: RequestContext, @Query() query: RawQuery) {
    return this.hostKeys.list(ctx, textParameter(query, 'address')?.toLowerCase() ?? null);
  }

  @Endpoint({
    method: 'DELETE',
    path: ':key_id',
    summary: 'Forget a key: the next contact pins what the host shows then',
    shape: 'removed',
    policy: { kind: 'roles', roles: ['admin', 'operator'] },
    audit: { action: 'forget_host_key', type: 'SshHostKey' },
    errors: ['SSH_HOST_KEY_NOT_FOUND'],
  })
  forget(@Ctx() ctx: RequestContext, @Param('key_id') id: string) {
    return this.hostKeys.forget(ctx, id);
  }
}
