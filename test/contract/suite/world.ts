import type { GrantRole } from '../../../src/core/authz/actions';
import { Database } from '../../../src/core/database/database';
import { type ApiVersion, openApiDocument } from '../../../src/core/http/openapi';
import { startApp, type TestApp } from '../../support/app';
import type { Caller } from '../../support/caller';
import { CheckedCaller, OpenApiCheck } from '../../support/openapi-check';
import { grant, groupOf } from '../../support/rights';
import { Routes } from './routes';
import { type Body, peopleFor, type Sample } from './sample';

/** Users without a global role, each with what he is granted on every object under test. */
const GRANTED = { viewer: 'viewer', groupViewer: 'viewer', maintainer: 'maintainer', owner: 'owner' } as const;
export type Who = keyof typeof GRANTED | 'stranger' | 'operator' | 'auditor' | 'admin';
export const PEOPLE: readonly Who[] = [
  'stranger',
  'viewer',
  'groupViewer',
  'maintainer',
  'owner',
  'operator',
  'auditor',
  'admin',
];

/** An object, and the body it was made from. */
export interface Made {
  id: string | number;
  body: Body;
}

/** The application with a person of each kind in it. Every exchange is checked against the OpenAPI documents. */
export class World {
  private counter = 0;
  private readonly made = new Map<string, Promise<unknown>>();

  private constructor(
    readonly app: TestApp,
    readonly anonymous: Caller,
    private readonly people: Record<Who, Caller>,
    /** Group whose member the `groupViewer` is. */
    private readonly groupId: string,
    private readonly checked: (caller: Caller) => Caller,
  ) {}

  static async start(config: Record<string, string> = {}): Promise<World> {
    const app = await startApp(config);
    const server = app.app.getHttpAdapter().getInstance();
    const documents = new OpenApiCheck(openApiDocument(app.app, 'v1'), openApiDocument(app.app, 'v2'));
    const checked = (caller: Caller) => new CheckedCaller(documents, server, caller.headers, caller.id);
    const callers = new Map<Who, Caller>([['admin', checked(app.admin)]]);
    for (const who of PEOPLE.filter((name) => name !== 'admin')) {
      const role = who === 'operator' || who === 'auditor' ? who : 'user';
      callers.set(who, checked(await app.user(who.toLowerCase(), role)));
    }
    const people = Object.fromEntries(callers) as Record<Who, Caller>;
    const groupId = await groupOf(app.db, people.groupViewer.id, 'viewers');
    return new World(app, checked(app.anonymous), people, groupId, checked);
  }

  as(who: Who): Caller {
    return this.people[who];
  }

  get admin(): Caller {
    return this.people.admin;
  }

  get database(): Database {
    return this.app.app.get(Database);
  }

  /** A new user who holds nothing. */
  async newcomer(): Promise<Caller> {
    return this.checked(await this.app.user(this.unique('newcomer')));
  }

  /** A name nobody has. */
  unique(prefix: string): string {
    return `${prefix}-${++this.counter}`;
  }

  /** What `make` returns, made once. */
  once<T>(what: string, make: () => Promise<T>): Promise<T> {
    const made = this.made.get(what) ?? make();
    this.made.set(what, made);
    return made as Promise<T>;
  }

  /** Makes an object as the administrator. */
  async make(sample: Sample, version: ApiVersion = 'v2'): Promise<Made> {
    const sent = await sample.body(this, version);
    const answer = await this.admin.post(`/api/${version}/${sample.path}`, sent);
    if (answer.status !== 201) throw new Error(`${sample.path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return { id: new Routes(sample, version).row(answer).id, body: sent };
  }

  /** Makes an object on which everybody holds what his name says. */
  async share(sample: Sample, version: ApiVersion = 'v2'): Promise<Made> {
    const made = await this.make(sample, version);
    for (const who of peopleFor(sample)) {
      if (who in GRANTED)
        await this.grantTo(who, GRANTED[who as keyof typeof GRANTED], { type: sample.type, id: made.id });
    }
    return made;
  }

  private grantTo(who: Who, role: GrantRole, on: { type: string; id: string | number }): Promise<void> {
    const group = who === 'groupViewer';
    return grant(this.app.db, group ? this.groupId : this.as(who).id, role, on, group ? 'group' : 'user');
  }

  /** Lets everybody hold on these objects what his name says. */
  async grantAll(objects: readonly { type: string; id: string | number }[]): Promise<void> {
    for (const { type, id } of objects) {
      await this.once(`grants on ${type} ${id}`, async () => {
        for (const [who, role] of Object.entries(GRANTED)) await this.grantTo(who as Who, role, { type, id });
      });
    }
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
