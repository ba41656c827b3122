import { Injectable } from '@nestjs/common';
import { References } from '../../../core/authz/references';
import type { RequestContext } from '../../../core/context/request-context';
import type { ResourceEntity } from '../../../core/database/resource.entity';
import { AppError } from '../../../core/errors/app-error';
import { BaremetalsService } from '../../baremetal';
import type { PlacementMode, PlacementOrder, PlacementRequest, Resources } from '../../placement';
import { onlyQuota, QuotasService, TenantsService } from '../../tenants';
import { type VmSpecification, VmSpecificationsService } from '../../vm-specs';

/** Wishes beyond the sizes; see {@link PlacementRequest}. */
export interface PlacementWishes {
  mode?: PlacementMode;
  labelSelector?: Record<string, string>;
  failureZone?: string | null;
  antiAffinity?: 'hard' | 'soft' | null;
}

/** Where and for whom a machine is wanted, in ids a client gave. */
export interface VmOrderInput {
  tenantId: number;
  specificationId: string;
  k8sClusterId: string | null;
  hostId: string | null;
  groupId: number | null;
  wishes?: PlacementWishes;
}

export interface VmOrder extends PlacementOrder {
  specification: VmSpecification;
}

/** The columns of a cluster that placement needs; the k8s module stands above this one. */
interface ClusterRow extends ResourceEntity {
  tenantId: number;
  schedulingMode: PlacementMode;
}

/** Turns ids into a placement order, each judged by the caller's rights on it. */
@Injectable()
export class VmOrdersService {
  constructor(
    private readonly tenants: TenantsService,
    private readonly quotas: QuotasService,
    private readonly specifications: VmSpecificationsService,
    private readonly baremetals: BaremetalsService,
    private readonly references: References,
  ) {}

  /** Throws when the caller may not put a machine of that tenant into the cluster. */
  async cluster(ctx: RequestContext, id: string, tenantId: number): Promise<void> {
    const found = await this.references.permit<ClusterRow>(ctx, 'K8sCluster', 'update', id, 'k8s_cluster_id');
    if (found.tenantId !== tenantId)
      throw AppError.field('k8s_cluster_id', 'tenant', 'k8s_cluster_id belongs to another tenant');
  }

  /** The specification alone, for a machine of that tenant. */
  async specification(ctx: RequestContext, id: string, tenantId: number): Promise<VmSpecification> {
    const specification = await this.specifications.permit(ctx, 'read', id, 'specification_id');
    checkTenant(specification, tenantId);
    return specification;
  }

  /**
   * Throws `<TYPE>_NOT_FOUND` or FORBIDDEN for what the caller may not use, VALIDATION_ERROR for what does not fit
   * together, TENANT_INACTIVE and QUOTA_NOT_CONFIGURED.
   */
  async resolve(ctx: RequestContext, input: VmOrderInput): Promise<VmOrder> {
    const { tenantId, specificationId, k8sClusterId, hostId } = input;
    const [tenant, specification, cluster, host, quotas] = await inOrder([
      this.tenants.permit(ctx, 'update', tenantId, 'tenant_id'),
      this.specifications.permit(ctx, 'read', specificationId, 'specification_id'),
      k8sClusterId
        ? this.references.permit<ClusterRow>(ctx, 'K8sCluster', 'update', k8sClusterId, 'k8s_cluster_id')
        : null,
      hostId ? this.baremetals.permit(ctx, 'read', hostId, 'host_id') : null,
      // With a host, its group has to be known first.
      hostId ? null : this.quotas.ofTenant(ctx, tenantId, input.groupId),
    ]);
    if (tenant.status !== 'active') throw new AppError('TENANT_INACTIVE', { status: tenant.status });
    checkTenant(specification, tenantId);
    if (cluster && cluster.tenantId !== tenantId)
      throw AppError.field('k8s_cluster_id', 'tenant', 'k8s_cluster_id belongs to another tenant');
    const groupId = groupOf(input, host);
    const quota = onlyQuota(quotas ?? (await this.quotas.ofTenant(ctx, tenantId, groupId)), tenantId, groupId);
    const request = requestFor(specification, quota.groupId, input, cluster?.schedulingMode);
    return { tenantId, clusterId: k8sClusterId, quota, request, specification };
  }
}

/** A specification is meant for its tenant, or for everybody. */
export function checkTenant(specification: VmSpecification, tenantId: number): void {
  if (specification.tenantId !== null && specification.tenantId !== tenantId)
    throw AppError.field('specification_id', 'tenant', 'specification_id belongs to another tenant');
}

/** Waits for all; of several refusals the first in the list counts, so that the answer does not depend on timing. */
async function inOrder<T extends readonly unknown[]>(asked: { [K in keyof T]: Promise<T[K]> | T[K] }): Promise<T> {
  const settled = await Promise.allSettled(asked);
  for (const result of settled) if (result.status === 'rejected') throw result.reason;
  return settled.map((result) => (result as PromiseFulfilledResult<unknown>).value) as unknown as T;
}

function groupOf({ groupId, hostId }: VmOrderInput, host: { groupId: number | null } | null): number | null {
  if (!hostId || !host) return groupId;
  if (host.groupId === null) throw AppError.field('host_id', 'group', 'host_id names a host that is in no host group');
  if (groupId !== null && groupId !== host.groupId)
    throw AppError.field('group_id', 'group', 'group_id is not the group of the host');
  return host.groupId;
}

function requestFor(
  specification: VmSpecification,
  groupId: number,
  { hostId, wishes = {} }: VmOrderInput,
  clusterMode: PlacementMode = 'default',
): PlacementRequest {
  return {
    need: sizesOf(specification),
    mode: wishes.mode ?? clusterMode,
    groupId,
    hostId,
    gpuModel: specification.gpuModel,
    labelSelector: wishes.labelSelector ?? null,
    failureZone: wishes.failureZone ?? null,
    antiAffinity: wishes.antiAffinity ?? null,
  };
}

export function sizesOf({ requiredCpu, requiredMemoryMb, requiredStorageGb, gpuCount }: VmSpecification): Resources {
  return { cpu: requiredCpu, memoryMb: requiredMemoryMb, storageGb: requiredStorageGb, gpus: gpuCount };
}
