import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { VmsService } from '../../vms';
import { K8sClustersService } from '../clusters/k8s-clusters.service';
import { refuseOther } from '../immutable';
import type { BastionClusterAssociation } from './bastion-cluster-association.entity';
import { BASTION_CLUSTER_ASSOCIATION } from './bastion-cluster-association.resource';

export type BastionInput = Pick<BastionClusterAssociation, 'k8sClusterId' | 'vmId'>;

/**
 * Bastions of clusters: `update` on the cluster, `read` on the machine, both of one tenant. Foreign keys over the
 * tenant keep it so: moving either is refused while they are bound (RESOURCE_IN_USE). Deleting the cluster ends the
 * binding, which is part of it; the machine is more than a bastion, so deleting it is refused.
 */
@Injectable()
export class BastionClusterAssociationsService {
  private readonly bastions: ResourceRepository<BastionClusterAssociation>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clusters: K8sClustersService,
    private readonly vms: VmsService,
    db: Database,
  ) {
    this.bastions = new ResourceRepository(db, BASTION_CLUSTER_ASSOCIATION);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<BastionClusterAssociation>> {
    return this.bastions.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<BastionClusterAssociation> {
    return this.bastions.get(ctx, id);
  }

  create(ctx: RequestContext, { k8sClusterId, vmId }: BastionInput): Promise<BastionClusterAssociation> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      const { tenantId } = await this.clusters.permit(inside, 'update', k8sClusterId, 'k8s_cluster_id');
      await this.permitVm(inside, vmId, tenantId);
      return this.bastions.create(tx, ctx, { k8sClusterId, vmId, tenantId });
    });
  }

  /** Another machine for the same cluster. */
  change(ctx: RequestContext, id: string, change: Partial<BastionInput>): Promise<BastionClusterAssociation> {
    return this.uow.run(ctx, async (tx) => {
      const bastion = await this.bastions.require(tx, ctx, 'update', id);
      refuseOther<BastionInput>(bastion, change, { k8sClusterId: 'k8s_cluster_id' });
      if (change.vmId !== undefined && change.vmId !== bastion.vmId)
        await this.permitVm(ctx.withTransaction(tx), change.vmId, bastion.tenantId);
      return this.bastions.save(tx, bastion, change);
    });
  }

  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) =>
      this.bastions.remove(tx, await this.bastions.require(tx, ctx, 'delete', id)),
    );
  }

  private async permitVm(ctx: RequestContext, vmId: string, tenantId: number): Promise<void> {
    const vm = await this.vms.permit(ctx, 'read', vmId, 'vm_id');
    if (vm.tenantId !== tenantId) throw AppError.field('vm_id', 'tenant', 'vm_id belongs to another tenant');
  }
}
