import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/database';
import { uuidv7 } from '../../../core/database/ids';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { Tx } from '../../../core/database/unit-of-work';
import type { DriftFinding } from './drift-finding.entity';
import { DRIFT_FINDING } from './drift-finding.resource';

export type Found = Pick<DriftFinding, 'kind' | 'vmid' | 'vmId' | 'details'>;

@Injectable()
export class DriftRepository extends ResourceRepository<DriftFinding> {
  constructor(db: Database) {
    super(db, DRIFT_FINDING);
  }

  /** Makes what was found the current findings of a hypervisor: what was ignored stays so, what is gone is resolved. */
  async replaceInTx(tx: Tx, hypervisorId: string, found: readonly Found[]): Promise<void> {
    const rows = found.map(({ vmId, ...rest }) => ({ id: uuidv7(), vm_id: vmId, ...rest }));
    await tx.execute(
      `WITH found AS (
         SELECT * FROM jsonb_to_recordset($2::jsonb) AS f(id uuid, kind text, vmid integer, vm_id uuid, details jsonb)
       ), gone AS (
         UPDATE drift_findings d SET state = 'resolved', updated_at = now(), version = version + 1
         WHERE d.hypervisor_id = $1 AND d.state IN ('open', 'ignored')
           AND NOT EXISTS (SELECT FROM found f WHERE f.kind = d.kind AND f.vmid = d.vmid)
       )
       INSERT INTO drift_findings AS d (id, hypervisor_id, kind, vmid, vm_id, details)
       SELECT f.id, $1, f.kind, f.vmid, f.vm_id, f.details FROM found f
       ON CONFLICT (hypervisor_id, kind, vmid) WHERE state IN ('open', 'ignored')
         DO UPDATE SET details = excluded.details, vm_id = excluded.vm_id, updated_at = now()
         WHERE d.details IS DISTINCT FROM excluded.details OR d.vm_id IS DISTINCT FROM excluded.vm_id`,
      [hypervisorId, JSON.stringify(rows)],
    );
  }
}
