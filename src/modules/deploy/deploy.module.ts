import { Module } from '@nestjs/common';
import { AnsibleModule } from '../ansible';
import { JobsV1Controller } from './api/v1/jobs.v1.controller';
import { DeploymentsV2Controller } from './api/v2/deployments.v2.controller';
import { HostKeysV2Controller } from './api/v2/host-keys.v2.controller';
import { DeployJob } from './deployments/deploy-job';
import { DeploymentSecrets } from './deployments/deployment-secrets';
import { DeploymentsRepository } from './deployments/deployments.repository';
import { DeploymentsService } from './deployments/deployments.service';
import { DeploymentHostKeysService } from './host-keys/deployment-host-keys.service';

@Module({
  imports: [AnsibleModule],
  controllers: [JobsV1Controller, DeploymentsV2Controller, HostKeysV2Controller],
  providers: [DeployJob, DeploymentHostKeysService, DeploymentSecrets, DeploymentsRepository, DeploymentsService],
})
export class DeployModule {}
