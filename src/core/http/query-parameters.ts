import { isIP } from 'node:net';
import type { FieldKind, FieldSpec, ResourceFace } from '../authz/resource-registry';
import type { Filter, SortKey } from '../database/page';
import { AppError } from '../errors/app-error';
import { isDay } from './fields';
import type { RawQuery } from './surfaces/surface';

const MAX_TEXT = 1000;
const MAX_LIST = 100;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CONTROL = /[\u0000-\u001F\u007F]/;

/** A parameter that may be given once. Throws when it is repeated, too long or holds control characters. */
export function textParameter(query: RawQuery, name: string): string | undefined {
  const value = query[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw AppError.field(name, 'single', `${name} must be given once`);
  if (value.length > MAX_TEXT)
    throw AppError.field(name, 'maxLength', `${name} must be at most ${MAX_TEXT} characters`);
  if (CONTROL.test(value)) throw AppError.field(name, 'text', `${name} must not contain control characters`);
  return value;
}

export function integerParameter(
  query: RawQuery,
  name: string,
  range: { min: number; max: number; fallback: number },
): number {
  const text = textParameter(query, name);
  if (text === undefined) return range.fallback;
  const value = /^-?\d{1,15}$/.test(text) ? Number(text) : NaN;
  if (!(value >= range.min && value <= range.max)) {
    throw AppError.field(name, 'range', `${name} must be an integer from ${range.min} to ${range.max}`);
  }
  return value;
}

export function booleanParameter(query: RawQuery, name: string, fallback: boolean): boolean {
  const text = textParameter(query, name);
  if (text === undefined) return fallback;
  if (text !== 'true' && text !== 'false') throw AppError.field(name, 'boolean', `${name} must be true or false`);
  return text === 'true';
}

/** Everything a list of this resource can be filtered by, by JSON name. */
export function listFields(resource: ResourceFace): Record<string, FieldSpec> {
  return {
    id: { property: 'id', kind: resource.idKind === 'uuid' ? 'uuid' : 'integer' },
    created_at: { property: 'createdAt', kind: 'date' },
    ...(resource.log ? {} : { updated_at: { property: 'updatedAt', kind: 'date' } }),
    ...resource.fields,
  };
}

/** The order of a list whose client asks for none. */
export function defaultSort({ log }: ResourceFace): SortKey[] {
  return log ? [{ property: 'id', descending: true }] : [];
}

/** `sort=-created_at,name` */
export function sortParameter(query: RawQuery, resource: ResourceFace): SortKey[] {
  const text = textParameter(query, 'sort');
  if (!text) return defaultSort(resource);
  const fields = new Map(Object.entries(listFields(resource)).filter(([, { comparison }]) => !comparison));
  return text.split(',').map((term) => {
    const name = term.replace(/^[-+]/, '');
    const field = fields.get(name);
    if (!field)
      throw AppError.field('sort', 'unknown', `sort cannot use ${name}; it can use ${[...fields.keys()].join(', ')}`);
    return { property: field.property, descending: term.startsWith('-') };
  });
}

const OPERATORS: Record<FieldKind, readonly Filter['operator'][]> = {
  text: ['eq', 'ne', 'in', 'ic', 'isnull'],
  keyword: ['eq', 'ne', 'in', 'isnull'],
  uuid: ['eq', 'ne', 'in', 'isnull'],
  boolean: ['eq', 'ne', 'isnull'],
  integer: ['eq', 'ne', 'in', 'gte', 'lte', 'isnull'],
  long: ['eq', 'ne', 'in', 'gte', 'lte', 'isnull'],
  number: ['eq', 'ne', 'in', 'gte', 'lte', 'isnull'],
  date: ['eq', 'ne', 'gte', 'lte', 'isnull'],
  day: ['eq', 'ne', 'gte', 'lte', 'isnull'],
  address: ['eq', 'ne', 'in', 'gte', 'lte', 'isnull'],
};

/** `status=running`, `tenant_id=3`, `name__ic=web`: one filter per parameter that is one. */
export function filterParameters(
  query: RawQuery,
  resource: ResourceFace,
  isFilter: (name: string) => boolean,
): Filter[] {
  const fields = listFields(resource);
  return Object.keys(query)
    .filter(isFilter)
    .map((name) => {
      const [fieldName = '', operator] = name.split('__') as [string, Filter['operator'] | undefined];
      const field = Object.hasOwn(fields, fieldName) ? fields[fieldName] : undefined;
      if (!field || (field.comparison && operator))
        throw AppError.field(name, 'unknown', `${name} is not a parameter of this list`);
      return filterOf(field, name, operator ?? field.comparison ?? 'eq', textParameter(query, name) ?? '');
    });
}

function filterOf({ property, kind }: FieldSpec, name: string, operator: Filter['operator'], text: string): Filter {
  if (!OPERATORS[kind].includes(operator)) {
    const [fieldName] = name.split('__');
    throw AppError.field(name, 'operator', `${fieldName} can be filtered with ${OPERATORS[kind].join(', ')}`);
  }
  return { property, operator, value: filterValue(name, text, kind, operator) };
}

function filterValue(name: string, text: string, kind: FieldKind, operator: Filter['operator']): unknown {
  if (operator === 'isnull') return booleanValue(name, text);
  if (operator !== 'in') return typedValue(name, text, kind);
  const values = text.split(',');
  if (values.length > MAX_LIST)
    throw AppError.field(name, 'arrayMaxSize', `${name} must list at most ${MAX_LIST} values`);
  return values.map((value) => typedValue(name, value, kind));
}

function typedValue(name: string, text: string, kind: FieldKind): unknown {
  switch (kind) {
    case 'text':
    case 'keyword':
      return text;
    case 'boolean':
      return booleanValue(name, text);
    case 'uuid':
      if (UUID.test(text)) return text.toLowerCase();
      throw AppError.field(name, 'uuid', `${name} must be a UUID`);
    case 'date':
      if (/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text) && !Number.isNaN(Date.parse(text)))
        return new Date(text);
      throw AppError.field(name, 'date', `${name} must be an ISO 8601 date`);
    case 'day':
      if (isDay(text)) return text;
      throw AppError.field(name, 'day', `${name} must be a date such as 2030-12-31`);
    case 'address':
      if (isIP(text) !== 0 && !text.includes('%')) return text;
      throw AppError.field(name, 'address', `${name} must be an IPv4 or IPv6 address`);
    case 'integer':
      if (/^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) <= 2147483647) return Number(text);
      throw AppError.field(name, 'integer', `${name} must be an integer`);
    case 'long':
      if (/^-?\d{1,15}$/.test(text)) return Number(text);
      throw AppError.field(name, 'integer', `${name} must be an integer`);
    case 'number':
      if (/^-?\d{1,15}(?:\.\d{1,6})?$/.test(text)) return Number(text);
      throw AppError.field(name, 'number', `${name} must be a number`);
  }
}

function booleanValue(name: string, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw AppError.field(name, 'boolean', `${name} must be true or false`);
}

/** Filter parameters for OpenAPI. */
export function filterDocs(resource: ResourceFace): Record<string, unknown>[] {
  return Object.entries(listFields(resource)).map(([name, { kind, comparison }]) => ({
    name,
    in: 'query',
    schema: SCHEMAS[kind],
    ...(comparison ? {} : { description: `Also with ${otherOperators(name, kind)}` }),
  }));
}

const SCHEMAS: Record<FieldKind, object> = {
  text: { type: 'string' },
  keyword: { type: 'string' },
  uuid: { type: 'string', format: 'uuid' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer' },
  long: { type: 'integer', format: 'int64' },
  number: { type: 'number' },
  date: { type: 'string', format: 'date-time' },
  day: { type: 'string', format: 'date' },
  address: { type: 'string' },
};

function otherOperators(name: string, kind: FieldKind): string {
  const [, ...operators] = OPERATORS[kind];
  return operators.map((operator) => `\`${name}__${operator}\``).join(', ');
}
