import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Json } from '../support/caller';

export const SURFACES = ['v1', 'v2'] as const;
export type Surface = (typeof SURFACES)[number];

export interface Parameter {
  in: 'path' | 'query' | 'header';
  name: string;
  required?: boolean;
  schema: Json;
  description?: string;
}

/** One documented operation, with what is needed to make requests for it. */
export interface Operation {
  surface: Surface;
  method: string;
  template: string;
  parameters: Parameter[];
  /** Schemas of the body by content type; none when it takes none. */
  bodies: Record<string, Json>;
  /** Codes of errors by status. */
  codes: Record<string, string[]>;
}

/** A committed OpenAPI file. */
export class Document {
  readonly operations: Operation[];

  private constructor(
    readonly surface: Surface,
    readonly json: OpenAPIObject,
  ) {
    this.operations = Object.entries(json.paths).flatMap(([template, item]) =>
      Object.entries(item as Json).map(([method, documented]: [string, Json]) => ({
        surface,
        method: method.toUpperCase(),
        template,
        parameters: documented.parameters,
        bodies: Object.fromEntries(
          Object.entries(documented.requestBody?.content ?? {}).map(([type, { schema }]: [string, Json]) => [
            type,
            schema,
          ]),
        ),
        codes: Object.fromEntries(
          Object.entries(documented.responses).map(([status, answer]) => [status, this.codesOf(answer)]),
        ),
      })),
    );
  }

  static read(surface: Surface): Document {
    return new Document(surface, JSON.parse(readFileSync(`docs/openapi/${surface}.json`, 'utf8')) as OpenAPIObject);
  }

  /** The schema itself where it is a reference. */
  resolve(schema: Json): Json {
    const name = /^#\/components\/schemas\/(.+)$/.exec(schema?.$ref ?? '')?.[1];
    return name ? this.json.components?.schemas?.[name] : schema;
  }

  private codesOf(answer: Json): string[] {
    const name = /^#\/components\/responses\/(.+)$/.exec(answer.$ref ?? '')?.[1];
    const { description } = name ? (this.json.components?.responses?.[name] as Json) : answer;
    return [...(description as string).matchAll(/^`(\w+)`:/gm)].map(([, code]) => code as string);
  }

  find(method: string, template: string): Operation | undefined {
    return this.operations.find((operation) => operation.method === method && operation.template === template);
  }
}
