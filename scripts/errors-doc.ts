import type { OpenAPIObject } from '@nestjs/swagger';
import { allResources, notFoundCode } from '../src/core/authz/resource-registry';
import { CATALOG, catalogEntry, type ErrorCode } from '../src/core/errors/catalog';

const HEAD = `# Errors

Generated from \`src/core/errors/catalog.ts\` and the resources by \`npm run openapi\`; do not edit.

A code is a constant: it is never renamed and never reused, so programs may depend on it. Messages are for people.

| surface | body |
|---|---|
| version 1 | \`{"error": message, "code": CODE}\`; \`VALIDATION_ERROR\` is 400 |
| version 2 | \`application/problem+json\`: \`type\`, \`title\`, \`status\`, \`code\`, \`request_id\`, \`errors\` (\`pointer\`, \`rule\`, \`detail\`), \`details\`; \`VALIDATION_ERROR\` is 422 |

What the caller may not see is answered like what does not exist: 404. What he may see but not do is 403. Every answer
carries \`X-Request-Id\`; quote it when you report a problem.
`;

/** The text of docs/errors.md: the catalogue, and what resources and the operations of the OpenAPI documents add to it. */
export function errorsDoc(documents: readonly OpenAPIObject[]): string {
  const general = Object.keys(CATALOG) as ErrorCode[];
  const told = documents.flatMap(codesOf).filter((code) => !general.includes(code));
  const isMissing = (code: ErrorCode) => code.endsWith('_NOT_FOUND');
  const missing = new Set([...allResources().map(({ type }) => notFoundCode(type)), ...told.filter(isMissing)]);
  const constraints = allResources().flatMap((resource) => Object.values(resource.constraints ?? {}));
  const others = [...constraints.map(({ code }) => code), ...told];
  const taken = new Set(others.filter((code) => !general.includes(code) && !isMissing(code)));
  return [
    HEAD,
    section('Everywhere', general),
    section('Of resources: not found, or hidden', [...missing]),
    section('Of resources: taken', [...taken]),
  ].join('\n');
}

/** Codes that operations of a document may answer. */
function codesOf({ components }: OpenAPIObject): ErrorCode[] {
  const meanings = Object.values(components?.responses ?? {}).map((response) =>
    'description' in response ? response.description : '',
  );
  return meanings.flatMap((text) => [...text.matchAll(/^`(\w+)`:/gm)].map(([, code]) => code as ErrorCode));
}

function section(title: string, codes: readonly ErrorCode[]): string {
  const rows = codes
    .map((code) => ({ code, ...catalogEntry(code) }))
    .sort((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1))
    .map(({ code, status, message }) => `| ${status} | \`${code}\` | ${message} |`);
  return [`## ${title}`, '', '| status | code | message |', '|---|---|---|', ...rows, ''].join('\n');
}
