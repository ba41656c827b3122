import { isDeepStrictEqual } from 'node:util';
import type { Json } from './caller';

/**
 * What a client of `before` would trip over in `after`. Additions are none: new paths, optional parameters and
 * properties, new keys and new values of enumerations in answers. Otherwise requests may only get wider, and answers
 * only narrower in what they may be.
 */
export function breakingChanges(before: Json, after: Json): string[] {
  return new Comparison(before, after).run();
}

type Direction = 'request' | 'response';

/** Limits that may only move one way, seen from a request: the lower ones down, the upper ones up. */
const LOWER = ['minimum', 'minLength', 'minItems'];
const UPPER = ['maximum', 'maxLength', 'maxItems'];

class Comparison {
  private readonly found: string[] = [];
  private readonly compared = new Set<string>();

  constructor(
    private readonly before: Json,
    private readonly after: Json,
  ) {}

  run(): string[] {
    for (const [path, item] of entries(this.before.paths)) {
      for (const [method, operation] of entries(item)) {
        const where = `${method.toUpperCase()} ${path}`;
        const now = this.after.paths[path]?.[method];
        if (!now) this.found.push(`${where} is gone`);
        else this.operation(where, operation, now);
      }
    }
    return this.found;
  }

  private operation(where: string, was: Json, now: Json): void {
    // Generated clients call it by this name.
    if (was.operationId !== now.operationId) this.found.push(`${where} is called ${now.operationId} now`);
    this.credentials(where, was.security ?? [], now.security ?? []);
    this.parameters(where, was.parameters ?? [], now.parameters ?? []);
    this.body(where, was.requestBody, now.requestBody);
    this.responses(where, was.responses, now.responses);
  }

  private credentials(where: string, was: Json[], now: Json[]): void {
    if (was.length === 0 && now.length > 0) this.found.push(`${where} needs credentials now`);
    const accepted = new Set(now.flatMap((scheme) => Object.keys(scheme as object)));
    for (const scheme of was.flatMap((known) => Object.keys(known as object))) {
      if (now.length > 0 && !accepted.has(scheme)) this.found.push(`${where} does not accept ${scheme} any more`);
    }
  }

  private responses(where: string, was: Json, now: Json): void {
    for (const [status, response] of entries(was)) {
      const [told, tells] = [resolve(this.before, response), resolve(this.after, now[status])];
      if (tells) this.response(`${where} ${status}`, told, tells);
      else if (isSuccess(status)) this.found.push(`${where} does not answer ${status} any more`);
    }
    for (const status of Object.keys(now as object)) {
      if (isSuccess(status) && !was[status]) this.found.push(`${where} may answer ${status} now`);
    }
  }

  private response(where: string, was: Json, now: Json): void {
    this.content(where, was.content, now.content, 'response');
    for (const [name, { schema }] of entries(was.headers)) {
      const header = now.headers?.[name];
      if (header) this.schema(`${where} header ${name}`, schema, header.schema, 'response');
      else this.found.push(`${where}: header ${name} is gone`);
    }
  }

  private parameters(where: string, was: Json[], now: Json[]): void {
    const key = (parameter: Json) => `${parameter.in} parameter ${parameter.name}`;
    const known = new Map(was.map((parameter) => [key(parameter), parameter]));
    for (const parameter of now) {
      const old = known.get(key(parameter));
      known.delete(key(parameter));
      if (parameter.required && !old?.required) this.found.push(`${where}: ${key(parameter)} is required now`);
      if (old) this.schema(`${where}: ${key(parameter)}`, old.schema, parameter.schema, 'request');
    }
    for (const gone of known.keys()) this.found.push(`${where}: ${gone} is gone`);
  }

  private body(where: string, was: Json, now: Json): void {
    if (now?.required && !was?.required) this.found.push(`${where} needs a body now`);
    if (was && !now) this.found.push(`${where} takes no body any more`);
    if (was && now) this.content(`${where} body`, was.content, now.content, 'request');
  }

  private content(where: string, was: Json, now: Json, direction: Direction): void {
    for (const [type, { schema }] of entries(was)) {
      if (now?.[type]) this.schema(where, schema, now[type].schema, direction);
      else this.found.push(`${where} is not ${type} any more`);
    }
  }

  private schema(where: string, was: Json, now: Json, direction: Direction): void {
    const pair = `${direction} ${was?.$ref} ${now?.$ref}`;
    if (was?.$ref && now?.$ref) {
      if (this.compared.has(pair)) return;
      this.compared.add(pair);
    }
    const [old, fresh] = [merged(this.before, was), merged(this.after, now)];
    if (!old || !fresh) {
      if (old) this.found.push(`${where} has no schema any more`);
      return;
    }
    if (old.type !== fresh.type || old.format !== fresh.format) {
      this.found.push(`${where} was ${kind(old)} and is ${kind(fresh)}`);
      return;
    }
    this.values(where, old, fresh, direction);
    this.alternatives(where, old, fresh, direction);
    this.properties(where, old, fresh, direction);
    this.otherKeys(where, old.additionalProperties, fresh.additionalProperties, direction);
    if (old.items) this.schema(`${where}[]`, old.items, fresh.items, direction);
  }

  private values(where: string, was: Json, now: Json, direction: Direction): void {
    const [narrow, wide] = direction === 'request' ? [was, now] : [now, was];
    if (narrow.nullable && !wide.nullable) {
      this.found.push(direction === 'request' ? `${where} may not be null any more` : `${where} may be null now`);
    }
    if (direction === 'response') return;
    if (was.default !== undefined && now.default !== undefined && !isDeepStrictEqual(was.default, now.default)) {
      this.found.push(`${where} was ${JSON.stringify(was.default)} by default and is ${JSON.stringify(now.default)}`);
    }
    const gone = (was.enum ?? now.enum ?? []).filter((value: unknown) => now.enum && !now.enum.includes(value));
    if (gone.length > 0) this.found.push(`${where} does not take ${gone.join(', ')} any more`);
    if (now.enum && !was.enum) this.found.push(`${where} takes only ${now.enum.join(', ')} now`);
    if (now.pattern && now.pattern !== was.pattern) this.found.push(`${where} has another pattern`);
    for (const limit of LOWER) {
      if ((now[limit] ?? -Infinity) > (was[limit] ?? -Infinity)) this.found.push(`${where}: ${limit} went up`);
    }
    for (const limit of UPPER) {
      if ((now[limit] ?? Infinity) < (was[limit] ?? Infinity)) this.found.push(`${where}: ${limit} went down`);
    }
  }

  private alternatives(where: string, was: Json, now: Json, direction: Direction): void {
    const alternatives = (schema: Json): Json[] => schema.oneOf ?? schema.anyOf ?? [];
    const [narrow, wide] = direction === 'request' ? [was, now] : [now, was];
    const known = alternatives(wide).map((alternative) => JSON.stringify(alternative));
    for (const alternative of alternatives(narrow)) {
      if (known.includes(JSON.stringify(alternative))) continue;
      const told = alternative.$ref ?? kind(alternative);
      this.found.push(direction === 'request' ? `${where} may not be ${told} any more` : `${where} may be ${told} now`);
    }
  }

  /** Keys that no property names; `undefined` means that there are none. */
  private otherKeys(where: string, was: Json, now: Json, direction: Direction): void {
    if (was && !now) this.found.push(`${where} has no free keys any more`);
    if (typeof was === 'object' && typeof now === 'object') this.schema(`${where}.*`, was, now, direction);
  }

  private properties(where: string, was: Json, now: Json, direction: Direction): void {
    const [needed, neededNow] = [new Set(was.required ?? []), new Set(now.required ?? [])];
    for (const [name, schema] of entries(was.properties)) {
      if (!now.properties?.[name]) this.found.push(`${where}: ${name} is gone`);
      else this.schema(`${where}.${name}`, schema, now.properties[name], direction);
      if (direction === 'response' && needed.has(name) && !neededNow.has(name)) {
        this.found.push(`${where}: ${name} may be absent now`);
      }
    }
    if (direction === 'response') return;
    for (const name of neededNow) {
      if (!needed.has(name)) this.found.push(`${where}: ${String(name)} is required now`);
    }
  }
}

const entries = (node: Json): [string, Json][] => Object.entries((node ?? {}) as object);
const isSuccess = (status: string): boolean => Number(status) < 400;
const kind = ({ type, format }: Json): string => (format ? `${type} (${format})` : String(type));

function resolve(document: Json, node: Json): Json {
  const [, section, name] = /^#\/components\/(schemas|responses)\/(.+)$/.exec(node?.$ref ?? '') ?? [];
  return section && name ? document.components[section][name] : node;
}

/** A schema without its references and `allOf`. */
function merged(document: Json, node: Json): Json {
  const { allOf, ...schema } = resolve(document, node) ?? {};
  if (!allOf) return resolve(document, node);
  const parts: Json[] = [...allOf.map((part: Json) => merged(document, part)), schema];
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required }) => required ?? []),
  };
}
