import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { counterexamples, type Estate, makeEstate } from '../support/estate';
import { grant, revoke } from '../support/rights';

describe('Kubernetes clusters with plugins, service meshes and bastions', () => {
  let app: TestApp;
  let estate: Estate;
  let names = 0;
  beforeAll(async () => {
    app = await startApp();
    estate = await makeEstate(app, { hosts: 4 });
  });
  afterAll(() => app?.close());

  const unique = (name: string) => `${name}-${++names}`;
  async function create(path: string, body: Json, caller: Caller = app.admin): Promise<Json> {
    const answer = await caller.post(`/api/v2/${path}`, body);
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body.data;
  }
  const cluster = (more: Json = {}) =>
    create('k8s-clusters', { name: unique('cluster'), tenant_id: estate.tenantId, ...more });
  const mesh = (more: Json = {}) => create('service-meshes', { name: unique('mesh'), type: 'istio', ...more });
  const machine = (more: Json = {}) =>
    create('virtual-machines', {
      name: unique('vm'),
      tenant_id: estate.tenantId,
      specification_id: estate.specificationId,
      ...more,
    });
  const gone = async (url: string) => expect((await app.admin.delete(`/api/v2/${url}`)).status).toBe(204);

  describe('1. a cluster records release, status and tenant', () => {
    it.each(['1.31.2', 'v1.31.2', 'v1.31.2+rke2r1', '1.30.0-eks-036c24b'])(
      'and takes the release %s',
      async (release) => {
        const made = await cluster({ k8s_version: release, status: 'creating', scheduling_mode: 'balanced' });
        expect(made).toMatchObject({
          k8s_version: release,
          status: 'creating',
          tenant_id: estate.tenantId,
          scheduling_mode: 'balanced',
          has_kubeconfig: false,
        });
      },
    );

    it.each(['1.31', 'latest', '1.31.2.4', 'v', '01.31.2', '1.31.2 ', '1.31.2; rm -rf /', 'vv1.31.2'])(
      'and refuses the release %p',
      async (release) => {
        const body = { name: unique('cluster'), tenant_id: estate.tenantId, k8s_version: release };
        const answer = await app.admin.post('/api/v2/k8s-clusters', body);
        expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/k8s_version' }] } });
      },
    );
  });

  describe('2. plugins and service meshes', () => {
    const plugin = (k8s_cluster_id: string, more: Json = {}) => ({ k8s_cluster_id, name: 'calico', ...more });

    it('are kept per cluster, each plugin under a name of its own', async () => {
      const [one, other] = [await cluster(), await cluster()];
      const info = { chart: 'tigera-operator', values: { mtu: 1450 } };
      const made = await create(
        'k8s-cluster-plugins',
        plugin(one.id, { plugin_version: 'v3.29.1', additional_info: info }),
      );
      expect(made).toMatchObject({ status: 'installing', plugin_version: 'v3.29.1', additional_info: info });
      await create('k8s-cluster-plugins', plugin(other.id));
      const twice = await app.admin.post('/k8s-cluster-plugins', plugin(one.id));
      expect(twice).toMatchObject({ status: 409, body: { code: 'K8S_CLUSTER_PLUGIN_NAME_DUPLICATE' } });
      const url = `/api/v2/k8s-cluster-plugins/${made.id}`;
      expect((await app.admin.patch(url, { status: 'active' })).body.data.status).toBe('active');
      const moved = await app.admin.patch(url, { k8s_cluster_id: other.id });
      expect(moved).toMatchObject({ status: 422, body: { errors: [{ pointer: '/k8s_cluster_id' }] } });
    });

    it('refuse additional_info over its limit and of another kind', async () => {
      const { id } = await cluster();
      for (const additional_info of [{ text: 'x'.repeat(16_384) }, [], 'text', null]) {
        const answer = await app.admin.post('/api/v2/k8s-cluster-plugins', plugin(id, { additional_info }));
        expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/additional_info' }] } });
      }
    });

    it('bind clusters and meshes many to many, with a role', async () => {
      const [a, b] = [await cluster(), await cluster()];
      const [istio, cilium] = [await mesh(), await mesh({ type: 'cilium' })];
      const bind = (to: Json, { id }: Json, role: string) =>
        app.admin.post(`/api/v2/k8s-clusters/${to.id}/service-meshes`, { service_mesh_id: id, role });
      expect(await bind(a, cilium, 'secondary')).toMatchObject({
        status: 201,
        body: { data: { service_mesh_id: cilium.id, name: cilium.name, type: 'cilium', role: 'secondary' } },
      });
      expect((await bind(a, istio, 'primary')).status).toBe(201);
      expect((await bind(b, istio, 'primary')).status).toBe(201);
      const list = await app.admin.get(`/k8s-clusters/${a.id}/service-meshes`);
      expect(list.body.service_meshes.map(({ service_mesh_id }: Json) => service_mesh_id as string)).toEqual([
        istio.id,
        cilium.id,
      ]);
      expect(await bind(a, istio, 'secondary')).toMatchObject({ body: { code: 'SERVICE_MESH_BINDING_DUPLICATE' } });
      expect(await app.admin.delete(`/api/v2/service-meshes/${istio.id}`)).toMatchObject({
        status: 409,
        body: { code: 'RESOURCE_IN_USE', details: { K8sCluster: 2 } },
      });
      const url = `/k8s-clusters/${a.id}/service-meshes/${istio.id}`;
      expect((await app.admin.delete(url)).body).toEqual({ message: 'Service mesh binding deleted successfully' });
      expect(await app.admin.delete(url)).toMatchObject({
        status: 404,
        body: { code: 'SERVICE_MESH_BINDING_NOT_FOUND' },
      });
      await gone(`k8s-clusters/${b.id}`);
      await gone(`service-meshes/${istio.id}`);
    });

    it('leave at most one primary mesh per cluster, also in a race', async () => {
      const { id } = await cluster();
      const meshes = await Promise.all([1, 2, 3, 4].map(() => mesh()));
      const url = `/api/v2/k8s-clusters/${id}/service-meshes`;
      const answers = await Promise.all(
        meshes.map((one) => app.admin.post(url, { service_mesh_id: one.id, role: 'primary' })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
      const losers = meshes.filter((_, index) => answers[index]?.status === 409);
      for (const { id: service_mesh_id } of losers)
        expect((await app.admin.post(url, { service_mesh_id, role: 'secondary' })).status).toBe(201);
      const raced = await Promise.all(losers.map((one) => app.admin.patch(`${url}/${one.id}`, { role: 'primary' })));
      for (const { status, body } of raced) {
        expect([status, body.code]).toEqual([409, 'PRIMARY_SERVICE_MESH_DUPLICATE']);
      }
      const winner: Json = meshes.find((one) => !losers.includes(one));
      expect((await app.admin.put(`${url}/${winner.id}`, { role: 'secondary' })).body.data.role).toBe('secondary');
      const second = await Promise.all(losers.map((one) => app.admin.patch(`${url}/${one.id}`, { role: 'primary' })));
      expect(second.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      await expect(
        app.db.sql(`UPDATE k8s_cluster_service_meshes SET role = 'primary' WHERE k8s_cluster_id = $1`, [id]),
      ).rejects.toThrow('uq_k8s_cluster_service_meshes_primary');
    });

    it('need update on the cluster and read on the mesh, and leave audit rows with the cluster', async () => {
      const [{ id }, one] = [await cluster(), await mesh()];
      const crew = await app.user(unique('mesh-crew'));
      const url = `/api/v2/k8s-clusters/${id}/service-meshes`;
      const body = { service_mesh_id: one.id, role: 'primary' };
      expect(await crew.post(url, body)).toMatchObject({ status: 404, body: { code: 'K8S_CLUSTER_NOT_FOUND' } });
      await grant(app.db, crew.id, 'viewer', { type: 'K8sCluster', id });
      expect((await crew.post(url, body)).status).toBe(403);
      await revoke(app.db, crew.id, { type: 'K8sCluster', id });
      await grant(app.db, crew.id, 'maintainer', { type: 'K8sCluster', id });
      expect(await crew.post(url, body)).toMatchObject({ status: 404, body: { code: 'SERVICE_MESH_NOT_FOUND' } });
      expect((await app.admin.post(url, body)).status).toBe(201);
      expect((await crew.get(url)).body.data).toMatchObject([{ service_mesh_id: one.id, name: null, type: null }]);
      expect((await crew.patch(`${url}/${one.id}`, { role: 'secondary' })).status).toBe(200);
      expect((await crew.delete(`${url}/${one.id}`)).status).toBe(204);
      const { body: log } = await app.admin.get(`/api/v2/audit-logs?resource_type=K8sCluster&resource_id=${id}`);
      const rows = log.data.map(({ action, outcome, changes }: Json) => [
        action,
        outcome,
        changes.service_mesh?.[1]?.role,
      ]);
      expect(rows.slice(0, 3)).toEqual([
        ['unbind', 'success', undefined],
        ['bind', 'success', 'secondary'],
        ['bind', 'success', 'primary'],
      ]);
    });
  });

  describe('3. a bastion', () => {
    const bind = (k8s_cluster_id: string, vm_id: string, caller: Caller = app.admin) =>
      caller.post('/api/v2/bastion-cluster-associations', { k8s_cluster_id, vm_id });

    it('is a machine of the tenant of its cluster, once', async () => {
      const [{ id }, vm, other] = [await cluster(), await machine(), await makeEstate(app)];
      const foreign = await machine({ tenant_id: other.tenantId, specification_id: other.specificationId });
      const refused = await bind(id, foreign.id);
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/vm_id', rule: 'tenant' }] } });
      expect((await bind(id, vm.id)).status).toBe(201);
      const twice = await bind(id, vm.id);
      expect(twice).toMatchObject({ status: 409, body: { code: 'BASTION_CLUSTER_ASSOCIATION_DUPLICATE' } });
    });

    it('needs update on the cluster and read on the machine', async () => {
      const [{ id }, vm] = [await cluster(), await machine()];
      const crew = await app.user(unique('bastion-crew'));
      await grant(app.db, crew.id, 'maintainer', { type: 'K8sCluster', id });
      expect(await bind(id, vm.id, crew)).toMatchObject({ status: 404, body: { code: 'VIRTUAL_MACHINE_NOT_FOUND' } });
      await grant(app.db, crew.id, 'viewer', { type: 'VirtualMachine', id: vm.id });
      expect((await bind(id, vm.id, crew)).status).toBe(201);
    });

    it('keeps its machine, and both in their tenant; its cluster takes the binding along', async () => {
      const [{ id }, vm, other] = [await cluster(), await machine(), await makeEstate(app)];
      const binding = (await bind(id, vm.id)).body.data;
      const inUse = { status: 409, body: { code: 'RESOURCE_IN_USE', details: { BastionClusterAssociation: 1 } } };
      expect(await app.admin.delete(`/api/v2/virtual-machines/${vm.id}`)).toMatchObject(inUse);
      const quota = { group_id: estate.groupId, tenant_id: other.tenantId, cpu_quota_percentage: 100 };
      await create('host-group-tenant-quotas', quota);
      const move = { tenant_id: other.tenantId };
      expect(await app.admin.patch(`/api/v2/virtual-machines/${vm.id}`, move)).toMatchObject(inUse);
      expect(await app.admin.patch(`/api/v2/k8s-clusters/${id}`, move)).toMatchObject(inUse);
      await gone(`k8s-clusters/${id}`);
      const row = `/api/v2/audit-logs?resource_type=BastionClusterAssociation&resource_id=${binding.id}&action=delete`;
      expect((await app.admin.get(row)).body.data).toMatchObject([{ outcome: 'success' }]);
      expect((await app.admin.patch(`/api/v2/virtual-machines/${vm.id}`, move)).status).toBe(200);
      await gone(`virtual-machines/${vm.id}`);
    });

    it('is never of another tenant, whichever of binding and moving comes first', async () => {
      const other = await makeEstate(app);
      await create('host-group-tenant-quotas', {
        group_id: estate.groupId,
        tenant_id: other.tenantId,
        cpu_quota_percentage: 100,
      });
      for (let round = 0; round < 4; round++) {
        const [{ id }, vm] = [await cluster(), await machine()];
        const vmUrl = `/api/v2/virtual-machines/${vm.id}`;
        const [bound, moved] = await Promise.all([
          bind(id, vm.id),
          app.admin.patch(vmUrl, { tenant_id: other.tenantId }),
        ]);
        expect([
          [201, 409],
          [409, 200],
          [422, 200],
        ]).toContainEqual([bound.status, moved.status]);
        if (bound.status === 201) await gone(`bastion-cluster-associations/${bound.body.data.id}`);
        await gone(`virtual-machines/${vm.id}`);
      }
      expect(await counterexamples(app)).toEqual([]);
    });
  });

  describe('4. everything', () => {
    it('can be made, read, changed, given a status and deleted; a cluster takes along what is part of it', async () => {
      const { id } = await cluster();
      const made = await create('k8s-cluster-plugins', { k8s_cluster_id: id, name: 'calico' });
      for (const status of ['active', 'inactive', 'error']) {
        const url = `/k8s-cluster-plugins/${made.id}`;
        expect((await app.admin.put(url, { k8s_cluster_id: id, name: 'calico', status })).body.status).toBe(status);
      }
      expect((await app.admin.patch(`/k8s-clusters/${id}`, { status: 'maintenance' })).body.status).toBe('maintenance');
      await gone(`k8s-clusters/${id}`);
      expect((await app.admin.get(`/k8s-cluster-plugins/${made.id}`)).status).toBe(404);
      const row = `/api/v2/audit-logs?resource_type=K8sClusterPlugin&resource_id=${made.id}&action=delete`;
      expect((await app.admin.get(row)).body.page.total).toBe(1);
    });
  });
});
