import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { AuditService } from '../audit/audit.service';
import { parseId } from '../database/ids';
import { translatePgError } from '../database/pg-errors';
import { AppError } from '../errors/app-error';
import type { ErrorCode } from '../errors/catalog';
import { LOGGER } from '../operations/logger';
import type { PipelineRequest, ResolvedEndpoint } from './endpoint';
import { statusOn, surfaceOfPath } from './surfaces/surface';

const RETRY_AFTER_SECONDS = 5;

/** The one place where errors become answers. Also records denied and failed mutations. */
@Catch()
@Injectable()
export class AppExceptionFilter implements ExceptionFilter {
  constructor(
    private readonly audit: AuditService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async catch(exception: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<PipelineRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = asAppError(exception);
    const surface = request.endpoint?.surface ?? surfaceOfPath(request.url);
    if (error.status >= 500) this.logger.error({ err: exception, request_id: request.id }, error.code);
    await this.recordAttempt(request, error);
    if (reply.sent) return;
    const status = statusOn(surface, error.code);
    void reply
      .status(status)
      .headers(headersOf(error))
      .type(surface.errorType)
      .send(surface.error(error, status, request.id));
  }

  private async recordAttempt({ endpoint, ctx, params }: PipelineRequest, error: AppError): Promise<void> {
    if (!endpoint?.audit || !ctx || endpoint.auditType === null) return;
    // Nothing can be written now, and trying would only make the caller wait longer.
    if (error.code === 'SERVICE_UNAVAILABLE') return;
    const denials = error.denials.map(({ action, type, id, code }) => ({
      ...{ action, resourceType: type, resourceId: id, code },
      outcome: 'denied' as const,
    }));
    await this.audit.recordAttempt(ctx, ...denials, {
      action: endpoint.audit.action,
      resourceType: error.subject?.type ?? endpoint.auditType,
      resourceId: error.subject?.id ?? askedFor(endpoint, params as { id?: string } | undefined),
      outcome: error.denied ? 'denied' : 'failed',
      code: error.code,
    });
  }
}

/** The object a request named, spelled as its row is; null for text that cannot be an id. */
function askedFor({ identified }: ResolvedEndpoint, params: { id?: string } = {}): string | null {
  const id = identified && params.id !== undefined ? parseId(identified.idKind, params.id) : null;
  return id === null ? null : String(id);
}

function headersOf(error: AppError): Record<string, string> {
  const headers: Record<string, string> = { 'cache-control': 'no-store' };
  if (error.status === 401) headers['www-authenticate'] = 'Bearer realm="virtflow"';
  if (error.status === 503 || error.status === 429)
    headers['retry-after'] = String((error.details['retry_after'] as number | undefined) ?? RETRY_AFTER_SECONDS);
  return headers;
}

/** Codes of errors that Fastify and Nest raise themselves. */
const FRAMEWORK: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'INVALID_JSON',
  FST_ERR_BAD_URL: 'NOT_FOUND',
  FST_ERR_ASYNC_CONSTRAINT: 'NOT_FOUND',
  FST_ERR_MAX_PARAM_LENGTH: 'NOT_FOUND',
};
const STATUSES: Record<number, ErrorCode> = {
  400: 'VALIDATION_ERROR',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  414: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

function asAppError(exception: unknown): AppError {
  const error = translatePgError(exception);
  if (error instanceof AppError) return error;
  const { code = '', statusCode } = (error ?? {}) as { code?: string; statusCode?: number };
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  const known = FRAMEWORK[code] ?? (status === undefined ? undefined : STATUSES[status]);
  return new AppError(known ?? 'INTERNAL_ERROR', {}, { cause: error });
}
