import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import type { Page, PageRequest } from '../../../core/database/page';
import type { Change, Insertable } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { BrandsService } from '../brands/brands.service';
import type { BaremetalModel } from './baremetal-model.entity';
import { BaremetalModelsRepository } from './baremetal-models.repository';

export type BaremetalModelInput = Insertable<BaremetalModel> & Pick<BaremetalModel, 'brandId'>;

@Injectable()
export class BaremetalModelsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly models: BaremetalModelsRepository,
    private readonly brands: BrandsService,
  ) {}

  page(ctx: RequestContext, request: PageRequest): Promise<Page<BaremetalModel>> {
    return this.models.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<BaremetalModel> {
    return this.models.get(ctx, id);
  }

  /** The models that a body names, by id. Throws BAREMETAL_MODEL_NOT_FOUND with the field of the first the caller may not see. */
  async named(
    ctx: RequestContext,
    ids: readonly (string | null | undefined)[],
    field: (index: number) => string,
  ): Promise<Map<string, BaremetalModel>> {
    const found = await this.models.summaries(
      ctx,
      ids.filter((id) => id != null),
    );
    const missing = ids.findIndex((id) => id != null && !found.has(id));
    if (missing >= 0) throw new AppError('BAREMETAL_MODEL_NOT_FOUND', { field: field(missing) });
    return found as Map<string, BaremetalModel>;
  }

  /** See {@link BaremetalModelsRepository.endsOfLife}. */
  endsOfLife(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, string | null>> {
    return this.models.endsOfLife(ctx, ids);
  }

  create(ctx: RequestContext, input: BaremetalModelInput): Promise<BaremetalModel> {
    return this.uow.run(ctx, async (tx) => {
      await this.brands.permit(ctx.withTransaction(tx), 'update', input.brandId, 'brand_id');
      return this.models.create(tx, ctx, input);
    });
  }

  /** Hosts made from it keep the totals they have. */
  change(ctx: RequestContext, id: string, change: Change<BaremetalModel>): Promise<BaremetalModel> {
    return this.uow.run(ctx, async (tx) => {
      const model = await this.models.require(tx, ctx, 'update', id);
      const { brandId } = change;
      if (brandId !== undefined && brandId !== model.brandId)
        await this.brands.permit(ctx.withTransaction(tx), 'update', brandId, 'brand_id');
      return this.models.save(tx, model, change);
    });
  }

  /** RESOURCE_IN_USE while hosts are of it or orders name it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => this.models.remove(tx, await this.models.require(tx, ctx, 'delete', id)));
  }
}
