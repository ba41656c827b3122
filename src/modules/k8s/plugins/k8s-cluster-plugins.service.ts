import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type Insertable, ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { K8sClustersService } from '../clusters/k8s-clusters.service';
import { refuseOther } from '../immutable';
import type { K8sClusterPlugin } from './k8s-cluster-plugin.entity';
import { K8S_CLUSTER_PLUGIN } from './k8s-cluster-plugin.resource';

/** Bytes of `additional_info` as JSON. */
const MAX_INFO_BYTES = 16_384;

/** What a new one cannot do without. */
type NewPlugin = Insertable<K8sClusterPlugin> & Pick<K8sClusterPlugin, 'k8sClusterId'>;

@Injectable()
export class K8sClusterPluginsService {
  private readonly plugins: ResourceRepository<K8sClusterPlugin>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clusters: K8sClustersService,
    db: Database,
  ) {
    this.plugins = new ResourceRepository(db, K8S_CLUSTER_PLUGIN);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<K8sClusterPlugin>> {
    return this.plugins.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<K8sClusterPlugin> {
    return this.plugins.get(ctx, id);
  }

  create(ctx: RequestContext, values: NewPlugin): Promise<K8sClusterPlugin> {
    refuseLarge(values);
    return this.uow.run(ctx, async (tx) => {
      await this.clusters.permit(ctx.withTransaction(tx), 'update', values.k8sClusterId, 'k8s_cluster_id');
      return this.plugins.create(tx, ctx, values);
    });
  }

  change(ctx: RequestContext, id: string, change: Change<K8sClusterPlugin>): Promise<K8sClusterPlugin> {
    refuseLarge(change);
    return this.uow.run(ctx, async (tx) => {
      const plugin = await this.plugins.require(tx, ctx, 'update', id);
      refuseOther<K8sClusterPlugin>(plugin, change, { k8sClusterId: 'k8s_cluster_id' });
      return this.plugins.save(tx, plugin, change);
    });
  }

  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => this.plugins.remove(tx, await this.plugins.require(tx, ctx, 'delete', id)));
  }
}

function refuseLarge({ additionalInfo = {} }: Change<K8sClusterPlugin>): void {
  if (Buffer.byteLength(JSON.stringify(additionalInfo)) <= MAX_INFO_BYTES) return;
  const message = `additional_info must be at most ${MAX_INFO_BYTES} bytes of JSON`;
  throw AppError.field('additional_info', 'maxLength', message);
}
