import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/database';
import type { Tx } from '../../../core/database/unit-of-work';
import type { Held } from '../../../core/jobs';
import { OperationStep, type StepError } from './operation-step.entity';

type Row<T> = T & { [column: string]: unknown };

/** A step as it is when it begins. */
export interface NewStep {
  operationId: string;
  name: string;
  undo?: string;
  intent?: Record<string, unknown>;
  node?: string;
  since?: number;
}

/** The lines of the journals of operations; see {@link OperationJournal}. */
@Injectable()
export class JournalRepository {
  constructor(private readonly db: Database) {}

  async find(operationId: string, name: string): Promise<OperationStep | null> {
    const sql = `SELECT ${this.columns('s')} FROM machine_operation_steps s WHERE s.operation_id = $1 AND s.name = $2`;
    return this.one(await this.db.query<Row<OperationStep>>(sql, [operationId, name]));
  }

  async all(operationId: string): Promise<OperationStep[]> {
    const sql = `SELECT ${this.columns('s')} FROM machine_operation_steps s WHERE s.operation_id = $1 ORDER BY s.number`;
    return this.revived(await this.db.query<Row<OperationStep>>(sql, [operationId]));
  }

  /**
   * Writes down what is about to be done, over an earlier attempt at it, if and only if the job is still held: a worker
   * that was given up must not begin anything. Null when it is not.
   */
  async intend(step: NewStep, { id, fence }: Held): Promise<OperationStep | null> {
    const { operationId, name, undo = null, intent = {}, node = null, since = null } = step;
    const rows = await this.db.query<Row<OperationStep>>(
      `INSERT INTO machine_operation_steps AS s (operation_id, name, state, undo, intent, node, since)
       SELECT $1, $2, 'intended', $3, $4, $5, $6 FROM jobs j
       WHERE j.id = $7 AND j.fence = $8 AND j.state IN ('running', 'cancelling')
       ON CONFLICT (operation_id, name) DO UPDATE
         SET state = 'intended', node = excluded.node, since = excluded.since, upid = NULL, updated_at = now(),
             intent = CASE WHEN s.upid IS NULL THEN s.intent
               ELSE s.intent || jsonb_build_object('earlier', coalesce(s.intent -> 'earlier', '[]') || to_jsonb(s.upid)) END
       RETURNING ${this.columns('s')}`,
      [operationId, name, undo, JSON.stringify(intent), node, since, id, fence],
    );
    return this.one(rows);
  }

  /** A line of what was found out, if and only if the job is still held; null when it is not. */
  async learned(
    { operationId, name }: Pick<NewStep, 'operationId' | 'name'>,
    result: unknown,
    { id, fence }: Held,
  ): Promise<OperationStep | null> {
    const rows = await this.db.query<Row<OperationStep>>(
      `INSERT INTO machine_operation_steps AS s (operation_id, name, state, result)
       SELECT $1, $2, 'committed', $3 FROM jobs j
       WHERE j.id = $4 AND j.fence = $5 AND j.state IN ('running', 'cancelling')
       ON CONFLICT (operation_id, name) DO UPDATE SET state = 'committed', result = excluded.result, updated_at = now()
       RETURNING ${this.columns('s')}`,
      [operationId, name, JSON.stringify(result ?? null), id, fence],
    );
    return this.one(rows);
  }

  async sent({ operationId, name }: OperationStep, upid: string): Promise<void> {
    await this.write(`state = 'sent', upid = $3`, [operationId, name, upid]);
  }

  async commit({ operationId, name }: OperationStep, result: unknown): Promise<void> {
    await this.write(`state = 'committed', result = $3`, [operationId, name, JSON.stringify(result ?? null)]);
  }

  async fail({ operationId, name }: OperationStep, error: StepError): Promise<void> {
    await this.write(`state = 'failed', error = $3`, [operationId, name, JSON.stringify(error)]);
  }

  /** A line that appears with what it says, in its transaction. */
  committedInTx(tx: Tx, { operationId, name, undo, intent = {} }: NewStep, result: unknown): void {
    tx.enqueue(
      `INSERT INTO machine_operation_steps (operation_id, name, state, undo, intent, result)
       VALUES ($1, $2, 'committed', $3, $4, $5)`,
      [operationId, name, undo ?? null, JSON.stringify(intent), JSON.stringify(result ?? null)],
    );
  }

  /** Something that was tried in a transaction and is not to be tried again. */
  async refused({ operationId, name, intent = {} }: NewStep, error: StepError): Promise<void> {
    await this.db.query(
      `INSERT INTO machine_operation_steps (operation_id, name, state, intent, error) VALUES ($1, $2, 'failed', $3, $4)
       ON CONFLICT (operation_id, name) DO NOTHING`,
      [operationId, name, JSON.stringify(intent), JSON.stringify(error)],
    );
  }

  /** Whether a task was noted for another step of this machine: then it is not the one that is looked for. */
  async knows(vmId: string, upid: string): Promise<boolean> {
    const rows = await this.db.query(
      `SELECT FROM machine_operation_steps s JOIN machine_operations o ON o.id = s.operation_id
       WHERE o.vm_id = $1 AND (s.upid = $2 OR s.intent -> 'earlier' ? $2) LIMIT 1`,
      [vmId, upid],
    );
    return rows.length > 0;
  }

  private async write(assignments: string, params: unknown[]): Promise<void> {
    await this.db.query(
      `UPDATE machine_operation_steps SET ${assignments}, updated_at = now() WHERE operation_id = $1 AND name = $2`,
      params,
    );
  }

  private columns(alias: string): string {
    return this.db.table(OperationStep).selectList(alias);
  }

  private one(rows: Row<OperationStep>[]): OperationStep | null {
    return this.revived(rows)[0] ?? null;
  }

  private revived(rows: Row<OperationStep>[]): OperationStep[] {
    return this.db.table(OperationStep).revive(rows);
  }
}
