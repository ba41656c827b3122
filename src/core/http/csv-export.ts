import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { type Cursor, type Page } from '../database/page';
import { AppError } from '../errors/app-error';
import { presenterOf } from './answer';
import { columnsOf } from './columns';
import type { PipelineRequest, ResolvedEndpoint } from './endpoint';
import type { StoredAnswer } from './idempotency';
import { textParameter } from './query-parameters';
import type { RawQuery } from './surfaces/surface';

/** Rows read at a time: what an export needs of memory, however long it is. */
const SLICE_ROWS = 1000;

/** The part of a list that an export is at; it takes the place of the page a client would ask for. */
export interface Slice {
  size: number;
  cursor: Cursor | null;
}

/** Whether the request asks for all rows of a list as CSV. */
export function wantsCsv({ shape, surface }: ResolvedEndpoint, query: RawQuery): boolean {
  if (shape !== 'list' || !surface.csv) return false;
  const format = textParameter(query, 'format') ?? 'json';
  if (format !== 'json' && format !== 'csv') throw AppError.field('format', 'enum', 'format must be json or csv');
  return format === 'csv';
}

/**
 * Every row of a list, as its JSON would show it, streamed slice by slice: `list` is the handler of the route, asked
 * again for each. Errors of the first slice are answered as errors; a later one breaks the connection off.
 */
export async function csvAnswer(
  endpoint: ResolvedEndpoint,
  request: PipelineRequest,
  list: () => Promise<unknown>,
): Promise<StoredAnswer> {
  const first = await sliceOf(request, list, null);
  const columns = first.request.fields ?? columnsOf(endpoint);
  const type = 'text/csv; charset=utf-8';
  const disposition = `attachment; filename="${endpoint.resource?.label.toLowerCase().replaceAll(' ', '-')}.csv"`;
  const lines = csvLines(endpoint, columns, first, (cursor) => sliceOf(request, list, cursor));
  const body = new StreamableFile(Readable.from(lines), { type, disposition });
  return { status: endpoint.status, body, headers: {} };
}

async function sliceOf(
  request: PipelineRequest,
  list: () => Promise<unknown>,
  cursor: Cursor | null,
): Promise<Page<unknown>> {
  request.slice = { size: SLICE_ROWS, cursor };
  return (await list()) as Page<unknown>;
}

async function* csvLines(
  endpoint: ResolvedEndpoint,
  columns: readonly string[],
  first: Page<unknown>,
  next: (cursor: Cursor) => Promise<Page<unknown>>,
): AsyncGenerator<string> {
  const present = presenterOf(endpoint);
  yield stringify([columns]);
  for (let page: Page<unknown> | null = first; page; page = page.next ? await next(page.next) : null) {
    const rows = page.rows.map((row) => {
      const shown = present(row) as Record<string, unknown>;
      return columns.map((name) => shown[name]);
    });
    yield stringify(rows, { escape_formulas: true, cast: { boolean: String } });
  }
}
