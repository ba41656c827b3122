import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { REDACTED, SECRET_PATHS } from '../audit/redact';

/** Injection token of the process's pino logger. */
export const LOGGER = Symbol('LOGGER');

export function createLogger(level: string, name: string, destination?: DestinationStream): Logger {
  const options = { level, name, base: { name }, redact: { paths: SECRET_PATHS, censor: REDACTED } };
  return destination ? pino(options, destination) : pino(options);
}

/** Lets Nest's own messages go through pino. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.logger.error({ context, stack }, String(message));
  }
}
