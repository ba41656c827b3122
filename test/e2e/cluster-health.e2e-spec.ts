import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { startApp, type TestApp } from '../support/app';
import { TestAuthority } from '../support/certificates';
import type { Caller, Json } from '../support/caller';
import { FakeKubeApi, MISBEHAVIOUR } from '../support/fake-kube-api';
import { base64, kubeconfigFor, kubeconfigOf } from '../support/kubeconfigs';
import { grant } from '../support/rights';

const LOOPBACK = { KUBERNETES_ALLOWED_CIDRS: '127.0.0.0/8,10.0.0.0/8' };

describe('health of clusters', () => {
  let app: TestApp;
  let api: FakeKubeApi;
  let clusterId: string;
  let url: string;

  beforeAll(async () => {
    app = await startApp(LOOPBACK);
    api = await FakeKubeApi.start();
    const tenant = await app.admin.post('/api/v2/tenants', { name: 'renter' });
    const made = await app.admin.post('/api/v2/k8s-clusters', { name: 'c', tenant_id: tenant.body.data.id });
    clusterId = made.body.data.id;
    url = `/api/v2/k8s-clusters/${clusterId}`;
  });
  afterAll(async () => {
    await api?.stop();
    await app?.close();
  });
  beforeEach(() => {
    api.misbehaviour = api.nodesMisbehaviour = null;
    api.nodes = [{ name: 'cp-1', roles: ['control-plane'] }, { name: 'worker-1' }];
    api.asked.length = 0;
  });

  const put = (kubeconfig: string, caller: Caller = app.admin) => caller.put(`${url}/kubeconfig`, { kubeconfig });
  async function health(kubeconfig?: string): Promise<Json> {
    if (kubeconfig !== undefined) expect((await put(kubeconfig)).status).toBe(200);
    const answer = await app.admin.get(`${url}/health`);
    expect(answer.status).toBe(200);
    return answer.body.data;
  }

  it('is not configured as long as nobody has given a kubeconfig', async () => {
    expect(await health()).toMatchObject({ status: 'not_configured', reason: null, nodes_total: null, nodes: [] });
    expect((await app.admin.get(url)).body.data.has_kubeconfig).toBe(false);
    const gone = await app.admin.delete(`${url}/kubeconfig`);
    expect(gone).toMatchObject({ status: 404, body: { code: 'KUBECONFIG_NOT_FOUND' } });
  });

  it('tells release, nodes, roles, conditions and kubelets of a healthy cluster', async () => {
    api.nodes = [
      { name: 'cp-1', roles: ['etcd', 'control-plane'] },
      { name: 'worker-1', unschedulable: true, kubelet: 'v1.30.6+k3s1' },
    ];
    const known = await health(kubeconfigFor(api));
    expect(known).toMatchObject({
      status: 'healthy',
      reason: null,
      k8s_version: 'v1.31.2',
      nodes_total: 2,
      nodes_ready: 2,
    });
    expect(known.nodes[0]).toEqual({
      name: 'cp-1',
      roles: ['control-plane', 'etcd'],
      ready: true,
      schedulable: true,
      kubelet_version: 'v1.31.2',
      conditions: [
        { type: 'Ready', status: 'True' },
        { type: 'MemoryPressure', status: 'False' },
        { type: 'DiskPressure', status: 'False' },
        { type: 'PIDPressure', status: 'False' },
      ],
    });
    expect(known.nodes[1]).toMatchObject({ roles: [], schedulable: false, kubelet_version: 'v1.30.6+k3s1' });
    expect(JSON.stringify(known)).not.toContain('told by kubelet');
  });

  it('accepts a client certificate, and a username with a password', async () => {
    const { certificate, key } = api.clientCertificate();
    const user = { 'client-certificate-data': base64(certificate), 'client-key-data': base64(key) };
    expect(await health(kubeconfigFor(api, {}, user))).toMatchObject({ status: 'healthy' });
    expect(api.asked.map(({ client }) => client)).toEqual(['operator', 'operator']);
    expect(await health(kubeconfigFor(api, {}, { username: 'u', password: 'p' }))).toMatchObject({
      reason: 'credentials_rejected',
    });
    expect(api.asked.at(-1)?.authorization).toBe(`Basic ${base64('u:p')}`);
  });

  it('reads every page of nodes', async () => {
    api.nodes = Array.from({ length: 601 }, (_, i) => ({ name: `n-${i}` }));
    expect(await health(kubeconfigFor(api))).toMatchObject({ status: 'healthy', nodes_total: 601, nodes_ready: 601 });
    expect(api.asked.map(({ url: asked }) => asked)).toEqual([
      '/version',
      '/api/v1/nodes?limit=250',
      '/api/v1/nodes?continue=250&limit=250',
      '/api/v1/nodes?continue=500&limit=250',
    ]);
  });

  it.each([
    ['no nodes', [], 'no_nodes'],
    ['a node that is not ready', [{ name: 'a' }, { name: 'b', conditions: { Ready: 'Unknown' } }], 'nodes_not_ready'],
    ['a node without memory', [{ name: 'a', conditions: { MemoryPressure: 'True' } }], 'nodes_under_pressure'],
  ])('is degraded with %s', async (_, nodes, reason) => {
    api.nodes = nodes;
    expect(await health(kubeconfigFor(api))).toMatchObject({ status: 'degraded', reason, nodes_total: nodes.length });
  });

  it('is unauthorized with a wrong token, and where the nodes may not be listed', async () => {
    const wrong = kubeconfigFor(api, {}, { token: 'wrong' });
    expect(await health(wrong)).toMatchObject({ status: 'unauthorized', reason: 'credentials_rejected' });
    api.nodesMisbehaviour = MISBEHAVIOUR.forbidden;
    expect(await health(kubeconfigFor(api))).toMatchObject({
      status: 'unauthorized',
      reason: 'permission_denied',
      k8s_version: 'v1.31.2',
      nodes_total: null,
    });
  });

  it.each([
    ['hang', 'timeout'],
    ['drip', 'timeout'],
    ['garbage', 'response_invalid'],
    ['page', 'response_invalid'],
    ['redirect', 'redirected'],
    ['broken', 'server_error'],
    ['endless', 'response_too_large'],
    ['cut', 'connection_failed'],
  ] as const)('is unreachable when the answer is %s', async (name, reason) => {
    await put(kubeconfigFor(api));
    for (const part of ['misbehaviour', 'nodesMisbehaviour'] as const) {
      api.misbehaviour = api.nodesMisbehaviour = null;
      api[part] = MISBEHAVIOUR[name];
      const known = await health();
      expect([part, known]).toEqual([
        part,
        {
          status: 'unreachable',
          reason,
          k8s_version: part === 'misbehaviour' ? null : 'v1.31.2',
          nodes_total: null,
          nodes_ready: null,
          nodes: [],
          checked_at: expect.any(String),
        },
      ]);
    }
    expect(api.asked.filter(({ url: asked }) => asked.includes('elsewhere'))).toEqual([]);
  });

  it('repeats nothing a cluster says that does not look like what it is', async () => {
    api.nodes = [
      { name: 'a', roles: ['worker', 'sec ret', '<script>'], kubelet: '<b>bold</b>', conditions: { Strange: 'True' } },
    ];
    const [node] = (await health(kubeconfigFor(api))).nodes;
    expect(node).toMatchObject({ roles: ['worker'], kubelet_version: null });
    expect(node.conditions).toHaveLength(4);
    api.nodes = [{ name: '../../etc/passwd' }];
    expect(await health()).toMatchObject({ status: 'unreachable', reason: 'response_invalid' });
  });

  it('does not trust a server its kubeconfig does not name', async () => {
    const stranger = new TestAuthority('somebody else').certificate;
    const untrusted = { status: 'unreachable', reason: 'tls_failed' };
    const other = kubeconfigFor(api, { 'certificate-authority-data': base64(stranger) });
    expect(await health(other)).toMatchObject(untrusted);
    expect(await health(kubeconfigFor(api, { 'certificate-authority-data': '' }))).toMatchObject(untrusted);
    expect(await health(kubeconfigFor(api, { 'tls-server-name': 'other.example.org' }))).toMatchObject(untrusted);
    expect(api.asked).toEqual([]);
    const named = await FakeKubeApi.start('api.cluster.internal');
    expect(await health(kubeconfigFor(named, { 'tls-server-name': 'api.cluster.internal' }))).toMatchObject({
      status: 'healthy',
    });
    await named.stop();
  });

  it('says when nothing listens, when nothing speaks TLS, and when a name is unknown', async () => {
    const plain = createServer((socket) => {
      socket.on('error', () => undefined).write('HTTP/1.1 400 Bad Request\r\n\r\n', () => socket.destroy());
    });
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const { port } = plain.address() as AddressInfo;
    expect((await health(kubeconfigFor(api, { server: `https://127.0.0.1:${port}` }))).reason).toBe('tls_failed');
    await new Promise((resolve) => plain.close(resolve));
    expect((await health()).reason).toBe('connection_refused');
    const nowhere = kubeconfigOf({ server: 'https://nowhere.invalid:6443' }, { token: 't' });
    expect((await health(nowhere)).reason).toBe('name_not_resolved');
  });

  it('asks a cluster once for all who ask at the same time', async () => {
    await put(kubeconfigFor(api));
    api.misbehaviour = MISBEHAVIOUR.hang;
    const answers = await Promise.all(Array.from({ length: 8 }, () => health()));
    expect(new Set(answers.map(({ checked_at }) => checked_at)).size).toBe(1);
    expect(api.asked).toHaveLength(1);
  });

  describe('with the default networks', () => {
    let guarded: TestApp;
    let path: string;
    beforeAll(async () => {
      guarded = await startApp();
      const tenant = await guarded.admin.post('/api/v2/tenants', { name: 'renter' });
      const made = await guarded.admin.post('/api/v2/k8s-clusters', { name: 'c', tenant_id: tenant.body.data.id });
      path = `/api/v2/k8s-clusters/${made.body.data.id}`;
    });
    afterAll(() => guarded?.close());

    it('does not connect to a name that stands for this machine', async () => {
      const kubeconfig = kubeconfigFor(api, { server: `https://localhost:${api.port}` });
      expect((await guarded.admin.put(`${path}/kubeconfig`, { kubeconfig })).status).toBe(200);
      const { body } = await guarded.admin.get(`${path}/health`);
      expect(body.data).toMatchObject({ status: 'unreachable', reason: 'address_not_allowed' });
      expect(api.asked).toEqual([]);
    });

    it.each([
      ...['127.0.0.1', '2130706433', '0x7f.1', '0.0.0.0', '169.254.169.254', '100.100.100.200', '8.8.8.8', '224.0.0.1'],
      ...[
        '[::1]',
        '[::]',
        '[::ffff:127.0.0.1]',
        '[::ffff:a9fe:a9fe]',
        '[fe80::1]',
        '[fd00:ec2::254]',
        '[64:ff9b::7f00:1]',
      ],
    ])('refuses to keep the server https://%s', async (host) => {
      const kubeconfig = kubeconfigOf({ server: `https://${host}:6443` }, { token: 't' });
      const answer = await guarded.admin.put(`${path}/kubeconfig`, { kubeconfig });
      expect(answer).toMatchObject({ status: 422, body: { code: 'VALIDATION_ERROR' } });
      expect(answer.body.errors[0]).toMatchObject({ rule: 'address_not_allowed' });
    });
  });

  describe('its kubeconfig', () => {
    it('may be given and taken by whoever may change the cluster, and asked with by whoever may see it', async () => {
      const [viewer, maintainer, stranger] = [await app.user('h-v'), await app.user('h-m'), await app.user('h-s')];
      await grant(app.db, viewer.id, 'viewer', { type: 'K8sCluster', id: clusterId });
      await grant(app.db, maintainer.id, 'maintainer', { type: 'K8sCluster', id: clusterId });
      const text = kubeconfigFor(api);
      const statuses = async (caller: Caller) => [
        (await put(text, caller)).status,
        (await caller.get(`${url}/health`)).status,
        (await caller.delete(`${url}/kubeconfig`)).status,
      ];
      expect(await statuses(stranger)).toEqual([404, 404, 404]);
      expect(await statuses(viewer)).toEqual([403, 200, 403]);
      expect(await statuses(maintainer)).toEqual([200, 200, 204]);
      expect((await app.admin.get(url)).body.data.has_kubeconfig).toBe(false);
    });

    it('can be rehearsed and guarded by a version', async () => {
      const { headers } = await app.admin.get(url);
      const send = (query: string, tag: string) =>
        app.admin.put(`${url}/kubeconfig${query}`, { kubeconfig: kubeconfigFor(api) }, { 'if-match': tag });
      expect((await send('?dry_run=true', String(headers['etag']))).body.data.has_kubeconfig).toBe(true);
      expect((await app.admin.get(url)).body.data.has_kubeconfig).toBe(false);
      expect(await send('', '"999"')).toMatchObject({ status: 412, body: { code: 'VERSION_MISMATCH' } });
    });

    it('stands nowhere in readable form, neither accepted nor refused', async () => {
      const { certificate, key } = api.clientCertificate();
      const user = { 'client-certificate-data': base64(certificate), 'client-key-data': base64(key), token: api.token };
      const text = kubeconfigFor(api, {}, user);
      const secrets = [api.token, base64(api.token), base64(key), key.split('\n')[1] as string, 's3cret-refused'];
      const answers = [
        await put(text),
        await put(kubeconfigFor(api, {}, { exec: { command: 's3cret-refused' } })),
        await put(kubeconfigFor(api, {}, { token: 's3cret-refused with blanks' })),
        await put('a: "s3cret-refused'),
        await app.admin.get(url),
        await app.admin.get(`${url}/health`),
        await app.admin.get(`/api/v2/audit-logs?resource_id=${clusterId}`),
        await app.admin.get('/api/v2/k8s-clusters?format=csv'),
        await app.admin.get(`/k8s-clusters/${clusterId}`),
      ];
      const shown = JSON.stringify(answers);
      for (const secret of secrets) expect(shown).not.toContain(secret);
      const tables = await app.db.sql<{ name: string }>(
        `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
      );
      for (const { name } of tables) {
        const rows = JSON.stringify(await app.db.sql(`SELECT * FROM ${name}`));
        for (const secret of secrets) expect([name, rows.includes(secret)]).toEqual([name, false]);
      }
      const [{ sealed }] = (await app.db.sql('SELECT sealed FROM k8s_kubeconfigs')) as [{ sealed: string }];
      expect(sealed).toMatch(/^box1\./);
      const { body } = await app.admin.get(`/api/v2/audit-logs?resource_id=${clusterId}&action=set_kubeconfig`);
      expect(body.data[0]).toMatchObject({ outcome: 'failed' });
      expect(body.data[3].changes).toEqual({ kubeconfig_server: [null, `https://127.0.0.1:${api.port}`] });
    });

    it('does not open in the row of another cluster', async () => {
      await put(kubeconfigFor(api));
      const { tenant_id } = (await app.admin.get(url)).body.data;
      const other = (await app.admin.post('/api/v2/k8s-clusters', { name: 'thief', tenant_id })).body.data;
      await app.db.sql(
        `INSERT INTO k8s_kubeconfigs (k8s_cluster_id, sealed) SELECT $1, sealed FROM k8s_kubeconfigs WHERE k8s_cluster_id = $2`,
        [other.id, clusterId],
      );
      const answer = await app.admin.get(`/api/v2/k8s-clusters/${other.id}/health`);
      expect(answer).toMatchObject({ status: 500, body: { code: 'SECRET_UNREADABLE' } });
    });

    it('goes with its cluster', async () => {
      const { tenant_id } = (await app.admin.get(url)).body.data;
      const { id } = (await app.admin.post('/api/v2/k8s-clusters', { name: 'short-lived', tenant_id })).body.data;
      const own = `/api/v2/k8s-clusters/${id}`;
      await app.admin.put(`${own}/kubeconfig`, { kubeconfig: kubeconfigFor(api) });
      expect((await app.admin.delete(own)).status).toBe(204);
      expect(await app.db.sql('SELECT 1 FROM k8s_kubeconfigs WHERE k8s_cluster_id = $1', [id])).toEqual([]);
    });
  });
});
