import { Bodies } from './bodies';
import { answerOf, bodySchema, type OpenApi, type Operation, type Parameter } from './document';
import { referenced, type Resource, resourcesOf } from './resources';

/** An entry of a collection, format 2.1. */
export interface Item {
  name: string;
  request: object;
  event?: object[];
}

/** A request, and what decides where it stands among the others. */
export interface Request {
  item: Item;
  tag: string;
  method: string;
  path: string;
  /** Variables it uses, and those its answer sets. */
  needs: string[];
  /** It starts work that goes on after the answer. */
  starts: boolean;
  gives: string[];
  /** Whether it closes the session. */
  closes: boolean;
}

/** What the environment holds of the caller. */
export const ACCOUNT = ['username', 'password', 'access_token', 'refresh_token'];

/** The order of the requests to one path. */
const METHODS = ['post', 'get', 'put', 'patch', 'delete'];

/** The requests of a document in its order, which is that of the declarations: what comes first there is done first. */
export class Requests {
  private readonly resources: Resource[];
  private readonly bodies: Bodies;

  constructor(private readonly document: OpenApi) {
    this.resources = resourcesOf(document);
    this.bodies = new Bodies(document, this.resources);
  }

  all(): Request[] {
    return Object.entries(this.document.paths).flatMap(([path, item]) =>
      METHODS.flatMap((method) => (item[method] ? [this.request(path, method, item[method])] : [])),
    );
  }

  private request(path: string, method: string, operation: Operation): Request {
    const body = this.body(path, operation);
    const url = this.url(path, operation.parameters);
    const open = operation.security.length === 0;
    const scripts = this.scripts(path, method, operation);
    const request = {
      method: method.toUpperCase(),
      ...(open ? { auth: { type: 'noauth' } } : {}),
      header: headersOf(operation.parameters, body),
      ...(body === undefined ? {} : { body: { mode: 'raw', raw: body, options: { raw: { language: 'json' } } } }),
      url,
    };
    const name = `${path.replace(/^\/api\/v\d+\//, '')}: ${operation.summary}`;
    return {
      item: { name, request, ...(scripts.length > 0 ? { event: [testing(scripts)] } : {}) },
      tag: operation.tags[0],
      method,
      path,
      needs: [...variablesIn(JSON.stringify([url, body])), ...(open ? [] : ['access_token'])],
      gives: scripts.flatMap((script) => [...script.matchAll(/\.set\('(\w+)'/g)].map(([, variable]) => variable ?? '')),
      starts:
        Object.keys(operation.responses)
          .filter((status) => status.startsWith('2'))
          .join() === '202',
      closes: this.aboutSessions(path) && operation.responses['204'] !== undefined,
    };
  }

  private url(path: string, parameters: readonly Parameter[]): object {
    const segments = path.slice(1).split('/');
    const variable = parameters
      .filter((parameter) => parameter.in === 'path')
      .map((parameter) => ({ key: parameter.name, ...this.pathVariable(path, parameter) }));
    const query = parameters.filter((parameter) => parameter.in === 'query').flatMap(queryOf);
    const shown = segments.map((segment) => segment.replace(/^\{(\w+)\}$/, ':$1'));
    return {
      raw: `{{base_url}}/${shown.join('/')}`,
      host: ['{{base_url}}'],
      path: shown,
      ...(query.length > 0 ? { query } : {}),
      ...(variable.length > 0 ? { variable } : {}),
    };
  }

  private pathVariable(path: string, { name, schema, description }: Parameter): { value: string; description: string } {
    const before = path.slice(0, path.indexOf(`/{${name}}`));
    const resource =
      referenced(this.resources, name, schema, path) ?? this.resources.find((candidate) => candidate.path === before);
    const variable = resource?.variable ?? name;
    const source = resource?.captured?.by === 'get' ? 'listing' : 'creating';
    return { value: `{{${variable}}}`, description: description ?? `\`${variable}\` is set by ${source} one` };
  }

  private body(path: string, operation: Operation): string | undefined {
    const schema = bodySchema(this.document, operation);
    if (!schema) return undefined;
    const example = this.many(path) ?? this.bodies.example(path, schema);
    if (!this.aboutSessions(path)) return this.bodies.text(example);
    const known = Object.entries(example as object).map(([name, value]: [string, unknown]) => {
      const variable = name.replace(/^(?:current|new)_/, '');
      return [name, ACCOUNT.includes(variable) ? `{{${variable}}}` : value];
    });
    return this.bodies.text(Object.fromEntries(known));
  }

  /** Requests for many objects change the one that was made before; to make it again would be refused. */
  private many(path: string): object | undefined {
    const [, parent, kind] = /^(.+)\/(bulk|import)$/.exec(path) ?? [];
    const resource = this.resources.find((candidate) => candidate.path === parent);
    const change = this.document.paths[`${parent}/{id}`]?.['patch'];
    const schema = change && bodySchema(this.document, change);
    if (!resource || !schema) return undefined;
    const id = `{{${resource.variable}}}`;
    const data = this.bodies.example(path, schema) as object;
    return kind === 'bulk' ? { operations: [{ action: 'update', id, data }] } : [{ id, ...data }];
  }

  private scripts(path: string, method: string, operation: Operation): string[] {
    const captured = this.resources.find((resource) => resource.path === path)?.captured;
    if (captured?.by === method) return [captured.script];
    const { schema, accessor } = answerOf(this.document, operation);
    const tokens = ACCOUNT.filter((name) => schema.properties?.[name]);
    if (!tokens.includes('access_token')) return [];
    return tokens.map(
      (name) => `if (pm.response.code < 300) pm.environment.set('${name}', pm.response.json()${accessor}.${name});`,
    );
  }

  /** Beside the login. */
  private aboutSessions(path: string): boolean {
    return path.slice(0, path.lastIndexOf('/')) === parentOfLogin(this.document);
  }
}

function parentOfLogin(document: OpenApi): string | undefined {
  const login = Object.entries(document.paths).find(
    ([, { post }]) => post && answerOf(document, post).schema.properties?.['access_token'],
  );
  return login?.[0].slice(0, login[0].lastIndexOf('/'));
}

function headersOf(parameters: readonly Parameter[], body: string | undefined): object[] {
  const optional = parameters.filter((parameter) => parameter.in === 'header');
  return [
    ...(body === undefined ? [] : [{ key: 'Content-Type', value: 'application/json' }]),
    ...optional.map(({ name, description }) => ({ key: name, value: '', description, disabled: true })),
  ];
}

/** Off unless required, with a value that makes a difference; an object is one parameter per key. */
function queryOf({ name, schema, example, required, description }: Parameter): object[] {
  const usual = schema.type === 'boolean' ? !schema.default : schema.default;
  const shown = example ?? schema.example ?? usual ?? schema.enum?.[0] ?? '';
  const pairs = typeof shown === 'object' ? Object.entries(shown) : [[name, shown] as const];
  return pairs.map(([key, value]: readonly [string, unknown]) => ({
    key,
    value: String(value),
    description,
    ...(required ? {} : { disabled: true }),
  }));
}

const testing = (exec: string[]): object => ({ listen: 'test', script: { type: 'text/javascript', exec } });

export const variablesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, variable]) => variable ?? '');
