import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../core/database/unit-of-work';
import type { Baremetal } from '../baremetals/baremetal.entity';

export type Known = Pick<Baremetal, 'id' | 'serialNumber' | 'name' | 'modelId' | 'orderId'>;

@Injectable()
export class ReceiptsRepository {
  /** Hosts that have a serial number or a name of these, seen by the caller or not: both are unique. */
  known(tx: Tx, like: readonly { serialNumber: string; name: string }[]): Promise<Known[]> {
    return tx.query<Known>(
      `SELECT id, serial_number AS "serialNumber", name, model_id AS "modelId", order_id AS "orderId"
       FROM baremetals WHERE serial_number = ANY($1) OR name = ANY($2)`,
      [like.map(({ serialNumber }) => serialNumber), like.map(({ name }) => name)],
    );
  }
}
