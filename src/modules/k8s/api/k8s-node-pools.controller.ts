import { Body } from '@nestjs/common';
import { Ctx } from '../../../core/context/ctx.decorator';
import { RequestContext } from '../../../core/context/request-context';
import type { PageRequest } from '../../../core/database/page';
import type { ErrorCode } from '../../../core/errors/catalog';
import { ApiController } from '../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../core/http/import';
import { Id, Paging } from '../../../core/http/params';
import { changeOf, wholeOf } from '../../../core/http/plain-dto';
import { K8S_NODE_POOL } from '../node-pools/k8s-node-pool.resource';
import { K8sNodePoolsService } from '../node-pools/k8s-node-pools.service';
import { showK8sNodePool, K8sNodePoolBody, K8sNodePoolPatch, K8sNodePoolView } from './k8s-node-pool.dto';

/** What claiming nodes can be refused for. */
const CLAIM: readonly ErrorCode[] = [
  'QUOTA_EXCEEDED',
  'QUOTA_NOT_CONFIGURED',
  'INSUFFICIENT_CAPACITY',
  'TENANT_INACTIVE',
  'TENANT_NOT_FOUND',
  'VM_SPECIFICATION_NOT_FOUND',
  'VIRTUAL_MACHINE_NAME_DUPLICATE',
];

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'k8s-node-pools',
  tag: 'Kubernetes',
  resource: K8S_NODE_POOL,
  plural: 'k8s_node_pools',
  present: showK8sNodePool,
  returns: K8sNodePoolView,
})
export class K8sNodePoolsController {
  private readonly rows = bulkHandlers({
    resource: K8S_NODE_POOL,
    createBody: K8sNodePoolBody,
    patchBody: K8sNodePoolPatch,
    present: showK8sNodePool,
    create: (row, data) => this.pools.create(row, wholeOf(K8sNodePoolBody, data)),
    update: (row, id, data) => this.pools.change(row, id, changeOf(data)),
    remove: (row, id) => this.pools.remove(row, id),
  });

  constructor(
    private readonly pools: K8sNodePoolsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.pools.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.pools.get(ctx, id);
  }

  @Create({ errors: CLAIM })
  create(@Ctx() ctx: RequestContext, @Body() body: K8sNodePoolBody) {
    return this.pools.create(ctx, wholeOf(K8sNodePoolBody, body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(K8sNodePoolBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: CLAIM })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: K8sNodePoolBody) {
    return this.pools.change(ctx, id, wholeOf(K8sNodePoolBody, body));
  }

  @Patch({ errors: CLAIM })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: K8sNodePoolPatch) {
    return this.pools.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.pools.remove(ctx, id);
  }
}
