import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Tx } from '../../../core/database/unit-of-work';
import type { Decision } from './placement-decision.entity';

@Injectable()
export class DecisionRepository {
  constructor(private readonly db: Database) {}

  saveInTx(tx: Tx, vmId: string, hostId: string, decision: Decision): void {
    tx.enqueue(
      `INSERT INTO placement_decisions (vm_id, host_id, decision) VALUES ($1, $2, $3)
       ON CONFLICT (vm_id) DO UPDATE SET host_id = excluded.host_id, decision = excluded.decision, created_at = now()`,
      [vmId, hostId, JSON.stringify(decision)],
    );
  }

  async find(ctx: RequestContext, vmId: string): Promise<Decision | null> {
    const [row] = await (ctx.tx ?? this.db).query<{ decision: Decision }>(
      'SELECT decision FROM placement_decisions WHERE vm_id = $1',
      [vmId],
    );
    return row?.decision ?? null;
  }
}
