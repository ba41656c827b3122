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
import { momentsOf } from './columns';
import type { Slice } from './csv-export';
import { type Surface, surfaceNamed, surfaceOfPath } from './surfaces/surface';

/** A route as the pipeline sees it on one surface: what the handler declared, completed by its controller. */
export interface ResolvedEndpoint extends EndpointOptions {
  surface: Surface;
  resource: ResourceFace | null;
  /** What `:id` in the path is an id of: the controller's resource, whatever the route itself shows. */
  identified: ResourceFace | null;
  returns?: Type;
  /** Names of the fields of {@link returns} that are moments. */
  moments: readonly string[];
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
  /** The part of a list that an export is at. */
  slice?: Slice;
}

const resolved = new WeakMap<object, ResolvedEndpoint[]>();
const identity: Presenter = (row) => row;

/** Throws for a handler without a policy, which the boot check makes impossible. */
export function endpointOf(execution: ExecutionContext): ResolvedEndpoint {
  const handler = execution.getHandler();
  let choices = resolved.get(handler);
  if (!choices) resolved.set(handler, (choices = resolveEndpoint(execution.getClass(), handler)));
  const [first, ...others] = choices as [ResolvedEndpoint, ...ResolvedEndpoint[]];
  if (others.length === 0) return first;
  // The route that was found: the text that was sent may spell its path in another way.
  const { routeOptions, url } = execution.switchToHttp().getRequest<PipelineRequest>();
  const { version } = surfaceOfPath(routeOptions.url ?? url);
  return choices.find(({ surface }) => surface.version === version) ?? first;
}

/** The endpoint once for each surface that has it. */
export function resolveEndpoint(controller: Type, handler: object): ResolvedEndpoint[] {
  const own = Reflect.getMetadata(ENDPOINT, handler) as EndpointOptions | undefined;
  const shared = Reflect.getMetadata(CONTROLLER, controller) as ControllerOptions | undefined;
  if (!own || !shared) throw new Error(`${controller.name} has a route without a policy`);
  const resource = (own.policy.kind === 'resource' ? own.policy.resource : undefined) ?? shared.resource ?? null;
  const shape = own.shape ?? 'one';
  const plural = own.plural === undefined ? (shared.plural ?? null) : own.plural;
  const names = own.only ? [own.only] : [shared.surface].flat();
  return names.map(surfaceNamed).map((surface) => ({
    ...own,
    surface,
    resource,
    identified: shared.resource ?? null,
    shape,
    returns: own.returns ?? shared.returns,
    moments: momentsOf(own.returns ?? shared.returns),
    present: own.present ?? shared.present ?? identity,
    plural: surface.plurals ? plural : null,
    status: shape === 'removed' ? surface.removeStatus : (own.status ?? (own.method === 'POST' ? 201 : 200)),
    auditType: own.audit?.type ?? resource?.type ?? null,
  }));
}
