import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { QuotaWithCores } from './limits';
import { Quota } from './quota.entity';
import { QUOTA } from './quota.resource';

@Injectable()
export class QuotasRepository extends ResourceRepository<Quota> {
  constructor(db: Database) {
    super(db, QUOTA);
  }

  /** The same rows with their groups' total cores: one statement for a page. The caller has been allowed to read them. */
  async withCores(ctx: RequestContext, quotas: readonly Quota[]): Promise<QuotaWithCores[]> {
    const groups = [...new Set(quotas.map(({ groupId }) => groupId))];
    const rows = await this.reader(ctx).query<{ id: number; total_cpu: number }>(
      'SELECT id, total_cpu FROM baremetal_groups WHERE id = ANY($1)',
      [groups],
    );
    const cores = new Map(rows.map(({ id, total_cpu }) => [id, total_cpu]));
    return quotas.map((quota) => ({ ...quota, groupCores: cores.get(quota.groupId) ?? 0 }));
  }

  /**
   * The quotas a tenant has, in one group or in all. Not scoped: a caller who may place for the tenant is judged by
   * the tenant; the answer only leads to a refusal or a claim.
   */
  async ofTenant(ctx: RequestContext, tenantId: number, groupId: number | null): Promise<QuotaWithCores[]> {
    const rows = await this.reader(ctx).query<QuotaWithCores & { [column: string]: unknown }>(
      `SELECT ${this.table.selectList('q')}, g.total_cpu AS "groupCores" FROM host_group_tenant_quotas q
       JOIN baremetal_groups g ON g.id = q.group_id
       WHERE q.tenant_id = $1 AND ($2::int IS NULL OR q.group_id = $2) ORDER BY q.group_id`,
      [tenantId, groupId],
    );
    return this.table.revive(rows);
  }
}
