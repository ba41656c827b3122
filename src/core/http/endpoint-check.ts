import { Injectable, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { CONTROLLER, type ControllerOptions } from './endpoint.decorator';
import { resolveEndpoint, type ResolvedEndpoint } from './endpoint';

/** One route of one surface. */
export interface DeclaredRoute {
  controller: Type;
  handler: string;
  endpoint: ResolvedEndpoint;
  /** As clients call it: `/api/v1/tenants/:id`. */
  path: string;
}

/** Stops the boot when a route has no policy or a mutation leaves no audit row. */
@Injectable()
export class EndpointCheck implements OnApplicationBootstrap {
  constructor(private readonly modules: ModulesContainer) {}

  onApplicationBootstrap(): void {
    const silent = this.routes().filter(
      ({ endpoint }) => endpoint.method !== 'GET' && endpoint.audit && endpoint.auditType === null,
    );
    const [first] = silent;
    if (first) throw new Error(`${first.controller.name}.${first.handler} changes things but names no audit type`);
  }

  /** Every route of every controller. Throws for the first without a policy. */
  routes(): DeclaredRoute[] {
    return declaredRoutes(this.modules);
  }
}

/** See {@link EndpointCheck.routes}; for programs that make no providers. */
export function declaredRoutes(modules: ModulesContainer): DeclaredRoute[] {
  const controllers = [...modules.values()].flatMap(({ controllers }) =>
    [...controllers.values()].map(({ metatype }) => metatype as Type),
  );
  return controllers.flatMap((controller) => routesOf(controller));
}

function routesOf(controller: Type): DeclaredRoute[] {
  const prototype = controller.prototype as Record<string, object>;
  const { path: base } = (Reflect.getMetadata(CONTROLLER, controller) ?? {}) as Partial<ControllerOptions>;
  return Object.getOwnPropertyNames(prototype)
    .filter((name) => name !== 'constructor' && Reflect.hasMetadata(PATH_METADATA, prototype[name] as object))
    .flatMap((handler) =>
      resolveEndpoint(controller, prototype[handler] as object).map((endpoint) => {
        const path = [`/api/v${endpoint.surface.version}`, base, endpoint.path].filter((part) => part !== undefined);
        return { controller, handler, endpoint, path: path.join('/') };
      }),
    );
}
