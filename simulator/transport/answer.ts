import type { ServerResponse } from 'node:http';
import type { Version } from '../contract';
import type { PveError } from '../errors';

/** What goes back to the client. */
export interface Answer {
  readonly status: number;
  /** Reason phrase: its first line is all that is sent. */
  readonly reason: string;
  readonly body: string;
  /** The connection breaks instead of an answer. */
  readonly broken?: true;
}

export const BROKEN: Answer = { status: 0, reason: '', body: '', broken: true };

export const success = (data: unknown, extra: Record<string, unknown> = {}): Answer => ({
  status: 200,
  reason: 'OK',
  body: JSON.stringify({ data: data ?? null, ...extra }),
});

/** Up to 8.3 the text is in the reason phrase alone; nodes that cannot be reached and 401 have no body at all. */
export function failure({ status, message, problems }: PveError, version: Version): Answer {
  const empty = status === 401 || status >= 595;
  const text = version === '8.3' ? {} : { message: `${message.trimEnd()}\n` };
  const body = empty ? '' : JSON.stringify({ data: null, ...text, ...(problems && { errors: problems }) });
  return { status, reason: message, body };
}

/** What a reason phrase may hold: one line of printable characters. */
const phrase = (text: string) => (text.split('\n')[0] ?? '').replace(/[^\x20-\x7e]/g, '?');

export function send(response: ServerResponse, { status, reason, body, broken }: Answer, close: boolean): void {
  if (broken) {
    response.destroy();
    return;
  }
  response.writeHead(status, phrase(reason), {
    'Cache-Control': 'max-age=0',
    // Named here, so that the server sends no hint of how long it keeps an idle connection.
    Connection: close || status >= 400 ? 'close' : 'Keep-Alive',
    'Content-Length': Buffer.byteLength(body),
    'Content-Type': 'application/json;charset=UTF-8',
    Expires: new Date().toUTCString(),
    Pragma: 'no-cache',
    Server: 'pve-api-daemon/3.0',
  });
  response.end(body);
}
