import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { AppError } from '../../../core/errors/app-error';
import type { ErrorCode } from '../../../core/errors/catalog';
import type { OperationResult } from './endings.service';

const FIRST_LOOK_MS = 25;
const LONGEST_PAUSE_MS = 250;

interface OutcomeRow {
  finished: boolean;
  errorCode: string | null;
  errorDetails: Record<string, unknown> | null;
  result: OperationResult | null;
  [column: string]: unknown;
}

/** In words: whether it is over or its job has ended, with its failure or the result of its last step. */
const OUTCOME = `
  SELECT o.finished_at IS NOT NULL OR j.finished_at IS NOT NULL AS finished,
         coalesce(o.error_code, j.error_code) AS "errorCode",
         CASE WHEN o.error_code IS NULL THEN j.result ELSE o.error_details END AS "errorDetails",
         (SELECT s.result FROM machine_operation_steps s WHERE s.operation_id = o.id AND s.name LIKE 'end: %'
          ORDER BY s.number DESC LIMIT 1) AS result
  FROM machine_operations o LEFT JOIN jobs j ON j.id = o.job_id WHERE o.id = $1`;

/** How operations turn out, for those who wait for it. */
@Injectable()
export class OperationOutcomes {
  constructor(private readonly db: Database) {}

  /** Null when it is not over in that time. Throws what it failed with. A caller in a transaction does not wait. */
  async wait(ctx: RequestContext, operationId: string, seconds: number): Promise<OperationResult | null> {
    if (ctx.tx) return null;
    const deadline = performance.now() + seconds * 1000;
    for (let pause = FIRST_LOOK_MS; performance.now() < deadline; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
      const [row] = await this.db.query<OutcomeRow>(OUTCOME, [operationId]);
      if (row?.errorCode) throw new AppError(row.errorCode as ErrorCode, row.errorDetails ?? {});
      if (row?.finished) return row.result;
      await delay(pause);
    }
    return null;
  }
}
