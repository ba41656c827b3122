import { Module } from '@nestjs/common';
import { TenantsModule } from '../tenants';
import { VmsModule } from '../vms';
import { BastionClusterAssociationsController } from './api/bastion-cluster-associations.controller';
import { K8sClusterPluginsController } from './api/k8s-cluster-plugins.controller';
import { K8sNodePoolsController } from './api/k8s-node-pools.controller';
import { MeshBindingsController } from './api/mesh-bindings.controller';
import { ServiceMeshesController } from './api/service-meshes.controller';
import { K8sClustersV1Controller } from './api/v1/k8s-clusters.v1.controller';
import { ClusterHealthV2Controller } from './api/v2/cluster-health.v2.controller';
import { K8sClustersV2Controller } from './api/v2/k8s-clusters.v2.controller';
import { BastionClusterAssociationsService } from './bastions/bastion-cluster-associations.service';
import { K8sClustersService } from './clusters/k8s-clusters.service';
import { ClusterHealthService } from './kubernetes/cluster-health.service';
import { KubeconfigsRepository } from './kubernetes/kubeconfigs.repository';
import { KubeconfigsService } from './kubernetes/kubeconfigs.service';
import { MeshBindingsRepository } from './meshes/mesh-bindings.repository';
import { MeshBindingsService } from './meshes/mesh-bindings.service';
import { ServiceMeshesService } from './meshes/service-meshes.service';
import { K8sNodePoolsService } from './node-pools/k8s-node-pools.service';
import { K8sClusterPluginsService } from './plugins/k8s-cluster-plugins.service';

@Module({
  imports: [TenantsModule, VmsModule],
  controllers: [
    K8sClustersV1Controller,
    K8sClustersV2Controller,
    ClusterHealthV2Controller,
    MeshBindingsController,
    K8sClusterPluginsController,
    ServiceMeshesController,
    BastionClusterAssociationsController,
    K8sNodePoolsController,
  ],
  providers: [
    K8sClustersService,
    K8sClusterPluginsService,
    ServiceMeshesService,
    MeshBindingsRepository,
    MeshBindingsService,
    BastionClusterAssociationsService,
    K8sNodePoolsService,
    KubeconfigsRepository,
    KubeconfigsService,
    ClusterHealthService,
  ],
  exports: [K8sClustersService],
})
export class K8sModule {}
