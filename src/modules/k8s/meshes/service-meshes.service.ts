import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type Insertable, ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { MeshBindingsRepository } from './mesh-bindings.repository';
import type { ServiceMesh } from './service-mesh.entity';
import { SERVICE_MESH } from './service-mesh.resource';

@Injectable()
export class ServiceMeshesService {
  private readonly meshes: ResourceRepository<ServiceMesh>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly bindings: MeshBindingsRepository,
    db: Database,
  ) {
    this.meshes = new ResourceRepository(db, SERVICE_MESH);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<ServiceMesh>> {
    return this.meshes.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<ServiceMesh> {
    return this.meshes.get(ctx, id);
  }

  permit(ctx: RequestContext, action: RowAction, id: string, field: string): Promise<ServiceMesh> {
    return this.meshes.permit(ctx, action, id, field);
  }

  /** The meshes among `ids` that the caller may see. */
  summaries(ctx: RequestContext, ids: readonly string[]): Promise<Map<string | number, ServiceMesh>> {
    return this.meshes.summaries(ctx, ids);
  }

  create(ctx: RequestContext, values: Insertable<ServiceMesh>): Promise<ServiceMesh> {
    return this.uow.run(ctx, (tx) => this.meshes.create(tx, ctx, values));
  }

  change(ctx: RequestContext, id: string, change: Change<ServiceMesh>): Promise<ServiceMesh> {
    return this.uow.run(ctx, async (tx) =>
      this.meshes.save(tx, await this.meshes.require(tx, ctx, 'update', id), change),
    );
  }

  /** RESOURCE_IN_USE while clusters are part of it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const mesh = await this.meshes.require(tx, ctx, 'delete', id);
      const clusters = await this.bindings.countClusters(tx, id);
      if (clusters > 0) throw new AppError('RESOURCE_IN_USE', { K8sCluster: clusters });
      await this.meshes.remove(tx, mesh);
    });
  }
}
