import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { BaremetalGroup } from './baremetal-group.entity';
import { BAREMETAL_GROUP } from './baremetal-group.resource';

/** Sums over the hosts of a group. */
export interface Figures {
  total: number;
  reserved: number;
  allocated: number;
  available: number;
}

/** Cores, MiB, GiB, devices. */
export type GroupCapacity = Record<'cpu' | 'memory_mb' | 'storage_gb' | 'gpus', Figures>;
export type DetailedGroup = BaremetalGroup & { hostCount: number; capacity: GroupCapacity };

const figures = (dimension: string) => `'${dimension}', json_build_object(
  'total', COALESCE(sum(b.total_${dimension}), 0), 'reserved', COALESCE(sum(b.reserved_${dimension}), 0),
  'allocated', COALESCE(sum(b.allocated_${dimension}), 0),
  'available', COALESCE(sum(b.total_${dimension} - b.reserved_${dimension} - b.allocated_${dimension}), 0))`;

/** In words: for each of the groups the number of its hosts and the sums over them, zeros when it has none. */
const CAPACITIES = `
  SELECT g.id, count(b.id)::int AS hosts,
         json_build_object(${['cpu', 'memory_mb', 'storage_gb', 'gpus'].map(figures).join(', ')}) AS capacity
  FROM unnest($1::int[]) g(id) LEFT JOIN baremetals b ON b.group_id = g.id GROUP BY g.id`;

@Injectable()
export class BaremetalGroupsRepository extends ResourceRepository<BaremetalGroup> {
  constructor(db: Database) {
    super(db, BAREMETAL_GROUP);
  }

  /** The same groups with the sums over all their hosts, in one statement. Who may read a group may read its sums. */
  async withCapacity(ctx: RequestContext, groups: readonly BaremetalGroup[]): Promise<DetailedGroup[]> {
    const rows = await this.reader(ctx).query<{ id: number; hosts: number; capacity: GroupCapacity }>(CAPACITIES, [
      groups.map(({ id }) => id),
    ]);
    const found = new Map(rows.map((row) => [row.id, row]));
    return groups.map((group) => {
      const { hosts, capacity } = found.get(group.id) as (typeof rows)[number];
      return { ...group, hostCount: hosts, capacity };
    });
  }
}
