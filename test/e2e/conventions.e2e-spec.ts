import { startApp, type TestApp } from '../support/app';

describe('conventions of version 2', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  const create = (name: string, headers = {}) => app.admin.post('/api/v2/tenants', { name }, headers);

  it('wraps one object in data with an ETag and a Location', async () => {
    const made = await create('etag');
    expect(made.status).toBe(201);
    expect(made.headers).toMatchObject({ etag: '"1"', location: `/api/v2/tenants/${made.body.data.id}` });
    expect(made.body.data).toMatchObject({ name: 'etag', version: 1 });
  });

  it('refuses a change against an older version with 412', async () => {
    const { body } = await create('locked');
    const url = `/api/v2/tenants/${body.data.id}`;
    expect((await app.admin.patch(url, { description: 'first' }, { 'if-match': '"1"' })).status).toBe(200);
    const second = await app.admin.patch(url, { description: 'second' }, { 'if-match': '"1"' });
    expect(second).toMatchObject({ status: 412, body: { code: 'VERSION_MISMATCH' } });
    expect((await app.admin.get(url)).body.data.description).toBe('first');
  });

  it('answers a rehearsal like the real thing and changes nothing', async () => {
    const dry = await app.admin.post('/api/v2/tenants?dry_run=true', { name: 'rehearsed' });
    expect(dry).toMatchObject({ status: 201, body: { data: { name: 'rehearsed' } } });
    expect(dry.headers['x-dry-run']).toBe('true');
    expect((await app.admin.get('/api/v2/tenants?name=rehearsed')).body.data).toEqual([]);
    expect(await app.db.sql(`SELECT 1 FROM audit_entries WHERE changes->'name'->>1 = 'rehearsed'`)).toEqual([]);
  });

  it('replays the answer of an Idempotency-Key and refuses the key for another request', async () => {
    const key = { 'idempotency-key': 'order-66' };
    const first = await create('once', key);
    const again = await create('once', key);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await create('twice', key)).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    const rows = await app.db.sql(`SELECT 1 FROM tenants WHERE name = 'once'`);
    expect(rows).toHaveLength(1);
  });

  it('has one effect for twenty parallel requests with one key', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => create('race', { 'idempotency-key': 'race-1' })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set(answers.some(({ status }) => status === 409) ? [201, 409] : [201]),
    );
    expect(
      answers.filter(({ status }) => status === 409).every(({ body }) => body.code === 'IDEMPOTENCY_IN_PROGRESS'),
    ).toBe(true);
    expect(await app.db.sql(`SELECT 1 FROM tenants WHERE name = 'race'`)).toHaveLength(1);
  });

  it('pages by number and by cursor without skipping or repeating', async () => {
    for (let i = 0; i < 7; i++) await create(`page ${i}`);
    const names: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await app.admin.get(
        `/api/v2/tenants?name__ic=PAGE&sort=-name&page[size]=3${cursor ? `&cursor=${cursor}` : ''}`,
      );
      names.push(...body.data.map(({ name }: { name: string }) => name));
      expect(body.page.total).toBe(7);
      cursor = body.page.next_cursor;
    }
    expect(names).toEqual([6, 5, 4, 3, 2, 1, 0].map((i) => `page ${i}`));
    const third = await app.admin.get(
      '/api/v2/tenants?name__ic=page&page[size]=3&page[number]=3&include_total=false&fields=name',
    );
    expect(third.body).toEqual({ data: [{ name: 'page 6' }], page: { number: 3, size: 3, next_cursor: null } });
  });

  it.each([
    ['page[number]=0', '/page[number]'],
    ['page[size]=1000', '/page[size]'],
    ['sort=secret', '/sort'],
    ['nonsense=1', '/nonsense'],
    ['name__gte=1', '/name__gte'],
    ['id=abc', '/id'],
    ['cursor=abc', '/cursor'],
    ['name=a&name=b', '/name'],
    ['__proto__=1', '/__proto__'],
  ])('names the parameter that is wrong: %s', async (query, pointer) => {
    const answer = await app.admin.get(`/api/v2/tenants?${query}`);
    expect(answer).toMatchObject({ status: 422, body: { code: 'VALIDATION_ERROR', errors: [{ pointer }] } });
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('applies a bulk request as a whole or not at all', async () => {
    const { body: kept } = await create('bulk kept');
    const operations = [
      { action: 'create', data: { name: 'bulk 1' } },
      { action: 'update', id: kept.data.id, data: { description: 'changed' } },
      { action: 'create', data: { name: 'bulk 1' } },
    ];
    const refused = await app.admin.post('/api/v2/tenants/bulk', { operations });
    expect(refused).toMatchObject({ status: 422, body: { code: 'BULK_REJECTED' } });
    expect(refused.body.details.outcomes.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'success',
      'success',
      'failed',
    ]);
    expect(await app.db.sql(`SELECT 1 FROM tenants WHERE name = 'bulk 1' OR description = 'changed'`)).toEqual([]);
    const partly = await app.admin.post('/api/v2/tenants/bulk', { operations, atomic: false });
    expect(partly.status).toBe(200);
    expect(partly.body.data.outcomes[2]).toMatchObject({ outcome: 'failed', error: { code: 'TENANT_NAME_DUPLICATE' } });
    expect(await app.db.sql(`SELECT 1 FROM tenants WHERE name = 'bulk 1' OR description = 'changed'`)).toHaveLength(2);
  });

  it('announces the end of version 1 to its clients once the operator has set the days', async () => {
    expect((await app.admin.get('/api/v1/tenants')).headers).not.toHaveProperty('deprecation');
    const announcing = await startApp({ LEGACY_API_DEPRECATED: '2027-01-01', LEGACY_API_SUNSET: '2028-01-01' });
    const { headers } = await announcing.admin.get('/tenants?page=1');
    expect(headers).toMatchObject({ deprecation: '@1798761600', sunset: 'Sat, 01 Jan 2028 00:00:00 GMT' });
    expect(headers['link']).toMatch(/rel="first".*<\/api\/v2\/docs>; rel="successor-version"$/);
    expect((await announcing.anonymous.get('/tenants')).headers).toHaveProperty('deprecation');
    expect((await announcing.admin.get('/api/v2/tenants')).headers).not.toHaveProperty('deprecation');
    await announcing.close();
  });
});
