import { read } from '../files';

type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const SECRET_LIKE = /pass|token|secret|private|kubeconfig|key|credential/i;
/** Named like secrets, and none. */
const NO_SECRETS: [RegExp, string][] = [
  [/\.has_\w+$/, 'says whether there is one'],
  [/\.(key_type|token_type)$/, 'a kind'],
  [/\.token_name$/, 'the name of a token, which the hypervisor shows too'],
  [/credential_id$/, 'the id of an object'],
  [/\.credentials_expire_at$/, 'a moment'],
  [/\.ssh_keys$/, 'public keys'],
];
/** Texts that carry secrets though their names do not say so. */
const CARRIERS = /^v[12] (Inventory\w+\.config|(PlaybookRunV2Body|ExecuteV1Body)\.extra_vars)$/;
/** Answers that are there to tell a secret. */
export const ISSUED = /^v[12] (TokenPairAnswer\.(access|refresh)_token|NewApiTokenAnswer\.token)$/;

const isSecretName = (field: string): boolean =>
  CARRIERS.test(field) ||
  (SECRET_LIKE.test(field.split('.').at(-1) ?? '') && !NO_SECRETS.some(([of]) => of.test(field)));

/** The documents, and which of their fields a body has. */
export class Fields {
  readonly documents: Record<string, Json> = Object.fromEntries(
    ['v1', 'v2'].map((version) => [version, JSON.parse(read(`docs/openapi/${version}.json`))]),
  );

  /** `v2 CredentialV2Body.password`, say: all that must have a sentinel. */
  all(): string[] {
    const found: string[] = [];
    for (const [version, { components }] of Object.entries(this.documents))
      for (const [schema, { properties = {} }] of Object.entries(components.schemas as Json))
        for (const [name, property] of Object.entries(properties as Json)) {
          const field = `${version} ${schema}.${name}`;
          // What is shown of an inventory is no place where a secret comes in.
          const isAnswer = CARRIERS.test(field) && !/Body|Patch/.test(schema);
          if ((property.writeOnly || isSecretName(field)) && !isAnswer) found.push(field);
        }
    return found;
  }

  /** Fields of what was sent or answered, with their values. */
  of(method: string, url: string, status: 'request' | number, body: unknown): [string, string][] {
    const path = url.split('?')[0] as string;
    const version = path.startsWith('/api/v2') ? 'v2' : 'v1';
    const paths = this.documents[version]!['paths'] as Json;
    const matches = (pattern: string) => new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
    const found = paths[path] ?? paths[Object.keys(paths).find(matches) ?? ''];
    const operation = found?.[method.toLowerCase()];
    const part = status === 'request' ? operation?.requestBody : operation?.responses?.[status];
    const schema = part?.content?.['application/json']?.schema;
    return schema ? this.walk(version, schema, body, '') : [];
  }

  private walk(version: string, schema: Json, value: Json[string], name: string): [string, string][] {
    const reference = (schema['$ref'] ?? schema['allOf']?.[0]?.['$ref']) as string | undefined;
    if (reference) {
      const target = reference.split('/').at(-1) as string;
      return this.walk(version, this.documents[version]!['components'].schemas[target], value, `${version} ${target}`);
    }
    if (Array.isArray(value)) return value.flatMap((each) => this.walk(version, schema['items'] ?? {}, each, name));
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value as Json).flatMap(([key, each]): [string, string][] => {
      const property = schema['properties']?.[key];
      if (!property) return [];
      const field = `${name}.${key}`;
      const here: [string, string][] =
        each === null ? [] : [[field, typeof each === 'string' ? each : JSON.stringify(each)]];
      return [...here, ...this.walk(version, property, each, field)];
    });
  }
}
