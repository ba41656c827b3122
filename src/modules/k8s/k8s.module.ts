import { Module } from '@nestjs/common';
import { TenantsModule } from '../tenants';
import { VmsModule } from '../vms';
import { K8sClustersV1Controller } from './api/v1/k8s-clusters.v1.controller';
import { K8sClustersV2Controller } from './api/v2/k8s-clusters.v2.controller';
import { K8sClustersService } from './clusters/k8s-clusters.service';

@Module({
  imports: [TenantsModule, VmsModule],
  controllers: [K8sClustersV1Controller, K8sClustersV2Controller],
  providers: [K8sClustersService],
  exports: [K8sClustersService],
})
export class K8sModule {}
