import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { RackStatus } from '../../locations';
import type { UnitRange } from './elevation';

/** Units, hosts with and without units, and kilowatts of one rack. */
export interface RackUse {
  id: string;
  name: string;
  status: RackStatus;
  unitsTotal: number;
  unitsUsed: number;
  hosts: number;
  powerCapacityKw: number | null;
}

/** In words: some racks by name, each with the sums over the hosts in it, zeros when there are none. */
const uses = (column: 'id' | 'room_id') => `
  SELECT r.id, r.name, r.status, r.height_units AS "unitsTotal", r.power_capacity_kw::float8 AS "powerCapacityKw",
         count(b.id)::int AS hosts, COALESCE(sum(b.unit_height) FILTER (WHERE b.unit_start IS NOT NULL), 0)::int AS "unitsUsed"
  FROM racks r LEFT JOIN baremetals b ON b.rack_id = r.id
  WHERE r.${column} = $1 GROUP BY r.id ORDER BY r.name, r.id`;

/** Sums over all hosts: whoever may read a rack may know how full it is. Which hosts they are is asked elsewhere. */
@Injectable()
export class RackSpaceRepository {
  constructor(private readonly db: Database) {}

  /** The units that hosts take in a rack, with the id of each host. */
  taken(ctx: RequestContext, rackId: string): Promise<(UnitRange & { hostId: string })[]> {
    return (ctx.tx ?? this.db).query(
      `SELECT id AS "hostId", unit_start AS "unitStart", unit_height AS "unitHeight"
       FROM baremetals WHERE rack_id = $1 AND unit_start IS NOT NULL`,
      [rackId],
    );
  }

  async ofRack(ctx: RequestContext, rackId: string): Promise<RackUse[]> {
    return (ctx.tx ?? this.db).query<RackUse & { [column: string]: unknown }>(uses('id'), [rackId]);
  }

  async ofRoom(ctx: RequestContext, roomId: string): Promise<RackUse[]> {
    return (ctx.tx ?? this.db).query<RackUse & { [column: string]: unknown }>(uses('room_id'), [roomId]);
  }
}
