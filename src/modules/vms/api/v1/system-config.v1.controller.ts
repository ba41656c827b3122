import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { SystemConfigService } from '../../profiles/system-config.service';
import { SystemConfigV1, toSystemConfigV1 } from './machine.v1.dto';

@ApiController({
  surface: 'pve',
  path: 'system',
  tag: 'GPU machines',
  present: toSystemConfigV1,
  returns: SystemConfigV1,
})
export class SystemConfigV1Controller {
  constructor(private readonly config: SystemConfigService) {}

  @Endpoint({
    method: 'GET',
    path: 'config',
    summary: 'Sizes and operating systems that machines can be made of',
    policy: { kind: 'authenticated' },
    errors: ['HYPERVISOR_UNAVAILABLE'],
  })
  get() {
    return this.config.get();
  }
}
