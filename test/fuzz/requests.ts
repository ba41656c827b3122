import type { Json } from '../support/caller';
import { Random } from '../support/random';
import type { Sent } from './client';
import { garbage, nearlyValid, oddText } from './hostile';
import type { Document, Operation, Parameter } from './operations';
import { parameterName, type Pool } from './pool';
import { uuid, Values } from './values';

export const ROLES = ['admin', 'user', 'auditor', 'anonymous'] as const;
export type Role = (typeof ROLES)[number];
/** `valid`: as documented; `nearly`: one field of the body is wrong; `odd`: path, query or headers; `garbage`: no body at all. */
export type Kind = 'valid' | 'nearly' | 'odd' | 'garbage';

export interface FuzzRequest extends Sent {
  number: number;
  role: Role;
  kind: Kind;
  operation: Operation;
  /** What the payload says, where it is a JSON object of one meaning. */
  body?: Json;
  /** The field that was broken. */
  broken?: string[];
}

const SHARES: readonly [Role, number][] = [
  ['admin', 0.6],
  ['user', 0.23],
  ['auditor', 0.07],
  ['anonymous', 0.1],
];

/** Makes the requests of one document; the same seed makes the same ones as long as the answers tell the same ids. */
export class Requests {
  private readonly etags = new Map<string, string>();

  constructor(
    private readonly document: Document,
    private readonly pool: Pool,
    private readonly seed: number,
  ) {}

  remember(url: string, etag: unknown): void {
    if (typeof etag === 'string') this.etags.set(url.split('?', 1)[0] ?? '', etag);
  }

  /** The request of this number: each operation in turn, everything else by chance. */
  make(number: number): FuzzRequest {
    const { operations } = this.document;
    const random = new Random((this.seed * 7_919 + number * 104_729) | 0);
    const operation = number < operations.length ? (operations[number] as Operation) : random.of(operations);
    const rolled = random.next();
    const role = SHARES.find(([, share], n) => rolled < sum(n) + share)?.[0] ?? 'anonymous';
    const kind = random.of<Kind>([
      'valid',
      'valid',
      'valid',
      'valid',
      'nearly',
      'nearly',
      'nearly',
      'odd',
      'odd',
      'garbage',
    ]);
    return this.of(operation, role, kind, number, random);
  }

  /** A request as documented; `number` decides what is left to chance. */
  valid(operation: Operation, role: Role, number: number): FuzzRequest {
    return this.of(operation, role, 'valid', number, new Random((this.seed * 31 + number) | 0));
  }

  private of(operation: Operation, role: Role, wanted: Kind, number: number, random: Random): FuzzRequest {
    const [type, schema] = random.of(
      Object.entries(operation.bodies).concat(operation.bodies['application/json'] ? [] : [['', undefined]]),
    );
    const kind = !type && (wanted === 'nearly' || wanted === 'garbage') ? 'odd' : wanted;
    const values = new Values(this.document, this.pool, random);
    const url = this.url(operation, values, random, kind === 'odd' ? random.of(['path', 'query', 'headers']) : '');
    const made: FuzzRequest = {
      ...{ number, role, kind, operation, url },
      method: operation.method === 'GET' && random.chance(0.03) ? 'HEAD' : operation.method,
      headers: { host: '127.0.0.1', ...this.headers(operation, url, random) },
    };
    if (kind === 'odd' && random.chance(0.4)) Object.assign(made.headers, oddHeaders(random));
    return type ? this.withBody(made, type, schema, values, random) : made;
  }

  private withBody(made: FuzzRequest, type: string, schema: Json, values: Values, random: Random): FuzzRequest {
    const valid = this.body(made.operation, type, schema, values, random);
    made.headers['content-type'] = type;
    if (typeof valid === 'string') return { ...made, payload: valid };
    if (made.kind === 'garbage') {
      const { payload, headers } = garbage(random, JSON.stringify(valid));
      return { ...made, payload, headers: { ...made.headers, ...headers } };
    }
    if (made.kind !== 'nearly') return { ...made, body: valid, payload: JSON.stringify(valid) };
    const { body, path } = nearlyValid(this.document, random, schema, valid);
    // JSON has no undefined; what is sent is what counts.
    const payload = JSON.stringify(body) ?? '';
    return { ...made, payload, body: payload === '' ? undefined : JSON.parse(payload), broken: path };
  }

  /** Rows of bulk requests and of files are bodies of the collection's own operations. */
  private body(operation: Operation, type: string, schema: Json, values: Values, random: Random): Json {
    const collection = operation.template.replace(/\/(bulk|import)$/, '');
    const create = this.document.find('POST', collection)?.bodies['application/json'];
    if (type === 'text/csv') return csv([values.of(create), values.of(create)]);
    if (!operation.template.endsWith('/bulk')) return values.of(schema);
    const change = this.document.find('PATCH', `${collection}/{id}`)?.bodies['application/json'];
    const id = (): unknown => this.pool.pick(random, parameterName(`${collection}/{id}`, 'id')) ?? uuid(random);
    const row = (): Json =>
      random.of([
        () => ({ action: 'create', data: values.of(create) }),
        () => ({ action: 'update', id: id(), data: values.of(change ?? create) }),
        () => ({ action: 'delete', id: id() }),
      ])();
    return { operations: Array.from({ length: 1 + random.below(3) }, row), atomic: random.chance(0.5) };
  }

  private url(operation: Operation, values: Values, random: Random, odd: string): string {
    const path = operation.template.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (odd === 'path') return oddText(random) || 'x';
      const parameter = operation.parameters.find((candidate) => candidate.in === 'path' && candidate.name === name);
      const known = this.pool.pick(random, parameterName(operation.template, name), parameter?.schema.type);
      const value: unknown = known !== undefined && random.chance(0.95) ? known : values.of(parameter?.schema);
      return encodeURIComponent(String(value));
    });
    const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
    const query = odd === 'query' ? oddQuery(parameters, random) : this.query(parameters, values, random);
    return query.length > 0 ? `${path}?${query.join('&')}` : path;
  }

  private query(parameters: Parameter[], values: Values, random: Random): string[] {
    const asked = parameters.filter(({ required }) => required || random.chance(Math.min(0.2, 2 / parameters.length)));
    return asked.flatMap(({ name, schema, description }) => {
      if (schema.type === 'object') return [];
      const operators = [...(description ?? '').matchAll(/`\w+?__(\w+)`/g)].map(([, operator]) => operator);
      const operator = operators.length > 0 && random.chance(0.5) ? random.of(operators) : '';
      const value =
        operator === 'isnull'
          ? 'true'
          : name === 'sort'
            ? 'id'
            : (values.of(schema, name) as string | number | undefined);
      if (value == null || value === '') return [];
      return [`${name}${operator && `__${operator}`}=${encodeURIComponent(String(value))}`];
    });
  }

  private headers(operation: Operation, url: string, random: Random): Record<string, string> {
    const takes = (name: string) => operation.parameters.some((parameter) => parameter.name === name);
    const headers: Record<string, string> = {};
    if (takes('Idempotency-Key') && random.chance(0.15)) headers['idempotency-key'] = `key-${random.below(40)}`;
    const etag = this.etags.get(url.split('?', 1)[0] ?? '');
    if (takes('If-Match') && etag && random.chance(0.3)) headers['if-match'] = etag;
    if (takes('Last-Event-ID') && random.chance(0.5)) headers['last-event-id'] = String(random.below(5));
    return headers;
  }
}

const sum = (n: number): number => SHARES.slice(0, n).reduce((total, [, share]) => total + share, 0);

function csv(rows: Json[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys((row ?? {}) as object)))];
  const cell = (value: unknown): string =>
    value === undefined || value === null
      ? ''
      : `"${(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('"', '""')}"`;
  return [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))].join('\n');
}

function oddQuery(parameters: Parameter[], random: Random): string[] {
  const names = [
    ...parameters.map(({ name }) => name),
    'unknown',
    '__proto__',
    'page[number]',
    'cursor',
    'sort',
    'fields',
    '',
  ];
  return Array.from({ length: 1 + random.below(3) }, () => {
    const name = random.of(names);
    const spelled = random.of([
      name,
      name,
      name,
      `${name}[]`,
      `${name}[x]`,
      `${name}__in`,
      `${name}__nothing`,
      encodeURIComponent(name),
    ]);
    const pair = `${spelled}=${oddText(random)}`;
    return random.chance(0.2) ? `${pair}&${spelled}=1` : pair;
  });
}

function oddHeaders(random: Random): Record<string, string> {
  const name = random.of([
    ...[
      'idempotency-key',
      'if-match',
      'if-none-match',
      'accept',
      'x-request-id',
      'range',
      'last-event-id',
      'cookie',
      'origin',
    ],
    ...['x-http-method-override', 'accept-language', 'x-forwarded-for', 'expect-nothing', 'x-api-key-none'],
  ]);
  const value = random.of([
    '',
    ' ',
    '*',
    '"',
    '"1"',
    'W/"1"',
    '"x", "y"',
    '\xe4\xff',
    'x'.repeat(300),
    '-1',
    '2147483648',
    '__proto__',
    '1e9',
    ',,,',
    'bytes=0-',
  ]);
  return { [name]: value };
}
