import type { OpenAPIObject } from '@nestjs/swagger';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';
import { type Answer, Caller, type Json } from './caller';

type Headers = Record<string, string>;
type Method = Parameters<Caller['send']>[0];

interface Operation {
  method: string;
  path: RegExp;
  template: string;
  documented: Json;
}

/** Statuses any request may get whatever it asks for; they need not be repeated on every operation. */
const EVERYWHERE = new Set([429, 500]);

/** Tells whether exchanges are what an OpenAPI document says. */
export class OpenApiCheck {
  private readonly ajv = addFormats(new Ajv({ strict: false }));
  private readonly operations: Operation[];
  private readonly components = new Map<string, Json>();
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(...documents: OpenAPIObject[]) {
    this.operations = documents.flatMap((document, index) => {
      const components = asJsonSchema(document.components, `doc${index}`);
      this.components.set(`doc${index}`, components);
      this.ajv.addSchema({ $id: `doc${index}`, components });
      return Object.entries(document.paths).flatMap(([template, item]) =>
        Object.entries(item as Json).map(([method, documented]) => ({
          method: method.toUpperCase(),
          template,
          path: new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}/?$`),
          documented: asJsonSchema(documented, `doc${index}`),
        })),
      );
    });
  }

  /** Throws when the answer is none that the operation documents, or a request it accepted is not one. */
  check(method: string, url: string, body: unknown, answer: Answer): void {
    const path = url.split('?', 1)[0] ?? '';
    const asked = method === 'HEAD' ? 'GET' : method;
    // A literal segment wins over a parameter.
    const operation = this.operations
      .filter((candidate) => candidate.method === asked && candidate.path.test(path))
      .sort((a, b) => a.template.split('{').length - b.template.split('{').length)[0];
    if (!operation) throw new Error(`${method} ${path} is in no document`);
    const name = `${asked} ${operation.template}`;
    const response = this.resolve(operation.documented.responses[String(answer.status)]);
    if (!response) {
      if (EVERYWHERE.has(answer.status)) return;
      throw new Error(`${name} answered ${answer.status}, which it does not document: ${JSON.stringify(answer.body)}`);
    }
    if (method !== 'HEAD') this.checkAnswer(name, response, answer);
    const request = operation.documented.requestBody?.content?.['application/json']?.schema as object | undefined;
    // A file of rows may update objects too: its rows are then no whole bodies.
    const whole = typeof body === 'object' && !Array.isArray(body);
    if (answer.status < 300 && request && whole) this.validate(`${name} request`, request, body);
  }

  private checkAnswer(name: string, response: Json, answer: Answer): void {
    for (const header of Object.keys((response.headers ?? {}) as object).filter((key) => key !== 'Link')) {
      if (answer.headers[header.toLowerCase()] === undefined) throw new Error(`${name}: ${header} is missing`);
    }
    if (!response.content) {
      if (answer.body !== '') throw new Error(`${name} answered a body it does not document`);
      return;
    }
    const type = String(answer.headers['content-type']).split(';')[0] ?? '';
    const schema = response.content[type]?.schema as object | undefined;
    if (!schema) throw new Error(`${name} answered ${type}, which it does not document`);
    this.validate(`${name} ${answer.status} ${type}`, schema, answer.body);
  }

  /** Answers that many operations share are told once, among the components. */
  private resolve(response: Json): Json {
    const [, document, name] = /^(doc\d)#\/components\/responses\/(.+)$/.exec(response?.$ref ?? '') ?? [];
    return document && name ? this.components.get(document).responses[name] : response;
  }

  private validate(name: string, schema: object, value: unknown): void {
    let validate = this.compiled.get(name);
    if (!validate) this.compiled.set(name, (validate = this.ajv.compile(schema)));
    if (!validate(value)) {
      throw new Error(`${name}: ${this.ajv.errorsText(validate.errors)} in ${JSON.stringify(value).slice(0, 2000)}`);
    }
  }
}

/**
 * OpenAPI 3.0 schemas as JSON Schema: `nullable` becomes a type, references name their document, and objects with
 * known properties have no others.
 */
function asJsonSchema(node: Json, document: string): Json {
  if (Array.isArray(node)) return node.map((item) => asJsonSchema(item, document));
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node as object).map(([key, value]) => [key, asJsonSchema(value, document)]),
  );
  if (typeof rest['$ref'] === 'string') rest['$ref'] = rest['$ref'].replace(/^#/, `${document}#`);
  if (rest['type'] === 'object' && rest['properties'] && rest['additionalProperties'] === undefined) {
    rest['additionalProperties'] = false;
  }
  return nullable ? { anyOf: [rest, { type: 'null' }] } : rest;
}

/** A caller whose every exchange must be what the documents say. */
export class CheckedCaller extends Caller {
  constructor(
    private readonly documents: OpenApiCheck,
    server: FastifyInstance,
    headers: Headers,
    id: string,
  ) {
    super(server, headers, id);
  }

  override async send(method: Method, url: string, body?: unknown, headers: Headers = {}): Promise<Answer> {
    const answer = await super.send(method, url, body, headers);
    this.documents.check(method, url, body, answer);
    return answer;
  }
}
