import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { K8S_CLUSTER } from '../clusters/k8s-cluster.resource';
import { K8sClustersService } from '../clusters/k8s-clusters.service';
import type { MeshBinding, MeshRole } from './mesh-binding.entity';
import { MeshBindingsRepository } from './mesh-bindings.repository';
import type { ServiceMesh } from './service-mesh.entity';
import { ServiceMeshesService } from './service-meshes.service';

/** A binding with its mesh, which is null for those who may not see it. */
export type NamedBinding = MeshBinding & { mesh: ServiceMesh | null };

/**
 * Which meshes a cluster is part of. Binding changes the cluster: it needs `update` there and `read` on the mesh, and
 * leaves its audit rows with the cluster. The cluster is locked, so its bindings change one after the other.
 */
@Injectable()
export class MeshBindingsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clusters: K8sClustersService,
    private readonly meshes: ServiceMeshesService,
    private readonly bindings: MeshBindingsRepository,
  ) {}

  async list(ctx: RequestContext, clusterId: string): Promise<NamedBinding[]> {
    await this.clusters.get(ctx, clusterId);
    return this.named(ctx, await this.bindings.ofCluster(ctx, clusterId));
  }

  /** Throws SERVICE_MESH_BINDING_DUPLICATE, PRIMARY_SERVICE_MESH_DUPLICATE. */
  bind(ctx: RequestContext, clusterId: string, meshId: string, role: MeshRole): Promise<NamedBinding> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      await this.clusters.requireInTx(tx, ctx, 'update', clusterId);
      const mesh = await this.meshes.permit(inside, 'read', meshId, 'service_mesh_id');
      const binding = await this.bindings.insert(tx, clusterId, meshId, role);
      record(tx, 'bind', null, binding);
      return { ...binding, mesh };
    });
  }

  /** Throws SERVICE_MESH_BINDING_NOT_FOUND, PRIMARY_SERVICE_MESH_DUPLICATE. */
  changeRole(ctx: RequestContext, clusterId: string, meshId: string, role: MeshRole): Promise<NamedBinding> {
    return this.uow.run(ctx, async (tx) => {
      const before = await this.require(tx, ctx, clusterId, meshId);
      const binding = await this.bindings.changeRole(tx, before, role);
      record(tx, 'bind', before, binding);
      const [named] = await this.named(ctx.withTransaction(tx), [binding]);
      return named as NamedBinding;
    });
  }

  /** Throws SERVICE_MESH_BINDING_NOT_FOUND. */
  unbind(ctx: RequestContext, clusterId: string, meshId: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const binding = await this.require(tx, ctx, clusterId, meshId);
      await this.bindings.delete(tx, binding);
      record(tx, 'unbind', binding, null);
    });
  }

  private async require(tx: Tx, ctx: RequestContext, clusterId: string, meshId: string): Promise<MeshBinding> {
    await this.clusters.requireInTx(tx, ctx, 'update', clusterId);
    const bindings = await this.bindings.ofCluster(ctx.withTransaction(tx), clusterId);
    const binding = bindings.find(({ serviceMeshId }) => serviceMeshId === meshId.toLowerCase());
    if (!binding) throw new AppError('SERVICE_MESH_BINDING_NOT_FOUND');
    return binding;
  }

  private async named(ctx: RequestContext, bindings: readonly MeshBinding[]): Promise<NamedBinding[]> {
    const meshes = await this.meshes.summaries(
      ctx,
      bindings.map(({ serviceMeshId }) => serviceMeshId),
    );
    return bindings.map((binding) => ({ ...binding, mesh: meshes.get(binding.serviceMeshId) ?? null }));
  }
}

function record(tx: Tx, action: 'bind' | 'unbind', before: MeshBinding | null, after: MeshBinding | null): void {
  const binding = (after ?? before) as MeshBinding;
  const shown = (row: MeshBinding | null) => row && { service_mesh_id: row.serviceMeshId, role: row.role };
  tx.record({
    action,
    resourceType: K8S_CLUSTER.type,
    resourceId: binding.k8sClusterId,
    changes: { service_mesh: [shown(before), shown(after)] },
  });
}
