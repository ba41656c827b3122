import { randomUUID } from 'node:crypto';
import type { DeclaredRoute } from '../../../src/core/http/endpoint-check';
import type { Answer } from '../../support/caller';
import type { Id, Message, Method, Subject, Thing } from './objects';
import type { Operation } from './operations';
import { traceOf } from './traces';
import { type Asker, ASKERS, type Verdict, verdictOf } from './verdict';
import type { World } from './world';

/** Things that are there already, by version and path. */
export type Things = Map<string, Thing>;

export interface Request {
  method: Method | 'HEAD';
  url: string;
  body?: object;
}
/** The code of a refusal, in either version. */
export const codeOf = ({ body }: Answer): unknown => body.code ?? body.error?.code;

export const rehearsed = (request: Request): Request => ({ ...request, url: `${request.url}?dry_run=true` });

/** One operation, asked for by everybody about an object that is there. */
export class Inquiry {
  private constructor(
    private readonly world: World,
    private readonly things: Things,
    private readonly operation: Operation,
    private readonly route: DeclaredRoute,
    private readonly subject: Subject,
    private thing: Thing,
    private message: Message,
  ) {}

  static async about(
    world: World,
    things: Things,
    operation: Operation,
    route: DeclaredRoute,
    subject: Subject,
  ): Promise<Inquiry> {
    const none = { params: [], held: [], body: {} };
    const inquiry = new Inquiry(world, things, operation, route, subject, none, {});
    await inquiry.prepare();
    return inquiry;
  }

  /** By what the route declares. */
  get expected(): [Asker, Verdict][] {
    return ASKERS.map((who) => [who, verdictOf(this.route, this.subject, this.thing, who)]);
  }

  get denied(): Asker[] {
    return this.expected.filter(([, verdict]) => verdict !== 'yes').map(([who]) => who);
  }

  /** Who must not learn whether there is such an object. */
  get blind(): Asker[] {
    return this.expected.filter(([who, verdict]) => verdict === 404 || who === 'stranger').map(([who]) => who);
  }

  get allowed(): Asker[] {
    return this.expected.filter(([, verdict]) => verdict === 'yes').map(([who]) => who);
  }

  private get key(): string {
    return `${this.operation.version}${this.operation.path}`;
  }

  /** The object, made anew where it has been used up, and a message about it. */
  private async prepare(): Promise<void> {
    const { version, method } = this.operation;
    this.thing = this.things.get(this.key) ?? (await this.subject.make(this.world, version));
    this.things.set(this.key, this.thing);
    this.message = (await this.subject.send?.[method]?.(this.world, version, this.thing)) ?? {};
    await this.world.grantAll([...this.thing.held, ...(this.message.held ?? [])]);
  }

  private url(params: readonly Id[]): string {
    const { version, path } = this.operation;
    const left = [...params];
    return `/api/${version}${path.replace(/\{\w+\}/g, () => String(left.shift()))}`;
  }

  /** What is asked. */
  get request(): Request {
    return { method: this.operation.method, url: this.url(this.thing.params), body: this.message.body };
  }

  /** The same about something that is not there. */
  get elsewhere(): Request {
    const [id, ...others] = this.thing.params;
    return { ...this.request, url: this.url([unlike(id as Id), ...others]) };
  }

  /** The same about a part of this object, as if it were a part of the other's. */
  through(other: Inquiry): Request {
    const [, ...parts] = this.thing.params;
    return { ...this.request, url: this.url([other.thing.params[0] as Id, ...parts]) };
  }

  /** The same as the row of a request that changes many. */
  get inBulk(): Request {
    const action = this.operation.method === 'DELETE' ? 'delete' : 'update';
    const [id] = this.thing.params;
    const data = action === 'update' ? { data: this.message.body } : {};
    return { method: 'POST', url: `${this.collection}/bulk`, body: { operations: [{ action, id, ...data }] } };
  }

  /** The same as the row of a file. */
  get inFile(): Request {
    const [id] = this.thing.params;
    return { method: 'POST', url: `${this.collection}/import`, body: [{ id, ...this.message.body }] };
  }

  private get collection(): string {
    return `/api/${this.operation.version}${this.operation.path.replace('/{id}', '')}`;
  }

  ask(who: Asker, { method, url, body }: Request = this.request, requestId?: string): Promise<Answer> {
    const caller = who === 'anonymous' ? this.world.anonymous : this.world.as(who);
    return caller.send(method, url, body, requestId ? { 'x-request-id': requestId } : {});
  }

  /** Asks somebody who may: what comes may use up the object. */
  async use(who: Asker): Promise<Answer> {
    const answer = await this.ask(who);
    const { method } = this.operation;
    if (answer.status < 300 && (method === 'POST' || method === 'DELETE')) {
      this.things.delete(this.key);
      if (who !== ASKERS.at(-1)) await this.prepare();
    }
    return answer;
  }

  /** Asks everybody who may not, and returns the answers with what they left behind. */
  async refuse(request: Request = this.request): Promise<Refusals> {
    const { db } = this.world.app;
    const before = await traceOf(db);
    const answers: [Asker, Answer][] = [];
    const requestIds = this.denied.map(() => randomUUID());
    for (const [index, who] of this.denied.entries())
      answers.push([who, await this.ask(who, request, requestIds[index])]);
    const after = await traceOf(db);
    const written = Object.keys(after).filter((table) => after[table] !== before[table]);
    const audited = await db.sql<{ outcome: string }>(`SELECT outcome FROM audit_entries WHERE request_id = ANY($1)`, [
      requestIds,
    ]);
    return { answers, written, audited: audited.map(({ outcome }) => outcome) };
  }
}

/** An id of the same kind that nothing has. */
export function unlike(id: Id): Id {
  if (typeof id === 'number') return 999_999_999;
  return /^job/.test(id) ? id.replace(/\d+$/, '999999999') : randomUUID();
}

export interface Refusals {
  answers: readonly [Asker, Answer][];
  /** Tables that are not as they were. */
  written: readonly string[];
  /** Outcomes in the audit log. */
  audited: readonly string[];
}
