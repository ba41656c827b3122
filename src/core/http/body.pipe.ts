import {
  type ArgumentMetadata,
  Injectable,
  type PipeTransform,
  SetMetadata,
  type Type,
  type ValidationError,
  ValidationPipe,
} from '@nestjs/common';
import { AppError, type FieldError } from '../errors/app-error';
import type { ErrorCode } from '../errors/catalog';

const OPTIONAL = 'virtflow:optional-body';

/** A body that a request may leave out: that is an empty one. */
export const OptionalBody = (): ClassDecorator => SetMetadata(OPTIONAL, true);

const CODES = 'virtflow:codes';

/** The code with which a body is refused when one of these fields is the first that is wrong. */
export const RefusedAs = (codes: Readonly<Record<string, ErrorCode>>): ClassDecorator => SetMetadata(CODES, codes);

/** Validates request bodies: unknown properties are errors, values are never coerced. */
@Injectable()
export class BodyPipe implements PipeTransform {
  private readonly pipe = new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => AppError.validation(flatten(errors)),
  });

  async transform(sent: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body' || !metadata.metatype) return sent;
    const value = sent === undefined && Reflect.hasMetadata(OPTIONAL, metadata.metatype) ? {} : sent;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw AppError.field('body', 'object', 'the request body must be a JSON object');
    }
    try {
      return (await this.pipe.transform(value, metadata)) as unknown;
    } catch (error) {
      throw error instanceof AppError ? refusal(error, metadata.metatype) : error;
    }
  }

  /** Validates one object against `type`; for bodies inside bodies, such as rows of a bulk request. */
  async validate<T extends object>(value: unknown, type: Type<T>): Promise<T> {
    return (await this.transform(value, { type: 'body', metatype: type })) as T;
  }
}

function refusal(error: AppError, type: Type): AppError {
  const codes = (Reflect.getMetadata(CODES, type) ?? {}) as Record<string, ErrorCode>;
  const code = codes[error.fieldErrors[0]?.path ?? ''];
  return code ? new AppError(code, error.details) : error;
}

const MISSING = { missing: true } as const;

function flatten(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap(({ property, value, constraints, children }) => {
    const path = parent ? `${parent}.${property}` : property;
    const own = Object.entries(constraints ?? {}).map(([rule, message]) =>
      rule === 'whitelistValidation'
        ? { path, rule: 'unknown', message: `${path} is not a known property` }
        : {
            path,
            rule,
            message: parent ? message.replace(property, path) : message,
            ...(value === undefined && MISSING),
          },
    );
    return [...own, ...flatten(children ?? [], path)];
  });
}
