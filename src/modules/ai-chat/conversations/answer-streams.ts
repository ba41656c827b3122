import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { RequestContext } from '../../../core/context/request-context';
import { AppError } from '../../../core/errors/app-error';
import { LOGGER } from '../../../core/operations/logger';
import { type Asked, ChatService } from './chat.service';
import type { Message } from './message.entity';

/** Pieces that may wait for a slow reader; a model that is faster is ended. */
const MAX_WAITING = 5_000;

type Show = (message: Message) => object;

/**
 * An answer as server-sent events while it is written: `message` (what was asked, as it is stored), `delta` for each piece
 * of the text, and `answer` (as it is stored, with its suggestions) or `error`, which is the last one.
 */
@Injectable()
export class AnswerStreams {
  constructor(
    private readonly chat: ChatService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  open(ctx: RequestContext, asked: Asked, show: Show): Readable {
    const left = new AbortController();
    const stream = new Readable({
      read: () => undefined,
      destroy: (error, done) => {
        left.abort();
        done(error);
      },
    });
    let waiting = 0;
    const send = (name: string, data: object) => {
      if (stream.destroyed) return;
      // `push` says no when its reader is slow; what it took all the same is counted.
      waiting = stream.push(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`) ? 0 : waiting + 1;
      if (waiting > MAX_WAITING) left.abort();
    };
    send('message', show(asked.message));
    void this.chat
      .answer(ctx, asked, left.signal, (text) => send('delta', { text }))
      .then(({ answer }) => send('answer', show(answer)))
      .catch((error: unknown) => send('error', this.failure(ctx, error)))
      .finally(() => stream.push(null));
    return stream;
  }

  private failure({ requestId }: RequestContext, error: unknown): object {
    const known = error instanceof AppError ? error : new AppError('INTERNAL_ERROR', {}, { cause: error });
    if (known.status >= 500) this.logger.error({ err: error, request_id: requestId }, known.code);
    return { code: known.code, message: known.message, request_id: requestId };
  }
}
