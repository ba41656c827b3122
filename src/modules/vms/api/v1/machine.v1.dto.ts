import {
  BoolField,
  EnumField,
  IdField,
  IntField,
  NumberField,
  ObjectsField,
  StringField,
} from '../../../../core/http/fields';
import type { VmStatus as LiveStatus } from '../../../pve';
import { USERNAME } from '../../../users';
import type { OsTemplate } from '../../machines/hypervisor-estate.service';
import { DNS_NAME, type MachineInput } from '../../machines/machine-orders.service';
import type { Machine } from '../../machines/machine-views.service';
import type { Asked } from '../../machines/machines.service';
import type { ProfileSizes } from '../../profiles/vm-profiles.repository';
import { VM_STATUSES } from '../../vms/vm-status';

const MIB = 1024 ** 2;
const VMID = { min: 100, max: 999_999_999 } as const;
const NO_CONTROL = /^[^\p{Cc}]*$/u;

export class MachineV1Body {
  @StringField({ max: 63, pattern: DNS_NAME, patternMeans: 'be a DNS name', example: 'gpu-lab-01' })
  vm_name: string;

  @StringField({ ...USERNAME, min: 1, example: 'user123', description: 'Whose machine it is, and its first account' })
  username: string;

  @StringField({
    ...{ min: 8, max: 128, pattern: NO_CONTROL, patternMeans: 'not contain control characters' },
    ...{ writeOnly: true, example: 'StrongPassword!', description: 'First password of the account (cloud-init)' },
  })
  password: string;

  @IntField({ min: 1, max: 65_536, example: 100, description: 'Size of the disk in GiB' })
  storage_size: number;

  @IntField({ min: 1, example: 2, description: 'See `GET /system/config`' })
  vm_profile: number;

  @IntField({ ...VMID, example: 1000, description: 'See `GET /system/config`' })
  vm_template: number;

  @BoolField({ optional: true, default: false, description: 'Each GPU comes with its InfiniBand card' })
  required_ib?: boolean;

  @StringField({ optional: true, max: 255, description: 'Checked against the caller, never believed' })
  creator_username?: string;

  @StringField({ optional: true, max: 64, description: 'Checked against the caller, never believed' })
  creator_role?: string;
}

export class MachineCreatedV1 {
  @IntField(VMID)
  vmid: number;

  @StringField()
  vm_name: string;

  @StringField()
  username: string;

  @EnumField(VM_STATUSES)
  status: string;

  @IdField({ description: 'The operation in version 2' })
  task_id: string;
}

export class MachineV1 {
  @IntField(VMID)
  vmid: number;

  @StringField()
  vm_name: string;

  @StringField()
  username: string;

  @EnumField(VM_STATUSES)
  status: string;

  @StringField()
  node: string;

  @StringField({ nullable: true })
  ip_address: string | null;

  @IntField()
  cpu_cores: number;

  @IntField()
  memory_mb: number;

  @IntField()
  storage_gb: number;

  @IntField()
  gpu_count: number;

  @StringField({ nullable: true, max: 2000, description: 'Why the last operation failed' })
  last_error: string | null;
}

const LIVE = { nullable: true, description: 'null while the hypervisor does not answer' } as const;

export class MachineStatusV1 extends MachineV1 {
  @IntField({ ...LIVE })
  uptime_seconds: number | null;

  @NumberField({ ...LIVE, description: 'Share of its cores, 0 to 1' })
  cpu_usage: number | null;

  @IntField({ ...LIVE })
  memory_used_mb: number | null;

  @NumberField({ ...LIVE })
  network_in_bytes: number | null;

  @NumberField({ ...LIVE })
  network_out_bytes: number | null;
}

export class MachineActionV1 {
  @IntField(VMID)
  vmid: number;

  @EnumField(VM_STATUSES)
  status: string;

  @IdField({ description: 'The operation in version 2' })
  task_id: string;
}

export class MachineDeletedV1 {
  @IntField(VMID)
  vmid: number;

  @StringField({ example: 'VM 105 deleted successfully' })
  message: string;
}

export class ProfileV1 {
  @IntField()
  id: number;

  @StringField({ example: '2-gpu' })
  name: string;

  @IntField()
  cpu_cores: number;

  @IntField()
  memory_mb: number;

  @IntField()
  gpu_count: number;
}

export class OsTemplateV1 {
  @IntField({ ...VMID, description: 'The id of the template' })
  id: number;

  @StringField({ example: 'ubuntu-24.04' })
  name: string;

  @StringField({ example: 'pve1' })
  node: string;
}

export class SystemConfigV1 {
  @ObjectsField(() => ProfileV1)
  profiles: ProfileV1[];

  @ObjectsField(() => OsTemplateV1)
  os_templates: OsTemplateV1[];
}

export function fromMachineV1(body: MachineV1Body): MachineInput {
  return {
    name: body.vm_name,
    hypervisorId: null,
    tenantId: null,
    size: { profile: body.vm_profile },
    templateVmid: body.vm_template,
    username: body.username,
    password: body.password,
    sshKeys: '',
    storageGb: body.storage_size,
    requiresInfiniband: body.required_ib ?? false,
    ipPoolId: null,
    fields: { name: 'vm_name', template: 'vm_template', storage: 'storage_size' },
  };
}

export function toMachineV1({ vm, binding, status, node, address }: Machine): MachineV1 {
  return {
    vmid: binding.vmid,
    vm_name: vm.name,
    username: binding.username,
    status,
    node,
    ip_address: address,
    cpu_cores: binding.cpuCores,
    memory_mb: binding.memoryMb,
    storage_gb: binding.storageGb,
    gpu_count: binding.gpuCount,
    last_error: vm.lastError,
  };
}

export function toMachineStatusV1(machine: Machine & { live: LiveStatus | null }): MachineStatusV1 {
  const { live } = machine;
  return {
    ...toMachineV1(machine),
    uptime_seconds: live?.uptimeSeconds ?? null,
    cpu_usage: live?.cpu ?? null,
    memory_used_mb: live && Math.round(live.memoryBytes / MIB),
    network_in_bytes: live?.netInBytes ?? null,
    network_out_bytes: live?.netOutBytes ?? null,
  };
}

export function toMachineCreatedV1({ vmid, name, username, status, taskId }: Asked): MachineCreatedV1 {
  return { vmid, vm_name: name, username, status, task_id: taskId };
}

export function toMachineActionV1({ vmid, status, taskId }: Asked): MachineActionV1 {
  return { vmid, status, task_id: taskId };
}

export function toMachineDeletedV1({ vmid, status }: Asked): MachineDeletedV1 {
  return { vmid, message: status === 'deleted' ? `VM ${vmid} deleted successfully` : `VM ${vmid} is being deleted` };
}

export function toSystemConfigV1({
  profiles,
  templates,
}: {
  profiles: readonly ProfileSizes[];
  templates: readonly OsTemplate[];
}): SystemConfigV1 {
  return {
    profiles: profiles.map(({ id, name, cpuCores, memoryMb, gpuCount }) => ({
      ...{ id, name, cpu_cores: cpuCores, memory_mb: memoryMb, gpu_count: gpuCount },
    })),
    os_templates: templates.map(({ vmid, name, node }) => ({ id: vmid, name, node })),
  };
}
