import { EnumField, IdField, IntField, NameField, NumberField, StringField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../core/http/plain-dto';
import { MAX_AS_NUMBER, MAX_RACK_UNITS, type Rack, RACK_STATUSES, type RackStatus } from '../racks/rack.entity';

export class RackBody {
  @NameField({ example: 'Rack 5' })
  name: string;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;

  @IdField({ description: 'Another one takes along the hosts in the rack' })
  room_id: string;

  @IntField({ min: 1, max: MAX_RACK_UNITS, optional: true, default: 42 })
  height_units?: number;

  @IntField({ min: 0, max: MAX_AS_NUMBER, optional: true, nullable: true, default: null })
  bgp_number?: number | null;

  @IntField({ min: 1, max: MAX_AS_NUMBER, optional: true, nullable: true, default: null, example: 4_200_000_001 })
  as_number?: number | null;

  @NumberField({ min: 0, max: 999_999, decimals: 2, optional: true, nullable: true, default: null })
  power_capacity_kw?: number | null;

  @EnumField(RACK_STATUSES, { optional: true, default: 'active', description: 'Only `active` ones take more hosts' })
  status?: RackStatus;
}

export class RackPatch extends PatchOf(RackBody) {}

export class RackView extends UuidRow(RackBody) {
  @IdField()
  data_center_id: string;

  @IdField()
  phase_id: string;

  @IdField()
  fabrication_id: string;
}

export function showRack(rack: Rack): RackView {
  return {
    id: rack.id,
    name: rack.name,
    description: rack.description,
    room_id: rack.roomId,
    data_center_id: rack.dataCenterId,
    phase_id: rack.phaseId,
    fabrication_id: rack.fabricationId,
    height_units: rack.heightUnits,
    bgp_number: rack.bgpNumber,
    as_number: rack.asNumber,
    power_capacity_kw: rack.powerCapacityKw,
    status: rack.status,
    ...managed(rack),
  };
}
