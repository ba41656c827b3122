import { type OpenApi, resolved, type Schema } from './document';
import { referenced, type Resource } from './resources';

const SAMPLES: Record<string, string> = {
  uuid: '00000000-0000-4000-8000-000000000000',
  'date-time': '2026-01-01T00:00:00Z',
  email: 'somebody@example.com',
};

/** Example bodies: the examples of the fields, and variables where a field names an object made before. */
export class Bodies {
  constructor(
    private readonly document: OpenApi,
    private readonly resources: readonly Resource[],
  ) {}

  /** Required fields, fields with an example, and references that can be followed. */
  example(path: string, given: Schema): unknown {
    const schema = resolved(this.document, given);
    if (schema.example !== undefined) return schema.example;
    if (schema.properties) return this.fields(path, schema);
    if (schema.oneOf?.[0]) return this.example(path, schema.oneOf[0]);
    if (schema.items) return [this.example(path, schema.items)];
    return schema.default ?? schema.enum?.[0] ?? sample(schema);
  }

  private fields(path: string, { properties = {}, required = [] }: Schema): object {
    const fields = Object.entries(properties).map(([name, given]) => {
      const schema = resolved(this.document, given);
      // A reference whose example is null is usually left out.
      const variable = schema.example === null ? undefined : this.variable(path, name, schema, properties);
      if (variable) return [name, schema.type === 'array' ? [variable] : variable];
      const shown = required.includes(name) || schema.example !== undefined;
      return [name, shown ? this.example(path, schema) : undefined];
    });
    return Object.fromEntries(fields) as object;
  }

  /** An id whose type is another field, as in `resource_type` and `resource_id`, names what that field's example says. */
  private variable(path: string, name: string, schema: Schema, siblings: Record<string, Schema>): string | undefined {
    const type = siblings[name.replace(/_id$/, '_type')];
    const told = name.endsWith('_id') && type && this.example(path, type);
    const typed = typeof told === 'string' && this.resources.find(({ words }) => words.join('_') === snake(told));
    const resource = typed || referenced(this.resources, name, schema, path);
    return resource && `{{${resource.variable}}}`;
  }

  /** JSON as a person would write it; variables that hold numbers are not in quotes. */
  text(value: unknown): string {
    const numbers = new Set(this.resources.filter(({ integer }) => integer).map(({ variable }) => variable));
    return JSON.stringify(value, null, 2).replace(/"\{\{(\w+)\}\}"/g, (quoted, name: string) =>
      numbers.has(name) ? `{{${name}}}` : quoted,
    );
  }
}

function sample({ type, format = '', minimum = 1, minLength = 0 }: Schema): unknown {
  if (type === 'string') return SAMPLES[format] ?? 'text'.padEnd(minLength, '-');
  if (type === 'integer' || type === 'number') return Math.max(minimum, 1);
  return type === 'boolean' ? false : {};
}

/** `virtual_machine` of `VirtualMachine`, `vm_specification` of `VMSpecification`. */
const snake = (type: string): string =>
  type.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2').toLowerCase();
