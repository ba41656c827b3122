import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { TenantsService } from '../../tenants';
import { VmsService } from '../../vms';
import type { K8sCluster } from './k8s-cluster.entity';
import { K8S_CLUSTER } from './k8s-cluster.resource';

export type K8sClusterInput = Pick<
  K8sCluster,
  'name' | 'tenantId' | 'description' | 'status' | 'versionLabel' | 'schedulingMode'
>;

@Injectable()
export class K8sClustersService {
  private readonly clusters: ResourceRepository<K8sCluster>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly tenants: TenantsService,
    private readonly vms: VmsService,
    db: Database,
  ) {
    this.clusters = new ResourceRepository(db, K8S_CLUSTER);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<K8sCluster>> {
    return this.clusters.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<K8sCluster> {
    return this.clusters.get(ctx, id);
  }

  create(ctx: RequestContext, input: K8sClusterInput): Promise<K8sCluster> {
    return this.uow.run(ctx, async (tx) => {
      await this.tenants.permit(ctx.withTransaction(tx), 'update', input.tenantId, 'tenant_id');
      return this.clusters.create(tx, ctx, input);
    });
  }

  /** Another tenant needs rights on both, and no machines: RESOURCE_IN_USE. */
  change(ctx: RequestContext, id: string, change: Partial<K8sClusterInput>): Promise<K8sCluster> {
    return this.uow.run(ctx, async (tx) => {
      const cluster = await this.clusters.require(tx, ctx, 'update', id);
      if (change.tenantId !== undefined && change.tenantId !== cluster.tenantId) {
        for (const tenant of [cluster.tenantId, change.tenantId])
          await this.tenants.permit(ctx.withTransaction(tx), 'update', tenant, 'tenant_id');
        const machines = await this.vms.countInTx(tx, { k8sClusterId: id });
        if (machines > 0) throw new AppError('RESOURCE_IN_USE', { VirtualMachine: machines });
      }
      return this.clusters.save(tx, cluster, change);
    });
  }

  /** RESOURCE_IN_USE while machines belong to it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) =>
      this.clusters.remove(tx, await this.clusters.require(tx, ctx, 'delete', id)),
    );
  }
}
