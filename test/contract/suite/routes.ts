import { randomUUID } from 'node:crypto';
import { errorPrefix } from '../../../src/core/authz/resource-registry';
import type { ApiVersion } from '../../../src/core/http/openapi';
import type { Answer, Caller, Json } from '../../support/caller';
import { resourceFor, type Rights, type Sample } from './sample';
import type { Made, World } from './world';

export const VERBS = ['get', 'put', 'patch', 'delete'] as const;
export type Verb = (typeof VERBS)[number];
/** Rank of an owner. */
export const OWNER = 3;

/** One version of a resource, as its clients see it. */
export class Routes {
  readonly url: string;
  /** Whether rows lie in `data`. */
  private readonly enveloped: boolean;
  readonly invalid: number;
  readonly removed: number;

  constructor(
    private readonly sample: Sample,
    readonly version: ApiVersion,
  ) {
    this.url = `/api/${version}/${sample.path}`;
    this.enveloped = version === 'v2' || sample.surface === 'hub';
    this.invalid = this.enveloped ? 422 : 400;
    this.removed = version === 'v1' ? 200 : 204;
  }

  of(id: unknown): string {
    return `${this.url}/${String(id)}`;
  }

  row(answer: Answer): Json {
    return this.enveloped ? answer.body.data : answer.body;
  }

  /** The code of a refusal. */
  code({ body }: Answer): string {
    return this.version === 'v1' && this.enveloped ? body.error?.code : body.code;
  }

  /** Status and code of a refusal. */
  refusal(answer: Answer): [status: number, code: string] {
    return [answer.status, this.code(answer)];
  }

  /** Ids in a list and the total it names. */
  async list(caller: Caller, query = ''): Promise<{ ids: unknown[]; total: number }> {
    const { status, body, headers } = await caller.get(`${this.url}${query}`);
    expect(status).toBe(200);
    const { plural } = this.sample;
    if (this.version === 'v1' && this.enveloped) {
      const { items, pagination } = body.data;
      return { ids: (items as Json[]).map(({ id }) => id as unknown), total: pagination.total };
    }
    const rows = (this.version === 'v2' ? body.data : plural ? body[plural] : body) as Json[];
    const total = this.version === 'v2' ? body.page.total : Number(headers['x-total-count']);
    return { ids: rows.map(({ id }) => id as unknown), total };
  }

  /** A request of this kind with a valid body: `body` made the object, PUT and PATCH change something of it. */
  async send(
    caller: Caller,
    verb: Verb,
    { id, body }: Made,
    world: World,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    if (verb === 'get') return caller.get(this.of(id), headers);
    if (verb === 'delete') return caller.delete(this.of(id), headers);
    const change = await this.sample.change(world, this.version);
    if (verb === 'patch') return caller.patch(this.of(id), change, headers);
    return caller.put(this.of(id), { ...body, ...change }, headers);
  }

  /** Status of a request by somebody with these rights. */
  expected(rights: Rights, verb: Verb): number {
    if (!rights.includes('R')) return 404;
    if (verb === 'get') return 200;
    const needed = verb === 'delete' ? 'D' : 'U';
    if (!rights.includes(needed)) return 403;
    return verb === 'delete' ? this.removed : 200;
  }
}

/** An id that no object of this kind has. */
export const noId = (sample: Sample): string | number =>
  resourceFor(sample).idKind === 'uuid' ? randomUUID() : 2_000_000_000;
export const notFound = (sample: Sample): string => `${errorPrefix(sample.type)}_NOT_FOUND`;
