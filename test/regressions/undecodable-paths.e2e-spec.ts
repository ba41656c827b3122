import { startApp, type TestApp } from '../support/app';

/** What the router refuses by itself was answered without the headers of all other answers. */
describe('a path that cannot be decoded', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  it.each(['/api/v1/tenants/%', '/api/v2/tenants/%ED%A0%80', '/api/v1/inventories/%E0%A4'])(
    'is not found and carries the id of the request: %s',
    async (path) => {
      const answer = await app.admin.get(path, { 'x-request-id': 'trace-0001' });
      expect(answer.status).toBe(404);
      expect(answer.headers['x-request-id']).toBe('trace-0001');
    },
  );
});
