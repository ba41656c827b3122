import { type components, createClient } from '../../clients/v1';
import { ADMIN, startApp, type TestApp } from '../support/app';

type Api = ReturnType<typeof createClient>;
type Machine = components['schemas']['VmV1'];

/** What an answer holds; throws what the client says when it is a refusal. */
function bodyOf<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
}

describe('the client of version 1', () => {
  let app: TestApp;
  let api: Api;
  beforeAll(async () => {
    app = await startApp();
    const baseUrl = await app.listen();
    const login = await createClient({ baseUrl }).POST('/api/v1/auth/login', { body: ADMIN });
    api = createClient({ baseUrl, token: bodyOf(login).access_token });
  });
  afterAll(() => app?.close());

  /** A machine on a host of its own. */
  async function place(name: string): Promise<Machine> {
    const group = bodyOf(await api.POST('/api/v1/host-groups', { body: { name: `${name} group` } }));
    const sizes = { total_cpu: 16, total_memory: 65_536, total_storage: 1024 };
    const host = { name: `${name} host`, status: 'running' as const, group_id: group.id, ...sizes };
    bodyOf(await api.POST('/api/v1/hosts', { body: host }));
    const tenant = bodyOf(await api.POST('/api/v1/tenants', { body: { name: `${name} tenant` } }));
    const quota = { group_id: group.id, tenant_id: tenant.id, cpu_quota_percentage: 100 };
    bodyOf(await api.POST('/api/v1/host-group-tenant-quotas', { body: quota }));
    const required = { required_cpu: 2, required_memory: 4096, required_storage: 40 };
    const specification = bodyOf(
      await api.POST('/api/v1/vm-specifications', { body: { name: `${name} size`, ...required } }),
    );
    const machine = { name, tenant_id: tenant.id, specification_id: specification.id };
    return bodyOf(await api.POST('/api/v1/virtual-machines', { body: machine }));
  }

  it('places a machine, reads, changes, lists and deletes it', async () => {
    const machine = await place('web-1');
    const params = { path: { id: machine.id } };
    const read = bodyOf(await api.GET('/api/v1/virtual-machines/{id}', { params }));
    expect(read).toMatchObject({ name: 'web-1', status: 'creating', host_id: expect.any(String) });

    const body = { name: 'web-2' };
    expect(bodyOf(await api.PATCH('/api/v1/virtual-machines/{id}', { params, body })).name).toBe('web-2');

    const page = await api.GET('/api/v1/virtual-machines', { params: { query: { page: 1, per_page: 10 } } });
    expect(bodyOf(page).virtual_machines.map(({ id }) => id)).toEqual([machine.id]);
    expect(page.response.headers.get('x-total-count')).toBe('1');

    const removed = bodyOf(await api.DELETE('/api/v1/virtual-machines/{id}', { params }));
    expect(removed.message).toMatch(/deleted successfully/);
    const { error } = await api.GET('/api/v1/virtual-machines/{id}', { params });
    expect(error?.code).toBe('VIRTUAL_MACHINE_NOT_FOUND');
  });

  it('says what is wrong with a body', async () => {
    const { error, response } = await api.POST('/api/v1/tenants', { body: { name: '' } });
    expect([response.status, error?.code]).toEqual([400, 'VALIDATION_ERROR']);
    expect(error?.error).toMatch(/name/);
  });
});
