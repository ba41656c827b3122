import { Injectable } from '@nestjs/common';
import { References } from '../../../core/authz/references';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { onlyQuota, QuotasService } from '../../tenants';
import { VmsService } from '../../vms';
import type { K8sCluster, SchedulingMode } from '../clusters/k8s-cluster.entity';
import { K8sClustersService } from '../clusters/k8s-clusters.service';
import { refuseOther } from '../immutable';
import { type K8sNodePool, MAX_NODES } from './k8s-node-pool.entity';
import { K8S_NODE_POOL } from './k8s-node-pool.resource';

type Pinned = Pick<K8sNodePool, 'k8sClusterId' | 'name' | 'role' | 'specificationId'>;
export type NodePoolInput = Pinned &
  Partial<Pick<K8sNodePool, 'count' | 'description'>> & {
    /** null: where the tenant has its only quota. */
    groupId?: number | null;
  };

const MAX_NAME = 255;
/** Modes that keep nodes of a cluster on hosts of their own as long as there are any; the others go by room alone. */
const APART: ReadonlySet<SchedulingMode> = new Set(['spread_rack', 'spread_resource']);

/**
 * Pools and their nodes change together: all machines that are missing are placed, or nothing is changed. Claiming
 * spends the tenant's quota, so beside `update` on the cluster it needs what creating a machine needs.
 *
 * Lock order: cluster or pool, then what {@link VmsService.createNodesInTx} takes.
 */
@Injectable()
export class K8sNodePoolsService {
  private readonly pools: ResourceRepository<K8sNodePool>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clusters: K8sClustersService,
    private readonly vms: VmsService,
    private readonly quotas: QuotasService,
    private readonly references: References,
    db: Database,
  ) {
    this.pools = new ResourceRepository(db, K8S_NODE_POOL);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<K8sNodePool>> {
    return this.pools.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<K8sNodePool> {
    return this.pools.get(ctx, id);
  }

  /** QUOTA_EXCEEDED or INSUFFICIENT_CAPACITY when not every node finds a place: none is made then. */
  create(ctx: RequestContext, input: NodePoolInput): Promise<K8sNodePool> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      const cluster = await this.clusters.requireInTx(tx, ctx, 'update', input.k8sClusterId, 'k8s_cluster_id');
      refuseLongNames(cluster, input);
      await this.references.permit(inside, 'VMSpecification', 'read', input.specificationId, 'specification_id');
      const { groupId: wanted = null } = input;
      const quotas = await this.quotas.ofTenant(inside, cluster.tenantId, wanted);
      const { groupId } = onlyQuota(quotas, cluster.tenantId, wanted);
      const pool = await this.pools.create(tx, ctx, { ...input, groupId });
      await this.grow(tx, ctx, cluster, pool, 0);
      return pool;
    });
  }

  /** A greater count places the missing nodes or none, a smaller one deletes those with the highest numbers. */
  change(ctx: RequestContext, id: string, change: Partial<NodePoolInput>): Promise<K8sNodePool> {
    return this.uow.run(ctx, async (tx) => {
      const pool = await this.pools.require(tx, ctx, 'update', id);
      const { k8sClusterId, name, role, specificationId, groupId, ...free } = change;
      const pinned = { k8sClusterId, name, role, specificationId, groupId: groupId ?? undefined };
      refuseOther<K8sNodePool>(pool, pinned, {
        k8sClusterId: 'k8s_cluster_id',
        name: 'name',
        role: 'role',
        specificationId: 'specification_id',
        groupId: 'group_id',
      });
      const saved = await this.pools.save(tx, pool, free);
      if (saved.count < pool.count) await this.shrink(tx, saved);
      if (saved.count > pool.count) {
        const cluster = await this.clusters.permit(
          ctx.withTransaction(tx),
          'update',
          pool.k8sClusterId,
          'k8s_cluster_id',
        );
        await this.grow(tx, ctx, cluster, saved, pool.count);
      }
      return saved;
    });
  }

  /** With its machines, which give back what they held. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const pool = await this.pools.require(tx, ctx, 'delete', id);
      await this.shrink(tx, { ...pool, count: 0 });
      await this.pools.remove(tx, pool);
    });
  }

  private async grow(tx: Tx, ctx: RequestContext, cluster: K8sCluster, pool: K8sNodePool, has: number): Promise<void> {
    if (pool.count === has) return;
    const numbers = Array.from({ length: pool.count - has }, (_, index) => has + index + 1);
    await this.vms.createNodesInTx(tx, ctx, {
      k8sNodePoolId: pool.id,
      k8sClusterId: cluster.id,
      tenantId: cluster.tenantId,
      specificationId: pool.specificationId,
      groupId: pool.groupId,
      wishes: { antiAffinity: APART.has(cluster.schedulingMode) ? 'soft' : null },
      nodes: numbers.map((number) => ({ number, name: nodeName(cluster, pool, number) })),
    });
  }

  private shrink(tx: Tx, { id, groupId, count }: K8sNodePool): Promise<void> {
    return this.vms.removeNodesInTx(tx, { k8sNodePoolId: id, groupId }, count);
  }
}

function nodeName(cluster: Pick<K8sCluster, 'name'>, pool: Pick<K8sNodePool, 'name'>, number: number): string {
  return `${cluster.name}-${pool.name}-${number}`;
}

function refuseLongNames(cluster: K8sCluster, pool: NodePoolInput): void {
  if (nodeName(cluster, pool, MAX_NODES).length <= MAX_NAME) return;
  throw AppError.field('name', 'maxLength', 'name is too long: nodes are called <cluster>-<name>-<number>');
}
