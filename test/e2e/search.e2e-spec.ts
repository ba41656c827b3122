import { allResources } from '../../src/core/authz/resource-registry';
import { hasTrigram } from '../../src/modules/search/term';
import { SAMPLES } from '../contract/suite/samples';
import { peopleFor, rightsOf } from '../contract/suite/sample';
import { PEOPLE, type Who, World } from '../contract/suite/world';
import type { Answer, Caller, Json } from '../support/caller';
import { grant, revoke } from '../support/rights';
import { countStatements } from '../support/statements';

const NUL = String.fromCharCode(0);
const SIZES = { status: 'pending', total_cpu: 1, total_memory_mb: 1024, total_storage_gb: 1 };

let world: World;
beforeAll(async () => (world = await World.start()));
afterAll(() => world?.close());

const ask = (caller: Caller, q: string, more = ''): Promise<Answer> =>
  caller.get(`/api/v2/search?q=${encodeURIComponent(q)}${more}`);

async function found(caller: Caller, q: string, more = ''): Promise<Json[]> {
  const answer = await ask(caller, q, more);
  expect(answer.status).toBe(200);
  return answer.body.data;
}

const labels = async (caller: Caller, q: string, more = '') =>
  (await found(caller, q, more)).map(({ label }) => label as string);

async function tenant(name: string): Promise<number> {
  const made = await world.admin.post('/api/v2/tenants', { name });
  expect(made.status).toBe(201);
  return made.body.data.id;
}

/** The text in a sample's body under one of its searched fields, and that field. */
const searchedFields = (type: string) =>
  Object.entries(allResources().find((resource) => resource.type === type)?.fields ?? {}).flatMap(
    ([name, { searched }]) => (searched ? [name] : []),
  );

describe('searching for an object of each type', () => {
  const samples = SAMPLES.filter(({ type }) => searchedFields(type).length > 0);

  it('covers every resource that has a name', () => {
    // A device has the name of its mapping, which is the same on every node.
    const unsearched = ['ApiToken', 'GpuDevice'];
    const named = allResources().filter(({ type, fields }) => fields?.['name'] && !unsearched.includes(type));
    expect(samples.map(({ type }) => type)).toEqual(expect.arrayContaining(named.map(({ type }) => type)));
  });

  it.each(samples.map((sample) => [sample.type, sample] as const))(
    'finds a %s by each searched field, with a link to it, for those who may see it',
    async (type, sample) => {
      const { id } = await world.share(sample);
      const row = (await world.admin.get(`/api/v2/${sample.path}/${id}`)).body.data;
      const url = `/api/v2/${sample.path}/${id}`;
      const hit = { resource_type: type, id, label: row[searchedFields(type)[0] as string], url };
      for (const field of searchedFields(type).filter((name) => row[name])) {
        for (const who of PEOPLE) {
          const sees = peopleFor(sample).includes(who) && rightsOf(sample, who).includes('R');
          const hits = await found(world.as(who), row[field], `&limit=100&types=${type}`);
          const wanted = sees ? [{ ...hit, matched_field: expect.any(String) }] : [];
          expect([who, hits.filter((other) => other.id === id)]).toEqual([who, wanted]);
        }
      }
      expect((await world.admin.get(url)).status).toBe(200);
    },
  );
});

describe('who finds what', () => {
  it('asks everybody who he is', async () => {
    expect(await ask(world.anonymous, 'anything')).toMatchObject({ status: 401, body: { code: 'UNAUTHORIZED' } });
  });

  it.each(PEOPLE)('tells %s of shared objects what he may see, and nothing of others', async (who: Who) => {
    const id = await tenant(world.unique('rights of many'));
    const hidden = await tenant(world.unique('rights of nobody'));
    const roles = { viewer: 'viewer', maintainer: 'maintainer', owner: 'owner' } as const;
    if (who in roles)
      await grant(world.app.db, world.as(who).id, roles[who as keyof typeof roles], { type: 'Tenant', id });
    const all = ['operator', 'auditor', 'admin'].includes(who);
    const ids = (await found(world.as(who), 'rights of', '&types=Tenant&limit=100')).map((hit) => hit.id as number);
    expect(ids.includes(id)).toBe(all || who in roles);
    expect(ids.includes(hidden)).toBe(all);
  });

  it('answers a stranger the same, whether what he looks for exists or not', async () => {
    const stranger = world.as('stranger').with({ 'x-request-id': 'the-same-request' });
    await tenant('a hidden tenant');
    const [hidden, missing] = [await ask(stranger, 'a hidden tenant'), await ask(stranger, 'a missing tenant')];
    for (const answer of [hidden, missing]) expect(answer).toMatchObject({ status: 200, body: { data: [] } });
    const { date: _, ...headers } = hidden.headers;
    expect(missing.headers).toMatchObject(headers);
  });

  it('finds children by rights on their parent', async () => {
    const caller = await world.newcomer();
    const tenantId = await tenant('parent of a cluster');
    const body = { name: 'a child cluster', tenant_id: tenantId };
    expect((await world.admin.post('/api/v2/k8s-clusters', body)).status).toBe(201);
    expect(await labels(caller, 'child cluster')).toEqual([]);
    await grant(world.app.db, caller.id, 'viewer', { type: 'Tenant', id: tenantId });
    expect(await labels(caller, 'child cluster')).toEqual(['a child cluster']);
  });

  it('forgets what was deleted, renamed or withdrawn with the next request', async () => {
    const caller = await world.newcomer();
    const id = await tenant('here for a moment');
    const on = { type: 'Tenant', id };
    await grant(world.app.db, caller.id, 'viewer', on);
    expect(await labels(caller, 'for a moment')).toEqual(['here for a moment']);
    await revoke(world.app.db, caller.id, on);
    expect(await labels(caller, 'for a moment')).toEqual([]);
    await world.admin.patch(`/api/v2/tenants/${id}`, { name: 'here for longer' });
    expect(await labels(world.admin, 'for a moment')).toEqual([]);
    expect(await labels(world.admin, 'for longer')).toEqual(['here for longer']);
    await world.admin.delete(`/api/v2/tenants/${id}`);
    expect(await labels(world.admin, 'for longer')).toEqual([]);
  });

  it('does not answer a token that is limited to some types', async () => {
    const { body } = await world.admin.post('/api/v2/auth/tokens', { name: 'narrow', scopes: ['Tenant:read'] });
    const narrow = world.anonymous.with({ authorization: `Bearer ${body.data.token}` });
    expect((await narrow.get('/api/v2/tenants')).status).toBe(200);
    expect(await ask(narrow, 'anything')).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  });
});

describe('what is found', () => {
  it('puts whole names before beginnings before the rest, each by name, for all and for some', async () => {
    const names = ['orderly', 'Order', 'in order', 'border', 'ORDER B', 'order a'];
    const caller = await world.newcomer();
    for (const name of names) {
      await grant(world.app.db, caller.id, 'viewer', { type: 'Tenant', id: await tenant(name) });
    }
    const sorted = ['Order', 'order a', 'ORDER B', 'orderly', 'border', 'in order'];
    for (const who of [world.admin, caller]) {
      expect(await labels(who, 'oRdEr', '&types=Tenant')).toEqual(sorted);
      expect(await labels(who, 'order', '&types=Tenant&limit=3')).toEqual(sorted.slice(0, 3));
      expect(await labels(who, 'order', '&types=Tenant&limit=1')).toEqual(sorted.slice(0, 1));
    }
  });

  it('puts the best hits of all types first, the same ones in the same order each time', async () => {
    const tenantId = await tenant('Zebra crossing');
    await world.admin.post('/api/v2/k8s-clusters', { name: 'zebra', tenant_id: tenantId });
    await world.admin.post('/api/v2/hosts', { name: 'a zebra', serial_number: 'zebra-1', ...SIZES });
    const first = await found(world.admin, 'zebra');
    expect(first.map(({ resource_type, label, matched_field }) => [resource_type, label, matched_field])).toEqual([
      ['K8sCluster', 'zebra', 'name'],
      ['Tenant', 'Zebra crossing', 'name'],
      ['Baremetal', 'a zebra', 'serial_number'],
    ]);
    expect(await found(world.admin, 'zebra')).toEqual(first);
    expect((await found(world.admin, 'zebra', '&types=Tenant,Baremetal')).map((hit) => hit.resource_type)).toEqual([
      'Tenant',
      'Baremetal',
    ]);
  });

  it.each([
    ['Chinese', '台北資料中心一號', ['台北', '資料中', '中心一號']],
    ['composed and decomposed letters', 'Café Zürich', ['cafe\u0301', 'CAFÉ', 'zu\u0308rich']],
    ['Cyrillic in any case', 'Сервер Один', ['сервер', 'ОДИН']],
    ['Arabic', 'خادم الويب', ['خادم', 'الويب']],
    ['punctuation', 'a-b.c/d', ['-b', '.c/', 'a-b']],
    ['emoji', 'rack 🚀🚀 two', ['🚀🚀', '🚀 t']],
  ])('finds %s', async (_, name, terms) => {
    const id = await tenant(name);
    const caller = await world.newcomer();
    await grant(world.app.db, caller.id, 'viewer', { type: 'Tenant', id });
    for (const term of terms) {
      for (const who of [world.admin, caller]) expect([term, await labels(who, term)]).toEqual([term, [name]]);
    }
  });

  it('finds one object once, though several of its fields match', async () => {
    await world.admin.post('/api/v2/maintainers', { name: 'twice', email: 'twice@example.com' });
    expect((await found(world.admin, 'twice')).map(({ matched_field }) => matched_field)).toEqual(['name']);
  });
});

describe('hostile questions', () => {
  beforeAll(async () => {
    for (const name of ['100% legal', 'snake_case', 'back\\slash', "o'clock", 'say "so"']) await tenant(name);
  });

  it.each([
    ['0%', ['100% legal']],
    ['%l', []],
    ['e_c', ['snake_case']],
    ['s_a', []],
    ['k\\s', ['back\\slash']],
    ['\\%', []],
    ['\\_', []],
    ["o'c", ["o'clock"]],
    ["'; DROP TABLE tenants; --", []],
    ['y "s', ['say "so"']],
    ['%%', []],
    ['__', []],
    ['\\\\', []],
    ['$1', []],
    ['\u202eabc', []],
    ['\u{10ffff}\u{10ffff}', []],
    ['x'.repeat(1000), []],
    ['資'.repeat(1000), []],
  ])('takes %j literally', async (term, names) => {
    for (const who of [world.admin, world.as('stranger')]) {
      expect(await labels(who, term, '&types=Tenant')).toEqual(who === world.admin ? names : []);
    }
  });

  it.each([
    ['no q', '', 'q'],
    ['an empty q', 'q=', 'q'],
    ['a single character', 'q=a', 'q'],
    ['a single character beyond the basic plane', `q=${encodeURIComponent('🚀')}`, 'q'],
    ['one letter and its accent', `q=${encodeURIComponent('e\u0301')}`, 'q'],
    ['blanks', 'q=%20%20%20', 'q'],
    ['a NUL', `q=ab${encodeURIComponent(NUL)}`, 'q'],
    ['a line feed', 'q=a%0Ab', 'q'],
    ['ten kilobytes', `q=${'x'.repeat(10_240)}`, 'q'],
    ['two questions', 'q=ab&q=cd', 'q'],
    ['an unknown type', 'q=ab&types=Nothing', 'types'],
    ['a type in the wrong case', 'q=ab&types=tenant', 'types'],
    ['a type that has no names', 'q=ab&types=ApiToken', 'types'],
    ['an empty list of types', 'q=ab&types=', 'types'],
    ['an inherited property as type', 'q=ab&types=constructor', 'types'],
    ['a limit of none', 'q=ab&limit=0', 'limit'],
    ['a limit beyond the most', 'q=ab&limit=101', 'limit'],
    ['a limit that is no number', 'q=ab&limit=many', 'limit'],
    ['a parameter it does not have', 'q=ab&name=x', 'name'],
  ])('refuses %s and names it', async (_, query, field) => {
    const answer = await world.as('stranger').get(`/api/v2/search?${query}`);
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'VALIDATION_ERROR', errors: [expect.objectContaining({ pointer: `/${field}` })] },
    });
  });

  it.each(['%ED%A0%80%ED%A0%80', 'ab%FF', '%E8%B3', '%'])('survives %s, which is no UTF-8', async (q) => {
    const answer = await world.admin.get(`/api/v2/search?q=${q}`);
    expect([200, 422]).toContain(answer.status);
  });
});

describe('what it costs', () => {
  it('is the same number of statements for one hit and for many, of one type and of all', async () => {
    for (let i = 0; i < 30; i++) await tenant(`costly ${String(i).padStart(2, '0')}`);
    for (const caller of [world.admin, world.as('viewer')]) {
      const counts = [];
      for (const [q, more] of [
        ['costly 07', '&types=Tenant'],
        ['costly', '&limit=100'],
        ['nothing like it', ''],
      ] as const) {
        counts.push(await countStatements(() => ask(caller, q, more)));
      }
      expect(counts).toEqual([2, 2, 2]);
    }
  });

  it('knows which terms have a trigram as PostgreSQL does', async () => {
    const terms = [
      'ab',
      'abc',
      'a-b',
      '-ab',
      'ab-',
      '資料',
      '資料庫',
      '--',
      '10.',
      'x 1',
      'é1',
      'ab cd',
      '🚀🚀🚀',
      'a_b',
    ];
    await world.app.db.sql('CREATE TABLE words (word text)');
    await world.app.db.sql(`INSERT INTO words SELECT 'w' || n FROM generate_series(1, 20000) n`);
    await world.app.db.sql('CREATE INDEX ON words USING gin (word gin_trgm_ops)');
    await world.app.db.sql('ANALYZE words');
    const used = [];
    for (const term of terms) {
      const [row] = await world.app.db.sql<{ 'QUERY PLAN': Json }>(
        `EXPLAIN (ANALYZE, FORMAT JSON) SELECT FROM words WHERE word LIKE '%${term.replace('_', '\\_')}%'`,
      );
      used.push([term, JSON.stringify(row?.['QUERY PLAN']).includes('Bitmap Index')]);
    }
    expect(used).toEqual(terms.map((term) => [term, hasTrigram(term)]));
  });
});
