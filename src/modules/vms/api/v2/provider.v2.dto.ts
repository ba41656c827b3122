import {
  BoolField,
  DateField,
  EnumField,
  IdField,
  IntField,
  IntIdField,
  NameField,
  StringField,
  StringsField,
} from '../../../../core/http/fields';
import { AppError } from '../../../../core/errors/app-error';
import { USERNAME } from '../../../users';
import type { HeldDevice } from '../../gpu-leases/gpu-leases.repository';
import type { MachineInput } from '../../machines/machine-orders.service';
import type { MachineBinding } from '../../machines/machine-binding.entity';
import type { MachineOperation } from '../../operations/machine-operation.entity';
import type { VmV2Body } from './vm.v2.dto';

const VMID = { min: 100, max: 999_999_999 } as const;

/** Makes the machine a VM of a hypervisor. */
export class ProviderV2Body {
  @IdField({ optional: true, nullable: true, description: 'Default: the oldest one' })
  hypervisor_id?: string | null;

  @IntField({ ...VMID, description: 'Id of the template at the hypervisor', example: 1000 })
  template: number;

  @StringField({ ...USERNAME, min: 1, optional: true, description: 'Owner and first account; default: the caller' })
  username?: string;

  @StringField({
    ...{ min: 8, max: 128, pattern: /^[^\p{Cc}]*$/u, patternMeans: 'not contain control characters' },
    ...{ optional: true, writeOnly: true, description: 'First password of the account' },
  })
  password?: string;

  @StringsField({ optional: true, max: 20, description: 'As lines of an authorized_keys file' })
  ssh_keys?: string[];

  @IntField({ optional: true, min: 1, max: 65_536, description: "Default: the specification's" })
  storage_gb?: number;

  @BoolField({ optional: true, description: "Default: the specification's" })
  requires_infiniband?: boolean;

  @IntIdField({ optional: true, nullable: true, description: 'Default: the first private pool that has an address' })
  ip_pool_id?: number | null;
}

export class ProviderV2 {
  @IdField()
  hypervisor_id: string;

  @IntField({ ...VMID, description: 'Its id at the hypervisor' })
  vmid: number;

  @StringField({ example: 'pve1' })
  node: string;

  @StringField({ description: 'Whose machine it is' })
  username: string;

  @IntField({ description: 'From its next boot on' })
  cpu_cores: number;

  @IntField({ description: 'From its next boot on' })
  memory_mb: number;

  @IntField()
  storage_gb: number;

  @IntField({ description: 'From its next boot on' })
  gpu_count: number;

  @StringField({ nullable: true })
  gpu_model: string | null;

  @BoolField()
  requires_infiniband: boolean;

  @EnumField(['running', 'stopped', 'paused', 'missing', 'unknown'], { nullable: true })
  observed_state: string | null;

  @DateField({ nullable: true })
  observed_at: string | null;

  @IdField({ nullable: true, description: 'What is done to it at this moment' })
  operation_id: string | null;
}

export class GpuLeaseV2 {
  @IdField()
  device_id: string;

  @StringField({ example: 'pve1' })
  node: string;

  @NameField({ example: 'GPU0' })
  name: string;

  @EnumField(['gpu', 'infiniband'])
  kind: string;

  @StringField({ nullable: true })
  model: string | null;

  @IntField({ nullable: true, description: 'N of its hostpciN; null: held because it cannot be given to others' })
  slot: number | null;

  @DateField()
  opened_at: string;
}

export function toProviderV2(binding: MachineBinding, operation: MachineOperation | null): ProviderV2 {
  return {
    hypervisor_id: binding.hypervisorId,
    vmid: binding.vmid,
    node: binding.node,
    username: binding.username,
    cpu_cores: binding.cpuCores,
    memory_mb: binding.memoryMb,
    storage_gb: binding.storageGb,
    gpu_count: binding.gpuCount,
    gpu_model: binding.gpuModel,
    requires_infiniband: binding.requiresInfiniband,
    observed_state: binding.observedState,
    observed_at: binding.observedAt?.toISOString() ?? null,
    operation_id: operation?.jobId ?? null,
  };
}

export function toGpuLeaseV2({ id, node, name, kind, model, slot, openedAt }: HeldDevice): GpuLeaseV2 {
  return { device_id: id, node, name, kind, model, slot, opened_at: openedAt.toISOString() };
}

/** Where it goes is the hypervisor's matter: nothing else of the body may say so. */
export function machineFromV2({ provider = { template: 0 }, ...body }: VmV2Body): MachineInput {
  for (const field of ['host_id', 'group_id', 'k8s_cluster_id', 'placement'] as const) {
    if (body[field] != null) throw AppError.field(field, 'provider', `${field} cannot be given with provider`);
  }
  return {
    name: body.name,
    hypervisorId: provider.hypervisor_id ?? null,
    tenantId: body.tenant_id,
    size: { specificationId: body.specification_id },
    templateVmid: provider.template,
    username: provider.username ?? null,
    password: provider.password ?? null,
    sshKeys: (provider.ssh_keys ?? []).join('\n'),
    storageGb: provider.storage_gb ?? null,
    requiresInfiniband: provider.requires_infiniband ?? null,
    ipPoolId: provider.ip_pool_id ?? null,
    fields: { name: 'name', template: 'provider.template', storage: 'provider.storage_gb' },
  };
}
