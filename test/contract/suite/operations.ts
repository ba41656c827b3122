import type { ApiVersion } from '../../../src/core/http/openapi';
import { Document, SURFACES } from '../../fuzz/operations';
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

export const OPERATIONS: readonly Operation[] = SURFACES.flatMap((version) =>
  Document.read(version).operations.map(({ method, template }) => ({
    ...{ version, method: method as Method },
    ...{ path: template.replace(`/api/${version}`, ''), name: `${method} ${template}` },
  })),
);
