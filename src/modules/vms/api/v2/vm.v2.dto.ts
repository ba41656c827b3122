import { PartialType } from '@nestjs/swagger';
import type { Summary } from '../../../../core/authz/references';
import {
  AnyIdField,
  DateField,
  EnumField,
  IdField,
  IntField,
  IntIdField,
  LabelsField,
  NameField,
  ObjectField,
  ObjectsField,
  StringField,
} from '../../../../core/http/fields';
import { PLACEMENT_MODES, type PlacementMode } from '../../../placement';
import type { VmDetail } from '../../vms/vm-details.service';
import type { PlacementWishes } from '../../vms/vm-orders.service';
import { VM_STATUSES, type VmStatus } from '../../vms/vm-status';
import type { Vm } from '../../vms/vm.entity';
import type { VmChange, VmInput } from '../../vms/vms.service';
import { GpuLeaseV2, ProviderV2, ProviderV2Body, toGpuLeaseV2, toProviderV2 } from './provider.v2.dto';
import { toVmInterfaceV2, VmInterfaceV2 } from './vm-interface.v2.dto';

export class PlacementWishesV2 {
  @EnumField(PLACEMENT_MODES, { optional: true, description: "Default: the cluster's scheduling mode, else `default`" })
  mode?: PlacementMode;

  @LabelsField({ optional: true, description: 'The host must carry every one of these labels' })
  label_selector?: Record<string, string>;

  @StringField({ optional: true, nullable: true })
  failure_zone?: string | null;

  @EnumField(['hard', 'soft'], {
    optional: true,
    nullable: true,
    description: 'Towards machines of the same cluster, or without one of the tenant',
  })
  anti_affinity?: 'hard' | 'soft' | null;
}

class VmFieldsV2 {
  @NameField({ example: 'web-1' })
  name: string;

  @IntIdField()
  tenant_id: number;

  @IdField()
  specification_id: string;

  @IdField({ optional: true, nullable: true })
  host_id?: string | null;

  @IdField({ optional: true, nullable: true })
  k8s_cluster_id?: string | null;

  @EnumField(VM_STATUSES, { optional: true })
  status?: VmStatus;
}

export class VmV2Replace extends VmFieldsV2 {}

export class VmV2Body extends VmFieldsV2 {
  @IntIdField({ optional: true, nullable: true, description: "Default: the host's group, or the tenant's only one" })
  group_id?: number | null;

  @ObjectField(() => PlacementWishesV2, { optional: true })
  placement?: PlacementWishesV2;

  @ObjectField(() => ProviderV2Body, { optional: true, description: 'Makes it a VM of a hypervisor' })
  provider?: ProviderV2Body;
}

export class VmV2Patch extends PartialType(VmFieldsV2, { skipNullProperties: false }) {}

export class VmV2 {
  @IdField()
  id: string;

  @NameField()
  name: string;

  @IntIdField()
  tenant_id: number;

  @IntIdField()
  group_id: number;

  @IdField()
  host_id: string;

  @IdField()
  specification_id: string;

  @IntField({ min: 1, description: 'Generation of the specification whose sizes it holds' })
  specification_generation: number;

  @IdField({ nullable: true })
  k8s_cluster_id: string | null;

  @IdField({ nullable: true, description: 'The pool whose node it is' })
  k8s_node_pool_id: string | null;

  @IdField({ nullable: true, description: 'The hypervisor that has it' })
  hypervisor_id: string | null;

  @EnumField(VM_STATUSES)
  status: VmStatus;

  @StringField({ nullable: true, max: 2000 })
  last_error: string | null;

  @IntField({ min: 1 })
  version: number;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export class SummaryV2 implements Summary {
  @AnyIdField()
  id: string | number;

  @NameField({ optional: true, description: 'Absent when the caller may not see it' })
  name?: string;
}

export class VmDetailV2 extends VmV2 {
  @ObjectField(() => SummaryV2)
  tenant: SummaryV2;

  @ObjectField(() => SummaryV2)
  host: SummaryV2;

  @ObjectField(() => SummaryV2)
  group: SummaryV2;

  @ObjectField(() => SummaryV2)
  specification: SummaryV2;

  @ObjectField(() => SummaryV2, { nullable: true })
  k8s_cluster: SummaryV2 | null;

  @ObjectsField(() => VmInterfaceV2)
  network_interfaces: VmInterfaceV2[];

  @ObjectField(() => ProviderV2, { nullable: true, description: 'null for a machine that is on no hypervisor' })
  provider: ProviderV2 | null;

  @ObjectsField(() => GpuLeaseV2, { description: 'Devices it holds' })
  gpu_leases: GpuLeaseV2[];
}

export function toVmV2(vm: Vm): VmV2 {
  return {
    id: vm.id,
    name: vm.name,
    tenant_id: vm.tenantId,
    group_id: vm.groupId,
    host_id: vm.hostId,
    specification_id: vm.specificationId,
    specification_generation: vm.specificationGeneration,
    k8s_cluster_id: vm.k8sClusterId,
    k8s_node_pool_id: vm.k8sNodePoolId,
    hypervisor_id: vm.hypervisorId,
    status: vm.status,
    last_error: vm.lastError,
    version: vm.version,
    created_at: vm.createdAt.toISOString(),
    updated_at: vm.updatedAt.toISOString(),
  };
}

export function toVmDetailV2(vm: VmDetail): VmDetailV2 {
  const { tenant, host, group, specification, cluster, interfaces, hosted } = vm;
  return {
    ...toVmV2(vm),
    ...{ tenant, host, group, specification, k8s_cluster: cluster },
    network_interfaces: interfaces.map(toVmInterfaceV2),
    provider: hosted && toProviderV2(hosted.binding, hosted.operation),
    gpu_leases: hosted?.devices.map(toGpuLeaseV2) ?? [],
  };
}

export function wishesFromV2(wishes: PlacementWishesV2 = {}): PlacementWishes {
  const { mode, label_selector, failure_zone, anti_affinity } = wishes;
  return { mode, labelSelector: label_selector, failureZone: failure_zone, antiAffinity: anti_affinity };
}

export function fromVmV2({ host_id = null, group_id = null, k8s_cluster_id = null, ...body }: VmV2Body): VmInput {
  return {
    name: body.name,
    tenantId: body.tenant_id,
    specificationId: body.specification_id,
    hostId: host_id,
    groupId: group_id,
    k8sClusterId: k8s_cluster_id,
    status: body.status,
    wishes: wishesFromV2(body.placement),
  };
}

export function changeFromVmV2(body: VmV2Patch): VmChange {
  return {
    name: body.name,
    tenantId: body.tenant_id,
    specificationId: body.specification_id,
    hostId: body.host_id,
    k8sClusterId: body.k8s_cluster_id,
    status: body.status,
  };
}
