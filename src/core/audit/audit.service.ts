import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { RequestContext } from '../context/request-context';
import { Database } from '../database/database';
import { LOGGER } from '../operations/logger';
import { type AuditChange, auditRows } from './change-writer';

type Attempt = AuditChange & { outcome: 'denied' | 'failed' };

/** Audit rows of attempts that changed nothing: they have no transaction to ride in. */
@Injectable()
export class AuditService {
  constructor(
    private readonly db: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Records denied or failed attempts. The refusal stands even when they cannot be recorded; that goes to the log. */
  async recordAttempt(ctx: RequestContext, ...changes: Attempt[]): Promise<void> {
    try {
      const { sql, params } = auditRows(ctx, changes);
      await this.db.query(sql, params);
    } catch (error) {
      this.logger.error({ err: error, request_id: ctx.requestId, changes }, 'an attempt could not be recorded');
    }
  }
}
