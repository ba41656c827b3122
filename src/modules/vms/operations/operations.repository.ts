import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../../../core/database/database';
import { registerConstraint } from '../../../core/database/pg-errors';
import type { Tx } from '../../../core/database/unit-of-work';
import { MachineBinding } from '../machines/machine-binding.entity';
import { MachineOperation, type OperationState } from './machine-operation.entity';

type Row<T> = T & { [column: string]: unknown };
export type NewOperation = Pick<
  MachineOperation,
  'id' | 'vmId' | 'hypervisorId' | 'vmid' | 'kind' | 'forced' | 'waitUntil' | 'requestedBy'
>;

/** `untouched`: it was cancelled before anybody began. */
export type Abandoned = MachineOperation & { untouched: boolean };

registerConstraint('uq_machine_operations_unfinished', { code: 'VM_BUSY' });

@Injectable()
export class OperationsRepository {
  constructor(private readonly db: Database) {}

  /** For a worker that takes it up: it runs from now on, unless it is over. */
  async take(id: string): Promise<MachineOperation | null> {
    const rows = await this.db.query<Row<MachineOperation>>(
      `UPDATE machine_operations o SET state = CASE WHEN o.finished_at IS NULL THEN 'running' ELSE o.state END
       WHERE o.id = $1 RETURNING ${this.columns}`,
      [id],
    );
    return this.db.table(MachineOperation).revive(rows)[0] ?? null;
  }

  /** What is done to the machine at this moment. */
  async unfinishedOf(vmId: string, q: Queryable = this.db): Promise<MachineOperation | null> {
    return this.one(q, 'o.vm_id = $1 AND o.finished_at IS NULL', [vmId]);
  }

  /** VM_BUSY when the machine has one already. */
  insertInTx(tx: Tx, operation: NewOperation): void {
    const { sql, params } = this.db.table(MachineOperation).insert([operation]);
    tx.enqueue(sql, params);
  }

  async assignJob(tx: Tx, id: string, jobId: string): Promise<void> {
    await tx.execute('UPDATE machine_operations SET job_id = $2 WHERE id = $1', [id, jobId]);
  }

  async renumberInTx(tx: Tx, id: string, vmid: number): Promise<void> {
    await tx.execute('UPDATE machine_operations SET vmid = $2 WHERE id = $1', [id, vmid]);
  }

  /** False when it was finished before. */
  async setState(id: string, state: Extract<OperationState, 'running' | 'waiting'>): Promise<boolean> {
    const rows = await this.db.query(
      'UPDATE machine_operations SET state = $2 WHERE id = $1 AND finished_at IS NULL RETURNING id',
      [id, state],
    );
    return rows.length > 0;
  }

  async finishInTx(
    tx: Tx,
    id: string,
    state: Extract<OperationState, 'succeeded' | 'failed' | 'cancelled'>,
    error: { code: string; details: Record<string, unknown> } | null = null,
  ): Promise<void> {
    await tx.execute(
      `UPDATE machine_operations SET state = $2, finished_at = now(), error_code = $3, error_details = $4
       WHERE id = $1 AND finished_at IS NULL`,
      [id, state, error?.code ?? null, error ? JSON.stringify(error.details) : null],
    );
  }

  /** Whether it has waited as long as it may. */
  async isOverdue(id: string): Promise<boolean> {
    const rows = await this.db.query('SELECT FROM machine_operations WHERE id = $1 AND wait_until <= now()', [id]);
    return rows.length > 0;
  }

  /** Starts that wait for devices of a hypervisor, the first come first. */
  async waiting(hypervisorId: string, q: Queryable = this.db): Promise<MachineOperation[]> {
    const sql = `SELECT ${this.columns} FROM machine_operations o WHERE o.hypervisor_id = $1 AND o.state = 'waiting' ORDER BY o.id`;
    return q.query<Row<MachineOperation>>(sql, [hypervisorId]);
  }

  /** The machines of those that came before this operation. */
  async waitingBefore(q: Queryable, hypervisorId: string, operationId: string): Promise<MachineBinding[]> {
    const sql = `SELECT ${this.db.table(MachineBinding).selectList('b')}
      FROM machine_operations o JOIN machine_bindings b ON b.vm_id = o.vm_id
      WHERE o.hypervisor_id = $1 AND o.state = 'waiting' AND o.id < $2 ORDER BY o.id`;
    return q.query<Row<MachineBinding>>(sql, [hypervisorId, operationId]);
  }

  /** Operations of a hypervisor that nobody works on any more: their jobs have ended and they have not. */
  async abandoned(hypervisorId: string): Promise<Abandoned[]> {
    return this.db.query<Row<Abandoned>>(
      `SELECT ${this.columns}, j.state = 'cancelled' AND NOT EXISTS (
         SELECT FROM machine_operation_steps s WHERE s.operation_id = o.id) AS untouched
       FROM machine_operations o LEFT JOIN jobs j ON j.id = o.job_id
       WHERE o.hypervisor_id = $1 AND o.finished_at IS NULL AND (j.id IS NULL OR j.finished_at IS NOT NULL)`,
      [hypervisorId],
    );
  }

  /** Machines of a hypervisor that something is done to. */
  async busy(hypervisorId: string): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT vm_id AS id FROM machine_operations WHERE hypervisor_id = $1 AND finished_at IS NULL',
      [hypervisorId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async one(q: Queryable, condition: string, params: unknown[]): Promise<MachineOperation | null> {
    const sql = `SELECT ${this.columns} FROM machine_operations o WHERE ${condition}`;
    return (await q.query<Row<MachineOperation>>(sql, params))[0] ?? null;
  }

  private get columns(): string {
    return this.db.table(MachineOperation).selectList('o');
  }
}
