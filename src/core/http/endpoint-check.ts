import { Injectable, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { resolveEndpoint, type ResolvedEndpoint } from './endpoint';

export interface DeclaredRoute {
  controller: Type;
  handler: string;
  endpoint: ResolvedEndpoint;
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
    const controllers = [...this.modules.values()].flatMap(({ controllers }) =>
      [...controllers.values()].map(({ metatype }) => metatype as Type),
    );
    return controllers.flatMap((controller) => routesOf(controller));
  }
}

function routesOf(controller: Type): DeclaredRoute[] {
  const prototype = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype)
    .filter((name) => name !== 'constructor' && Reflect.hasMetadata(PATH_METADATA, prototype[name] as object))
    .map((handler) => ({ controller, handler, endpoint: resolveEndpoint(controller, prototype[handler] as object) }));
}
