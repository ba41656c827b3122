import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { Id } from '../../../../core/http/params';
import { K8S_CLUSTER } from '../../clusters/k8s-cluster.resource';
import { ClusterHealthService } from '../../kubernetes/cluster-health.service';
import { KubeconfigsService } from '../../kubernetes/kubeconfigs.service';
import { ClusterHealthV2, KubeconfigV2Body, toClusterHealthV2 } from './cluster-health.v2.dto';
import { K8sClusterV2, toK8sClusterV2 } from './k8s-cluster.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'k8s-clusters',
  tag: 'Kubernetes',
  resource: K8S_CLUSTER,
  present: toK8sClusterV2,
  returns: K8sClusterV2,
})
export class ClusterHealthV2Controller {
  constructor(
    private readonly healths: ClusterHealthService,
    private readonly kubeconfigs: KubeconfigsService,
  ) {}

  @Endpoint({
    method: 'GET',
    path: ':id/health',
    summary: 'Ask its Kubernetes API how it is, for at most five seconds',
    policy: { kind: 'resource', action: 'read' },
    present: toClusterHealthV2,
    returns: ClusterHealthV2,
  })
  health(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.healths.health(ctx, id);
  }

  @Endpoint({
    method: 'PUT',
    path: ':id/kubeconfig',
    summary: 'Give it the kubeconfig its health is asked with',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'set_kubeconfig' },
  })
  putKubeconfig(@Ctx() ctx: RequestContext, @Id() id: string, @Body() { kubeconfig }: KubeconfigV2Body) {
    return this.kubeconfigs.put(ctx, id, kubeconfig);
  }

  @Endpoint({
    method: 'DELETE',
    path: ':id/kubeconfig',
    summary: 'Forget its kubeconfig',
    shape: 'removed',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'remove_kubeconfig' },
    errors: ['KUBECONFIG_NOT_FOUND'],
  })
  removeKubeconfig(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.kubeconfigs.remove(ctx, id);
  }
}
