import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { Page } from '../database/page';
import { Accepted } from './accepted';
import type { PipelineRequest, ResolvedEndpoint } from './endpoint';
import { etagOf } from './etag';
import { toOperation } from './operation.dto';
import type { StoredAnswer } from './idempotency';
import type { RawQuery } from './surfaces/surface';

/** Nothing on the way may keep events or hold them back. */
const EVENT_HEADERS = { 'cache-control': 'no-store', 'x-accel-buffering': 'no' };
const eventStream = (events: Readable) => new StreamableFile(events, { type: 'text/event-stream; charset=utf-8' });

type Present = (row: unknown) => unknown;

/** How rows of an endpoint are shown: moments that a presenter leaves as dates are written as the surface writes them. */
export function presenterOf({ present, surface, moments }: ResolvedEndpoint): Present {
  return (row) => {
    const shown = (present as Present)(row) as Record<string, unknown> | null;
    if (shown) {
      for (const name of moments) {
        const moment = shown[name];
        if (moment instanceof Date) shown[name] = surface.moment(moment);
      }
    }
    return shown;
  };
}

/** Status, headers and body of what a handler returned, in the form of its surface. */
export function answerOf(endpoint: ResolvedEndpoint, request: PipelineRequest, result: unknown): StoredAnswer {
  const { surface, shape, status } = endpoint;
  const present = presenterOf(endpoint);
  if (result instanceof Accepted) return acceptedAnswer(endpoint, result);
  if (shape === 'removed')
    return { status, body: surface.removed(endpoint.resource?.label ?? '', endpoint.message), headers: {} };
  const path = request.url.split('?', 1)[0] ?? '';
  if (shape === 'text') return { status, body: result, headers: { 'content-type': 'text/plain; charset=utf-8' } };
  if (shape === 'events') return { status, body: eventStream(result as Readable), headers: EVENT_HEADERS };
  if (result instanceof Page) {
    const page = sparse(result.map(present));
    const { body, headers = {} } = surface.list(page, {
      plural: endpoint.plural,
      path,
      query: request.query as RawQuery,
    });
    return { status, body, headers };
  }
  if (shape === 'rows') {
    const rows = (result as unknown[]).map(present);
    return { status, body: surface.one(endpoint.plural ? { [endpoint.plural]: rows } : rows), headers: {} };
  }
  const body = status === 204 ? undefined : surface.one(present(result), endpoint.message);
  return { status, body, headers: rowHeaders(endpoint, path, result) };
}

function acceptedAnswer({ surface }: ResolvedEndpoint, { job }: Accepted): StoredAnswer {
  const headers = { location: `/api/v2/operations/${job.id}` };
  return { status: 202, body: surface.one(toOperation(job)), headers };
}

function rowHeaders({ method, path: template }: ResolvedEndpoint, path: string, row: unknown): Record<string, string> {
  const { id, version } = (row ?? {}) as { id?: string | number; version?: unknown };
  return {
    ...(typeof version === 'number' ? { etag: etagOf(version) } : {}),
    ...(method === 'POST' && !template && id !== undefined
      ? { location: `${path.replace(/\/$/, '')}/${String(id)}` }
      : {}),
  };
}

/** Keeps only the fields that were asked for. */
function sparse(page: Page<unknown>): Page<unknown> {
  const { fields } = page.request;
  if (!fields) return page;
  return page.map((row) => {
    const all = row as Record<string, unknown>;
    return Object.fromEntries(fields.map((name) => [name, all[name]]));
  });
}
