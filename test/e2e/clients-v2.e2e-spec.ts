import { runningMachines } from '../../clients/example';
import { type components, createClient } from '../../clients/v2';
import { ADMIN, startApp, type TestApp } from '../support/app';

type Api = ReturnType<typeof createClient>;
type Machine = components['schemas']['VmV2'];

/** What an answer holds; throws what the client says when it is a refusal. */
function dataOf<T>({ data, error }: { data?: { data: T }; error?: unknown }): T {
  if (!data) throw new Error(JSON.stringify(error));
  return data.data;
}

describe('the client of version 2', () => {
  let app: TestApp;
  let baseUrl: string;
  let api: Api;
  beforeAll(async () => {
    app = await startApp();
    baseUrl = await app.listen();
    const login = await createClient({ baseUrl }).POST('/api/v2/auth/login', { body: ADMIN });
    api = createClient({ baseUrl, token: dataOf(login).access_token });
  });
  afterAll(() => app?.close());

  /** Places machines on a host of their own; returns them in the order they were made. */
  async function place(...names: string[]): Promise<Machine[]> {
    const [prefix] = names;
    const group = dataOf(await api.POST('/api/v2/host-groups', { body: { name: `${prefix} group` } }));
    const sizes = { total_cpu: 16, total_memory_mb: 65_536, total_storage_gb: 1024 };
    const host = { name: `${prefix} host`, status: 'running' as const, group_id: group.id, ...sizes };
    dataOf(await api.POST('/api/v2/hosts', { body: host }));
    const tenant = dataOf(await api.POST('/api/v2/tenants', { body: { name: `${prefix} tenant` } }));
    const quota = { group_id: group.id, tenant_id: tenant.id, cpu_quota_percentage: 100 };
    dataOf(await api.POST('/api/v2/host-group-tenant-quotas', { body: quota }));
    const required = { required_cpu: 2, required_memory_mb: 4096, required_storage_gb: 40 };
    const size = { name: `${prefix} size`, tenant_id: tenant.id, ...required };
    const specification = dataOf(await api.POST('/api/v2/vm-specifications', { body: size }));
    const machines: Machine[] = [];
    for (const name of names) {
      const body = { name, tenant_id: tenant.id, specification_id: specification.id };
      machines.push(dataOf(await api.POST('/api/v2/virtual-machines', { body })));
    }
    return machines;
  }

  it('places a machine and says where and why', async () => {
    const [machine] = await place('placed');
    const params = { path: { id: machine!.id } };
    const detail = dataOf(await api.GET('/api/v2/virtual-machines/{id}', { params }));
    expect([detail.host.name, detail.tenant.name]).toEqual(['placed host', 'placed tenant']);
    const decision = dataOf(await api.GET('/api/v2/virtual-machines/{id}/placement', { params }));
    expect(decision.candidates.map(({ host_id }) => host_id)).toEqual([detail.host_id]);
  });

  it('lists with filters, an order and cursors', async () => {
    const [first, second, third] = await place('list-1', 'list-2', 'list-3');
    const filters = { name__ic: 'LIST-', id__in: [first, second, third].map((machine) => machine!.id).join() };
    const seen: string[][] = [];
    for (let cursor: string | undefined; ;) {
      const query = { tenant_id: first!.tenant_id, filters, sort: '-name', 'page[size]': 2, cursor };
      const { data } = await api.GET('/api/v2/virtual-machines', { params: { query } });
      seen.push(data!.data.map(({ name }) => name));
      if (!data!.page.next_cursor) break;
      cursor = data!.page.next_cursor;
    }
    expect(seen).toEqual([['list-3', 'list-2'], ['list-1']]);
  });

  it('changes what it has read, and learns that somebody was faster', async () => {
    const [machine] = await place('contended');
    const path = { id: machine!.id };
    const { response } = await api.GET('/api/v2/virtual-machines/{id}', { params: { path } });
    const params = { path, header: { 'If-Match': response.headers.get('etag')! } };
    const rename = (name: string) => api.PATCH('/api/v2/virtual-machines/{id}', { params, body: { name } });
    expect(dataOf(await rename('mine'))).toMatchObject({ name: 'mine', version: machine!.version + 1 });
    const { error, response: refused } = await rename('too late');
    expect([refused.status, error?.status, error?.code]).toEqual([412, 412, 'VERSION_MISMATCH']);
  });

  it('says which field of a body is wrong', async () => {
    const { data, error } = await api.POST('/api/v2/tenants', { body: { name: '' } });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ code: 'VALIDATION_ERROR', errors: [{ pointer: '/name', rule: 'minLength' }] });
  });

  it('deletes, and tells a missing object from one that is there', async () => {
    const [machine] = await place('short-lived');
    const params = { path: { id: machine!.id } };
    expect((await api.DELETE('/api/v2/virtual-machines/{id}', { params })).response.status).toBe(204);
    const { error } = await api.GET('/api/v2/virtual-machines/{id}', { params });
    expect(error?.code).toBe('VIRTUAL_MACHINE_NOT_FOUND');
  });

  it('does what its README shows', async () => {
    const [machine] = await place('running');
    const params = { path: { id: machine!.id } };
    dataOf(await api.PATCH('/api/v2/virtual-machines/{id}', { params, body: { status: 'running' } }));
    expect(await runningMachines(baseUrl, ADMIN.username, ADMIN.password)).toEqual(['running']);
    await expect(runningMachines(baseUrl, ADMIN.username, 'wrong')).rejects.toThrow('UNAUTHORIZED');
  });
});
