import { Body } from '@nestjs/common';
import { Ctx } from '../../../core/context/ctx.decorator';
import { RequestContext } from '../../../core/context/request-context';
import type { PageRequest } from '../../../core/database/page';
import { ApiController } from '../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../core/http/import';
import { Id, Paging } from '../../../core/http/params';
import { changeOf, wholeOf } from '../../../core/http/plain-dto';
import { K8S_CLUSTER_PLUGIN } from '../plugins/k8s-cluster-plugin.resource';
import { K8sClusterPluginsService } from '../plugins/k8s-cluster-plugins.service';
import {
  showK8sClusterPlugin,
  K8sClusterPluginBody,
  K8sClusterPluginPatch,
  K8sClusterPluginView,
} from './k8s-cluster-plugin.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'k8s-cluster-plugins',
  tag: 'Kubernetes',
  resource: K8S_CLUSTER_PLUGIN,
  plural: 'k8s_cluster_plugins',
  present: showK8sClusterPlugin,
  returns: K8sClusterPluginView,
})
export class K8sClusterPluginsController {
  private readonly rows = bulkHandlers({
    resource: K8S_CLUSTER_PLUGIN,
    createBody: K8sClusterPluginBody,
    patchBody: K8sClusterPluginPatch,
    present: showK8sClusterPlugin,
    create: (row, data) => this.plugins.create(row, wholeOf(K8sClusterPluginBody, data)),
    update: (row, id, data) => this.plugins.change(row, id, changeOf(data)),
    remove: (row, id) => this.plugins.remove(row, id),
  });

  constructor(
    private readonly plugins: K8sClusterPluginsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.plugins.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.plugins.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: K8sClusterPluginBody) {
    return this.plugins.create(ctx, wholeOf(K8sClusterPluginBody, body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(K8sClusterPluginBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: K8sClusterPluginBody) {
    return this.plugins.change(ctx, id, wholeOf(K8sClusterPluginBody, body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: K8sClusterPluginPatch) {
    return this.plugins.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.plugins.remove(ctx, id);
  }
}
