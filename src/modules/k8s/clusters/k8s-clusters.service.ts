import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { Granted } from '../../../core/authz/granted';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { TenantsService } from '../../tenants';
import { BASTION_CLUSTER_ASSOCIATION } from '../bastions/bastion-cluster-association.resource';
import { K8S_CLUSTER_PLUGIN } from '../plugins/k8s-cluster-plugin.resource';
import { ClusterPartsRepository } from './cluster-parts.repository';
import type { K8sCluster } from './k8s-cluster.entity';
import { K8S_CLUSTER } from './k8s-cluster.resource';

export type K8sClusterInput = Pick<
  K8sCluster,
  'name' | 'tenantId' | 'description' | 'status' | 'versionLabel' | 'schedulingMode'
>;

@Injectable()
export class K8sClustersService {
  private readonly clusters: ResourceRepository<K8sCluster>;
  private readonly parts: readonly Pick<ClusterPartsRepository<never>, 'removeAllInTx'>[];

  constructor(
    private readonly uow: UnitOfWork,
    private readonly tenants: TenantsService,
    db: Database,
  ) {
    this.clusters = new ResourceRepository(db, K8S_CLUSTER);
    this.parts = [
      new ClusterPartsRepository(db, K8S_CLUSTER_PLUGIN),
      new ClusterPartsRepository(db, BASTION_CLUSTER_ASSOCIATION),
    ];
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<K8sCluster>> {
    return this.clusters.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<K8sCluster> {
    return this.clusters.get(ctx, id);
  }

  /** For rows that refer to a cluster: 404 when the caller may not see it, 403 when he may not do `action`. */
  permit(ctx: RequestContext, action: RowAction, id: string, field: string): Promise<K8sCluster> {
    return this.clusters.permit(ctx, action, id, field);
  }

  /** The same with the row locked, for changes of what belongs to it; they have versions of their own. */
  requireInTx<A extends RowAction>(
    tx: Tx,
    ctx: RequestContext,
    action: A,
    id: string,
    field?: string,
  ): Promise<Granted<K8sCluster, A>> {
    return this.clusters.require(tx, ctx.withIfMatch(null), action, id, field);
  }

  create(ctx: RequestContext, input: K8sClusterInput): Promise<K8sCluster> {
    return this.uow.run(ctx, async (tx) => {
      await this.tenants.permit(ctx.withTransaction(tx), 'update', input.tenantId, 'tenant_id');
      return this.clusters.create(tx, ctx, input);
    });
  }

  /** Another tenant needs rights on both, and no machines, pools or bastions: RESOURCE_IN_USE. */
  change(ctx: RequestContext, id: string, change: Partial<K8sClusterInput>): Promise<K8sCluster> {
    return this.uow.run(ctx, async (tx) => {
      const cluster = await this.clusters.require(tx, ctx, 'update', id);
      if (change.tenantId !== undefined && change.tenantId !== cluster.tenantId) {
        for (const tenant of [cluster.tenantId, change.tenantId])
          await this.tenants.permit(ctx.withTransaction(tx), 'update', tenant, 'tenant_id');
        const dependants = await this.clusters.dependants(tx, cluster);
        if (Object.keys(dependants).length > 0) throw new AppError('RESOURCE_IN_USE', dependants);
      }
      return this.clusters.save(tx, cluster, change);
    });
  }

  /** With its plugins, bastions, mesh bindings and kubeconfig; RESOURCE_IN_USE while it has machines or pools. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const cluster = await this.clusters.require(tx, ctx, 'delete', id);
      await Promise.all(this.parts.map((parts) => parts.removeAllInTx(tx, id)));
      await this.clusters.remove(tx, cluster);
    });
  }
}
