import {
  applyDecorators,
  Delete,
  Get,
  HttpCode,
  Patch as HttpPatch,
  Post,
  Put,
  SetMetadata,
  type Type,
  Version,
} from '@nestjs/common';
import type { Action } from '../authz/actions';
import type { ResourceDescriptor, ResourceFace } from '../authz/resource-registry';
import type { GlobalRole } from '../context/request-context';
import type { ErrorCode } from '../errors/catalog';
import type { Alternative } from './alternative';
import { BulkOutcomes, ImportOutcomes } from './bulk';
import { type Schema, type SurfaceName, surfaceNamed } from './surfaces/surface';

/** Who may call a route. On resources the row decides too; that happens in the repository. */
export type Policy =
  | { readonly kind: 'resource'; readonly action: Action; readonly resource?: ResourceDescriptor }
  | { readonly kind: 'roles'; readonly roles: readonly GlobalRole[] }
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'public'; readonly reason: string };

/** Turns what a service returned into what this API version shows. */
// The row type differs per endpoint and meets its presenter only at run time.
export type Presenter = (row: never) => unknown;
export type Shape = 'one' | 'list' | 'rows' | 'removed' | 'text' | 'events';

/** Everything the pipeline and OpenAPI know of a route. */
export interface EndpointOptions {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path?: string;
  summary: string;
  policy: Policy;
  /** What is answered: `rows` is a short list without pages, `text` plain text without an envelope, `events` a stream of
   * server-sent events. Default `one`. */
  shape?: Shape;
  /** Class that describes a row of the answer. Default: the controller's. */
  returns?: Type;
  present?: Presenter;
  /** What is said of a success, on surfaces whose envelope has a place for it. */
  message?: string;
  /** A form of the answer beside JSON. */
  alternative?: Alternative;
  /** Default 200, 201 for POST. */
  status?: number;
  /** Whether it may answer 202 with an operation, see `Accepted`. */
  accepts?: boolean;
  /** Key of the rows in a list; default the controller's. */
  plural?: string | null;
  /** Filters of a list on surfaces that have none of their own, by the names in the resource's `fields`. */
  filters?: readonly string[];
  /** Query parameters that take one of some words, the first when they are left out; see `@Choice`. */
  choices?: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** OpenAPI of query parameters that follow from nothing else. */
  parameters?: readonly Schema[];
  errors?: readonly ErrorCode[];
  /** What a mutation is called in the audit log; required for all but GET and `readOnly`. */
  audit?: { action: string; type?: string };
  /** A POST that changes nothing: its question does not fit into a URL. */
  readOnly?: boolean;
  /** False where the answer holds a secret, which must not be stored for replay. */
  idempotent?: boolean;
  /** The one surface that has this route, where its controller serves several. */
  only?: SurfaceName;
  /** The body is a file of rows, each of which is one of these. */
  rows?: Type;
}

export interface ControllerOptions {
  /** One surface, or several as long as they show the same. */
  surface: SurfaceName | readonly SurfaceName[];
  path: string;
  /** OpenAPI tag. */
  tag: string;
  resource?: ResourceFace;
  /** Key of the rows in a list answer; null for a bare array. */
  plural?: string | null;
  present?: Presenter;
  returns?: Type;
}

export const ENDPOINT = 'virtflow:endpoint';
export const CONTROLLER = 'virtflow:controller';

const VERBS = { GET: Get, POST: Post, PUT: Put, PATCH: HttpPatch, DELETE: Delete };

/** Declares a route: method, policy, audit action, answer and OpenAPI in one place. */
export function Endpoint(options: EndpointOptions): MethodDecorator {
  if (options.method !== 'GET' && !options.readOnly && !options.audit && options.policy.kind !== 'public') {
    throw new Error(`${options.method} ${options.path ?? ''}: a mutation needs an audit action`);
  }
  const status = options.status ?? (options.method === 'POST' ? 201 : 200);
  return applyDecorators(
    SetMetadata(ENDPOINT, options),
    VERBS[options.method](options.path ?? ''),
    HttpCode(status),
    ...(options.only ? [Version(surfaceNamed(options.only).version)] : []),
  );
}

type Preset = Partial<Omit<EndpointOptions, 'method' | 'policy'>>;

/** The six routes of a plain resource. */
export const List = (options: Preset = {}): MethodDecorator =>
  Endpoint({
    method: 'GET',
    summary: 'List what the caller may see',
    shape: 'list',
    policy: { kind: 'resource', action: 'read' },
    ...options,
  });

export const Read = (options: Preset = {}): MethodDecorator =>
  Endpoint({
    method: 'GET',
    path: ':id',
    summary: 'Read one',
    policy: { kind: 'resource', action: 'read' },
    ...options,
  });

export const Create = (options: Preset = {}): MethodDecorator =>
  Endpoint({
    method: 'POST',
    summary: 'Create',
    policy: { kind: 'resource', action: 'create' },
    audit: { action: 'create' },
    ...options,
  });

export const Replace = (options: Preset = {}): MethodDecorator =>
  Endpoint({
    method: 'PUT',
    path: ':id',
    summary: 'Replace',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'update' },
    ...options,
  });

export const Patch = (options: Preset = {}): MethodDecorator =>
  Endpoint({
    method: 'PATCH',
    path: ':id',
    summary: 'Change some fields',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'update' },
    ...options,
  });

export const Remove = (options: Preset = {}): MethodDecorator =>
  Endpoint({
    method: 'DELETE',
    path: ':id',
    summary: 'Delete',
    shape: 'removed',
    policy: { kind: 'resource', action: 'delete' },
    audit: { action: 'delete' },
    ...options,
  });

/** Many creates, updates and deletes in one request, see `BulkRunner`; each row is decided like a single request. */
export const Bulk = (options: Preset & { policy?: Policy } = {}): MethodDecorator =>
  Endpoint({
    method: 'POST',
    path: 'bulk',
    only: 'v2',
    status: 200,
    summary: 'Create, update and delete many',
    policy: { kind: 'resource', action: 'read' },
    audit: { action: 'bulk' },
    returns: BulkOutcomes,
    present: (outcomes: unknown) => outcomes,
    errors: ['BULK_REJECTED'],
    ...options,
  });

/** Rows of a CSV or JSON file, created or updated, see `BulkRunner.import`; each is one of `rows`. */
export const Import = (rows: Type, options: Preset & { policy?: Policy } = {}): MethodDecorator =>
  Endpoint({
    method: 'POST',
    path: 'import',
    only: 'v2',
    status: 200,
    summary: 'Create and update from a file',
    policy: { kind: 'resource', action: 'read' },
    audit: { action: 'import' },
    rows,
    returns: ImportOutcomes,
    present: (outcomes: unknown) => outcomes,
    errors: ['BULK_REJECTED'],
    ...options,
  });

/** A route that anybody may call; the reason is shown by the boot check. */
export const Public = (reason: string, options: Omit<EndpointOptions, 'policy'>): MethodDecorator =>
  Endpoint({ ...options, policy: { kind: 'public', reason } });
