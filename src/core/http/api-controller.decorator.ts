import { applyDecorators, Controller, SetMetadata } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CONTROLLER, type ControllerOptions, ENDPOINT, type EndpointOptions } from './endpoint.decorator';
import { endpointDocs } from './endpoint-docs';
import { surfaceNamed } from './surfaces/surface';

/** A controller of one surface. Adds OpenAPI to each of its endpoints from what they declare. */
export function ApiController(options: ControllerOptions): ClassDecorator {
  const { version } = surfaceNamed(options.surface);
  return applyDecorators(
    SetMetadata(CONTROLLER, options),
    (target: object) => documentEndpoints(target as new () => object, options),
    ApiTags(options.tag),
    Controller({ path: options.path, version }),
  );
}

function documentEndpoints(controller: new () => object, options: ControllerOptions): void {
  const prototype = controller.prototype as object;
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    const handler = descriptor?.value as object | undefined;
    const endpoint = handler && (Reflect.getMetadata(ENDPOINT, handler) as EndpointOptions | undefined);
    if (!descriptor || !endpoint) continue;
    for (const decorate of endpointDocs(name, endpoint, options)) decorate(prototype, name, descriptor);
  }
}
