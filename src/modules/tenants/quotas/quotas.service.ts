import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Page, type PageRequest } from '../../../core/database/page';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { BaremetalGroupsService } from '../../baremetal';
import { TenantsService } from '../tenants/tenants.service';
import type { QuotaWithCores } from './limits';
import type { Quota } from './quota.entity';
import { QuotasRepository } from './quotas.repository';

export type QuotaInput = Pick<
  Quota,
  'groupId' | 'tenantId' | 'cpuQuotaPercentage' | 'memoryQuotaMb' | 'storageQuotaGb' | 'gpuQuota' | 'vmQuota'
>;

@Injectable()
export class QuotasService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly quotas: QuotasRepository,
    private readonly tenants: TenantsService,
    private readonly groups: BaremetalGroupsService,
  ) {}

  async page(ctx: RequestContext, request: PageRequest): Promise<Page<QuotaWithCores>> {
    const page = await this.quotas.page(ctx, request);
    return new Page(await this.quotas.withCores(ctx, page.rows), page.total, page.request, page.next);
  }

  async get(ctx: RequestContext, id: string): Promise<QuotaWithCores> {
    return this.complete(ctx, await this.quotas.get(ctx, id));
  }

  create(ctx: RequestContext, input: QuotaInput): Promise<QuotaWithCores> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      await this.groups.permit(inside, 'update', input.groupId, 'group_id');
      await this.tenants.permit(inside, 'read', input.tenantId, 'tenant_id');
      return this.complete(inside, await this.quotas.create(tx, ctx, input));
    });
  }

  /** A limit below what is used is accepted: nothing is taken away, but nothing more is given. */
  change(ctx: RequestContext, id: string, change: Partial<QuotaInput>): Promise<QuotaWithCores> {
    return this.uow.run(ctx, async (tx) => {
      const quota = await this.quotas.require(tx, ctx, 'update', id);
      await this.checkMove(tx, ctx, quota, change);
      return this.complete(ctx.withTransaction(tx), await this.quotas.save(tx, quota, change));
    });
  }

  /** RESOURCE_IN_USE while virtual machines are counted against it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const quota = await this.quotas.require(tx, ctx, 'delete', id);
      if (quota.usedVms > 0) throw inUse(quota);
      await this.quotas.remove(tx, quota);
    });
  }

  /** See {@link QuotasRepository.ofTenant}: for placing, by somebody who may use the tenant. */
  ofTenant(ctx: RequestContext, tenantId: number, groupId: number | null): Promise<QuotaWithCores[]> {
    return this.quotas.ofTenant(ctx, tenantId, groupId);
  }

  private async checkMove(
    tx: Tx,
    ctx: RequestContext,
    quota: Quota,
    { groupId, tenantId }: Partial<QuotaInput>,
  ): Promise<void> {
    const inside = ctx.withTransaction(tx);
    const otherGroup = groupId !== undefined && groupId !== quota.groupId;
    const otherTenant = tenantId !== undefined && tenantId !== quota.tenantId;
    if ((otherGroup || otherTenant) && quota.usedVms > 0) throw inUse(quota);
    if (otherGroup) await this.groups.permit(inside, 'update', groupId, 'group_id');
    if (otherTenant) await this.tenants.permit(inside, 'read', tenantId, 'tenant_id');
  }

  private async complete(ctx: RequestContext, quota: Quota): Promise<QuotaWithCores> {
    const [complete] = await this.quotas.withCores(ctx, [quota]);
    return complete as QuotaWithCores;
  }
}

function inUse({ usedVms }: Quota): AppError {
  return new AppError('RESOURCE_IN_USE', { VirtualMachine: usedVms });
}
