import { randomUUID } from 'node:crypto';
import { errorPrefix } from '../../../src/core/authz/resource-registry';
import { EndpointCheck } from '../../../src/core/http/endpoint-check';
import { API_VERSIONS, type ApiVersion } from '../../../src/core/http/openapi';
import { listFields } from '../../../src/core/http/query-parameters';
import type { Answer, Caller, Json } from '../../support/caller';
import { grant, revoke } from '../../support/rights';
import { inheritedRights, peopleFor, type Rights, rightsOf, type Sample } from './sample';
import type { Who, World } from './world';

type Verb = 'get' | 'put' | 'patch' | 'delete';
const VERB_OF = { R: 'get', U: 'patch', D: 'delete' } as const;
const GRANT_ROLES = ['viewer', 'maintainer', 'owner'] as const;
const OWNER = 3;

/** One version of a resource, as its clients see it. */
class Routes {
  readonly url: string;
  readonly invalid: number;
  readonly removed: number;

  constructor(
    private readonly sample: Sample,
    readonly version: ApiVersion,
  ) {
    this.url = `/api/${version}/${sample.path}`;
    [this.invalid, this.removed] = version === 'v1' ? [400, 200] : [422, 204];
  }

  of(id: unknown): string {
    return `${this.url}/${String(id)}`;
  }

  row(answer: Answer): Json {
    return this.version === 'v1' ? answer.body : answer.body.data;
  }

  /** Ids in a list and the total it names. */
  async list(caller: Caller, query = ''): Promise<{ ids: unknown[]; total: number }> {
    const { status, body, headers } = await caller.get(`${this.url}${query}`);
    expect(status).toBe(200);
    const { plural } = this.sample;
    const rows = (this.version === 'v2' ? body.data : plural ? body[plural] : body) as Json[];
    const total = this.version === 'v2' ? body.page.total : Number(headers['x-total-count']);
    return { ids: rows.map(({ id }) => id as unknown), total };
  }

  /** A request of this kind with a valid body. */
  send(caller: Caller, verb: Verb, id: unknown, body: Json, headers: Record<string, string> = {}): Promise<Answer> {
    const change = this.sample.change[this.version];
    if (verb === 'get') return caller.get(this.of(id), headers);
    if (verb === 'delete') return caller.delete(this.of(id), headers);
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

/** What every resource promises, in both versions. `world` is asked when the tests run. */
export function describeResource(sample: Sample, world: () => World): void {
  describe(`${sample.resource.type}`, () => {
    describe.each(API_VERSIONS)('in %s', (version) => {
      const routes = new Routes(sample, version);
      promisesRights(sample, routes, world);
      promisesAudit(sample, routes, world);
      promisesInput(sample, routes, world);
      promisesShape(sample, routes, world);
    });
    promisesInheritance(sample, world);
  });
}

const noId = ({ resource }: Sample): string => (resource.idKind === 'uuid' ? randomUUID() : '2000000000');
const notFound = ({ resource }: Sample): string => `${errorPrefix(resource.type)}_NOT_FOUND`;

function promisesRights(sample: Sample, routes: Routes, world: () => World): void {
  const people = peopleFor(sample);
  let shared: Json;
  let body: Json;
  beforeAll(async () => {
    shared = await world().share(sample);
    body = await sample.body(world(), routes.version);
  });

  it('asks everybody who he is', async () => {
    const { anonymous } = world();
    const answers = [
      await anonymous.get(routes.url),
      await anonymous.post(routes.url, body),
      await anonymous.with({ authorization: 'Bearer not.a.token' }).get(routes.of(shared.id)),
    ];
    for (const verb of ['get', 'put', 'patch', 'delete'] as const) {
      answers.push(await routes.send(anonymous, verb, shared.id, body));
    }
    for (const answer of answers) expect(answer).toMatchObject({ status: 401, body: { code: 'UNAUTHORIZED' } });
  });

  it.each(people)('lets %s read what he may see, by GET and by HEAD, and counts nothing else', async (who) => {
    const caller = world().as(who);
    const rights = rightsOf(sample, who);
    const sees = rights.includes('R');
    const status = routes.expected(rights, 'get');
    expect((await caller.get(routes.of(shared.id))).status).toBe(status);
    expect((await caller.send('HEAD', routes.of(shared.id))).status).toBe(status);
    expect((await caller.send('HEAD', routes.url)).status).toBe(200);
    const { ids, total } = await routes.list(caller, routes.version === 'v2' ? `?id=${shared.id}` : '');
    expect(ids.includes(shared.id)).toBe(sees);
    expect(total).toBe(ids.length);
    if (who === 'stranger' && !sees) expect(await routes.list(caller)).toEqual({ ids: [], total: 0 });
  });

  it.each(people)('lets %s change only what he may', async (who) => {
    const target = await world().share(sample);
    const rights = rightsOf(sample, who);
    const body = await sample.body(world(), routes.version);
    const before = (await world().admin.get(routes.of(target.id))).body;
    for (const verb of ['patch', 'put'] as const) {
      const answer = await routes.send(world().as(who), verb, target.id, body);
      expect(answer.status).toBe(routes.expected(rights, verb));
      if (answer.status >= 400) expect((await world().admin.get(routes.of(target.id))).body).toEqual(before);
    }
    const answer = await routes.send(world().as(who), 'delete', target.id, body);
    expect(answer.status).toBe(routes.expected(rights, 'delete'));
    const gone = answer.status < 300;
    expect((await world().admin.get(routes.of(target.id))).status).toBe(gone ? 404 : 200);
  });

  it.each(people)('lets %s create only if he may', async (who) => {
    const rights = rightsOf(sample, who);
    const answer = await world()
      .as(who)
      .post(routes.url, await sample.body(world(), routes.version));
    if (!rights.includes('C')) expect(answer).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    else if (sample.under && who !== 'operator' && who !== 'admin') {
      expect(answer).toMatchObject({ status: 404, body: { code: `${errorPrefix(sample.under.type)}_NOT_FOUND` } });
    } else expect(answer.status).toBe(201);
  });

  it('answers a hidden object like one that does not exist, byte for byte', async () => {
    const caller = world().as('stranger').with({ 'x-request-id': 'the-same-request' });
    for (const verb of ['get', 'put', 'patch', 'delete'] as const) {
      const [hidden, missing] = [shared.id, noId(sample)].map((id) => routes.send(caller, verb, id, body));
      const { status, body: told, headers } = await (hidden as Promise<Answer>);
      const other = await (missing as Promise<Answer>);
      expect({ status, told, type: headers['content-type'] }).toEqual({
        status: other.status,
        told: other.body,
        type: other.headers['content-type'],
      });
      expect(told.code).toBe(notFound(sample));
    }
  });

  it.each(['abc', '0', '-1', '1.5', '99999999999999999999', '%00', 'null', "1'--", '..%2f..'])(
    'has no object with the id %s',
    async (id) => {
      for (const verb of ['get', 'put', 'patch', 'delete'] as const) {
        const answer = await routes.send(world().admin, verb, id, body);
        expect(answer).toMatchObject({ status: 404, body: { code: notFound(sample) } });
      }
    },
  );

  it('shows a new object to its maker alone, as its owner, and forgets its grants with it', async () => {
    const made = await world().make(sample);
    const held = () =>
      world().app.db.sql(`SELECT principal_id, rank FROM grants WHERE resource_type = $1 AND resource_id = $2`, [
        sample.resource.type,
        String(made.id),
      ]);
    const owners = (await held()).filter(({ rank }) => rank === OWNER);
    const owned = (sample.resource.sharing ?? 'open') !== 'none';
    expect(owners).toEqual(owned ? [{ principal_id: world().admin.id, rank: OWNER }] : []);
    expect((await routes.send(world().as('stranger'), 'get', made.id, body)).status).toBe(404);
    expect((await world().admin.delete(routes.of(made.id))).status).toBe(routes.removed);
    expect(await held()).toEqual([]);
  });

  if (people.includes('viewer')) {
    it('hides an object from the request after the right to see it was taken', async () => {
      const caller = await world().newcomer();
      const on = { type: sample.resource.type, id: shared.id };
      await grant(world().app.db, caller.id, 'viewer', on);
      expect((await caller.get(routes.of(shared.id))).status).toBe(200);
      expect(await routes.list(caller)).toEqual({ ids: [shared.id], total: 1 });
      await revoke(world().app.db, caller.id, on);
      expect((await caller.get(routes.of(shared.id))).status).toBe(404);
      expect(await routes.list(caller)).toEqual({ ids: [], total: 0 });
    });
  }
}

function promisesAudit(sample: Sample, routes: Routes, world: () => World): void {
  /** Sends a request and returns the rows it left in the log. */
  async function audited(who: Who, send: (caller: Caller) => Promise<Answer>): Promise<[Answer, Json[]]> {
    const request = randomUUID();
    const answer = await send(world().as(who).with({ 'x-request-id': request }));
    const rows = await world().app.db.sql(
      `SELECT actor, action, resource_type AS type, resource_id AS id, outcome, code FROM audit_entries WHERE request_id = $1`,
      [request],
    );
    return [answer, rows];
  }
  const row = (who: Who, action: string, id: unknown, outcome = 'success', code: string | null = null) => ({
    actor: who.toLowerCase(),
    action,
    type: sample.resource.type,
    id: id === null ? null : String(id),
    outcome,
    code,
  });

  it('leaves one audit row for each accepted change and none for reading', async () => {
    const body = await sample.body(world(), routes.version);
    const [made, creation] = await audited('admin', (caller) => caller.post(routes.url, body));
    expect(made.status).toBe(201);
    const { id } = routes.row(made);
    expect(creation).toEqual([row('admin', 'create', id)]);
    for (const [verb, action] of [
      ['patch', 'update'],
      ['put', 'update'],
      ['get', null],
      ['delete', 'delete'],
    ] as const) {
      const [answer, rows] = await audited('admin', (caller) => routes.send(caller, verb, id, body));
      expect(answer.status).toBeLessThan(300);
      expect(rows).toEqual(action ? [row('admin', action, id)] : []);
    }
    const [, listing] = await audited('admin', (caller) => caller.get(routes.url));
    expect(listing).toEqual([]);
  });

  it('leaves one audit row for each denied attempt, also on what the caller may not see', async () => {
    const { id } = await world().share(sample);
    const denied: [Who, string][] = [
      ['stranger', notFound(sample)],
      ['auditor', 'FORBIDDEN'],
    ];
    for (const [who, code] of denied) {
      for (const [verb, action] of [
        ['patch', 'update'],
        ['delete', 'delete'],
      ] as const) {
        const [, rows] = await audited(who, (caller) => routes.send(caller, verb, id, {}));
        expect(rows).toEqual([row(who, action, id, 'denied', code)]);
      }
    }
    const [answer, reading] = await audited('stranger', (caller) => caller.get(routes.of(id)));
    expect([answer.status, reading]).toEqual([404, []]);
  });

  it('leaves one audit row for each attempt that failed', async () => {
    const { id } = await world().make(sample);
    const failures: [string, Promise<[Answer, Json[]]>, Json][] = [
      [
        'nonsense',
        audited('admin', (caller) => caller.patch(routes.of(id), { nonsense: 1 })),
        row('admin', 'update', id, 'failed', 'VALIDATION_ERROR'),
      ],
      [
        'empty',
        audited('admin', (caller) => caller.post(routes.url, {})),
        row('admin', 'create', null, 'failed', 'VALIDATION_ERROR'),
      ],
      [
        'stale',
        audited('admin', (caller) => caller.delete(routes.of(id), { 'if-match': '"99"' })),
        row('admin', 'delete', id, 'failed', 'VERSION_MISMATCH'),
      ],
    ];
    for (const [name, attempt, expected] of failures) {
      const [{ status }, rows] = await attempt;
      expect([name, status >= 400, rows]).toEqual([name, true, [expected]]);
    }
  });

  it('shows its audit rows to those who may see the object', async () => {
    const { id } = await world().share(sample);
    const query = `/api/v2/audit-logs?resource_type=${sample.resource.type}&resource_id=${id}&action=create`;
    for (const who of peopleFor(sample)) {
      const { body } = await world().as(who).get(query);
      expect([who, body.page.total]).toEqual([who, rightsOf(sample, who).includes('R') ? 1 : 0]);
    }
  });
}

function promisesInput(sample: Sample, routes: Routes, world: () => World): void {
  const wrongTypes = { string: [7, {}, ['a']], number: ['7', {}, [7]], boolean: ['true', 1], object: ['text', 7] };
  let body: Json;
  beforeAll(async () => (body = await sample.body(world(), routes.version)));

  const refused = (answer: Answer, field: string) => {
    expect(answer).toMatchObject({ status: routes.invalid, body: { code: 'VALIDATION_ERROR' } });
    expect(JSON.stringify(answer.body)).toContain(field);
  };

  it.each([
    'surprise',
    'id',
    'created_at',
    'updated_at',
    'version',
    'owner_id',
    'is_admin',
    '__proto__',
    'constructor',
  ])('refuses a body with the property %s and names it', async (property) => {
    const extra = `${JSON.stringify(body).slice(0, -1)},"${property}":1}`;
    const { id } = await world().make(sample);
    refused(await world().admin.post(routes.url, extra), property);
    refused(await world().admin.put(routes.of(id), extra), property);
    refused(await world().admin.patch(routes.of(id), `{"${property}":1}`), property);
  });

  it('refuses values of the wrong type and names the field', async () => {
    const { id } = await world().make(sample);
    for (const [field, value] of Object.entries(body as object)) {
      if (sample.lenient?.[field]) continue;
      const wrong = wrongTypes[(Array.isArray(value) ? 'object' : typeof value) as keyof typeof wrongTypes];
      for (const other of wrong) {
        const sent = JSON.stringify({ [field]: other });
        const answer = await world().admin.patch(routes.of(id), sent);
        expect([sent, answer.status]).toEqual([sent, routes.invalid]);
        refused(answer, field);
      }
    }
  });

  it.each(['[]', 'null', '"text"', '7', '', '{"a":', '{"a":1}}'])('refuses the body %s', async (text) => {
    const answer = await world().admin.post(routes.url, text, { 'content-type': 'application/json' });
    expect([400, routes.invalid]).toContain(answer.status);
    expect(['VALIDATION_ERROR', 'INVALID_JSON']).toContain(answer.body.code);
  });

  it('refuses a change against an older version and makes none', async () => {
    const { id } = await world().make(sample);
    const { headers } = await world().admin.get(routes.of(id));
    expect(headers['etag']).toMatch(/^"\d+"$/);
    const ifMatch = { 'if-match': String(headers['etag']) };
    expect((await routes.send(world().admin, 'patch', id, body, ifMatch)).status).toBe(200);
    const after = (await world().admin.get(routes.of(id))).body;
    for (const verb of ['patch', 'put', 'delete'] as const) {
      for (const stale of [ifMatch['if-match'], '"nonsense"', 'W/"0"']) {
        const answer = await routes.send(world().admin, verb, id, body, { 'if-match': stale });
        expect(answer).toMatchObject({ status: 412, body: { code: 'VERSION_MISMATCH' } });
      }
    }
    expect((await world().admin.get(routes.of(id))).body).toEqual(after);
  });

  if (routes.version !== 'v2') return;

  it('can be filtered and sorted by each of its fields and by nothing else', async () => {
    const { id } = await world().share(sample);
    for (const caller of [world().admin, world().as('stranger')]) {
      for (const [name, { comparison }] of Object.entries(listFields(sample.resource))) {
        expect((await caller.get(`${routes.url}?${name}__isnull=false`)).status).toBe(200);
        if (comparison) continue;
        const { body: page } = await caller.get(`${routes.url}?sort=-${name}&page[size]=2`);
        if (page.page.next_cursor) {
          const next = await caller.get(`${routes.url}?sort=-${name}&page[size]=2&cursor=${page.page.next_cursor}`);
          expect(next.status).toBe(200);
          expect(next.body.data).not.toContainEqual(page.data[1]);
        }
      }
    }
    for (const wrong of [
      'colour=red',
      'sort=colour',
      'sort=constructor',
      'constructor=1',
      'id__like=1',
      'fields=colour',
    ]) {
      expect([wrong, (await world().admin.get(`${routes.url}?id=${id}&${wrong}`)).status]).toEqual([wrong, 422]);
    }
  });

  it('rehearses without effect', async () => {
    const before = await routes.list(world().admin);
    const made = await world().admin.post(`${routes.url}?dry_run=true`, await sample.body(world(), 'v2'));
    expect([made.status, made.headers['x-dry-run']]).toEqual([201, 'true']);
    const { id } = await world().make(sample);
    const shown = (await world().admin.get(routes.of(id))).body;
    expect((await world().admin.patch(`${routes.of(id)}?dry_run=true`, sample.change.v2)).status).toBe(200);
    expect((await world().admin.delete(`${routes.of(id)}?dry_run=true`)).status).toBe(204);
    expect((await world().admin.get(routes.of(id))).body).toEqual(shown);
    expect((await routes.list(world().admin)).total).toBe(before.total + 1);
  });

  it('makes, changes and deletes many at once, all or none', async () => {
    const [changed, deleted] = [await world().make(sample), await world().make(sample)];
    const operations = [
      { action: 'create', data: await sample.body(world(), 'v2') },
      { action: 'update', id: changed.id, data: sample.change.v2 },
      { action: 'delete', id: deleted.id },
    ];
    const { total } = await routes.list(world().admin);
    const failing = [...operations, { action: 'delete', id: noId(sample) }];
    const none = await world().admin.post(`${routes.url}/bulk`, { operations: failing });
    expect(none).toMatchObject({ status: 422, body: { code: 'BULK_REJECTED' } });
    expect(none.body.details.outcomes.map(({ outcome }: Json) => outcome)).toEqual([
      'success',
      'success',
      'success',
      'failed',
    ]);
    expect((await routes.list(world().admin)).total).toBe(total);
    const some = await world().admin.post(`${routes.url}/bulk`, { operations: failing, atomic: false });
    expect(some.body.data.outcomes[3]).toMatchObject({ outcome: 'failed', error: { code: notFound(sample) } });
    expect((await world().admin.get(routes.of(deleted.id))).status).toBe(404);
    expect((await routes.list(world().admin)).total).toBe(total);
  });
}

function promisesShape(sample: Sample, routes: Routes, world: () => World): void {
  it('has the routes of a plain resource', () => {
    const declared = world()
      .app.app.get(EndpointCheck)
      .routes()
      .filter(({ endpoint }) => endpoint.resource?.type === sample.resource.type)
      .filter(({ endpoint }) => `v${endpoint.surface.version}` === routes.version)
      .map(({ endpoint }) => `${endpoint.method} ${endpoint.path ?? ''}`.trim());
    const plain = ['GET', 'GET :id', 'POST', 'PUT :id', 'PATCH :id', 'DELETE :id'];
    if (routes.version === 'v2') plain.push('POST bulk');
    expect(declared).toEqual(expect.arrayContaining(plain));
  });

  if (routes.version !== 'v1') return;

  it('answers with exactly the documented keys, in their order', async () => {
    const made = await world().admin.post(routes.url, await sample.body(world(), 'v1'));
    const { id } = made.body;
    const read = await world().admin.get(routes.of(id));
    const list = await world().admin.get(`${routes.url}?page=1&per_page=1`);
    const [first] = sample.plural ? list.body[sample.plural] : list.body;
    const rows = [made.body, read.body, first, (await routes.send(world().admin, 'patch', id, {})).body];
    for (const row of rows) expect(Object.keys(row as object)).toEqual(sample.keys);
    if (sample.plural) expect(Object.keys(list.body as object)).toEqual([sample.plural]);
    expect(made.headers['location']).toBe(routes.of(id));
    expect(list.headers['link']).toContain('rel="first"');
    const removed = await world().admin.delete(routes.of(id));
    expect(removed.body).toEqual({ message: `${sample.resource.label} deleted successfully` });
  });
}

function promisesInheritance(sample: Sample, world: () => World): void {
  const cases = (sample.resource.parents ?? []).flatMap((parent) =>
    GRANT_ROLES.map((role) => [parent.type, role, parent] as const),
  );
  if (cases.length === 0) return;

  it.each(cases)('gives what a grant on its %s as %s gives', async (type, role, { property, cap = OWNER }) => {
    const made = await world().make(sample);
    const table = world().database.table(sample.resource.entity);
    const [found] = await world().app.db.sql(
      `SELECT ${table.column(property)} AS parent FROM ${table.name} WHERE id = $1`,
      [made.id],
    );
    if (!found?.['parent']) throw new Error(`The sample body must name its ${type}`);
    const caller = await world().newcomer();
    const routes = new Routes(sample, 'v2');
    expect((await caller.get(routes.of(made.id))).status).toBe(404);
    await grant(world().app.db, caller.id, role, { type, id: found['parent'] as string });
    const rights = inheritedRights(sample, role, cap);
    expect((await routes.list(caller)).ids).toContain(made.id);
    for (const right of ['R', 'U', 'D'] as const) {
      const verb = VERB_OF[right];
      const { status } = await routes.send(caller, verb, made.id, {});
      expect([verb, status]).toEqual([verb, routes.expected(rights, verb)]);
    }
  });

  const { under } = sample;
  if (!under) return;
  it.each(GRANT_ROLES)(`lets the %s of a ${under.type} make one in it, if that is enough`, async (role) => {
    const body = await sample.body(world(), 'v2');
    const caller = await world().newcomer();
    await grant(world().app.db, caller.id, role, { type: under.type, id: body[under.field] });
    const enough = GRANT_ROLES.indexOf(role) >= GRANT_ROLES.indexOf(under.needs);
    const answer = await caller.post(`/api/v2/${sample.path}`, body);
    expect(answer.status).toBe(enough ? 201 : 403);
  });
}
