import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/caller';

const MOMENT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const DOCUMENTED = 'server1 ansible_ssh_host=127.0.0.1 ansible_ssh_port=55000 ansible_ssh_pass=docker';

let app: TestApp;
let user: Caller;
beforeAll(async () => {
  app = await startApp();
  user = await app.user('hub-user');
});
afterAll(() => app?.close());

describe('the hub, as documented', () => {
  it('creates, reads, changes, lists and deletes an inventory', async () => {
    const config = 'server1 ansible_ssh_host=192.168.1.100 ansible_ssh_port=22';
    const made = await user.post('/api/inventories', { name: 'New Inventory', group: 'Default', config });
    expect(made.status).toBe(201);
    const { id } = made.body.data;
    const row = {
      ...{ id, name: 'New Inventory', status: 'Off', ssh_status: 'Unconnected', group: 'Default', config },
      ...{ created_at: MOMENT, updated_at: MOMENT },
    };
    expect(made.body).toEqual({ success: true, data: row, message: 'Inventory 創建成功' });
    expect(Object.keys(made.body.data)).toEqual(Object.keys(row));
    expect((await user.get(`/api/v1/inventories/${id}`)).body).toEqual({ success: true, data: row });
    const changed = await user.put(`/api/inventories/${id}`, {
      name: 'Updated Inventory Name',
      group: 'Production',
      config: 'server1 ansible_ssh_host=192.168.1.101 ansible_ssh_port=22',
    });
    expect(changed).toMatchObject({
      status: 200,
      body: {
        success: true,
        message: 'Inventory 更新成功',
        data: { name: 'Updated Inventory Name', group: 'Production' },
      },
    });
    const list = await user.get('/api/inventories?search=UPDATED&page=1&per_page=10');
    const { config: _config, ...summary } = changed.body.data;
    expect(list.body).toEqual({
      success: true,
      data: { items: [summary], pagination: { page: 1, per_page: 10, total: 1, total_pages: 1 } },
    });
    expect((await user.delete(`/api/inventories/${id}`)).body).toEqual({
      success: true,
      message: 'Inventory 刪除成功',
    });
    expect(await user.get(`/api/inventories/${id}`)).toMatchObject({
      status: 404,
      body: { success: false, error: { code: 'INVENTORY_NOT_FOUND', message: 'Inventory 不存在' } },
    });
    expect((await user.get('/api/inventories')).body.data).toEqual({
      items: [],
      pagination: { page: 1, per_page: 10, total: 0, total_pages: 0 },
    });
  });

  it('has one format for everything that is refused', async () => {
    expect(await user.post('/api/inventories', '{"name":')).toMatchObject({
      status: 400,
      body: { success: false, error: { code: 'INVALID_JSON' } },
    });
    expect(await user.post('/api/inventories', {})).toMatchObject({
      status: 422,
      body: { success: false, error: { code: 'VALIDATION_ERROR' } },
    });
    expect(await app.anonymous.get('/api/inventories')).toMatchObject({
      status: 401,
      body: { success: false, error: { code: 'UNAUTHORIZED' } },
    });
    expect(await user.get('/api/inventories?per_page=0')).toMatchObject({ status: 422 });
    for (const path of ['/api/playbooks/nothing', '/api/ai/nothing', '/api/ssh/nothing', '/api/v1/ssh'])
      expect(await user.get(path)).toMatchObject({ status: 404, body: { success: false } });
    expect(await user.get('/api/v1/jobs/nothing')).toMatchObject({ body: { ok: false, error: { details: {} } } });
  });

  it('keeps names unique whatever their case, and tells nothing of whose they are', async () => {
    await app.admin.post('/api/inventories', { name: 'Taken', config: 'a' });
    const again = await user.post('/api/inventories', { name: 'tAKEN', config: 'a' });
    expect(again).toMatchObject({
      status: 409,
      body: { success: false, error: { code: 'INVENTORY_NAME_DUPLICATE' } },
    });
    expect(again.body.error.message).toContain('Inventory 名稱重複');
  });

  it('names what it refuses in a configuration', async () => {
    const config = 'web ansible_host=10.0.0.1\nweb2 ansible_connection=local';
    const answer = await user.post('/api/inventories', { name: 'local', config });
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 'INVALID_INVENTORY_CONFIG' } } });
    expect(answer.body.error.message).toMatch(/^Inventory 配置格式錯誤 \(variable: ansible_connection, line: 2/);
    expect((await user.get('/api/inventories')).body.data.items).toEqual([]);
  });
});

describe('secrets of an inventory', () => {
  it('are masked for everybody, kept by the mask and stored sealed', async () => {
    const made = await user.post('/api/inventories', { name: 'Ansible GUI Inventory', config: DOCUMENTED });
    const url = `/api/inventories/${made.body.data.id}`;
    const masked = DOCUMENTED.replace('docker', '********');
    for (const caller of [user, app.admin]) expect((await caller.get(url)).body.data.config).toBe(masked);
    const stored = async () => {
      const [row] = await app.db.sql<{ sealed_secrets: string; sealed_config: string }>(
        'SELECT sealed_secrets, sealed_config FROM inventories WHERE id = $1',
        [made.body.data.id],
      );
      return row;
    };
    const before = await stored();
    expect(JSON.stringify(before)).not.toMatch(/docker|server1/);
    const again = await user.put(url, { name: 'Ansible GUI Inventory', config: masked.replace('55000', '55001') });
    expect(again.body.data.config).toBe(masked.replace('55000', '55001'));
    expect((await stored())?.sealed_secrets).not.toBeNull();
    expect((await user.patch(url, { config: 'other ansible_ssh_pass=********' })).body.error.code).toBe(
      'INVALID_INVENTORY_CONFIG',
    );
    expect((await user.patch(url, { config: 'server1 ansible_host=10.0.0.1' })).status).toBe(200);
    expect((await stored())?.sealed_secrets).toBeNull();
    const audit = await app.db.sql(`SELECT changes FROM audit_entries WHERE resource_type = 'Inventory'`);
    expect(JSON.stringify(audit)).not.toMatch(/docker|55000/);
  });
});

describe('a loopback target', () => {
  it('is refused in production unless its network is listed', async () => {
    const strict = await startApp({ AUTOMATION_ALLOWED_CIDRS: '0.0.0.0/0' });
    try {
      for (const config of [DOCUMENTED, 'localhost', 'a ansible_host=169.254.169.254'])
        expect((await strict.admin.post('/api/inventories', { name: 'x', config })).status).toBe(422);
    } finally {
      await strict.close();
    }
  });
});
