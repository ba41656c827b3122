import { startApp, type TestApp } from '../support/app';

/** Acceptance criteria of story 12: several versions of the API at once. */
describe('story 12: versions', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  it('criterion 1: the version is in the path', async () => {
    for (const version of ['v1', 'v2']) expect((await app.admin.get(`/api/${version}/tenants`)).status).toBe(200);
    expect((await app.admin.get('/api/v3/tenants')).status).toBe(404);
  });

  it('criterion 2 and 3: both versions show the same object, each in its own way', async () => {
    const made = (await app.admin.post('/api/v1/tenants', { name: 'both', description: 'seen twice' })).body;
    const shown = (await app.admin.get(`/api/v2/tenants/${made.id}`)).body.data;
    expect(shown).toMatchObject({ id: made.id, name: 'both', description: 'seen twice', version: 1 });
    expect(shown.created_at.startsWith(made.created_at.slice(0, 19))).toBe(true);
    await app.admin.patch(`/api/v2/tenants/${made.id}`, { status: 'suspended' });
    expect((await app.admin.get(`/api/v1/tenants/${made.id}`)).body.status).toBe('suspended');
    const wrong = { name: 7 };
    expect((await app.admin.post('/api/v1/tenants', wrong)).body).toEqual({
      error: expect.stringContaining('name'),
      code: 'VALIDATION_ERROR',
    });
    expect((await app.admin.post('/api/v2/tenants', wrong)).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/name' }],
    });
  });

  it('criterion 4: each version has an OpenAPI document and a page of its own', async () => {
    for (const version of ['v1', 'v2']) {
      const { body } = await app.anonymous.get(`/api/${version}/openapi.json`);
      expect(Object.keys(body.paths as object).every((path) => path.startsWith(`/api/${version}/`))).toBe(true);
      const page = await app.anonymous.get(`/api/${version}/docs`);
      expect([page.status, page.body]).toEqual([200, expect.stringContaining('swagger')]);
    }
  });
});
