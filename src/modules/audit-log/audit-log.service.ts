import { Injectable } from '@nestjs/common';
import type { AuditEntry } from '../../core/audit/audit-entry.entity';
import type { RequestContext } from '../../core/context/request-context';
import { Database } from '../../core/database/database';
import { Page, type PageRequest, sortKeys } from '../../core/database/page';
import { AuditQuery } from './audit-query';

type Row = AuditEntry & { [column: string]: unknown };

@Injectable()
export class AuditLogService {
  constructor(private readonly db: Database) {}

  /** The entries the caller may read now; the total counts only those. */
  async page(ctx: RequestContext, request: PageRequest): Promise<Page<AuditEntry>> {
    const page = new AuditQuery(this.db, ctx, request).page();
    const count = request.total ? new AuditQuery(this.db, ctx, request).count() : null;
    const [found, counted] = await Promise.all([
      this.db.query<Row>(page.sql, page.params),
      count ? this.db.query<{ total: number }>(count.sql, count.params) : null,
    ]);
    const rows = found.slice(0, request.size);
    const last = found.length > request.size ? rows.at(-1) : undefined;
    const next = last ? sortKeys(request).map(({ property }) => last[property]) : null;
    return new Page(rows, counted?.[0]?.total ?? null, request, next);
  }
}
