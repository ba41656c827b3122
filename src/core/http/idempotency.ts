import { createHash, createHmac } from 'node:crypto';
import type { RequestContext } from '../context/request-context';
import type { Tx } from '../database/unit-of-work';
import { AppError } from '../errors/app-error';

/** How long a stored answer is replayed. */
export const IDEMPOTENCY_HOURS = 24;
const MAX_KEY = 255;

export interface StoredAnswer {
  status: number;
  body: unknown;
  headers: Record<string, string>;
}

interface StoredRow extends StoredAnswer {
  request_hash: string;
}

/** The key of the request, or null. Throws when it is not usable as one. */
export function idempotencyKey(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  if (typeof header !== 'string' || !/^[\x21-\x7e]+$/.test(header) || header.length > MAX_KEY) {
    throw AppError.field(
      'Idempotency-Key',
      'format',
      `Idempotency-Key must be 1 to ${MAX_KEY} visible ASCII characters`,
    );
  }
  return header;
}

/**
 * A digest of what was asked; the same key with another request is refused. Keyed, because bodies may hold passwords:
 * whoever reads the table must not be able to try guesses against it.
 */
export function requestHash(secret: string, url: string, body: unknown): string {
  return createHmac('sha256', secret)
    .update(`${url}\n${JSON.stringify(body ?? null)}`)
    .digest('hex');
}

/**
 * The answer stored under this key, or null when the request is the first with it. Takes an advisory lock until the
 * end of the transaction, so there is never more than one request per key at work: the others get
 * IDEMPOTENCY_IN_PROGRESS. A crash leaves nothing behind, because lock, effects and answer share the transaction.
 */
export async function claimKey(tx: Tx, ctx: RequestContext, key: string, hash: string): Promise<StoredAnswer | null> {
  const lock = createHash('sha256').update(`${ctx.actor.id}\n${ctx.route}\n${key}`).digest().readBigInt64BE();
  const [taken] = await tx.query<{ locked: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS locked', [
    lock.toString(),
  ]);
  if (!taken?.locked) throw new AppError('IDEMPOTENCY_IN_PROGRESS');
  const [row] = await tx.query<StoredRow>(
    `SELECT request_hash, status, body, headers FROM idempotency_keys
     WHERE user_id = $1 AND route = $2 AND key = $3 AND created_at > now() - make_interval(hours => ${IDEMPOTENCY_HOURS})`,
    [ctx.actor.id, ctx.route, key],
  );
  if (row && row.request_hash !== hash) throw new AppError('IDEMPOTENCY_KEY_REUSED');
  return row ?? null;
}

export async function storeAnswer(
  tx: Tx,
  ctx: RequestContext,
  key: string,
  hash: string,
  answer: StoredAnswer,
): Promise<void> {
  await tx.execute(
    `INSERT INTO idempotency_keys (user_id, route, key, request_hash, status, body, headers) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (user_id, route, key) DO UPDATE
       SET request_hash = excluded.request_hash, status = excluded.status, body = excluded.body, headers = excluded.headers, created_at = now()`,
    [
      ctx.actor.id,
      ctx.route,
      key,
      hash,
      answer.status,
      JSON.stringify(answer.body ?? null),
      JSON.stringify(answer.headers),
    ],
  );
}
