import { PartialType } from '@nestjs/swagger';
import { DateField, EnumField, IdField, IntIdField, NameField } from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import type { Vm } from '../../vms/vm.entity';
import { VM_STATUSES, type VmStatus } from '../../vms/vm-status';
import type { VmChange, VmInput } from '../../vms/vms.service';

export class VmV1Replace {
  @NameField({ example: 'VM-01' })
  name: string;

  @IntIdField({ example: 1 })
  tenant_id: number;

  @IdField({ optional: true, nullable: true, description: 'Where it runs; without it the scheduler chooses' })
  host_id?: string | null;

  @IdField()
  specification_id: string;

  @IdField({ optional: true, nullable: true })
  k8s_cluster_id?: string | null;

  @EnumField(VM_STATUSES, { optional: true })
  status?: VmStatus;
}

export class VmV1Body extends VmV1Replace {
  @IntIdField({
    optional: true,
    nullable: true,
    description: "Host group; without it the host's or the tenant's only one",
  })
  group_id?: number | null;
}

export class VmV1Patch extends PartialType(VmV1Replace, { skipNullProperties: false }) {}

export class VmV1 {
  @IdField()
  id: string;

  @NameField()
  name: string;

  @IntIdField()
  tenant_id: number;

  @IdField()
  host_id: string;

  @IdField()
  specification_id: string;

  @IdField({ nullable: true })
  k8s_cluster_id: string | null;

  @EnumField(VM_STATUSES)
  status: VmStatus;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toVmV1(vm: Vm): VmV1 {
  return {
    id: vm.id,
    name: vm.name,
    tenant_id: vm.tenantId,
    host_id: vm.hostId,
    specification_id: vm.specificationId,
    k8s_cluster_id: vm.k8sClusterId,
    status: vm.status,
    created_at: seconds(vm.createdAt),
    updated_at: seconds(vm.updatedAt),
  };
}

export function fromVmV1({ host_id = null, group_id = null, k8s_cluster_id = null, ...body }: VmV1Body): VmInput {
  const { name, tenant_id, specification_id, status } = body;
  return {
    name,
    tenantId: tenant_id,
    specificationId: specification_id,
    hostId: host_id,
    groupId: group_id,
    k8sClusterId: k8s_cluster_id,
    status,
  };
}

export function changeFromVmV1(body: VmV1Patch): VmChange {
  return {
    name: body.name,
    tenantId: body.tenant_id,
    specificationId: body.specification_id,
    hostId: body.host_id,
    k8sClusterId: body.k8s_cluster_id,
    status: body.status,
  };
}
