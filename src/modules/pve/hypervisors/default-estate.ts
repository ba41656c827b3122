import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import type { Queryable } from '../../../core/database/database';
import { BaremetalGroupsService } from '../../baremetal';
import { QuotasService, TenantsService } from '../../tenants';

/** Where the machines of a hypervisor are counted. */
@Injectable()
export class DefaultEstate {
  constructor(
    private readonly groups: BaremetalGroupsService,
    private readonly tenants: TenantsService,
    private readonly quotas: QuotasService,
  ) {}

  /** Host group, tenant and the quota between them. */
  async ensure(ctx: RequestContext, q: Queryable, name: string): Promise<{ hostGroupId: number; tenantId: number }> {
    const description = `Of the hypervisor ${name}`;
    const hostGroupId =
      (await this.idOf(q, 'baremetal_groups', name)) ??
      (await this.groups.create(ctx, { name, description, status: 'active' })).id;
    const tenantId =
      (await this.idOf(q, 'tenants', name)) ??
      (await this.tenants.create(ctx, { name, description, status: 'active' })).id;
    if ((await this.quotas.ofTenant(ctx, tenantId, hostGroupId)).length === 0) {
      const unlimited = { memoryQuotaMb: null, storageQuotaGb: null, gpuQuota: null, vmQuota: null };
      await this.quotas.create(ctx, { groupId: hostGroupId, tenantId, cpuQuotaPercentage: 100, ...unlimited });
    }
    return { hostGroupId, tenantId };
  }

  private async idOf(q: Queryable, table: 'baremetal_groups' | 'tenants', name: string): Promise<number | null> {
    const [row] = await q.query<{ id: number }>(`SELECT id FROM ${table} WHERE name = $1`, [name]);
    return row?.id ?? null;
  }
}
