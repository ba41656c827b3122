import { IdField, NameField, StringField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../core/http/plain-dto';
import type { Room } from '../rooms/room.entity';

export class RoomBody {
  @NameField({ example: 'Room 101' })
  name: string;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;

  @IdField({ description: 'Another one takes along what lies in the room' })
  data_center_id: string;
}

export class RoomPatch extends PatchOf(RoomBody) {}

export class RoomView extends UuidRow(RoomBody) {
  @IdField()
  phase_id: string;

  @IdField()
  fabrication_id: string;
}

export function showRoom(room: Room): RoomView {
  return {
    id: room.id,
    name: room.name,
    description: room.description,
    data_center_id: room.dataCenterId,
    phase_id: room.phaseId,
    fabrication_id: room.fabricationId,
    ...managed(room),
  };
}
