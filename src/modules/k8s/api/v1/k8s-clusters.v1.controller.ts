import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { K8S_CLUSTER } from '../../clusters/k8s-cluster.resource';
import { K8sClustersService } from '../../clusters/k8s-clusters.service';
import {
  changeFromK8sClusterV1,
  fromK8sClusterV1,
  replacementFromK8sClusterV1,
  K8sClusterV1,
  K8sClusterV1Body,
  K8sClusterV1Patch,
  toK8sClusterV1,
} from './k8s-cluster.v1.dto';

@ApiController({
  surface: 'virtflow',
  path: 'k8s-clusters',
  tag: 'Kubernetes',
  resource: K8S_CLUSTER,
  plural: 'k8s_clusters',
  present: toK8sClusterV1,
  returns: K8sClusterV1,
})
export class K8sClustersV1Controller {
  constructor(private readonly clusters: K8sClustersService) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.clusters.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.clusters.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: K8sClusterV1Body) {
    return this.clusters.create(ctx, fromK8sClusterV1(body));
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: K8sClusterV1Body) {
    return this.clusters.change(ctx, id, replacementFromK8sClusterV1(body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: K8sClusterV1Patch) {
    return this.clusters.change(ctx, id, changeFromK8sClusterV1(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.clusters.remove(ctx, id);
  }
}
