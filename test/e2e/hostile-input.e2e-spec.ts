import { gzipSync } from 'node:zlib';
import { startApp, type TestApp } from '../support/app';

const NUL = String.fromCharCode(0);

describe('hostile input', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  const v1 = (body: unknown) => app.admin.post('/tenants', body);
  const nested = (depth: number) => `{"name":${'['.repeat(depth)}${']'.repeat(depth)}}`;

  it.each([
    ['broken JSON', '{"name": ', 400, 'INVALID_JSON'],
    ['a body nested 5,000 deep', nested(5000), 400, 'INVALID_JSON'],
    [
      'more than 10,000 values',
      JSON.stringify({ name: Array.from({ length: 20 }, () => Array(600).fill(1)) }),
      400,
      'INVALID_JSON',
    ],
    ['an array of 1,001 elements', JSON.stringify({ name: Array(1001).fill(1) }), 400, 'VALIDATION_ERROR'],
    ['a body over one megabyte', JSON.stringify({ name: 'x'.repeat(1_100_000) }), 413, 'PAYLOAD_TOO_LARGE'],
    ['an array instead of an object', '[]', 400, 'VALIDATION_ERROR'],
    ['null', 'null', 400, 'VALIDATION_ERROR'],
    ['a polluted prototype', '{"name":"x","__proto__":{"status":"active"}}', 400, 'VALIDATION_ERROR'],
    ['a constructor key', '{"name":"x","constructor":{}}', 400, 'VALIDATION_ERROR'],
  ])('refuses %s', async (_, body, status, code) => {
    expect(await v1(body)).toMatchObject({ status, body: { code } });
  });

  it.each([
    ['an unknown property', { name: 'x', owner_id: 1 }, 'owner_id'],
    ['a server-owned property', { name: 'x', id: 7 }, 'id'],
    ['a missing name', {}, 'name'],
    ['a number for text', { name: 5 }, 'name'],
    ['an unknown status', { name: 'x', status: 'ACTIVE' }, 'status'],
    ['a name of blanks', { name: '   ' }, 'name'],
    ['a name that is too long', { name: 'x'.repeat(256) }, 'name'],
    ['a NUL byte', { name: `a${NUL}b` }, 'name'],
    ['a lone surrogate', '{"name":"a\\ud800b"}', 'name'],
    ['a zero-width space', { name: 'a\u200bb' }, 'name'],
    ['a right-to-left override', { name: 'a\u202eb' }, 'name'],
    ['a line break in a name', { name: 'a\nb' }, 'name'],
    ['null for text', { name: 'x', description: null }, 'description'],
  ])('names the field for %s, in both versions', async (_, body, field) => {
    const first = await v1(body);
    expect(first).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_ERROR', error: expect.stringContaining(field) },
    });
    const second = await app.admin.post('/api/v2/tenants', body);
    expect(second).toMatchObject({
      status: 422,
      body: { errors: [expect.objectContaining({ pointer: `/${field}` })] },
    });
  });

  it('takes composed and decomposed letters for the same name', async () => {
    expect((await v1({ name: 'Caf\u00e9' })).status).toBe(201);
    expect(await v1({ name: 'Cafe\u0301' })).toMatchObject({ status: 409, body: { code: 'TENANT_NAME_DUPLICATE' } });
  });

  it.each(['0', '-1', 'abc', '1.5', '99999999999', "1'--", '%00', '..%2f', '1%20or%201=1', 'x'.repeat(300)])(
    'answers the id %s like one that does not exist',
    async (id) => {
      for (const path of [`/tenants/${id}`, `/api/v2/tenants/${id}`]) {
        const answer = await app.admin.get(path);
        expect([answer.status, answer.body.code]).toEqual([404, expect.stringMatching(/^(TENANT_)?NOT_FOUND$/)]);
      }
    },
  );

  it.each([
    'page=0',
    'page=-1',
    'page=1e9',
    'page=99999999999999999999',
    'page=x',
    'per_page=0',
    'per_page=100000',
    'page=1&page=2',
    'page=%00',
  ])('refuses the paging %s and names it', async (query) => {
    const answer = await app.admin.get(`/tenants?${query}`);
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_ERROR', error: expect.stringMatching(/page/) },
    });
  });

  it('takes wildcards in a search literally', async () => {
    await v1({ name: '100% legal_name' });
    const found = async (text: string) =>
      (await app.admin.get(`/api/v2/tenants?name__ic=${encodeURIComponent(text)}`)).body.data.length;
    expect(await found('%')).toBe(1);
    expect(await found('l_g')).toBe(0);
    expect(await found('\\')).toBe(0);
  });

  it('refuses bodies that are not JSON', async () => {
    const form = await app.admin.post('/tenants', 'name=x', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(form).toMatchObject({ status: 415, body: { code: 'UNSUPPORTED_MEDIA_TYPE' } });
    const zipped = await app.admin.post('/tenants', gzipSync(JSON.stringify({ name: 'zip' })).toString('latin1'), {
      'content-encoding': 'gzip',
    });
    expect(zipped).toMatchObject({ status: 400, body: { code: 'INVALID_JSON' } });
  });

  it('ignores a method override', async () => {
    const { body } = await v1({ name: 'stays' });
    await app.admin.post(`/tenants`, { name: 'other' }, { 'x-http-method-override': 'DELETE' });
    expect((await app.admin.get(`/tenants/${body.id}`)).status).toBe(200);
  });

  it('answers unknown routes in the format of their version', async () => {
    expect(await app.admin.get('/api/v1/nothing')).toMatchObject({
      status: 404,
      body: { error: expect.any(String), code: 'NOT_FOUND' },
    });
    const second = await app.admin.get('/api/v2/nothing');
    expect(second).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND', status: 404, request_id: expect.any(String) },
    });
    expect(second.headers['content-type']).toContain('application/problem+json');
    expect(await app.admin.get('/nothing')).toMatchObject({ status: 404 });
  });

  it('carries a request id, the one it was given if that is harmless', async () => {
    expect((await app.admin.get('/tenants', { 'x-request-id': 'trace-0001' })).headers['x-request-id']).toBe(
      'trace-0001',
    );
    const forged = (await app.admin.get('/tenants', { 'x-request-id': 'a"b\\c d' })).headers['x-request-id'];
    expect(forged).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('sends headers that keep browsers and caches out of trouble', async () => {
    const { headers } = await app.admin.get('/tenants');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['', 'x'.repeat(256), 'white space', 'ümlaut'])('refuses the Idempotency-Key "%s"', async (key) => {
    const answer = await app.admin.post('/api/v2/tenants', { name: `key ${key.length}` }, { 'idempotency-key': key });
    expect(answer).toMatchObject({ status: 422, body: { code: 'VALIDATION_ERROR' } });
  });
});
