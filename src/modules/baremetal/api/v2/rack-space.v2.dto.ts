import {
  BoolField,
  EnumField,
  IdField,
  IntField,
  NameField,
  NumberField,
  ObjectField,
  ObjectsField,
} from '../../../../core/http/fields';
import { RACK_STATUSES, type RackStatus } from '../../../locations';
import { BAREMETAL_STATUSES, type Baremetal } from '../../baremetals/baremetal.entity';
import type { Elevation, UnitRange } from '../../rack-space/elevation';
import type { RackUse } from '../../rack-space/rack-space.repository';
import type { RoomUse } from '../../rack-space/rack-space.service';

export class RackHostV2 {
  @IdField()
  id: string;

  @NameField()
  name: string;

  @EnumField(BAREMETAL_STATUSES)
  status: string;
}

export class RackUnitV2 {
  @IntField({ description: 'From 1 at the bottom' })
  unit: number;

  @BoolField()
  occupied: boolean;

  @ObjectField(() => RackHostV2, { nullable: true, description: 'null also where the caller may not see it' })
  host: RackHostV2 | null;
}

export class UnitRangeV2 {
  @IntField({ description: 'The lowest unit' })
  unit_start: number;

  @IntField()
  unit_height: number;
}

export class ElevationV2 {
  @IdField()
  rack_id: string;

  @NameField()
  name: string;

  @IntField()
  units_total: number;

  @IntField()
  units_used: number;

  @IntField()
  units_free: number;

  @ObjectsField(() => RackUnitV2, { description: 'From top to bottom' })
  units: RackUnitV2[];

  @ObjectsField(() => UnitRangeV2, { description: 'From top to bottom' })
  free: UnitRangeV2[];

  @ObjectsField(() => RackHostV2, { description: 'Hosts in the rack that take no units' })
  unplaced: RackHostV2[];
}

export class UseV2 {
  @IdField()
  id: string;

  @NameField()
  name: string;

  @IntField()
  units_total: number;

  @IntField()
  units_used: number;

  @IntField()
  units_free: number;

  @IntField({ description: 'With and without units' })
  hosts: number;

  @NumberField({ nullable: true, description: 'null: not known' })
  power_capacity_kw: number | null;
}

export class RackUseV2 extends UseV2 {
  @EnumField(RACK_STATUSES)
  status: RackStatus;
}

export class RoomUseV2 extends UseV2 {
  @ObjectsField(() => RackUseV2, { description: 'By name' })
  racks: RackUseV2[];
}

const toRackHost = ({ id, name, status }: Baremetal): RackHostV2 => ({ id, name, status });
const toRange = ({ unitStart, unitHeight }: UnitRange): UnitRangeV2 => ({
  unit_start: unitStart,
  unit_height: unitHeight,
});

export function toElevationV2({ rack, blocks, free, unitsUsed, unitsFree, unplaced }: Elevation): ElevationV2 {
  const units = Array.from({ length: rack.heightUnits }, (_, above) => {
    const unit = rack.heightUnits - above;
    const block = blocks.find(({ unitStart, unitHeight }) => unitStart <= unit && unit < unitStart + unitHeight);
    return { unit, occupied: block !== undefined, host: block?.host ? toRackHost(block.host) : null };
  });
  return {
    rack_id: rack.id,
    name: rack.name,
    units_total: rack.heightUnits,
    units_used: unitsUsed,
    units_free: unitsFree,
    units,
    free: free.map(toRange),
    unplaced: unplaced.map(toRackHost),
  };
}

export function toRackUseV2({ id, name, status, unitsTotal, unitsUsed, hosts, powerCapacityKw }: RackUse): RackUseV2 {
  return {
    id,
    name,
    units_total: unitsTotal,
    units_used: unitsUsed,
    units_free: unitsTotal - unitsUsed,
    hosts,
    power_capacity_kw: powerCapacityKw,
    status,
  };
}

/** Sums over the racks; power over those of which it is known. */
export function toRoomUseV2({ id, name, racks }: RoomUse): RoomUseV2 {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const powers = racks.flatMap(({ powerCapacityKw }) => powerCapacityKw ?? []);
  const [unitsTotal, unitsUsed] = [sum(racks.map((rack) => rack.unitsTotal)), sum(racks.map((rack) => rack.unitsUsed))];
  return {
    id,
    name,
    units_total: unitsTotal,
    units_used: unitsUsed,
    units_free: unitsTotal - unitsUsed,
    hosts: sum(racks.map(({ hosts }) => hosts)),
    power_capacity_kw: powers.length > 0 ? Number(sum(powers).toFixed(2)) : null,
    racks: racks.map(toRackUseV2),
  };
}
