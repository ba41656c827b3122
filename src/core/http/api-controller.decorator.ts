import { applyDecorators, Controller, SetMetadata } from '@nestjs/common';
import { ApiExtraModels, ApiTags } from '@nestjs/swagger';
import { CONTROLLER, type ControllerOptions, ENDPOINT, type EndpointOptions } from './endpoint.decorator';
import { surfaceNamed } from './surfaces/surface';

/** A controller of one surface, or of several that show the same. */
export function ApiController(options: ControllerOptions): ClassDecorator {
  return applyDecorators(
    SetMetadata(CONTROLLER, options),
    (target: object) => describeAnswers(target as new () => object, options),
    ApiTags(options.tag),
    Controller({ path: options.path, version: [options.surface].flat().map((name) => surfaceNamed(name).version) }),
  );
}

/** Puts the classes that describe answers among the schemas of OpenAPI; `openapi.ts` refers to them. */
function describeAnswers(controller: new () => object, { returns }: ControllerOptions): void {
  const prototype = controller.prototype as Record<string, object>;
  const declared = Object.getOwnPropertyNames(prototype).map(
    (name) => Reflect.getMetadata(ENDPOINT, prototype[name] as object) as EndpointOptions | undefined,
  );
  const classes = [returns, ...declared.flatMap((endpoint) => [endpoint?.returns, endpoint?.rows])];
  ApiExtraModels(...new Set(classes.filter((type) => type !== undefined)))(controller);
}
