import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiVersion } from '../../../src/core/http/openapi';
import type { Method } from './objects';

/** An operation of the committed documents. */
export interface Operation {
  version: ApiVersion;
  method: Method;
  /** Below the version, as the documents write it: `/tenants/{id}`. */
  path: string;
  /** `GET /api/v1/tenants/{id}` */
  name: string;
}

const DOCUMENTS = join(__dirname, '../../../docs/openapi');

export const OPERATIONS: readonly Operation[] = (['v1', 'v2'] as const).flatMap((version) => {
  const document = JSON.parse(readFileSync(join(DOCUMENTS, `${version}.json`), 'utf8')) as {
    paths: Record<string, Record<string, unknown>>;
  };
  return Object.entries(document.paths).flatMap(([full, operations]) =>
    Object.keys(operations).map((verb) => {
      const method = verb.toUpperCase() as Method;
      return { version, method, path: full.replace(`/api/${version}`, ''), name: `${method} ${full}` };
    }),
  );
});
