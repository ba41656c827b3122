import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import { References } from '../../../core/authz/references';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import type { VmSpecification } from './vm-specification.entity';
import { VM_SPECIFICATION } from './vm-specification.resource';

/** Columns whose change makes a new generation. */
const SIZES = [
  'requiredCpu',
  'requiredMemoryMb',
  'requiredStorageGb',
  'gpuCount',
  'gpuModel',
  'requiresInfiniband',
] as const;

export type SpecificationInput = Pick<VmSpecification, 'name' | 'tenantId' | (typeof SIZES)[number]>;

@Injectable()
export class VmSpecificationsService {
  private readonly specifications: ResourceRepository<VmSpecification>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly references: References,
    db: Database,
  ) {
    this.specifications = new ResourceRepository(db, VM_SPECIFICATION);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<VmSpecification>> {
    return this.specifications.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<VmSpecification> {
    return this.specifications.get(ctx, id);
  }

  /** For rows that refer to a specification: 404 when the caller may not see it, 403 when he may not do `action`. */
  permit(ctx: RequestContext, action: RowAction, id: string, field: string): Promise<VmSpecification> {
    return this.specifications.permit(ctx, action, id, field);
  }

  create(ctx: RequestContext, input: SpecificationInput): Promise<VmSpecification> {
    return this.uow.run(ctx, async (tx) => {
      await this.checkTenant(ctx.withTransaction(tx), input.tenantId);
      return this.specifications.create(tx, ctx, input);
    });
  }

  /** Other sizes make the next generation, for new machines; those there are keep what they hold (docs/adr/0004). */
  change(ctx: RequestContext, id: string, change: Partial<SpecificationInput>): Promise<VmSpecification> {
    return this.uow.run(ctx, async (tx) => {
      const specification = await this.specifications.require(tx, ctx, 'update', id);
      if (change.tenantId !== specification.tenantId) await this.checkTenant(ctx.withTransaction(tx), change.tenantId);
      const resized = SIZES.some((size) => change[size] !== undefined && change[size] !== specification[size]);
      const generation = resized ? specification.generation + 1 : undefined;
      return this.specifications.save(tx, specification, { ...change, generation });
    });
  }

  /** RESOURCE_IN_USE while virtual machines were ordered by it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) =>
      this.specifications.remove(tx, await this.specifications.require(tx, ctx, 'delete', id)),
    );
  }

  private async checkTenant(ctx: RequestContext, tenantId: number | null | undefined): Promise<void> {
    if (tenantId != null) await this.references.permit(ctx, 'Tenant', 'read', tenantId, 'tenant_id');
  }
}
