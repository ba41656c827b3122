import {
  IdField,
  IntField,
  IntIdField,
  JsonField,
  NameField,
  ObjectField,
  ObjectsField,
  StringField,
} from '../../../../core/http/fields';
import { type Limit, limitsOf } from '../../../tenants';
import type { Counterexample } from '../../usage.repository';
import type { QuotaUsage } from '../../usage.service';

export class UsageLimitV2 implements Limit {
  @IntField({ nullable: true, description: 'null is unlimited' })
  limit: number | null;

  @IntField()
  used: number;

  @IntField({ nullable: true })
  available: number | null;
}

export class UsageRowV2 {
  @IdField()
  vm_id: string;

  @NameField()
  name: string;

  @IntField()
  cpu: number;

  @IntField()
  memory_mb: number;

  @IntField()
  storage_gb: number;

  @IntField()
  gpus: number;
}

export class UsageV2 {
  @IdField()
  quota_id: string;

  @IntIdField()
  group_id: number;

  @ObjectField(() => UsageLimitV2)
  cpu: UsageLimitV2;

  @ObjectField(() => UsageLimitV2)
  memory_mb: UsageLimitV2;

  @ObjectField(() => UsageLimitV2)
  storage_gb: UsageLimitV2;

  @ObjectField(() => UsageLimitV2)
  gpus: UsageLimitV2;

  @ObjectField(() => UsageLimitV2)
  vms: UsageLimitV2;

  @ObjectsField(() => UsageRowV2, { description: 'The machines that make up `used`, oldest first' })
  virtual_machines: UsageRowV2[];
}

export class CounterexampleV2 implements Counterexample {
  @StringField({ example: 'host_counters' })
  invariant: string;

  @StringField()
  resource_type: string;

  @StringField()
  resource_id: string;

  @JsonField()
  expected: Record<string, unknown>;

  @JsonField()
  actual: Record<string, unknown>;
}

export function toUsageV2({ quota, rows }: QuotaUsage): UsageV2 {
  return {
    quota_id: quota.id,
    group_id: quota.groupId,
    ...limitsOf(quota),
    virtual_machines: rows.map(({ vmId, name, cpu, memoryMb, storageGb, gpus }) => ({
      vm_id: vmId,
      name,
      cpu,
      memory_mb: memoryMb,
      storage_gb: storageGb,
      gpus,
    })),
  };
}
