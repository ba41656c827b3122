import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { REDACTED, SECRET_PATHS } from '../audit/redact';
import { Redactor } from '../secrets/redactor';

/** Injection token of the process's pino logger. */
export const LOGGER = Symbol('LOGGER');

interface LoggerSettings {
  level: string;
  name: string;
  /** Masked wherever they show in a line: others may say them back to us in an error. */
  secrets?: readonly string[];
  destination?: DestinationStream;
}

export function createLogger({ level, name, secrets = [], destination }: LoggerSettings): Logger {
  const redactor = new Redactor(secrets);
  const options = {
    ...{ level, name, base: { name }, redact: { paths: SECRET_PATHS, censor: REDACTED } },
    hooks: { streamWrite: (line: string) => redactor.push(line) + redactor.flush() },
  };
  return destination ? pino(options, destination) : pino(options);
}

const ACCESS_BUFFER_BYTES = 4096;
const ACCESS_FLUSH_MS = 500;

/**
 * For one line per request, whose fields are fixed and hold no secret: nothing to redact, and the lines leave in
 * batches, because a system call per request would cost more than the line.
 */
export function createAccessLogger(level: string, name: string): Logger {
  const destination = pino.destination({ dest: 1, sync: false, minLength: ACCESS_BUFFER_BYTES });
  const flush = setInterval(() => destination.flush(), ACCESS_FLUSH_MS);
  flush.unref();
  return pino({ level, name, base: { name } }, destination);
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
