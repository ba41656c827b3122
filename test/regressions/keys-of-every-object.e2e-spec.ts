import { startApp, type TestApp } from '../support/app';

/** Properties that every object inherits were taken for known ones. */
describe('a key that every object has', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  it.each(['toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', '__defineGetter__', 'constructor'])(
    'is as unknown as any other: %s',
    async (key) => {
      const body = { name: `with ${key}`, [key]: 1 };
      expect(await app.admin.post('/api/v1/tenants', body)).toMatchObject({
        status: 400,
        body: { code: 'VALIDATION_ERROR', error: expect.stringContaining(key) },
      });
      expect(await app.admin.post('/api/v2/tenants', body)).toMatchObject({
        status: 422,
        body: { errors: [expect.objectContaining({ pointer: `/${key}` })] },
      });
    },
  );
});
