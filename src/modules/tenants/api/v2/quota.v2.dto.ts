import { PartialType } from '@nestjs/swagger';
import {
  BoolField,
  DateField,
  IdField,
  IntField,
  IntIdField,
  NumberField,
  ObjectField,
} from '../../../../core/http/fields';
import { isOverQuota, type Limit, limitsOf, type QuotaLimits, type QuotaWithCores } from '../../quotas/limits';
import type { QuotaInput } from '../../quotas/quotas.service';

export class QuotaV2Body {
  @IntIdField()
  group_id: number;

  @IntIdField()
  tenant_id: number;

  @NumberField({ min: 0, max: 100, decimals: 2, example: 40, description: "Share of the group's cores, rounded down" })
  cpu_quota_percentage: number;

  @IntField({ min: 0, nullable: true, optional: true, default: null, description: 'null is unlimited' })
  memory_quota_mb?: number | null;

  @IntField({ min: 0, nullable: true, optional: true, default: null })
  storage_quota_gb?: number | null;

  @IntField({ min: 0, nullable: true, optional: true, default: null, description: 'Devices' })
  gpu_quota?: number | null;

  @IntField({ min: 0, nullable: true, optional: true, default: null, description: 'Virtual machines' })
  vm_quota?: number | null;
}

export class QuotaV2Patch extends PartialType(QuotaV2Body, { skipNullProperties: false }) {}

export class LimitV2 implements Limit {
  @IntField({ nullable: true, description: 'null is unlimited' })
  limit: number | null;

  @IntField()
  used: number;

  @IntField({ nullable: true, description: 'Negative when the limit was lowered below use' })
  available: number | null;
}

export class LimitsV2 implements QuotaLimits {
  @ObjectField(() => LimitV2)
  cpu: LimitV2;

  @ObjectField(() => LimitV2)
  memory_mb: LimitV2;

  @ObjectField(() => LimitV2)
  storage_gb: LimitV2;

  @ObjectField(() => LimitV2)
  gpus: LimitV2;

  @ObjectField(() => LimitV2)
  vms: LimitV2;
}

export class QuotaV2 {
  @IdField()
  id: string;

  @IntIdField()
  group_id: number;

  @IntIdField()
  tenant_id: number;

  @NumberField()
  cpu_quota_percentage: number;

  @IntField({ nullable: true })
  memory_quota_mb: number | null;

  @IntField({ nullable: true })
  storage_quota_gb: number | null;

  @IntField({ nullable: true })
  gpu_quota: number | null;

  @IntField({ nullable: true })
  vm_quota: number | null;

  @ObjectField(() => LimitsV2, { description: 'What it allows, holds and leaves right now' })
  usage: LimitsV2;

  @BoolField({ description: 'A limit was lowered below use: nothing more is given' })
  over_quota: boolean;

  @IntField({ min: 1 })
  version: number;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toQuotaV2(quota: QuotaWithCores): QuotaV2 {
  const usage = limitsOf(quota);
  return {
    id: quota.id,
    group_id: quota.groupId,
    tenant_id: quota.tenantId,
    cpu_quota_percentage: quota.cpuQuotaPercentage,
    memory_quota_mb: quota.memoryQuotaMb,
    storage_quota_gb: quota.storageQuotaGb,
    gpu_quota: quota.gpuQuota,
    vm_quota: quota.vmQuota,
    usage,
    over_quota: isOverQuota(usage),
    version: quota.version,
    created_at: quota.createdAt.toISOString(),
    updated_at: quota.updatedAt.toISOString(),
  };
}

export function changeFromQuotaV2(body: Partial<QuotaV2Body>): Partial<QuotaInput> {
  return {
    groupId: body.group_id,
    tenantId: body.tenant_id,
    cpuQuotaPercentage: body.cpu_quota_percentage,
    memoryQuotaMb: body.memory_quota_mb,
    storageQuotaGb: body.storage_quota_gb,
    gpuQuota: body.gpu_quota,
    vmQuota: body.vm_quota,
  };
}

const UNLIMITED = { memory_quota_mb: null, storage_quota_gb: null, gpu_quota: null, vm_quota: null };

/** A whole quota: what a request leaves out is unlimited. */
export function fromQuotaV2(body: QuotaV2Body): QuotaInput {
  return changeFromQuotaV2({ ...UNLIMITED, ...body }) as QuotaInput;
}
