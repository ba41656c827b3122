import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, type Endpoint, type EndpointName, type Param, paramOf } from '../../simulator/contract';
import { isPropertyFormat } from '../../simulator/contract/formats';
import { PROPERTY_FORMATS, type PropertyFormat } from '../../simulator/contract/property-formats';

/* Compares the description of the endpoints with the official one, which is not part of the project. */

interface OfficialParam extends Omit<Param, 'format' | 'items'> {
  readonly format?: string | Record<string, OfficialProperty>;
  readonly items?: OfficialParam;
}
interface OfficialProperty extends OfficialParam {
  readonly default_key?: boolean;
  readonly alias?: string;
}
interface OfficialMethod {
  readonly params: Record<string, OfficialParam>;
  readonly returns?: { type?: string };
  readonly permissions?: { check?: unknown[]; user?: string };
  readonly proxyto?: string;
}

export interface OfficialSchema {
  method(name: EndpointName): OfficialMethod | undefined;
  format(name: string): Record<string, OfficialProperty> | undefined;
}

interface SchemaFile {
  readonly paths: Record<string, Record<string, OfficialMethod>>;
  readonly formats: Record<string, { properties?: Record<string, OfficialProperty> }>;
}

/** `pve-api-schema-<release>.json` of a directory: the methods by path and verb. */
export function readSchema(dir: string, release: string): OfficialSchema {
  const file = join(dir, `pve-api-schema-${release}.json`);
  const { paths, formats } = JSON.parse(readFileSync(file, 'utf8')) as SchemaFile;
  return {
    method(name) {
      const [verb = '', path = ''] = name.split(' ');
      return paths[path]?.[verb];
    },
    format: (name) => formats[name]?.properties,
  };
}

/** A short hash that does not depend on the order of keys. */
export function fingerprint(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
    .slice(0, 16);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

/** Of the same endpoint: where our description says something else than the official one. */
export function differences(ours: Endpoint, official: OfficialMethod, schema: OfficialSchema): string[] {
  const found: string[] = [];
  for (const [name, param] of Object.entries(ours.params)) {
    const theirs = official.params[name];
    if (theirs) found.push(...paramDifferences(name, param, theirs, schema));
    else found.push(`${name}: is not there`);
  }
  for (const [name, { optional }] of Object.entries(official.params)) {
    if (!optional && !paramOf(ours.params, name)) found.push(`${name}: is required`);
  }
  if (ours.onNode !== (official.proxyto === 'node')) found.push(`forwarded: ${official.proxyto}`);
  const returns = official.returns?.type ?? 'null';
  if (ours.returns !== returns) found.push(`returns ${returns}`);
  return found;
}

const RULES = ['type', 'optional', 'pattern', 'minimum', 'maximum', 'minLength', 'maxLength'] as const;

function paramDifferences(name: string, ours: Param, theirs: OfficialParam, schema: OfficialSchema): string[] {
  const found = RULES.filter((rule) => (ours[rule] ?? false) !== (theirs[rule] ?? false)).map(
    (rule) => `${name}: ${rule} is ${theirs[rule]}`,
  );
  const [mine, official] = [ours, theirs].map(({ enum: values = [] }) => values.join(' '));
  if (mine !== official) found.push(`${name}: enum is ${official}`);
  if (ours.items && theirs.items) found.push(...paramDifferences(`${name}[]`, ours.items, theirs.items, schema));
  const { format } = ours;
  if (format && isPropertyFormat(format)) {
    const keys = typeof theirs.format === 'string' ? schema.format(theirs.format) : theirs.format;
    found.push(...formatDifferences(name, PROPERTY_FORMATS[format], keys ?? {}, schema));
  } else if (format !== theirs.format) found.push(`${name}: format is ${JSON.stringify(theirs.format)}`);
  return found;
}

function formatDifferences(
  name: string,
  { main, properties }: PropertyFormat,
  theirs: Record<string, OfficialProperty>,
  schema: OfficialSchema,
): string[] {
  const keys = Object.entries(theirs);
  const official = keys.find(([, property]) => property.default_key)?.[0];
  const required = keys.filter(([, property]) => !property.optional && !property.alias).map(([key]) => key);
  return [
    ...(official === main ? [] : [`${name}: main key is ${official}`]),
    ...required.filter((key) => !properties[key]).map((key) => `${name}.${key}: is required`),
    ...Object.entries(properties).flatMap(([key, property]) => {
      const other = theirs[key];
      return other ? paramDifferences(`${name}.${key}`, property, other, schema) : [`${name}.${key}: is not there`];
    }),
  ];
}

/** The official rule of who may call, in our words. */
export function officialNeeds({ permissions }: OfficialMethod): Check {
  return permissions?.check ? toCheck(permissions.check) : 'anyone';
}

function toCheck([kind, ...rest]: unknown[]): Check {
  if (kind === 'and') return { every: rest.map((part) => toCheck(part as unknown[])) };
  if (kind === 'or') return { some: rest.map((part) => toCheck(part as unknown[])) };
  const [path, privileges, ...options] = rest as [string, string[], ...unknown[]];
  const [option, value] = options;
  return {
    path,
    privileges,
    ...(option === 'any' && { any: true as const }),
    ...(option === 'require_param' && { given: String(value) }),
  };
}
