import { startApp, type TestApp } from '../support/app';
import type { Answer } from '../support/caller';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** Exactly the documented keys, in the documented order. */
function shaped(answer: Answer, status: number, body: Record<string, unknown>): void {
  expect(answer.status).toBe(status);
  expect(answer.body).toEqual({
    id: expect.stringMatching(UUID),
    ...body,
    created_at: expect.stringMatching(MOMENT),
    updated_at: expect.stringMatching(MOMENT),
  });
  expect(Object.keys(answer.body)).toEqual(['id', ...Object.keys(body), 'created_at', 'updated_at']);
}

describe.each(['', '/api/v1'])('maintainers as documented, under "%s"', (prefix) => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  const john = { name: 'John Doe', email: 'john.doe@example.com', status: 'active' };
  const updated = { name: 'John Doe Updated', email: 'john.updated@example.com', status: 'active' };

  it('creates, lists, reads, replaces and deletes a maintainer', async () => {
    const made = await app.admin.post(`${prefix}/maintainers`, john);
    shaped(made, 201, john);
    expect((await app.admin.get(`${prefix}/maintainers`)).body).toEqual([made.body]);
    const paged = await app.admin.get(`${prefix}/maintainers/?page=1&per_page=1`);
    expect(paged.body).toEqual([made.body]);
    expect(paged.headers['x-total-count']).toBe('1');
    const url = `${prefix}/maintainers/${made.body.id}`;
    expect((await app.admin.get(`${url}/`)).body).toEqual(made.body);
    shaped(await app.admin.put(url, updated), 200, updated);
    shaped(await app.admin.patch(`${url}/`, { status: 'inactive' }), 200, { ...updated, status: 'inactive' });
    expect(await app.admin.delete(url)).toMatchObject({
      status: 200,
      body: { message: 'Maintainer deleted successfully' },
    });
    const gone = await app.admin.get(url);
    expect(gone).toMatchObject({ status: 404, body: { error: 'Maintainer not found', code: 'MAINTAINER_NOT_FOUND' } });
  });

  it('creates, lists, reads, replaces and deletes a maintainer group', async () => {
    const manager = (await app.admin.post(`${prefix}/maintainers`, john)).body.id;
    const ops = { name: 'Ops Team', group_manager_id: manager, description: '跨部門運維團隊', status: 'active' };
    const made = await app.admin.post(`${prefix}/maintainer-groups`, ops);
    shaped(made, 201, ops);
    expect((await app.admin.get(`${prefix}/maintainer-groups`)).body).toEqual({ maintainer_groups: [made.body] });
    const url = `${prefix}/maintainer-groups/${made.body.id}`;
    expect((await app.admin.get(url)).body).toEqual(made.body);
    const change = { ...ops, name: 'Ops Team Updated', description: '更新後的跨部門運維團隊說明' };
    shaped(await app.admin.put(`${url}/`, change), 200, change);
    shaped(await app.admin.put(url, { name: 'Bare' }), 200, {
      name: 'Bare',
      group_manager_id: null,
      description: '',
      status: 'active',
    });
    expect((await app.admin.delete(url)).body).toEqual({ message: 'Maintainer group deleted successfully' });
    expect((await app.admin.get(url)).body.code).toBe('MAINTAINER_GROUP_NOT_FOUND');
  });

  it('creates, lists, reads, replaces and deletes a membership', async () => {
    const maintainer_id = (await app.admin.post(`${prefix}/maintainers`, updated)).body.id;
    const [first, second] = [
      (await app.admin.post(`${prefix}/maintainer-groups`, { name: 'first' })).body.id,
      (await app.admin.post(`${prefix}/maintainer-groups`, { name: 'second' })).body.id,
    ];
    const made = await app.admin.post(`${prefix}/maintainer-group-members`, { group_id: first, maintainer_id });
    shaped(made, 201, { group_id: first, maintainer_id });
    expect((await app.admin.get(`${prefix}/maintainer-group-members/`)).body).toEqual({
      maintainer_group_members: [made.body],
    });
    const url = `${prefix}/maintainer-group-members/${made.body.id}`;
    expect((await app.admin.get(url)).body).toEqual(made.body);
    shaped(await app.admin.put(url, { group_id: second, maintainer_id }), 200, { group_id: second, maintainer_id });
    expect((await app.admin.delete(url)).body).toEqual({ message: 'Maintainer group member deleted successfully' });
    expect((await app.admin.get(url)).body.code).toBe('MAINTAINER_GROUP_MEMBER_NOT_FOUND');
  });
});
