import { BoolField, DateField, EnumField, IdField, IntField, StringField } from '../../../../core/http/fields';
import { managed } from '../../../../core/http/plain-dto';
import type { Fragment } from '../../devices/fragmentation';
import { DEVICE_KINDS, DEVICE_STATES, type GpuDevice } from '../../devices/gpu-device.entity';

export class GpuDeviceV2 {
  @IdField()
  id: string;

  @StringField()
  node: string;

  @StringField({ description: 'Of the mapping' })
  name: string;

  @EnumField(DEVICE_KINDS)
  kind: string;

  @StringField({ nullable: true })
  model: string | null;

  @IntField({ nullable: true, description: 'Devices of one group are given together or not at all' })
  iommu_group: number | null;

  @EnumField(DEVICE_STATES)
  state: string;

  @IntField({ nullable: true, description: 'Of the machine that has it, whoever it belongs to' })
  vmid: number | null;

  @IdField({ nullable: true, description: 'null beside a vmid: the machine is not ours' })
  vm_id: string | null;

  @IdField()
  hypervisor_id: string;

  @StringField()
  pci_address: string;

  @IntField({ description: 'GPU and InfiniBand card of the same index belong together' })
  index: number;

  @BoolField({ description: 'Whether a machine could be started with the mapping' })
  mapping_valid: boolean;

  @StringField({ nullable: true, max: 1000 })
  mapping_message: string | null;

  @StringField({ nullable: true, max: 1000 })
  quarantine_reason: string | null;

  @DateField({ nullable: true, description: 'When its node last answered' })
  seen_at: Date | null;

  @IntField({ min: 1, description: 'The ETag without its quotes' })
  version: number;

  @DateField()
  created_at: Date;

  @DateField()
  updated_at: Date;
}

export function toGpuDeviceV2(row: GpuDevice): GpuDeviceV2 {
  return {
    id: row.id,
    node: row.node,
    name: row.name,
    kind: row.kind,
    model: row.model,
    iommu_group: row.iommuGroup,
    state: row.state,
    vmid: row.vmid,
    vm_id: row.vmId,
    hypervisor_id: row.hypervisorId,
    pci_address: row.pciAddress,
    index: row.index,
    mapping_valid: row.mappingValid,
    mapping_message: row.mappingMessage,
    quarantine_reason: row.quarantineReason,
    seen_at: row.seenAt,
    ...managed(row),
  };
}

export class FragmentV2 {
  @IdField()
  hypervisor_id: string;

  @StringField()
  node: string;

  @StringField({ nullable: true })
  model: string | null;

  @IntField()
  total: number;

  @IntField()
  free: number;

  @IntField({ description: 'GPUs that one machine could get there' })
  largest_request: number;
}

export function toFragmentV2({ hypervisorId, node, model, total, free, largestRequest }: Fragment): FragmentV2 {
  return { hypervisor_id: hypervisorId, node, model, total, free, largest_request: largestRequest };
}
