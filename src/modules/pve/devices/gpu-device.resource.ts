import { RANKS } from '../../../core/authz/actions';
import { defineResource } from '../../../core/authz/resource-registry';
import { GpuDevice } from './gpu-device.entity';

/** Who may see a machine may see what it holds; nobody is granted a device. */
export const GPU_DEVICE = defineResource<GpuDevice>({
  type: 'GpuDevice',
  label: 'GPU device',
  entity: GpuDevice,
  idKind: 'uuid',
  realm: 'infrastructure',
  sharing: 'none',
  parents: [{ type: 'VirtualMachine', property: 'vmId', cap: RANKS.viewer }],
  fields: {
    node: { property: 'node', kind: 'keyword' },
    name: { property: 'name', kind: 'text' },
    kind: { property: 'kind', kind: 'keyword' },
    model: { property: 'model', kind: 'text' },
    state: { property: 'state', kind: 'keyword' },
    vmid: { property: 'vmid', kind: 'integer' },
    vm_id: { property: 'vmId', kind: 'uuid' },
    hypervisor_id: { property: 'hypervisorId', kind: 'uuid' },
    iommu_group: { property: 'iommuGroup', kind: 'integer' },
  },
});
