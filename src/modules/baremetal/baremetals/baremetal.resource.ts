import { defineResource } from '../../../core/authz/resource-registry';
import { Baremetal } from './baremetal.entity';

export const BAREMETAL = defineResource<Baremetal>({
  type: 'Baremetal',
  label: 'Baremetal',
  entity: Baremetal,
  idKind: 'uuid',
  realm: 'infrastructure',
  parents: [{ type: 'BaremetalGroup', property: 'groupId' }],
  constraints: {
    uq_baremetals_name: { code: 'BAREMETAL_NAME_DUPLICATE', field: 'name' },
    uq_baremetals_serial_number: { code: 'BAREMETAL_SERIAL_NUMBER_DUPLICATE', field: 'serial_number' },
    ex_baremetals_units: { code: 'RACK_UNITS_OCCUPIED', field: 'unit_start' },
  },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    serial_number: { property: 'serialNumber', kind: 'text', searched: true },
    status: { property: 'status', kind: 'keyword' },
    group_id: { property: 'groupId', kind: 'integer' },
    gpu_model: { property: 'gpuModel', kind: 'text' },
    failure_zone: { property: 'failureZone', kind: 'text' },
    region: { property: 'region', kind: 'text' },
    dc: { property: 'dc', kind: 'text' },
    room: { property: 'room', kind: 'text' },
    rack: { property: 'rack', kind: 'text' },
    model_id: { property: 'modelId', kind: 'uuid' },
    requisition_id: { property: 'requisitionId', kind: 'uuid' },
    order_id: { property: 'orderId', kind: 'uuid' },
    rack_id: { property: 'rackId', kind: 'uuid' },
    room_id: { property: 'roomId', kind: 'uuid' },
    data_center_id: { property: 'dataCenterId', kind: 'uuid' },
    phase_id: { property: 'phaseId', kind: 'uuid' },
    fabrication_id: { property: 'fabricationId', kind: 'uuid' },
  },
});
