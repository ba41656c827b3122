import type { ResourceFace } from '../../authz/resource-registry';
import type { Page, PageRequest } from '../../database/page';
import type { AppError } from '../../errors/app-error';
import { catalogEntry, type ErrorCode } from '../../errors/catalog';
import { DEPLOY } from './deploy.surface';
import { HUB } from './hub.surface';
import { PVE } from './pve.surface';
import { V2 } from './v2.surface';
import { VIRTFLOW } from './virtflow.surface';

export type SurfaceName = 'virtflow' | 'pve' | 'hub' | 'deploy' | 'v2';
/** Query parameters as the server parsed them; a repeated one is an array. */
export type RawQuery = Readonly<Record<string, string | string[] | undefined>>;

/** What a list answer needs besides its rows. */
export interface ListInfo {
  /** Key of the rows in the body; null for a bare array. */
  plural: string | null;
  path: string;
  query: RawQuery;
}

export interface Answer {
  body: unknown;
  headers?: Record<string, string>;
}

/** An OpenAPI schema object; its shape is the specification's. */
export type Schema = Record<string, unknown>;

/** One style of envelope, errors and paging. Controllers name theirs once; handlers never see it. */
export interface Surface {
  readonly name: SurfaceName;
  /** URL version its routes live under. */
  readonly version: '1' | '2';
  readonly validationStatus: 400 | 422;
  /** Codes whose status is another one here. */
  readonly statuses?: Partial<Record<ErrorCode, number>>;
  /** What a code is called here. */
  readonly codeOf?: (code: ErrorCode) => ErrorCode;
  readonly removeStatus: 200 | 204;
  readonly errorType: string;
  /** Whether mutations can be rehearsed with `dry_run=true`. */
  readonly dryRun: boolean;
  /** Whether lists can be had as CSV with `format=csv`. */
  readonly csv: boolean;
  /** Whether answers tell the version of the row they show, and where a new one is. */
  readonly versions: boolean;
  /** Whether rows stand under their plural. */
  readonly plurals: boolean;
  moment(date: Date): string;
  paging(query: RawQuery, resource: ResourceFace): PageRequest;
  /** `message` is what the endpoint says of its success. */
  one(data: unknown, message?: string): unknown;
  list(page: Page<unknown>, info: ListInfo): Answer;
  removed(label: string, message?: string): unknown;
  error(error: AppError, status: number, requestId: string): unknown;
  /** Query parameters of a list, for OpenAPI. */
  pagingParameters(resource: ResourceFace): Schema[];
  oneSchema(row: Schema, message?: string): Schema;
  listSchema(row: Schema, plural: string | null): Schema;
  /** The body of a removal; null where there is none. */
  removedSchema: Schema | null;
  /** Response headers of a list, for OpenAPI. */
  listHeaders: Schema;
  errorSchema: Schema;
}

const SURFACES: Record<SurfaceName, Surface> = { virtflow: VIRTFLOW, pve: PVE, hub: HUB, deploy: DEPLOY, v2: V2 };

export function surfaceNamed(name: SurfaceName): Surface {
  return SURFACES[name];
}

/** What a failure answers with on that surface. */
export function statusOn(surface: Surface, code: ErrorCode): number {
  if (code === 'VALIDATION_ERROR') return surface.validationStatus;
  return surface.statuses?.[code] ?? catalogEntry(code).status;
}

/** First segments of version 1 that are not in the style of the REST contract. */
const ROOTS: Partial<Record<string, Surface>> = {
  vms: PVE,
  system: PVE,
  inventories: HUB,
  playbooks: HUB,
  ssh: HUB,
  ai: HUB,
  jobs: DEPLOY,
};

/** The surface of a path that no controller answered, or whose caller could not be authenticated. */
export function surfaceOfPath(path: string): Surface {
  if (path.startsWith('/api/v2/')) return V2;
  const root = /^\/api\/v1\/([a-z-]+)(?=[/?]|$)/.exec(path)?.[1] ?? '';
  return (Object.hasOwn(ROOTS, root) && ROOTS[root]) || VIRTFLOW;
}
