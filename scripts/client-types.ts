import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import type { ApiVersion } from '../src/core/http/openapi';

/** The types of a version's client, made from the committed OpenAPI file. */
export async function clientTypes(version: ApiVersion): Promise<string> {
  const document: unknown = JSON.parse(readFileSync(`docs/openapi/${version}.json`, 'utf8'));
  // A field with a default may be left out of a body.
  const nodes = await openapiTS(document as Parameters<typeof openapiTS>[0], { defaultNonNullable: false });
  return `// Made by \`npm run clients\` from docs/openapi/${version}.json.\n\n${astToString(nodes)}`;
}
