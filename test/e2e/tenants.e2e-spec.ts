import { startApp, type TestApp } from '../support/app';

describe('tenants', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app.close());

  it('answers the documented examples', async () => {
    const made = await app.admin.post('/tenants', { name: 'Tenant A', description: '租戶說明', status: 'active' });
    expect(made).toMatchObject({
      status: 201,
      body: { id: 1, name: 'Tenant A', description: '租戶說明', status: 'active' },
    });
    expect(Object.keys(made.body)).toEqual(['id', 'name', 'description', 'status', 'created_at', 'updated_at']);
    const list = await app.admin.get('/tenants/');
    expect(list.body).toEqual({ tenants: [made.body] });
    const one = await app.admin.get('/api/v1/tenants/1/');
    expect(one.body).toEqual(made.body);
    const put = await app.admin.put('/tenants/1', { name: 'Tenant A Updated', description: 'x', status: 'active' });
    expect(put).toMatchObject({ status: 200, body: { name: 'Tenant A Updated' } });
    const gone = await app.admin.delete('/tenants/1');
    expect(gone).toMatchObject({ status: 200, body: { message: 'Tenant deleted successfully' } });
    expect(await app.admin.get('/tenants/1')).toMatchObject({ status: 404, body: { code: 'TENANT_NOT_FOUND' } });
    const audit = await app.db.sql(
      'SELECT action, outcome, changes FROM audit_entries WHERE resource_type = $1 ORDER BY id',
      ['Tenant'],
    );
    expect(audit.map(({ action }) => action)).toEqual(['create', 'update', 'delete']);
  });
});
