import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { type Config, CONFIG } from '../config/config';
import { UnitOfWork } from '../database/unit-of-work';
import { AppError } from '../errors/app-error';
import { alternativeOf, wantsAlternative } from './alternative';
import { answerOf } from './answer';
import { csvAnswer, wantsCsv } from './csv-export';
import { endpointOf, type PipelineRequest, type ResolvedEndpoint } from './endpoint';
import { claimKey, idempotencyKey, requestHash, storeAnswer, type StoredAnswer } from './idempotency';
import { booleanParameter } from './query-parameters';
import type { RawQuery } from './surfaces/surface';

/**
 * Around every handler: gives the answer its surface's form, and opens the transaction of the whole request when it
 * is a rehearsal (`dry_run`) or carries an Idempotency-Key.
 */
@Injectable()
export class PipelineInterceptor implements NestInterceptor {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = execution.switchToHttp().getRequest<PipelineRequest>();
    const reply = execution.switchToHttp().getResponse<FastifyReply>();
    const endpoint = endpointOf(execution);
    return from(this.answer(request, endpoint, next).then((answer) => send(reply, answer)));
  }

  private async answer(request: PipelineRequest, endpoint: ResolvedEndpoint, next: CallHandler): Promise<StoredAnswer> {
    const result = () => firstValueFrom(next.handle() as Observable<unknown>, { defaultValue: undefined });
    const inForm = wantsAlternative(endpoint, request) ? alternativeOf : answerOf;
    const handle = async () => inForm(endpoint, request, await result());
    if (wantsCsv(endpoint, request.query as RawQuery)) return csvAnswer(endpoint, request, result);
    if (endpoint.method === 'GET' || endpoint.policy.kind === 'public') return handle();
    if (endpoint.surface.dryRun && booleanParameter(request.query as RawQuery, 'dry_run', false))
      return this.rehearse(request, handle);
    const key =
      endpoint.method === 'POST' && endpoint.idempotent !== false
        ? idempotencyKey(request.headers['idempotency-key'])
        : null;
    return key ? this.once(request, key, handle) : handle();
  }

  private async rehearse(request: PipelineRequest, handle: () => Promise<StoredAnswer>): Promise<StoredAnswer> {
    const ctx = contextOf(request);
    const work = async (answer: StoredAnswer) => ({ ...answer, headers: { ...answer.headers, 'x-dry-run': 'true' } });
    return this.uow.decide(
      ctx,
      async (tx) => {
        request.ctx = ctx.withTransaction(tx);
        return work(await handle());
      },
      () => 'rollback',
    );
  }

  private async once(
    request: PipelineRequest,
    key: string,
    handle: () => Promise<StoredAnswer>,
  ): Promise<StoredAnswer> {
    const ctx = contextOf(request);
    const hash = requestHash(this.config.ENCRYPTION_KEY, request.url, request.body);
    return this.uow.run(ctx, async (tx) => {
      const stored = await claimKey(tx, ctx, key, hash);
      if (stored) return { ...stored, headers: { ...stored.headers, 'idempotency-replayed': 'true' } };
      request.ctx = ctx.withTransaction(tx);
      const answer = await handle();
      await storeAnswer(tx, ctx, key, hash, answer);
      return answer;
    });
  }
}

function contextOf({ ctx }: PipelineRequest): NonNullable<PipelineRequest['ctx']> {
  if (!ctx) throw new AppError('UNAUTHORIZED');
  return ctx;
}

function send(reply: FastifyReply, { status, body, headers }: StoredAnswer): unknown {
  void reply.status(status).headers(headers);
  return body;
}
