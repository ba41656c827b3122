import { gzipSync } from 'node:zlib';
import type { Json } from '../support/caller';
import type { Random } from '../support/random';
import type { Document } from './operations';

const NUL = String.fromCharCode(0);
const LONE = String.fromCharCode(0xd800);
const nested = (depth: number): Json => (depth === 0 ? 'deep' : [nested(depth - 1)]);

/** Values that few fields expect. */
const ODD: readonly (() => unknown)[] = [
  ...[null, '', ' ', true, 0, -1, 1.5, '12', 'NaN', 'Infinity', '-0', '1e3', '0x10', [], {}, [[]], [null]].map(
    (value) => () => value,
  ),
  ...[2 ** 31, 2 ** 31 - 1, -(2 ** 31) - 1, 2 ** 53, 2 ** 53 + 2, -(2 ** 63), 1e308, 5e-324].map(
    (value) => () => value,
  ),
  ...['0000-00-00', '9999-12-31T23:59:59.999Z', '2026-02-30', '2026-13-01T00:00:00Z', '-000001-01-01T00:00:00Z'].map(
    (value) => () => value,
  ),
  ...['+275760-09-13T00:00:00.001Z', '2026-01-01T25:00:00Z', '0001-01-01T00:00:00+23:59', '1e999'].map(
    (value) => () => value,
  ),
  ...[`a${NUL}b`, `a${LONE}b`, '\u202eabc', '\u200b', '\ufeff', 'e\u0301', '😀', 'ﬃ', 'İ', '%00', '\u2028'].map(
    (value) => () => value,
  ),
  ...["'; DROP TABLE hosts; --", '../../etc/passwd', '${7*7}', '{{ 7 * 7 }}', '<b>', '__proto__', '%s%n', '\\'].map(
    (value) => () => value,
  ),
  () => 'x'.repeat(100_000),
  () => '😀'.repeat(300),
  () => Array.from({ length: 10_000 }, (_, n) => n),
  () => nested(30),
  () => nested(400),
  () => ({ constructor: { prototype: { admin: true } } }),
  () => JSON.parse('{"__proto__": {"admin": true}}') as unknown,
  () => ({ toString: 1, valueOf: 1, length: 3, then: 1 }),
];
/** Keys that no object has, or that every object of the language has. */
const ODD_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'id',
  'then',
  '',
  'x'.repeat(9_000),
];
const ODD_TEXTS = [
  '',
  '%00',
  '%',
  '%E0%A4',
  'null',
  'NaN',
  '-1',
  '0',
  '1.5',
  '1e9',
  '2147483648',
  '9007199254740993',
  '*',
  "'",
  '%F0%9F%98%80',
  '%ED%A0%80',
  '__proto__',
  '-',
  ',',
  '[]',
  '2026-02-30',
  '%7B%7D',
  'true',
  'x'.repeat(2_000),
];

export const oddValue = (random: Random): unknown => random.of(ODD)();
/** A piece of a URL, encoded or broken. */
export const oddText = (random: Random): string => random.of(ODD_TEXTS);

/** A body of which one field is wrong, and which one that is. */
export interface Broken {
  body: Json;
  /** Names down to the field. */
  path: string[];
}

/** Breaks one field of a valid body, or adds or removes one. */
export function nearlyValid(document: Document, random: Random, schema: Json, valid: Json): Broken {
  const body = structuredClone(valid);
  const spots = spotsOf(body);
  const action = random.next();
  const [holder, key, path] = random.of(spots);
  if (action < 0.1) {
    const odd = random.of(ODD_KEYS);
    Object.defineProperty(body, odd, { value: oddValue(random), enumerable: true, configurable: true, writable: true });
    return { body, path: [odd] };
  }
  if (action < 0.25 && holder !== null) delete holder[key];
  else if (holder === null) return { body: oddValue(random), path: [] };
  else if (action < 0.55) holder[key] = beyond(document, random, schemaAt(document, schema, path), holder[key]);
  else holder[key] = oddValue(random);
  return { body, path };
}

type Spot = [holder: Json, key: string, path: string[]];

/** Every field of a body; the body itself where it has none. */
function spotsOf(body: Json, path: string[] = []): Spot[] {
  if (typeof body !== 'object' || body === null) return path.length > 0 ? [] : [[null, '', []]];
  const spots = Object.keys(body as object).flatMap((key): Spot[] => [
    [body, key, [...path, key]],
    ...spotsOf(body[key], [...path, key]),
  ]);
  return spots.length > 0 ? spots : path.length > 0 ? [] : [[null, '', []]];
}

function schemaAt(document: Document, schema: Json, path: readonly string[]): Json {
  return path.reduce((at: Json, key) => {
    const here = document.resolve(at) ?? {};
    return here.properties?.[key] ?? here.items ?? {};
  }, schema);
}

/** Just past what the schema allows. */
function beyond(document: Document, random: Random, given: Json, value: Json): unknown {
  const schema = document.resolve(given) ?? {};
  const limits: unknown[] = [];
  if (schema.maximum !== undefined) limits.push(schema.maximum + 1, String(schema.maximum));
  if (schema.minimum !== undefined) limits.push(schema.minimum - 1);
  if (schema.maxLength !== undefined) limits.push('x'.repeat(schema.maxLength + 1), '😀'.repeat(schema.maxLength));
  if (schema.minLength !== undefined) limits.push('x'.repeat(Math.max(0, schema.minLength - 1)));
  if (schema.maxItems !== undefined) limits.push(Array.from({ length: schema.maxItems + 1 }, () => value?.[0] ?? 'x'));
  if (schema.enum) limits.push(String(schema.enum[0]).toUpperCase(), `${schema.enum[0]} `);
  return limits.length > 0 ? random.of(limits) : typeof value === 'number' ? String(value) : [value];
}

export interface Garbage {
  payload: string | Buffer;
  headers: Record<string, string>;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Bodies that are no proper JSON bodies, made from one that is. */
export function garbage(random: Random, valid: string): Garbage {
  const typed = (type: string, payload: string | Buffer = valid): Garbage => ({
    payload,
    headers: { 'content-type': type },
  });
  const json = (payload: string | Buffer, more = {}): Garbage => ({ payload, headers: { ...JSON_TYPE, ...more } });
  const makers: (() => Garbage)[] = [
    () => json(valid.slice(0, random.below(valid.length))),
    () => json(''),
    () => json('   \n'),
    () => json(random.of(['null', '[]', '"text"', '7', 'true', '{}', '[{}]'])),
    () => json(`${valid}}`),
    () => json(valid.replace('{', '{"name":"first",')),
    () => json('[1'.repeat(20)),
    () => json('['.repeat(50_000)),
    () => json(`{"name":${'9'.repeat(400)}}`),
    () => json('{"name": NaN}'),
    () => json(`{"name":"${'x'.repeat(1_100_000)}"}`),
    () => json(Buffer.from([0xff, 0xfe, 0x7b, 0x00])),
    () => json(Buffer.from(`{"name":"\xe4\xff"}`, 'latin1')),
    () => json(`\ufeff${valid}`),
    () => json(gzipSync(valid), { 'content-encoding': 'gzip' }),
    () => json(valid, { 'content-encoding': random.of(['br', 'identity', 'zstd, gzip', '']) }),
    () => json(valid, { 'x-http-method-override': 'DELETE' }),
    () => json(valid, { accept: random.of(['image/png', '*/*;q=0', 'text/csv', 'x'.repeat(3_000)]) }),
    () =>
      typed(
        random.of(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'json', '', '/', 'a/b;c=d;;']),
      ),
    () =>
      typed('multipart/form-data; boundary=x', `--x\r\ncontent-disposition: form-data; name="name"\r\n\r\nx\r\n--x--`),
    () => typed('application/json; charset=utf-16', Buffer.from(valid, 'utf16le')),
    () => typed('application/merge-patch+json'),
    () => typed('text/csv', 'id,name\n"unclosed\n1,2,3\n'),
    () => typed('text/csv', `name,name\n${NUL},=1+1\n`),
  ];
  return random.of(makers)();
}
