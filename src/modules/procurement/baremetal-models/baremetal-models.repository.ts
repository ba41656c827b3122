import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { BaremetalModel } from './baremetal-model.entity';
import { BAREMETAL_MODEL } from './baremetal-model.resource';

@Injectable()
export class BaremetalModelsRepository extends ResourceRepository<BaremetalModel> {
  constructor(db: Database) {
    super(db, BAREMETAL_MODEL);
  }

  /** The end of life of each of the models, seen by the caller or not: it is shown with hosts that he may read. */
  async endsOfLife(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, string | null>> {
    const rows = await this.reader(ctx).query<Pick<BaremetalModel, 'id' | 'endOfLife'>>(
      `SELECT id, end_of_life AS "endOfLife" FROM baremetal_models WHERE id = ANY($1)`,
      [ids],
    );
    return new Map(rows.map(({ id, endOfLife }) => [id, endOfLife]));
  }
}
