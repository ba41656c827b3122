import { JobRunner } from '../../src/core/jobs/job-runner';
import { OutboxRelay } from '../../src/core/jobs/outbox-relay';
import { startApp, startAppOn, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { asDefaultHypervisor, discover } from '../support/hypervisors';
import { eventually } from '../support/job-node';
import { startTestSimulator, type TestSimulator } from '../support/simulator';

const URL = '/api/v2/hypervisors';

describe('hypervisors', () => {
  let simulator: TestSimulator;
  let app: TestApp;
  let admin: Caller;
  beforeAll(async () => {
    simulator = await startTestSimulator({ tls: true, gpus: 2, infiniband: 1 });
    app = await startApp(asDefaultHypervisor(simulator));
    ({ admin } = app);
  });
  afterAll(async () => {
    await app?.close();
    await simulator?.stop();
  });

  const theDefault = async () => (await admin.get(`${URL}?name=default`)).body.data[0];
  const made = async (overrides: Json = {}) => {
    const { id, has_token, status, pve_version, missing_privileges, last_error, last_seen_at, ...base } =
      await theDefault();
    const { version: _v, created_at: _c, updated_at: _u, ...body } = base;
    const answer = await admin.post(URL, { ...body, name: 'second', token_value: 'another-value', ...overrides });
    return { answer, unused: [id, has_token, status, pve_version, missing_privileges, last_error, last_seen_at] };
  };

  describe('the one of the environment', () => {
    it('is there from the start, with a host group, a tenant and a quota without limits of its name', async () => {
      const row = await theDefault();
      expect(row).toMatchObject({ name: 'default', enabled: true, has_token: true, storage_name: 'local-lvm' });
      const [group] = (await admin.get('/api/v2/host-groups?name=default')).body.data;
      const [tenant] = (await admin.get('/api/v2/tenants?name=default')).body.data;
      expect([row.host_group_id, row.tenant_id]).toEqual([group.id, tenant.id]);
      const [quota] = (await admin.get(`/api/v2/host-group-tenant-quotas?tenant_id=${tenant.id}`)).body.data;
      expect(quota).toMatchObject({ group_id: group.id, cpu_quota_percentage: 100, memory_quota_mb: null });
    });

    it('is made once, whoever starts, and follows what the environment says', async () => {
      const before = await theDefault();
      const again = await startAppOn(app.db, asDefaultHypervisor(simulator));
      expect(await theDefault()).toEqual(before);
      await again.app.close();
      const other = await startAppOn(app.db, { ...asDefaultHypervisor(simulator), PVE_STORAGE_NAME: 'ceph' });
      expect(await theDefault()).toMatchObject({ id: before.id, storage_name: 'ceph', version: before.version + 1 });
      await other.app.close();
      const back = await startAppOn(app.db, asDefaultHypervisor(simulator));
      expect(await theDefault()).toMatchObject({ storage_name: 'local-lvm' });
      await back.app.close();
    });

    it('never shows its token, neither in answers nor in the audit log', async () => {
      const [, secret = ''] = simulator.token.split('=');
      const { id } = await theDefault();
      const shown = [
        (await admin.get(`${URL}/${id}`)).body,
        (await admin.get(`/api/v2/audit-logs?resource_type=Hypervisor&resource_id=${id}`)).body,
      ];
      expect(JSON.stringify(shown)).not.toContain(secret);
      const [row] = await app.db.sql<{ sealed: string }>('SELECT sealed_token_value AS sealed FROM hypervisors');
      expect(row?.sealed).not.toContain(secret);
    });
  });

  describe('asked how they are', () => {
    const check = async (id: string) => (await admin.post(`${URL}/${id}/check`)).body.data;

    it('say their version and that nothing is missing', async () => {
      const { id } = await theDefault();
      expect(await check(id)).toMatchObject({
        status: 'online',
        pve_version: '9.1.4',
        missing_privileges: [],
        last_error: null,
        last_seen_at: expect.any(String),
      });
    });

    it('say which privileges the token lacks', async () => {
      const { id } = await theDefault();
      await simulator.happen({
        type: 'token',
        id: 'virtflow@pve!weak',
        secret: 'weak',
        acl: { '/': ['Sys.Audit', 'VM.Audit', 'Datastore.Audit'] },
      });
      await admin.patch(`${URL}/${id}`, { token_name: 'weak', token_value: 'weak' });
      const { status, missing_privileges: missing } = await check(id);
      expect(status).toBe('online');
      expect(missing).toEqual(expect.arrayContaining(['VM.Clone @ /vms', 'Mapping.Use @ /mapping/pci']));
      expect(missing).not.toContain('VM.Audit @ /vms');
      const restored = asDefaultHypervisor(simulator);
      await admin.patch(`${URL}/${id}`, {
        token_name: restored['PROXMOX_TOKEN_NAME'],
        token_value: restored['PROXMOX_TOKEN_VALUE'],
      });
      expect(await check(id)).toMatchObject({ missing_privileges: [] });
    });

    it('are unauthorized with a token they do not know, offline when nobody or somebody else answers', async () => {
      const { answer } = await made();
      const { id } = answer.body.data;
      expect(await check(id)).toMatchObject({ status: 'unauthorized', pve_version: null });
      await admin.patch(`${URL}/${id}`, { fingerprint: 'AB:'.repeat(31) + 'AB' });
      expect(await check(id)).toMatchObject({
        status: 'offline',
        last_error: 'GET /version: the certificate is not the one with this fingerprint',
      });
      await admin.patch(`${URL}/${id}`, { fingerprint: null });
      expect(await check(id)).toMatchObject({ status: 'offline', last_error: expect.stringContaining('certificate') });
      await admin.patch(`${URL}/${id}`, { ca_pem: simulator.certificate });
      expect(await check(id)).toMatchObject({ status: 'unauthorized' });
      await admin.patch(`${URL}/${id}`, { port: 1 });
      expect(await check(id)).toMatchObject({ status: 'offline', last_error: expect.stringContaining('ECONNREFUSED') });
      await admin.patch(`${URL}/${id}`, { host: '169.254.169.254' });
      expect(await check(id)).toMatchObject({
        status: 'offline',
        last_error: 'GET /version: the address is not one of a hypervisor',
      });
      expect((await admin.delete(`${URL}/${id}`)).status).toBe(204);
    });

    it('leave one audit row for each question', async () => {
      const { id } = await theDefault();
      const rows = async () =>
        (await admin.get(`/api/v2/audit-logs?resource_id=${id}&action=check`)).body.page.total as number;
      const before = await rows();
      await check(id);
      expect(await rows()).toBe(before + 1);
    });
  });

  it.each([
    ['host', 'https://pve1'],
    ['host', 'pve1/../x'],
    ['user', 'root'],
    ['token_value', 'two words'],
    ['ca_pem', 'no certificate'],
    ['fingerprint', 'AA:BB'],
  ])('refuse a %s that is none: %s', async (field, value) => {
    const { answer } = await made({ [field]: value });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: `/${field}` }] } });
  });

  describe('looked at', () => {
    it('show their nodes as hosts of their group, as large as the nodes are', async () => {
      const { id, host_group_id: group } = await theDefault();
      await discover(app, id);
      const hosts: Json[] = (await admin.get(`/api/v2/hosts?group_id=${group}&sort=name`)).body.data;
      expect(hosts).toMatchObject(
        ['pve1', 'pve2'].map((name) => ({
          name,
          status: 'running',
          total_cpu: 128,
          total_memory_mb: 1024 ** 2,
          total_storage_gb: 8000,
          total_gpus: 2,
          gpu_model: 'H100 SXM5 80GB',
        })),
      );
      const versions = hosts.map(({ version }) => version as number);
      await discover(app, id);
      const after: Json[] = (await admin.get(`/api/v2/hosts?group_id=${group}&sort=name`)).body.data;
      expect(after.map(({ version }) => version as number)).toEqual(versions);
    });

    it('never make a host smaller than what is taken of it', async () => {
      const { id } = await theDefault();
      const [host] = (await admin.get('/api/v2/hosts?name=pve1')).body.data;
      await admin.patch(`/api/v2/hosts/${host.id}`, { total_cpu: 200, reserved_cpu: 150 });
      await discover(app, id);
      expect((await admin.get(`/api/v2/hosts/${host.id}`)).body.data).toMatchObject({ total_cpu: 150 });
      await admin.patch(`/api/v2/hosts/${host.id}`, { reserved_cpu: 0 });
      await discover(app, id);
      expect((await admin.get(`/api/v2/hosts/${host.id}`)).body.data).toMatchObject({ total_cpu: 128 });
    });

    it('are looked at soon when somebody asks, once however often he does', async () => {
      const { id } = await theDefault();
      const first = await admin.post(`${URL}/${id}/discover`);
      const second = await admin.post(`${URL}/${id}/discover`);
      expect([first.status, second.status]).toEqual([202, 202]);
      expect(second.body.data.job_id).toBe(first.body.data.job_id);
      app.app.get(OutboxRelay).start();
      app.app.get(JobRunner).start();
      await eventually('the job succeeds', async () => {
        const [job] = await app.db.sql<{ state: string }>('SELECT state FROM jobs WHERE id = $1', [
          first.body.data.job_id,
        ]);
        return job?.state === 'succeeded';
      });
    });

    it('keep their host group while their nodes are hosts of it', async () => {
      const { id } = await theDefault();
      const group = (await admin.post('/api/v2/host-groups', { name: 'elsewhere' })).body.data.id;
      expect(await admin.patch(`${URL}/${id}`, { host_group_id: group })).toMatchObject({
        status: 409,
        body: { code: 'RESOURCE_IN_USE', details: { Baremetal: 2 } },
      });
    });
  });

  it('are looked at as soon as a worker starts, not only when it is their turn', async () => {
    const fresh = await startApp({ ...asDefaultHypervisor(simulator), PVE_RECONCILE_SECONDS: '86400' });
    try {
      fresh.app.get(OutboxRelay).start();
      fresh.app.get(JobRunner).start();
      await eventually(
        'its nodes are hosts',
        async () => (await fresh.admin.get('/api/v2/hosts')).body.data.length > 0,
      );
    } finally {
      await fresh.close();
    }
  });

  it('are no business of people without a role', async () => {
    const { id } = await theDefault();
    const user = await app.user('somebody');
    expect((await user.get(URL)).body.data).toEqual([]);
    for (const answer of [await user.get(`${URL}/${id}`), await user.post(`${URL}/${id}/check`)])
      expect(answer).toMatchObject({ status: 404, body: { code: 'HYPERVISOR_NOT_FOUND' } });
  });
});
