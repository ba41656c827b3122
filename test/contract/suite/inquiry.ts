import { randomUUID } from 'node:crypto';
import type { DeclaredRoute } from '../../../src/core/http/endpoint-check';
import type { Answer } from '../../support/caller';
import type { Message, Subject, Thing } from './objects';
import type { Operation } from './operations';
import { traceOf } from './traces';
import { type Asker, ASKERS, type Verdict, verdictOf } from './verdict';
import type { World } from './world';

/** Things that are there already, by version and path. */
export type Things = Map<string, Thing>;

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

  private url(query = ''): string {
    const { version, path } = this.operation;
    const params = [...this.thing.params];
    return `/api/${version}${path.replace(/\{\w+\}/g, () => String(params.shift()))}${query}`;
  }

  ask(who: Asker, more: { method?: 'HEAD'; query?: string; requestId?: string } = {}): Promise<Answer> {
    const { anonymous } = this.world;
    const caller = who === 'anonymous' ? anonymous : this.world.as(who);
    const headers: Record<string, string> = more.requestId ? { 'x-request-id': more.requestId } : {};
    return caller.send(more.method ?? this.operation.method, this.url(more.query), this.message.body, headers);
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
  async refuse(who: readonly Asker[], query = ''): Promise<Refusals> {
    const before = await traceOf(this.world.app.db);
    const answers: [Asker, Answer][] = [];
    const requestIds = who.map(() => randomUUID());
    for (const [index, each] of who.entries())
      answers.push([each, await this.ask(each, { query, requestId: requestIds[index] })]);
    const after = await traceOf(this.world.app.db);
    const written = Object.keys(after).filter((table) => after[table] !== before[table]);
    const audited = await this.world.app.db.sql<{ outcome: string }>(
      `SELECT outcome FROM audit_entries WHERE request_id = ANY($1)`,
      [requestIds],
    );
    return { answers, written, audited: audited.map(({ outcome }) => outcome) };
  }
}

export interface Refusals {
  answers: readonly [Asker, Answer][];
  /** Tables that are not as they were. */
  written: readonly string[];
  /** Outcomes in the audit log. */
  audited: readonly string[];
}
