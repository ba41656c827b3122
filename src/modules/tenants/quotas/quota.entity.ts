import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

const numeric = { to: (value: unknown) => value, from: (value: string) => Number(value) };

/** How much of a host group a tenant may hold, and how much it holds. A null limit means unlimited. */
@Entity('host_group_tenant_quotas')
@Index('uq_host_group_tenant_quotas_pair', ['tenantId', 'groupId'], { unique: true })
@Index('ix_host_group_tenant_quotas_group', ['groupId', 'id'])
@Check('ck_host_group_tenant_quotas_percentage', `"cpu_quota_percentage" BETWEEN 0 AND 100`)
@Check(
  'ck_host_group_tenant_quotas_limits',
  `"memory_quota_mb" >= 0 AND "storage_quota_gb" >= 0 AND "gpu_quota" >= 0 AND "vm_quota" >= 0`,
)
@Check(
  'ck_host_group_tenant_quotas_used',
  `"used_cpu" >= 0 AND "used_memory_mb" >= 0 AND "used_storage_gb" >= 0 AND "used_gpus" >= 0 AND "used_vms" >= 0`,
)
export class Quota extends UuidEntity {
  @Column({ type: 'integer' })
  groupId: number;

  @Column({ type: 'integer' })
  tenantId: number;

  /** 0–100, of the group's total cores; the limit in cores is rounded down. */
  @Column({ type: 'numeric', precision: 5, scale: 2, transformer: numeric })
  cpuQuotaPercentage: number;

  @Column({ type: 'integer', nullable: true })
  memoryQuotaMb: number | null;

  @Column({ type: 'integer', nullable: true })
  storageQuotaGb: number | null;

  /** Devices. */
  @Column({ type: 'integer', nullable: true })
  gpuQuota: number | null;

  @Column({ type: 'integer', nullable: true })
  vmQuota: number | null;

  // Written by the allocation ledger only.
  @Column({ type: 'integer', default: 0 })
  usedCpu: number;

  @Column({ type: 'integer', default: 0 })
  usedMemoryMb: number;

  @Column({ type: 'integer', default: 0 })
  usedStorageGb: number;

  @Column({ type: 'integer', default: 0 })
  usedGpus: number;

  @Column({ type: 'integer', default: 0 })
  usedVms: number;
}
