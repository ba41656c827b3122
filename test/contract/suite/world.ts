import type { FastifyInstance } from 'fastify';
import type { GrantRole } from '../../../src/core/authz/actions';
import type { ResourceDescriptor } from '../../../src/core/authz/resource-registry';
import { Database } from '../../../src/core/database/database';
import { openApiDocument } from '../../../src/core/http/openapi';
import { startApp, type TestApp } from '../../support/app';
import type { Caller, Json } from '../../support/caller';
import { CheckedCaller, OpenApiCheck } from '../../support/openapi-check';
import { grant, groupOf } from '../../support/rights';
import type { Sample } from './sample';

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

/** The application with a person of each kind in it. Every exchange is checked against the OpenAPI documents. */
export class World {
  private counter = 0;

  private constructor(
    readonly app: TestApp,
    readonly anonymous: Caller,
    private readonly people: Record<Who, Caller>,
    /** Group whose member the `groupViewer` is. */
    private readonly groupId: string,
    private readonly checked: (caller: Caller) => Caller,
  ) {}

  static async start(): Promise<World> {
    const app = await startApp();
    const server = app.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
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

  /** Makes an object as the administrator; returns it as version 2 shows it. */
  async make({ path, body }: Sample): Promise<Json> {
    const answer = await this.admin.post(`/api/v2/${path}`, await body(this, 'v2'));
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body.data;
  }

  /** Makes an object on which everybody holds what his name says. */
  async share(sample: Sample): Promise<Json> {
    const made = await this.make(sample);
    if (sample.resource.sharing === undefined || sample.resource.sharing === 'open') {
      for (const who of Object.keys(GRANTED) as (keyof typeof GRANTED)[]) {
        await this.grantTo(who, GRANTED[who], sample.resource, made.id);
      }
    }
    return made;
  }

  private grantTo(who: Who, role: GrantRole, { type }: ResourceDescriptor, id: string | number): Promise<void> {
    const group = who === 'groupViewer';
    const principal = group ? this.groupId : this.as(who).id;
    return grant(this.app.db, principal, role, { type, id }, group ? 'group' : 'user');
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
