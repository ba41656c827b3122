import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../core/context/request-context';
import { QuotasService, type QuotaWithCores, TenantsService } from '../tenants';
import { type Counterexample, UsageRepository, type UsageRow } from './usage.repository';

export interface QuotaUsage {
  quota: QuotaWithCores;
  rows: UsageRow[];
}

@Injectable()
export class UsageService {
  constructor(
    private readonly tenants: TenantsService,
    private readonly quotas: QuotasService,
    private readonly usage: UsageRepository,
  ) {}

  /** The quotas of a tenant with the machines that make up their use. */
  async ofTenant(ctx: RequestContext, tenantId: number): Promise<QuotaUsage[]> {
    await this.tenants.get(ctx, tenantId);
    const [quotas, rows] = await Promise.all([
      this.quotas.ofTenant(ctx, tenantId, null),
      this.usage.ofTenant(ctx, tenantId),
    ]);
    return quotas.map((quota) => ({ quota, rows: rows.filter(({ quotaId }) => quotaId === quota.id) }));
  }

  counterexamples(ctx: RequestContext): Promise<Counterexample[]> {
    return this.usage.counterexamples(ctx);
  }
}
