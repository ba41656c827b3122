import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';

/** All or nothing was rolled back with what it had written into the audit log. */
describe('rows that were denied in a request that is all or nothing', () => {
  let app: TestApp;
  let stranger: Caller;
  let [mine, theirs]: number[] = [];
  beforeAll(async () => {
    app = await startApp();
    stranger = await app.user('stranger');
    const make = async (name: string) => (await app.admin.post('/api/v2/tenants', { name })).body.data.id as number;
    [mine, theirs] = [await make('mine'), await make('theirs')];
  });
  afterAll(() => app?.close());

  const logged = async (id: number | undefined): Promise<string[][]> => {
    const query = `resource_type=Tenant&resource_id=${id}&actor=stranger&sort=id`;
    const { body } = await app.admin.get(`/api/v2/audit-logs?${query}`);
    return body.data.map(({ action, outcome }: Json) => [action, outcome]);
  };

  it('are in the audit log, each on its own object', async () => {
    const operations = [
      { action: 'delete', id: mine },
      { action: 'update', id: theirs, data: { name: 'other' } },
    ];
    expect((await stranger.post('/api/v2/tenants/bulk', { operations })).body.code).toBe('BULK_REJECTED');
    expect([await logged(mine), await logged(theirs)]).toEqual([[['delete', 'denied']], [['update', 'denied']]]);
    const rows = [{ id: mine, name: 'another' }];
    expect((await stranger.post('/api/v2/tenants/import', rows)).body.code).toBe('BULK_REJECTED');
    expect(await logged(mine)).toEqual([
      ['delete', 'denied'],
      ['update', 'denied'],
    ]);
  });
});
