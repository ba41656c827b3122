import { AppError } from '../errors/app-error';
import type { PipelineRequest, ResolvedEndpoint } from './endpoint';
import type { StoredAnswer } from './idempotency';
import { textParameter } from './query-parameters';
import type { RawQuery } from './surfaces/surface';

/** Another form of an answer than JSON, for those who ask for it with `format` or, without that, with Accept. */
export interface Alternative {
  /** Value of the query parameter. */
  format: string;
  /** Media type, without its charset. */
  type: string;
  /** It is the answer when no `format` is given, whatever Accept says. */
  isDefault?: true;
  /** The whole body, made from what the handler returned. */
  // The type differs per endpoint and meets its writer only at run time.
  write: (result: never) => string;
}

/** Whether the request wants the other form of an endpoint that has one. */
export function wantsAlternative({ alternative }: ResolvedEndpoint, { query, headers }: PipelineRequest): boolean {
  if (!alternative) return false;
  const format = textParameter(query as RawQuery, 'format');
  if (format === undefined) {
    if (alternative.isDefault) return true;
    return weightOf(headers.accept, alternative.type) > weightOf(headers.accept, 'application/json');
  }
  if (format !== 'json' && format !== alternative.format)
    throw AppError.field('format', 'enum', `format must be json or ${alternative.format}`);
  return format === alternative.format;
}

export function alternativeOf(endpoint: ResolvedEndpoint, _: PipelineRequest, result: unknown): StoredAnswer {
  const { type, write } = endpoint.alternative as Alternative;
  return {
    status: endpoint.status,
    body: write(result as never),
    headers: { 'content-type': `${type}; charset=utf-8` },
  };
}

/** The weight that Accept gives a media type by name; wildcards name none. */
function weightOf(accept = '', type: string): number {
  const ranges = accept
    .toLowerCase()
    .split(',')
    .map((range) => range.split(';').map((part) => part.trim()));
  const named = ranges.find(([name]) => name === type);
  if (!named) return 0;
  return Number(named.find((part) => part.startsWith('q='))?.slice(2) ?? 1);
}
