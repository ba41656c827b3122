import { defineResource } from '../../../core/authz/resource-registry';
import { Rack } from './rack.entity';

export const RACK = defineResource<Rack>({
  type: 'Rack',
  label: 'Rack',
  entity: Rack,
  idKind: 'uuid',
  realm: 'infrastructure',
  parents: [{ type: 'Room', property: 'roomId' }],
  constraints: {
    uq_racks_name: { code: 'RACK_NAME_DUPLICATE', field: 'name' },
    // A rack's height reaches its hosts through their key, so this breaks when the rack shrinks. Placing asks before.
    ck_baremetals_units: { code: 'RACK_UNITS_IN_USE', field: 'height_units' },
  },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    status: { property: 'status', kind: 'keyword' },
    room_id: { property: 'roomId', kind: 'uuid' },
    data_center_id: { property: 'dataCenterId', kind: 'uuid' },
    phase_id: { property: 'phaseId', kind: 'uuid' },
    fabrication_id: { property: 'fabricationId', kind: 'uuid' },
  },
});
