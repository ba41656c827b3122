import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../core/authz/actions';
import { GrantScope, scopeOf } from '../../core/authz/grant-scope';
import type { ResourceDescriptor } from '../../core/authz/resource-registry';
import type { RequestContext } from '../../core/context/request-context';
import { Database } from '../../core/database/database';
import type { Tx } from '../../core/database/unit-of-work';
import { DATA_CENTER } from './data-centers/data-center.resource';
import { RACK } from './racks/rack.resource';
import { ROOM } from './rooms/room.resource';

/** What people call the place of a host. The lowest level that is named is meant; the ones above tell namesakes apart. */
export type Labels = Record<'dc' | 'room' | 'rack', string | null>;

/** A data center, room or rack and everything it lies in. */
export interface Location {
  fabricationId: string;
  phaseId: string;
  dataCenterId: string;
  roomId: string | null;
  rackId: string | null;
  rackHeightUnits: number | null;
}

interface Level {
  resource: ResourceDescriptor;
  /** Columns of row `t` as a {@link Location}, without phase and fabrication. */
  location: string;
  /** Rows `t` that the labels `w` name; labels that are null name nothing in particular. */
  named: string;
  /** Whether row `t` takes hosts. */
  open: string;
}

const IN_DATA_CENTER = `JOIN data_centers d ON d.id = t.data_center_id AND COALESCE(d.name = w.dc, true)`;

const LEVELS: Record<keyof Labels, Level> = {
  rack: {
    resource: RACK,
    location: `t.data_center_id AS "dataCenterId", t.room_id AS "roomId", t.id AS "rackId", t.height_units AS "rackHeightUnits"`,
    named: `racks t JOIN rooms r ON r.id = t.room_id AND COALESCE(r.name = w.room, true) ${IN_DATA_CENTER} WHERE t.name = w.rack`,
    open: `t.status = 'active'`,
  },
  room: {
    resource: ROOM,
    location: `t.data_center_id AS "dataCenterId", t.id AS "roomId", NULL AS "rackId", NULL AS "rackHeightUnits"`,
    named: `rooms t ${IN_DATA_CENTER} WHERE t.name = w.room`,
    open: 'true',
  },
  dc: {
    resource: DATA_CENTER,
    location: `t.id AS "dataCenterId", NULL AS "roomId", NULL AS "rackId", NULL AS "rackHeightUnits"`,
    named: `data_centers t WHERE t.name = w.dc`,
    open: 'true',
  },
};

/** Finds rows of the location tree by the words that hosts carry. */
@Injectable()
export class LocationLabels {
  private readonly grants: GrantScope;

  constructor(private readonly db: Database) {
    this.grants = new GrantScope(db);
  }

  /**
   * For each of the labels the one row they name, or null: none, several, or one where the caller may put no host. What
   * he may not see does not count, so namesakes of it are no riddle. The rows are locked against moving and deletion. At
   * most one statement for each level that is named.
   */
  async resolve(tx: Tx, ctx: RequestContext, labels: readonly Labels[]): Promise<(Location | null)[]> {
    const found = labels.map((): Location | null => null);
    const asked = labels.map(asNames);
    for (const level of ['rack', 'room', 'dc'] as const) {
      const places = [...asked.keys()].filter((place) => lowest(asked[place] as Labels) === level);
      if (places.length === 0) continue;
      const words = (['dc', 'room', 'rack'] as const).map((name) => places.map((place) => asked[place]?.[name]));
      const { sql, params } = this.statement(ctx, LEVELS[level], [places, ...words]);
      for (const { place, ...location } of await tx.query<Location & { place: number }>(sql, params))
        found[place] = location;
    }
    return found;
  }

  /**
   * In words: for each of the labels the rows they name among those the caller may read, two at most; where there is one,
   * that row, if he may change it and it takes hosts.
   */
  private statement(ctx: RequestContext, { resource, location, named, open }: Level, params: unknown[]) {
    let principals: string | undefined;
    const reaches = (action: RowAction) => {
      const scope = scopeOf(ctx, resource, action);
      if (typeof scope === 'string') return String(scope === 'all');
      principals ??= `$${params.push(ctx.actor.principals)}::uuid[]`;
      return `${this.grants.rank(resource, 't', principals)} >= ${scope.minRank}`;
    };
    const sql = `
      SELECT one.place, t.fabrication_id AS "fabricationId", t.phase_id AS "phaseId", ${location}
      FROM (
        SELECT w.place, (array_agg(c.id))[1] AS id
        FROM unnest($1::int[], $2::text[], $3::text[], $4::text[]) w(place, dc, room, rack)
          CROSS JOIN LATERAL (SELECT t.id FROM ${named} AND ${reaches('read')} LIMIT 2) c
        GROUP BY w.place HAVING count(*) = 1
      ) one JOIN ${this.db.table(resource.entity).name} t ON t.id = one.id
      WHERE ${open} AND ${reaches('update')} FOR KEY SHARE OF t`;
    return { sql, params };
  }
}

/** Labels as names in the tree are written. */
function asNames({ dc, room, rack }: Labels): Labels {
  const name = (label: string | null) => label?.normalize('NFC').trim() || null;
  return { dc: name(dc), room: name(room), rack: name(rack) };
}

function lowest({ dc, room, rack }: Labels): keyof Labels | null {
  return rack !== null ? 'rack' : room !== null ? 'room' : dc !== null ? 'dc' : null;
}
