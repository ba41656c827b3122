import { defineResource } from '../../../core/authz/resource-registry';
import { Room } from './room.entity';

export const ROOM = defineResource<Room>({
  type: 'Room',
  label: 'Room',
  entity: Room,
  idKind: 'uuid',
  realm: 'infrastructure',
  parents: [{ type: 'DataCenter', property: 'dataCenterId' }],
  constraints: { uq_rooms_name: { code: 'ROOM_NAME_DUPLICATE', field: 'name' } },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    data_center_id: { property: 'dataCenterId', kind: 'uuid' },
    phase_id: { property: 'phaseId', kind: 'uuid' },
    fabrication_id: { property: 'fabricationId', kind: 'uuid' },
  },
});
