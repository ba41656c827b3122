import { startApp, type TestApp } from '../support/app';

/** An array in the place of an object was validated as if its elements stood there themselves, and then read as one. */
describe('an array in the place of a row', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  it('is refused in a bulk request, whatever lies in it', async () => {
    const operations = [[{ action: 'create', data: { name: 'nested' } }]];
    for (const atomic of [true, false]) {
      expect(await app.admin.post('/api/v2/groups/bulk', { operations, atomic })).toMatchObject({
        status: 422,
        body: { code: 'VALIDATION_ERROR', errors: [{ pointer: expect.stringMatching(/^\/operations/) }] },
      });
    }
  });

  it('is refused in every other list of objects', async () => {
    const tasks = [[{ content: 'name: say\ndebug: {msg: hello}', enabled: true }]];
    const body = { name: 'nested', type: 'Machine', main: { hosts: 'all' }, tasks };
    expect(await app.admin.post('/api/v2/playbooks', body)).toMatchObject({
      status: 422,
      body: { code: 'VALIDATION_ERROR', errors: [{ pointer: expect.stringMatching(/^\/tasks/) }] },
    });
  });
});
