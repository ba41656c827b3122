import type { FastifyInstance } from 'fastify';
import { AppError, type FieldError } from '../errors/app-error';

/** Bytes of a request body. */
export const MAX_BODY_BYTES = 1_048_576;
const MAX_DEPTH = 32;
const MAX_NODES = 10_000;
const MAX_ARRAY = 1_000;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** C0 controls but tab, line feed and carriage return; and surrogates without their pair. PostgreSQL refuses or mangles them. */
const UNSTORABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Parses a JSON body within limits that hold before any pipe sees it. Depth is counted on the text, because both
 * JSON.parse's callers and class-transformer recurse. Throws INVALID_JSON or VALIDATION_ERROR naming the path.
 */
export function parseJsonBody(text: string): unknown {
  if (text.trim() === '') return undefined;
  if (depthOf(text) > MAX_DEPTH) throw new AppError('INVALID_JSON', { reason: `nested deeper than ${MAX_DEPTH}` });
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new AppError('INVALID_JSON');
  }
  const errors: FieldError[] = [];
  const nodes = inspect(body, '', errors);
  if (nodes > MAX_NODES) throw new AppError('INVALID_JSON', { reason: `more than ${MAX_NODES} values` });
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

/** Number of values below `value`, with an error for each one nobody may send. */
function inspect(value: unknown, path: string, errors: FieldError[]): number {
  if (typeof value === 'string') {
    if (UNSTORABLE.test(value))
      errors.push({ path, rule: 'text', message: `${path || 'body'} contains characters that cannot be stored` });
    return 1;
  }
  if (typeof value !== 'object' || value === null) return 1;
  if (Array.isArray(value) && value.length > MAX_ARRAY) {
    errors.push({
      path,
      rule: 'arrayMaxSize',
      message: `${path || 'body'} must contain at most ${MAX_ARRAY} elements`,
    });
    return value.length;
  }
  let nodes = 1;
  for (const [key, child] of Object.entries(value)) {
    const at = path ? `${path}.${key}` : key;
    if (FORBIDDEN_KEYS.has(key) || UNSTORABLE.test(key))
      errors.push({ path: at, rule: 'unknown', message: `${at} is not a known property` });
    nodes += inspect(child, at, errors);
    if (nodes > MAX_NODES) return nodes;
  }
  return nodes;
}

/** Makes the limits the only way a JSON body gets in. */
export function useBodyLimits(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'string', bodyLimit: MAX_BODY_BYTES },
    (_request, text, done) => {
      try {
        done(null, parseJsonBody(text as string));
      } catch (error) {
        done(error as Error);
      }
    },
  );
}
