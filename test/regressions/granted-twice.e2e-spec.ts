import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/caller';
import { grant, groupOf } from '../support/rights';

/** What had no parent that gives rights was listed, and counted, once for each grant. */
describe('what was granted to somebody and to his group as well', () => {
  let app: TestApp;
  let twice: Caller;
  beforeAll(async () => {
    app = await startApp();
    twice = await app.user('twice');
  });
  afterAll(() => app?.close());

  it.each([
    ['Tenant', 'tenants'],
    ['Brand', 'brands'],
  ])('is listed and counted once: %s', async (type, path) => {
    const { id } = (await app.admin.post(`/api/v2/${path}`, { name: `granted ${type}` })).body.data;
    const groupId = await groupOf(app.db, twice.id, `group ${type}`);
    await grant(app.db, twice.id, 'viewer', { type, id });
    await grant(app.db, groupId, 'maintainer', { type, id }, 'group');
    for (const query of ['', 'sort=-id', 'sort=name', 'name__ic=granted', `id=${id}`]) {
      const { body } = await twice.get(`/api/v2/${path}?${query}`);
      expect([query, body.data.map((row: { id: unknown }) => row.id)]).toEqual([query, [id]]);
      expect([query, body.page.total]).toEqual([query, 1]);
    }
  });
});
