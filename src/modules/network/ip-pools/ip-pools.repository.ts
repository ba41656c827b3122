import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/database';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import type { IpPool } from './ip-pool.entity';
import { IP_POOL } from './ip-pool.resource';

@Injectable()
export class IpPoolsRepository extends ResourceRepository<IpPool> {
  constructor(db: Database) {
    super(db, IP_POOL);
  }

  /** The pool, locked until the end of the transaction, whoever asks. Throws IP_POOL_NOT_FOUND. */
  async lock(tx: Tx, id: number): Promise<IpPool> {
    const [pool] = await tx.query<IpPool & { [column: string]: unknown }>(
      `SELECT ${this.table.selectList('t')} FROM ip_pools t WHERE t.id = $1 FOR UPDATE`,
      [id],
    );
    if (!pool) throw new AppError('IP_POOL_NOT_FOUND');
    return pool;
  }
}
