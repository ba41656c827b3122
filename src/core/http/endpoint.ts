import type { ExecutionContext, Type } from '@nestjs/common';
import type { ResourceFace } from '../authz/resource-registry';
import type { VirtflowRequest } from '../context/ctx.decorator';
import {
  CONTROLLER,
  type ControllerOptions,
  ENDPOINT,
  type EndpointOptions,
  type Presenter,
  type Shape,
} from './endpoint.decorator';
import { type Surface, surfaceNamed } from './surfaces/surface';

/** A route as the pipeline sees it: what the handler declared, completed by its controller. */
export interface ResolvedEndpoint extends EndpointOptions {
  surface: Surface;
  resource: ResourceFace | null;
  present: Presenter;
  shape: Shape;
  plural: string | null;
  status: number;
  /** Type named in the audit row; null only for routes that change nothing. */
  auditType: string | null;
}

/** A request on its way through the pipeline. */
export interface PipelineRequest extends VirtflowRequest {
  endpoint?: ResolvedEndpoint;
  /** For failures that happen before or without a controller. */
  startedAt?: number;
}

const resolved = new WeakMap<object, ResolvedEndpoint>();
const identity: Presenter = (row) => row;

/** Throws for a handler without a policy, which the boot check makes impossible. */
export function endpointOf(execution: ExecutionContext): ResolvedEndpoint {
  const handler = execution.getHandler();
  let endpoint = resolved.get(handler);
  if (!endpoint) resolved.set(handler, (endpoint = resolveEndpoint(execution.getClass(), handler)));
  return endpoint;
}

export function resolveEndpoint(controller: Type, handler: object): ResolvedEndpoint {
  const own = Reflect.getMetadata(ENDPOINT, handler) as EndpointOptions | undefined;
  const shared = Reflect.getMetadata(CONTROLLER, controller) as ControllerOptions | undefined;
  if (!own || !shared) throw new Error(`${controller.name} has a route without a policy`);
  const resource = (own.policy.kind === 'resource' ? own.policy.resource : undefined) ?? shared.resource ?? null;
  const surface = surfaceNamed(shared.surface);
  const shape = own.shape ?? 'one';
  return {
    ...own,
    surface,
    resource,
    shape,
    present: own.present ?? shared.present ?? identity,
    plural: own.plural === undefined ? (shared.plural ?? null) : own.plural,
    status: shape === 'removed' ? surface.removeStatus : (own.status ?? (own.method === 'POST' ? 201 : 200)),
    auditType: own.audit?.type ?? resource?.type ?? null,
  };
}
