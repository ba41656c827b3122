import { PartialType } from '@nestjs/swagger';
import { DateField, IdField, IntField, IntIdField, NumberField } from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import type { Quota } from '../../quotas/quota.entity';
import type { QuotaInput } from '../../quotas/quotas.service';

export class QuotaV1Body {
  @IntIdField({ example: 1 })
  group_id: number;

  @IntIdField({ example: 1 })
  tenant_id: number;

  @NumberField({ min: 0, max: 100, decimals: 2, example: 40.0, description: "Share of the group's cores" })
  cpu_quota_percentage: number;

  @IntField({ min: 0, nullable: true, optional: true, example: 16384, description: 'MiB; null is unlimited' })
  memory_quota?: number | null;

  @IntField({ min: 0, nullable: true, optional: true, example: 500, description: 'GiB; null is unlimited' })
  storage_quota?: number | null;
}

export class QuotaV1Patch extends PartialType(QuotaV1Body, { skipNullProperties: false }) {}

export class QuotaV1 {
  @IdField()
  id: string;

  @IntIdField()
  group_id: number;

  @IntIdField()
  tenant_id: number;

  @NumberField({ min: 0, max: 100 })
  cpu_quota_percentage: number;

  @IntField({ min: 0, nullable: true })
  memory_quota: number | null;

  @IntField({ min: 0, nullable: true })
  storage_quota: number | null;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toQuotaV1(quota: Quota): QuotaV1 {
  return {
    id: quota.id,
    group_id: quota.groupId,
    tenant_id: quota.tenantId,
    cpu_quota_percentage: quota.cpuQuotaPercentage,
    memory_quota: quota.memoryQuotaMb,
    storage_quota: quota.storageQuotaGb,
    created_at: seconds(quota.createdAt),
    updated_at: seconds(quota.updatedAt),
  };
}

/** The documented fields only: limits this version does not know stay as they are. */
export function changeFromQuotaV1(body: Partial<QuotaV1Body>): Partial<QuotaInput> {
  return {
    groupId: body.group_id,
    tenantId: body.tenant_id,
    cpuQuotaPercentage: body.cpu_quota_percentage,
    memoryQuotaMb: body.memory_quota,
    storageQuotaGb: body.storage_quota,
  };
}

export function fromQuotaV1({ memory_quota = null, storage_quota = null, ...body }: QuotaV1Body): QuotaInput {
  const { group_id, tenant_id, cpu_quota_percentage } = body;
  return {
    groupId: group_id,
    tenantId: tenant_id,
    cpuQuotaPercentage: cpu_quota_percentage,
    memoryQuotaMb: memory_quota,
    storageQuotaGb: storage_quota,
    gpuQuota: null,
    vmQuota: null,
  };
}
