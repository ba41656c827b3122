/** The parts of an OpenAPI file that a collection is made of. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
  type?: string;
  format?: string;
  example?: unknown;
  default?: unknown;
  enum?: unknown[];
  minimum?: number;
  minLength?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  example?: unknown;
  schema: Schema;
}

type Content = Record<string, { schema: Schema }>;

export interface Operation {
  summary: string;
  tags: [string];
  security: object[];
  parameters: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

export interface OpenApi {
  info: { title: string; description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const JSON_TYPE = 'application/json';

/** The schema without its reference and `allOf`. */
export function resolved(document: OpenApi, { $ref, allOf, ...schema }: Schema): Schema {
  const [, name] = /^#\/components\/schemas\/(.+)$/.exec($ref ?? '') ?? [];
  if (name) return resolved(document, document.components.schemas[name] ?? {});
  return Object.assign({}, ...(allOf ?? []).map((part) => resolved(document, part)), schema) as Schema;
}

export function bodySchema(document: OpenApi, { requestBody }: Operation): Schema | undefined {
  const schema = requestBody?.content[JSON_TYPE]?.schema;
  return schema && resolved(document, schema);
}

/** What a success holds: its schema, and where it is below the envelope of the version. */
export function answerOf(document: OpenApi, { responses }: Operation): { schema: Schema; accessor: string } {
  const success = Object.entries(responses).find(([status]) => Number(status) < 300)?.[1];
  const schema = resolved(document, success?.content?.[JSON_TYPE]?.schema ?? {});
  const data = schema.properties?.['data'];
  return data ? { schema: resolved(document, data), accessor: '.data' } : { schema, accessor: '' };
}
