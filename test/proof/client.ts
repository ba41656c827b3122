import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../support/random';
import type { Attempt, History, Op, Outcome } from './history';

/** Longer than this no request may take, nor the APIs to come back. */
export const PROMISED_MS = 10_000;
const MOST_ATTEMPTS = 40;
/** So often one who may ask again does not wait for the answer, but asks again at once. */
const IMPATIENT = 0.3;
const MOST_IMPATIENT_MS = 40;

export interface Ask {
  kind: string;
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  path: string;
  body?: unknown;
  key?: string;
  args?: Readonly<Record<string, unknown>>;
  /** A POST that is sent again, with the same Idempotency-Key, until somebody answers. */
  retry?: boolean;
  ifMatch?: string;
}

/** Somebody who asks one thing after the other, of either of two APIs, and writes down what he saw. */
export class ProofClient {
  token = '';
  private turn = 0;

  constructor(
    readonly name: string,
    private readonly urls: readonly string[],
    private readonly history: History,
    private readonly random: Random,
    private readonly patienceMs = PROMISED_MS,
  ) {}

  /** Never throws: what has no answer is unknown. */
  async ask(what: Ask): Promise<Op> {
    const attempts: Attempt[] = [];
    const idempotencyKey = what.retry ? randomUUID() : undefined;
    const isHasty = what.retry && this.random.chance(IMPATIENT);
    for (;;) {
      const patience = isHasty && attempts.length === 0 ? 1 + this.random.below(MOST_IMPATIENT_MS) : this.patienceMs;
      const { attempt, body } = await this.attempt(what, idempotencyKey, patience);
      attempts.push(attempt);
      const outcome = outcomeOf(attempt);
      const again = what.retry && attempts.length < MOST_ATTEMPTS;
      if (again && (outcome === 'unknown' || attempt.code === 'IDEMPOTENCY_IN_PROGRESS')) {
        await sleep(100 + this.random.below(300));
        continue;
      }
      const { kind, key, args = {} } = what;
      const [start, end] = [(attempts[0] as Attempt).start, attempt.end];
      const { status, code } = attempt;
      return this.history.add({
        ...{ client: this.name, kind, key, args: { ...args, method: what.method, path: what.path } },
        ...{ attempts, outcome, start, end, status, code, body },
      });
    }
  }

  private async attempt(
    what: Ask,
    idempotencyKey: string | undefined,
    patience: number,
  ): Promise<{ attempt: Attempt; body?: unknown }> {
    const requestId = randomUUID();
    const headers: Record<string, string> = { 'x-request-id': requestId };
    if (this.token) headers['authorization'] = `Bearer ${this.token}`;
    if (what.body !== undefined) headers['content-type'] = 'application/json';
    if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
    if (what.ifMatch) headers['if-match'] = what.ifMatch;
    const url = this.urls[this.turn++ % this.urls.length];
    const start = this.history.now();
    try {
      const answer = await fetch(`${url}${what.path}`, {
        method: what.method,
        headers,
        body: what.body === undefined ? undefined : JSON.stringify(what.body),
        signal: AbortSignal.timeout(patience),
      });
      const text = await answer.text();
      const body = text ? (JSON.parse(text) as Problem) : undefined;
      const code = answer.ok ? undefined : (body?.code ?? body?.error?.code);
      return { attempt: { requestId, start, end: this.history.now(), status: answer.status, code }, body };
    } catch (error) {
      const { name, cause } = error as Error;
      const isLate = name === 'TimeoutError' && patience === this.patienceMs;
      const code = isLate ? 'TIMEOUT' : ((cause as NodeJS.ErrnoException | undefined)?.code ?? name);
      return { attempt: { requestId, start, end: this.history.now(), status: null, code } };
    }
  }
}

interface Problem {
  code?: string;
  error?: { code?: string };
}

/** A refusal promises that nothing happened; an answer of 500 and above promises nothing. */
function outcomeOf({ status }: Attempt): Outcome {
  if (status === null || status >= 500) return 'unknown';
  return status < 400 ? 'ok' : 'refused';
}

/** The `data` of an answer of version 2. */
export const dataOf = <T = Record<string, unknown>>({ body }: Pick<Op, 'body'>): T => (body as { data: T }).data;
