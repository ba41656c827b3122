import { Page } from '../database/page';
import { AppError } from '../errors/app-error';
import type { PipelineRequest, ResolvedEndpoint } from './endpoint';
import { etagOf } from './etag';
import type { StoredAnswer } from './idempotency';
import type { RawQuery } from './surfaces/surface';

type Present = (row: unknown) => unknown;

/** Status, headers and body of what a handler returned, in the form of its surface. */
export function answerOf(endpoint: ResolvedEndpoint, request: PipelineRequest, result: unknown): StoredAnswer {
  const { surface, shape, status } = endpoint;
  const present = endpoint.present as Present;
  if (shape === 'removed') return { status, body: surface.removed(endpoint.resource?.label ?? ''), headers: {} };
  const path = request.url.split('?', 1)[0] ?? '';
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
  const body = status === 204 ? undefined : surface.one(present(result));
  return { status, body, headers: rowHeaders(endpoint, path, result) };
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

/** Keeps only the fields that were asked for; an unknown one is an error, so that a typing mistake does not look like no data. */
function sparse(page: Page<unknown>): Page<unknown> {
  const { fields } = page.request;
  if (!fields) return page;
  return page.map((row) => {
    const all = row as Record<string, unknown>;
    const unknown = fields.find((name) => !Object.hasOwn(all, name));
    if (unknown !== undefined)
      throw AppError.field(
        'fields',
        'unknown',
        `fields cannot name ${unknown}; it can name ${Object.keys(all).join(', ')}`,
      );
    return Object.fromEntries(fields.map((name) => [name, all[name]]));
  });
}
