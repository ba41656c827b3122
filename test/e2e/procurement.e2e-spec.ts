import { startApp, type TestApp } from '../support/app';
import type { Json } from '../support/caller';
import { Purchases, SIZES } from '../support/purchases';

describe('story 10: brands and purchases', () => {
  let app: TestApp;
  let purchases: Purchases;
  beforeAll(async () => {
    app = await startApp();
    purchases = new Purchases(app);
  });
  afterAll(() => app?.close());

  const models = async (query: string): Promise<string[]> =>
    (await app.admin.get(`/api/v2/baremetal-models?${query}`)).body.data.map(({ id }: Json) => id as string);

  it('criterion 1: a brand and its models are recorded', async () => {
    const dell = await app.admin.post('/brands', { name: 'Dell', website: 'https://www.example.com' });
    const hpe = await app.admin.post('/api/v1/brands', { name: 'HPE' });
    expect([dell.status, hpe.status, hpe.body.website]).toEqual([201, 201, null]);
    const model = { name: 'R760', brand_id: dell.body.id, ...SIZES };
    const made = await app.admin.post('/baremetal-models', model);
    expect(made).toMatchObject({ status: 201, body: { ...model, unit_height: 1, gpu_model: null, end_of_life: null } });
    const again = await app.admin.post('/baremetal-models', model);
    expect(again).toMatchObject({ status: 409, body: { code: 'BAREMETAL_MODEL_NAME_DUPLICATE' } });
    expect((await app.admin.post('/baremetal-models', { ...model, brand_id: hpe.body.id })).status).toBe(201);
    expect(await app.admin.post('/brands', { name: 'Dell' })).toMatchObject({
      status: 409,
      body: { code: 'BRAND_NAME_DUPLICATE' },
    });
    expect((await app.admin.get('/baremetal-models')).body.baremetal_models).toHaveLength(2);
    expect(await models(`brand_id=${dell.body.id}`)).toEqual([made.body.id]);
  });

  it('criterion 2: requisitions and orders are recorded', async () => {
    const pr = await app.admin.post('/purchase-requisitions', { pr_number: 'PR-1', requested_by: '王小明' });
    expect(pr).toMatchObject({ status: 201, body: { pr_number: 'PR-1', requested_by: '王小明', status: 'draft' } });
    for (const status of ['submitted', 'approved'])
      expect((await app.admin.patch(`/purchase-requisitions/${pr.body.id}`, { status })).status).toBe(200);
    const order = {
      po_number: 'PO-1',
      requisition_id: pr.body.id,
      vendor_name: 'Example',
      amount: 99.9,
      currency: 'TWD',
    };
    const po = await app.admin.post('/purchase-orders', order);
    expect(po).toMatchObject({ status: 201, body: { ...order, status: 'ordered', delivered_at: null, lines: [] } });
    expect((await app.admin.get('/purchase-orders')).body.purchase_orders).toEqual([po.body]);
    const done = await app.admin.put(`/purchase-orders/${po.body.id}`, { ...order, status: 'received' });
    expect(done).toMatchObject({ status: 200, body: { status: 'received' } });
  });

  it('criterion 3: a host is linked to its brand and model, requisition and order', async () => {
    const model = await purchases.model();
    const order = await purchases.order([{ model_id: model.id, quantity: 1 }]);
    const received = await app.admin.post(`/api/v2/purchase-orders/${order.id}/receive`, {
      items: [{ serial_number: 'STORY-10', model_id: model.id }],
    });
    const [{ id }] = received.body.data.outcomes;
    const links = { model_id: model.id, requisition_id: order.requisition_id, order_id: order.id };
    expect((await app.admin.get(`/api/v2/hosts/${id}`)).body.data).toMatchObject(links);
    for (const [name, value] of Object.entries(links)) {
      const { body } = await app.admin.get(`/api/v2/hosts?${name}=${value}`);
      expect(body.data).toMatchObject([{ id }]);
    }
    const inUse = async (path: string, details: Json) => {
      const answer = await app.admin.delete(`/api/v2/${path}`);
      expect(answer).toMatchObject({ status: 409, body: { code: 'RESOURCE_IN_USE' } });
      expect(answer.body.details).toEqual(details);
    };
    await inUse(`brands/${model.brand_id}`, { BaremetalModel: 1 });
    await inUse(`baremetal-models/${model.id}`, { Baremetal: 1, PurchaseOrder: 1 });
    await inUse(`purchase-requisitions/${order.requisition_id}`, { Baremetal: 1, PurchaseOrder: 1 });
    await inUse(`purchase-orders/${order.id}`, { Baremetal: 1 });
    const v1 = await app.admin.delete(`/baremetal-models/${model.id}`);
    expect(v1.body.error).toContain('PurchaseOrder: 1');
    const all = [
      `hosts/${id}`,
      `purchase-orders/${order.id}`,
      `baremetal-models/${model.id}`,
      `brands/${model.brand_id}`,
    ];
    for (const path of all) expect((await app.admin.delete(`/api/v2/${path}`)).status).toBe(204);
  });

  it('counts an order once, however many of its lines name a model', async () => {
    const [model, group] = [await purchases.model(), await purchases.group()];
    const line = { model_id: model.id, quantity: 1 };
    for (let i = 0; i < 2; i++) await purchases.order([line, { ...line, group_id: group.id }]);
    const { body } = await app.admin.delete(`/api/v2/baremetal-models/${model.id}`);
    expect(body.details).toEqual({ PurchaseOrder: 2 });
  });

  it('finds models by the end of their life, as a day in no time zone', async () => {
    const { id } = await purchases.model({ end_of_life: '2001-12-31' });
    expect(await models('end_of_life=2001-12-31')).toEqual([id]);
    expect(await models('end_of_life__lte=2001-12-31')).toEqual([id]);
    expect(await models('end_of_life__lte=2001-12-30')).toEqual([]);
    const [first] = await models('sort=end_of_life&page[size]=1');
    expect(first).toBe(id);
    for (const wrong of ['2001-02-30', '2001-12-31T00:00:00Z', 'soon'])
      expect((await app.admin.get(`/api/v2/baremetal-models?end_of_life=${wrong}`)).status).toBe(422);
  });

  it.each([
    ['end_of_life', ['2032-02-30', '2032-12-31T00:00:00Z', '31.12.2032', '', 2032]],
    ['unit_height', [0, 101, 1.5, '1']],
    ['default_cpu', [-1, 100_001, null]],
    ['default_gpus', [-1, 65]],
    ['brand_id', ['Dell', null, 7]],
    ['name', ['', ' ', null]],
  ])('refuses a model with a wrong %s and names it', async (field, wrong) => {
    const { id: brand_id } = await purchases.brand();
    for (const value of wrong) {
      const body = { name: 'wrong', brand_id, ...SIZES, [field]: value };
      expect(await app.admin.post('/api/v2/baremetal-models', body)).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: `/${field}` }] },
      });
    }
  });

  it.each(['ftp://example.com', 'example.com', 'javascript:alert(1)', 'https://', 'https:// x'])(
    'refuses the website %s',
    async (website) => {
      const answer = await app.admin.post('/api/v2/brands', { name: 'wrong', website });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/website' }] } });
    },
  );
});
