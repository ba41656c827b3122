import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { K8S_CLUSTER } from '../../clusters/k8s-cluster.resource';
import { K8sClustersService } from '../../clusters/k8s-clusters.service';
import {
  changeFromK8sClusterV2,
  fromK8sClusterV2,
  K8sClusterV2,
  K8sClusterV2Body,
  K8sClusterV2Patch,
  toK8sClusterV2,
} from './k8s-cluster.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'k8s-clusters',
  tag: 'Kubernetes',
  resource: K8S_CLUSTER,
  present: toK8sClusterV2,
  returns: K8sClusterV2,
})
export class K8sClustersV2Controller {
  private readonly rows = bulkHandlers({
    resource: K8S_CLUSTER,
    createBody: K8sClusterV2Body,
    patchBody: K8sClusterV2Patch,
    present: toK8sClusterV2,
    create: (row, data) => this.clusters.create(row, fromK8sClusterV2(data)),
    update: (row, id, data) => this.clusters.change(row, id, changeFromK8sClusterV2(data)),
    remove: (row, id) => this.clusters.remove(row, id),
  });

  constructor(
    private readonly clusters: K8sClustersService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.clusters.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.clusters.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: K8sClusterV2Body) {
    return this.clusters.create(ctx, fromK8sClusterV2(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(K8sClusterV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: K8sClusterV2Body) {
    return this.clusters.change(ctx, id, fromK8sClusterV2(body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: K8sClusterV2Patch) {
    return this.clusters.change(ctx, id, changeFromK8sClusterV2(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.clusters.remove(ctx, id);
  }
}
