import { Module } from '@nestjs/common';
import { AnsibleModule } from '../ansible';
import { JobsV1Controller } from './api/v1/jobs.v1.controller';
import { DeployJob } from './deployments/deploy-job';
import { DeploymentSecrets } from './deployments/deployment-secrets';
import { DeploymentsRepository } from './deployments/deployments.repository';
import { DeploymentsService } from './deployments/deployments.service';

@Module({
  imports: [AnsibleModule],
  controllers: [JobsV1Controller],
  providers: [DeployJob, DeploymentSecrets, DeploymentsRepository, DeploymentsService],
})
export class DeployModule {}
