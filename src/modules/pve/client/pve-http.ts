import { Gate } from '../../../core/concurrency/gate';
import { Redactor } from '../../../core/secrets/redactor';
import { CircuitBreaker } from './circuit-breaker';
import { classifyAnswer } from './classify';
import type { PveConnection } from './connection';
import type { Pace } from './pace';
import { PveError } from './pve-error';
import { type Method, NoAnswer, type Response, Transport } from './transport';
import { isRecord, type Wire } from './wire';

const CALLS_PER_NODE = 4;

type Value = string | number | boolean | readonly (string | number)[] | undefined;
/** Undefined is left out, true and false become 1 and 0, an array repeats its key. */
export type Params = Readonly<Record<string, Value>>;

export interface CallOptions {
  /** Ends the call; what it rejects with is the signal's reason. */
  signal?: AbortSignal;
  /** Bytes of the answer. */
  maxBytes?: number;
}

interface Settings {
  pace: Pace;
  timeoutMs?: number;
}

/** Parameters that hold one. */
const SECRET = /password|token|secret/;

/** A path whose inserted values are encoded: path`/nodes/${node}/status`. */
export const path = (parts: TemplateStringsArray, ...values: (string | number)[]): string =>
  parts.map((part, index) => part + (index < values.length ? encodeURIComponent(String(values[index])) : '')).join('');

/**
 * Calls of the API: the data of an answer, or a {@link PveError}. What reads is repeated once when the connection
 * breaks; what changes something never is, because nobody knows whether it was done.
 */
export class PveHttp {
  readonly breaker: CircuitBreaker;
  private readonly gate = new Gate(CALLS_PER_NODE);
  private readonly transport: Transport;

  constructor(
    private readonly connection: PveConnection,
    { pace, timeoutMs }: Settings,
  ) {
    this.transport = new Transport(connection, timeoutMs);
    this.breaker = new CircuitBreaker(pace);
  }

  get(path: string, params: Params = {}, options: CallOptions = {}): Promise<unknown> {
    return this.call('GET', path, params, options);
  }

  post(path: string, params: Params = {}, options: CallOptions = {}): Promise<unknown> {
    return this.call('POST', path, params, options);
  }

  put(path: string, params: Params = {}, options: CallOptions = {}): Promise<unknown> {
    return this.call('PUT', path, params, options);
  }

  delete(path: string, params: Params = {}, options: CallOptions = {}): Promise<unknown> {
    return this.call('DELETE', path, params, options);
  }

  close(): void {
    this.transport.close();
  }

  private call(method: Method, path: string, params: Params, options: CallOptions): Promise<unknown> {
    const node = /^\/nodes\/([^/]+)/.exec(path)?.[1] ?? '';
    return this.gate.through(node, () => this.guarded(method, path, params, options), options.signal);
  }

  private async guarded(method: Method, path: string, params: Params, options: CallOptions): Promise<unknown> {
    const call = `${method} ${path}`;
    this.breaker.check(call);
    try {
      const response = await this.exchange(method, path, params, options);
      const data = dataOf(response.status === 200 ? response : this.discreet(response, params), method, call);
      this.breaker.succeeded();
      return data;
    } catch (error) {
      this.judge(error);
      throw error;
    }
  }

  /** Errors quote what they complain about, and are shown and kept. */
  private discreet({ status, reason, body }: Response, params: Params): Response {
    const sent = Object.entries(params).filter(([name, value]) => SECRET.test(name) && typeof value === 'string');
    const secrets = [this.connection.tokenValue, ...sent.map(([, value]) => value as string)];
    return { status, reason: Redactor.redact(secrets, reason), body: Redactor.redact(secrets, body) };
  }

  /** What the failure says about the hypervisor as a whole. What it answers about a node or a VM does not count. */
  private judge(error: unknown): void {
    if (!(error instanceof PveError)) this.breaker.abandoned();
    else if (error.status === undefined || error.status === 401 || error.status === 403) this.breaker.failed(error);
    else this.breaker.succeeded();
  }

  private async exchange(method: Method, path: string, params: Params, options: CallOptions): Promise<Response> {
    const request = { method, path, params: encoded(params), ...options };
    const reads = method === 'GET';
    try {
      return await this.transport.exchange(request).catch((error: unknown) => {
        if (reads && error instanceof NoAnswer && error.reset) return this.transport.exchange(request);
        throw error;
      });
    } catch (error) {
      throw error instanceof NoAnswer ? withoutAnswer(error, reads, `${method} ${path}`) : error;
    }
  }
}

function withoutAnswer(error: NoAnswer, reads: boolean, call: string): PveError {
  const kind = error.tls ? 'tls_failed' : error.sent && !reads ? 'outcome_unknown' : 'node_unreachable';
  return new PveError(kind, error.message, { call }, { cause: error.cause });
}

function encoded(params: Params): URLSearchParams {
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) {
    for (const item of [value].flat() as Value[]) {
      if (item !== undefined) form.append(key, typeof item === 'boolean' ? String(Number(item)) : String(item));
    }
  }
  return form;
}

function dataOf({ status, reason, body }: Response, method: Method, call: string): unknown {
  const answer = parsed(body);
  if (status === 200) {
    if (!answer || !('data' in answer))
      throw new PveError('malformed', 'the answer is none of Proxmox VE', { status, call });
    return answer.data;
  }
  const problems = problemsOf(answer?.errors);
  const said = typeof answer?.message === 'string' ? answer.message.trim() : '';
  const message = said || reason.trim() || `status ${status}`;
  const kind = classifyAnswer({ status, message, problems, mutating: method !== 'GET' });
  const details = Object.entries(problems).map(([name, text]) => `${name}: ${text.trim()}`);
  throw new PveError(kind, [message, ...details].join(' '), { status, call, problems });
}

function parsed(body: string): Wire | null {
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const problemsOf = (errors: unknown): Record<string, string> =>
  isRecord(errors) ? Object.fromEntries(Object.entries(errors).map(([name, text]) => [name, String(text)])) : {};
