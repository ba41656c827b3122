import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';

const MOMENT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const TASKS = [
  { enabled: true, content: 'name: test1\ncommunity:\n  name: demo\nstate: absent' },
  { enabled: true, content: 'name: test2\nCommunity2:\n  name: demo\nstate: absent' },
  { enabled: false, content: 'name: test3\ndebug:\n  msg: "XXX"' },
];

let app: TestApp;
let user: Caller;
beforeAll(async () => {
  app = await startApp();
  user = await app.user('hub-user');
});
afterAll(() => app?.close());

describe('the hub, as documented', () => {
  it('creates a playbook with tasks', async () => {
    const task = { enabled: true, content: 'name: Install package\napt:\n  name: nginx\n  state: present' };
    const main = { hosts: 'all', gather_facts: false };
    const made = await user.post('/api/playbooks', { name: 'New Playbook', type: 'Machine', main, tasks: [task] });
    const row = {
      ...{ id: expect.any(Number), name: 'New Playbook', type: 'Machine', status: 'Not start', main },
      ...{ tasks: [{ id: 1, ...task }], last_run_at: null, created_at: MOMENT, updated_at: MOMENT },
    };
    expect(made).toMatchObject({ status: 201 });
    expect(made.body).toEqual({ success: true, data: row, message: 'Playbook 創建成功' });
    expect(Object.keys(made.body.data)).toEqual(Object.keys(row));
    expect(Object.keys(made.body.data.tasks[0])).toEqual(['id', 'enabled', 'content']);
  });

  it('changes it: named tasks stay, new ones get ids that were never given, others are gone', async () => {
    const made = await user.post('/api/playbooks', {
      name: 'Ansible GUI',
      type: 'Machine',
      main: { hosts: 'all' },
      tasks: TASKS,
    });
    expect(made.body.data.main).toEqual({ hosts: 'all', gather_facts: false });
    expect(made.body.data.tasks.map(({ id }: Json) => id as number)).toEqual([1, 2, 3]);
    const url = `/api/playbooks/${made.body.data.id}`;
    const added = await user.patch(url, { tasks: [...made.body.data.tasks, TASKS[0]] });
    expect(added.body.data.tasks[3].id).toBe(4);
    const kept = 'name: test1\ncommunity:\n  name: demo\nstate: present';
    const fresh = 'name: new task\ndebug:\n  msg: "Hello"';
    const changed = await user.put(url, {
      name: 'Updated Playbook',
      type: 'Machine',
      main: { hosts: 'webservers', gather_facts: true },
      tasks: [
        { id: 1, enabled: true, content: kept },
        { enabled: true, content: fresh },
      ],
    });
    expect(changed.body).toMatchObject({
      success: true,
      message: 'Playbook 更新成功',
      data: {
        main: { hosts: 'webservers', gather_facts: true },
        tasks: [
          { id: 1, enabled: true, content: kept },
          { id: 5, enabled: true, content: fresh },
        ],
      },
    });
    for (const wrong of [
      [{ id: 2, ...TASKS[0] }],
      [
        { id: 1, ...TASKS[0] },
        { id: 1, ...TASKS[0] },
      ],
    ])
      expect(await user.patch(url, { tasks: wrong })).toMatchObject({
        status: 422,
        body: { error: { code: 'VALIDATION_ERROR' } },
      });
    expect((await user.delete(url)).body).toEqual({ success: true, message: 'Playbook 刪除成功' });
    expect((await user.get(url)).body.error).toEqual({ code: 'PLAYBOOK_NOT_FOUND', message: 'Playbook 不存在' });
  });

  it('lists by name, type and status, ten to a page', async () => {
    for (let n = 1; n <= 11; n++) {
      const type = n % 2 ? 'Machine' : 'Other';
      await user.post('/api/playbooks', { name: `Listed ${n}`, type, main: { hosts: 'all' }, tasks: [] });
    }
    const list = async (query: string) => (await user.get(`/api/playbooks?${query}`)).body.data;
    const first = await list('search=listed');
    expect([first.items.length, first.pagination]).toEqual([10, { page: 1, per_page: 10, total: 11, total_pages: 2 }]);
    expect(Object.keys(first.items[0])).toEqual([
      ...['id', 'name', 'type', 'status', 'last_run_at', 'created_at', 'updated_at'],
    ]);
    expect((await list('search=Listed&type=Other')).pagination.total).toBe(5);
    expect((await list('search=Listed&status=Success')).pagination.total).toBe(0);
    expect((await list('search=Listed&status=Not%20start&page=2')).items).toHaveLength(1);
  });
});

describe('a playbook', () => {
  const body = { name: 'p', type: 'Machine', main: { hosts: 'all' }, tasks: [] as Json[] };
  const refused = async (change: object) => (await user.post('/api/playbooks', { ...body, ...change })).body.error;

  it('is refused when a task would work on our side, by its number and key', async () => {
    const tasks = [TASKS[0], { enabled: false, content: 'name: evil\nshell: id\ndelegate_to: localhost' }];
    const error = await refused({ tasks });
    expect(error.code).toBe('PLAYBOOK_VALIDATION_ERROR');
    expect(error.message).toMatch(/^Playbook 驗證失敗 \(task: 2, name: evil, key: delegate_to/);
  });

  it('is refused when a task is no YAML, or its head is unknown', async () => {
    expect(await refused({ tasks: [{ enabled: true, content: 'a: [' }] })).toMatchObject({
      code: 'INVALID_YAML_FORMAT',
    });
    expect(await refused({ main: { hosts: 'all', connection: 'local' } })).toMatchObject({
      code: 'PLAYBOOK_VALIDATION_ERROR',
    });
    expect(await refused({ main: {} })).toMatchObject({ code: 'PLAYBOOK_VALIDATION_ERROR' });
    expect(await refused({ type: 'Robot' })).toMatchObject({ code: 'VALIDATION_ERROR' });
    expect(await refused({ status: 'Success' })).toMatchObject({ code: 'VALIDATION_ERROR' });
  });

  it('has a name of its own, whatever the case', async () => {
    expect((await user.post('/api/playbooks', { ...body, name: 'Mine' })).status).toBe(201);
    expect(await (await app.user('other')).post('/api/playbooks', { ...body, name: 'mINE' })).toMatchObject({
      status: 409,
      body: { error: { code: 'PLAYBOOK_NAME_DUPLICATE' } },
    });
  });
});
