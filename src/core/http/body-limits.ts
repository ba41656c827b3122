import type { FastifyInstance } from 'fastify';
import { AppError, type FieldError } from '../errors/app-error';

/** Bytes of a request body. */
export const MAX_BODY_BYTES = 1_048_576;
const MAX_DEPTH = 32;

interface Limits {
  /** Values in all. */
  nodes: number;
  /** Elements of one array. */
  array: number;
}
const BODY_LIMITS: Limits = { nodes: 10_000, array: 1_000 };

/** Bytes of a file of rows, and what may be in it. */
const MAX_IMPORT_BYTES = 8 * MAX_BODY_BYTES;
export const IMPORT_LIMITS: Limits = { nodes: 500_000, array: 10_000 };
const isImport = (route: string | undefined): boolean => route?.endsWith('/import') ?? false;

/** What every object of the language has: whoever looks for such a key finds it on any body, whether it was sent or not. */
const FORBIDDEN_KEYS = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);
/** C0 controls but tab, line feed and carriage return; and surrogates without their pair. PostgreSQL refuses or mangles them. */
const UNSTORABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Parses a JSON body within limits that hold before any pipe sees it. Depth is counted on the text, because both
 * JSON.parse's callers and class-transformer recurse. Throws INVALID_JSON or VALIDATION_ERROR naming the path.
 */
export function parseJsonBody(text: string, limits: Limits = BODY_LIMITS): unknown {
  if (text.trim() === '') return undefined;
  if (depthOf(text) > MAX_DEPTH) throw new AppError('INVALID_JSON', { reason: `nested deeper than ${MAX_DEPTH}` });
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new AppError('INVALID_JSON');
  }
  const errors: FieldError[] = [];
  const nodes = inspect(body, '', errors, limits);
  if (nodes > limits.nodes) throw new AppError('INVALID_JSON', { reason: `more than ${limits.nodes} values` });
  if (errors.length > 0) throw AppError.validation(errors.slice(0, 20));
  return body;
}

/** Greatest nesting of brackets outside strings; stops counting past the limit. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length && deepest <= MAX_DEPTH; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 92) i++;
      else if (c === 34) inString = false;
    } else if (c === 34) inString = true;
    else if (c === 123 || c === 91) deepest = Math.max(deepest, ++depth);
    else if (c === 125 || c === 93) depth--;
  }
  return deepest;
}

/** For text that is no JSON: throws for characters that cannot be stored. */
export function refuseUnstorable(text: string): void {
  if (UNSTORABLE.test(text)) throw AppError.field('body', 'text', 'body contains characters that cannot be stored');
}

/** Number of values below `value`, with an error for each one nobody may send. */
function inspect(value: unknown, path: string, errors: FieldError[], limits: Limits): number {
  if (typeof value === 'string') {
    if (UNSTORABLE.test(value))
      errors.push({ path, rule: 'text', message: `${path || 'body'} contains characters that cannot be stored` });
    return 1;
  }
  if (typeof value !== 'object' || value === null) return 1;
  if (Array.isArray(value) && value.length > limits.array) {
    errors.push({
      path,
      rule: 'arrayMaxSize',
      message: `${path || 'body'} must contain at most ${limits.array} elements`,
    });
    return value.length;
  }
  let nodes = 1;
  for (const [key, child] of Object.entries(value)) {
    const at = path ? `${path}.${key}` : key;
    if (FORBIDDEN_KEYS.has(key) || UNSTORABLE.test(key))
      errors.push({ path: at, rule: 'unknown', message: `${at} is not a known property` });
    nodes += inspect(child, at, errors, limits);
    if (nodes > limits.nodes) return nodes;
  }
  return nodes;
}

/**
 * Makes the limits the only way a body gets in. Files of rows are bigger than other bodies and are left unread until the
 * caller is known (see `ImportRows`).
 */
export function useBodyLimits(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addHook('onRoute', (route) => {
    if (isImport(route.url)) route.bodyLimit = MAX_IMPORT_BYTES;
  });
  server.addContentTypeParser('text/csv', { parseAs: 'string' }, (request, text, done) => {
    if (isImport(request.routeOptions.url)) done(null, text);
    else done(new AppError('UNSUPPORTED_MEDIA_TYPE'));
  });
  server.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'string', bodyLimit: MAX_BODY_BYTES },
    (request, text, done) => {
      try {
        done(null, isImport(request.routeOptions.url) ? text : parseJsonBody(text as string));
      } catch (error) {
        done(error as Error);
      }
    },
  );
}
