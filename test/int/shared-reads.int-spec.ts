import { startApp, type TestApp } from '../support/app';
import { countStatements } from '../support/statements';

describe('details read at the same time', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  const tenant = async (name: string): Promise<number> =>
    (await app.admin.post('/api/v2/tenants', { name })).body.data.id as number;

  it('share their statements, and each reader sees what is his', async () => {
    const ids = [await tenant('one'), await tenant('two'), await tenant('three')];
    const reader = await app.user('reader');
    const stranger = await app.user('stranger');
    const auditor = await app.user('auditor', 'auditor');
    await app.admin.post('/api/v1/permissions', {
      resource_type: 'Tenant',
      resource_id: ids[0],
      principal_type: 'user',
      principal_id: reader.id,
      role: 'viewer',
    });
    const readers = [reader, stranger, auditor];
    let answers: { status: number; body: { data?: { name: string } } }[] = [];
    const statements = await countStatements(async () => {
      answers = await Promise.all(readers.flatMap((caller) => ids.map((id) => caller.get(`/api/v2/tenants/${id}`))));
    });
    expect(answers.map(({ status, body }) => body.data?.name ?? status)).toEqual([
      ...['one', 404, 404],
      ...[404, 404, 404],
      ...['one', 'two', 'three'],
    ]);
    expect(statements).toBeLessThan(answers.length);
  });

  it('are of the time after they were asked for', async () => {
    const id = await tenant('before');
    for (let round = 0; round < 20; round++) {
      const name = `round ${round}`;
      const others = Array.from({ length: 5 }, () => app.admin.get(`/api/v2/tenants/${id}`));
      await app.admin.patch(`/api/v2/tenants/${id}`, { name });
      expect((await app.admin.get(`/api/v2/tenants/${id}`)).body.data.name).toBe(name);
      await Promise.all(others);
    }
  });
});
