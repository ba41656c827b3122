import { startApp, type TestApp } from '../support/app';
import type { Answer, Caller, Json } from '../support/caller';
import { Purchases } from '../support/purchases';
import { grant } from '../support/rights';
import { countStatements } from '../support/statements';

describe('the origin of hosts', () => {
  let app: TestApp;
  let purchases: Purchases;
  let model: Json;
  let names = 0;
  beforeAll(async () => {
    app = await startApp();
    purchases = new Purchases(app);
    model = await purchases.model({ end_of_life: '2032-12-31' });
  });
  afterAll(() => app?.close());

  const SIZES = { total_cpu: 1, total_memory_mb: 2, total_storage_gb: 3 };
  const body = (more: Json = {}): Json => ({ name: `machine ${++names}`, ...more });
  const post = (more: Json = {}, caller: Caller = app.admin): Promise<Answer> =>
    caller.post('/api/v2/hosts', body(more));
  const make = async (more: Json = {}): Promise<Json> => {
    const answer = await post({ ...SIZES, ...more });
    expect(answer).toMatchObject({ status: 201 });
    return answer.body.data;
  };
  const patch = (id: string, change: Json): Promise<Answer> => app.admin.patch(`/api/v2/hosts/${id}`, change);
  const order = async (id: string): Promise<Json> => (await app.admin.get(`/api/v2/purchase-orders/${id}`)).body.data;

  describe('a model', () => {
    it('says how big a host is where the body does not', async () => {
      const made = await post({ model_id: model.id, total_cpu: 96 });
      expect(made).toMatchObject({
        status: 201,
        body: {
          data: {
            ...{ model_id: model.id, end_of_life: '2032-12-31', requisition_id: null, order_id: null },
            ...{ total_cpu: 96, total_memory_mb: 524_288, total_storage_gb: 7680, total_gpus: 8, gpu_model: 'H100' },
          },
        },
      });
      const without = await post({ model_id: model.id, total_gpus: 0, gpu_model: null });
      expect(without.body.data).toMatchObject({ total_cpu: 64, total_gpus: 0, gpu_model: null });
    });

    it('or nobody does, and the answer names what is missing', async () => {
      for (const [more, missing] of [
        [{}, ['/total_cpu', '/total_memory_mb', '/total_storage_gb']],
        [{ total_cpu: 4, total_storage_gb: 4 }, ['/total_memory_mb']],
        [{ model_id: null, ...SIZES, total_cpu: undefined }, ['/total_cpu']],
      ] as const) {
        const answer = await post(more);
        expect(answer).toMatchObject({ status: 422, body: { code: 'VALIDATION_ERROR' } });
        expect(answer.body.errors.map(({ pointer }: Json) => pointer as string)).toEqual(missing);
      }
      const put = await app.admin.put(`/api/v2/hosts/${(await make()).id}`, body());
      expect(put).toMatchObject({ status: 422, body: { errors: [{ pointer: '/total_cpu' }, {}, {}] } });
      expect((await app.admin.post('/hosts', body())).status).toBe(400);
    });

    it('says it again for a PUT, and leaves a PATCH alone', async () => {
      const host = await make();
      const patched = await patch(host.id, { model_id: model.id });
      expect(patched.body.data).toMatchObject({
        ...SIZES,
        total_gpus: 0,
        model_id: model.id,
        end_of_life: '2032-12-31',
      });
      const put = await app.admin.put(`/api/v2/hosts/${host.id}`, { name: host.name, model_id: model.id });
      expect(put.body.data).toMatchObject({ total_cpu: 64, total_gpus: 8, gpu_model: 'H100' });
      const bare = await app.admin.put(`/api/v2/hosts/${host.id}`, { name: host.name, ...SIZES });
      expect(bare.body.data).toMatchObject({
        ...SIZES,
        model_id: null,
        end_of_life: null,
        total_gpus: 0,
        gpu_model: null,
      });
    });

    it('that changes later leaves the totals of its hosts alone, but not their end of life', async () => {
      const changing = await purchases.model();
      const { id } = (await post({ model_id: changing.id })).body.data;
      await app.admin.patch(`/api/v2/baremetal-models/${changing.id}`, { default_cpu: 128, end_of_life: '2030-01-01' });
      const host = (await app.admin.get(`/api/v2/hosts/${id}`)).body.data;
      expect(host).toMatchObject({ total_cpu: 64, end_of_life: '2030-01-01' });
    });

    it('must be one that the caller sees; its end of life is told with the host', async () => {
      const keeper = await app.user('keeper');
      const host = await make();
      await grant(app.db, keeper.id, 'maintainer', { type: 'Baremetal', id: host.id });
      const hidden = await keeper.patch(`/api/v2/hosts/${host.id}`, { model_id: model.id });
      expect(hidden).toMatchObject({
        status: 404,
        body: { code: 'BAREMETAL_MODEL_NOT_FOUND', details: { field: 'model_id' } },
      });
      await patch(host.id, { model_id: model.id });
      expect((await keeper.get(`/api/v2/hosts/${host.id}`)).body.data.end_of_life).toBe('2032-12-31');
    });

    it('sizes many hosts of a file, at one price', async () => {
      const file = (n: number) => Array.from({ length: n }, () => body({ model_id: model.id }));
      const load = (n: number) =>
        countStatements(async () => {
          const answer = await app.admin.post('/api/v2/hosts/import', file(n));
          expect(answer.body.data.outcomes).toHaveLength(n);
        });
      expect(await load(8)).toBe(await load(2));
      const list = (size: number) =>
        countStatements(() => app.admin.get(`/api/v2/hosts?model_id=${model.id}&page[size]=${size}`));
      expect(await list(8)).toBe(await list(1));
    });
  });

  describe('an order', () => {
    const ordered = (quantity: number): Promise<Json> => purchases.order([{ model_id: model.id, quantity }]);

    it('counts the hosts that are linked to it by hand', async () => {
      const { id, requisition_id } = await ordered(2);
      const host = (await post({ model_id: model.id, order_id: id })).body.data;
      expect(host).toMatchObject({ order_id: id, requisition_id, status: 'pending' });
      expect(await order(id)).toMatchObject({ status: 'partially_received', lines: [{ received: 1 }] });
      const old = await make({ model_id: model.id });
      expect((await patch(old.id, { order_id: id })).body.data).toMatchObject({ requisition_id });
      expect(await order(id)).toMatchObject({ status: 'received', lines: [{ received: 2 }] });
      const more = await post({ model_id: model.id, order_id: id });
      expect(more).toMatchObject({
        status: 409,
        body: { code: 'ORDER_EXCEEDED', details: { ordered: 2, received: 2 } },
      });
      expect((await patch(old.id, { rack: 'r1', order_id: id })).status).toBe(200);
      await patch(old.id, { order_id: null });
      expect(await order(id)).toMatchObject({ status: 'received', lines: [{ received: 1 }] });
    });

    it('is not outrun by hosts that are linked at the same time', async () => {
      const { id } = await ordered(3);
      const hosts = await Promise.all(Array.from({ length: 8 }, () => make({ model_id: model.id })));
      const answers = await Promise.all([
        ...hosts.map((host) => patch(host.id, { order_id: id })),
        ...hosts.map(() => post({ model_id: model.id, order_id: id })),
      ]);
      const count = (status: number) => answers.filter((answer) => answer.status === status).length;
      expect([count(200) + count(201), count(409)]).toEqual([3, 13]);
      expect(await order(id)).toMatchObject({ status: 'received', lines: [{ received: 3 }] });
    });

    it('may be named without counting, where it does not name the model', async () => {
      const { id } = await ordered(1);
      await make({ order_id: id });
      const bare = await purchases.order();
      await make({ order_id: bare.id, model_id: model.id });
      expect(await order(id)).toMatchObject({ status: 'ordered', lines: [{ received: 0 }] });
      expect(await order(bare.id)).toMatchObject({ status: 'ordered', version: 1 });
    });

    it('and the requisition of a host agree', async () => {
      const [one, two] = [await ordered(1), await ordered(1)];
      const refused = await post({ ...SIZES, order_id: one.id, requisition_id: two.requisition_id });
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/requisition_id' }] } });
      const host = await make({ order_id: one.id, requisition_id: one.requisition_id });
      expect((await patch(host.id, { requisition_id: two.requisition_id })).status).toBe(422);
      const moved = await patch(host.id, { order_id: two.id });
      expect(moved.body.data).toMatchObject({ requisition_id: two.requisition_id });
      const draft = await purchases.requisition();
      expect(await post({ ...SIZES, requisition_id: draft.id })).toMatchObject({
        status: 409,
        body: { code: 'REQUISITION_NOT_APPROVED' },
      });
    });

    it('that was cancelled keeps the hosts that had come, whatever becomes of them', async () => {
      const { id, requisition_id } = await ordered(2);
      const host = (await post({ model_id: model.id, order_id: id })).body.data;
      await app.admin.patch(`/api/v2/purchase-orders/${id}`, { status: 'cancelled' });
      const whole = { name: host.name, model_id: model.id, order_id: id };
      const put = await app.admin.put(`/api/v2/hosts/${host.id}`, whole);
      expect(put).toMatchObject({ status: 200, body: { data: { order_id: id, requisition_id } } });
      expect((await order(id)).lines).toMatchObject([{ received: 1 }]);
      const freed = await app.admin.put(`/api/v2/hosts/${host.id}`, { name: host.name, ...SIZES });
      expect(freed.body.data).toMatchObject({ order_id: null, requisition_id: null });
    });

    it('takes hosts by the hand of somebody who may change it, unless it is cancelled', async () => {
      const { id } = await ordered(1);
      const keeper = await app.user('link-keeper');
      const host = await make({ model_id: model.id });
      await grant(app.db, keeper.id, 'maintainer', { type: 'Baremetal', id: host.id });
      const link = () => keeper.patch(`/api/v2/hosts/${host.id}`, { order_id: id });
      expect(await link()).toMatchObject({ status: 404, body: { details: { field: 'order_id' } } });
      await grant(app.db, keeper.id, 'viewer', { type: 'PurchaseOrder', id });
      expect(await link()).toMatchObject({ status: 403, body: { details: { field: 'order_id' } } });
      await app.admin.patch(`/api/v2/purchase-orders/${id}`, { status: 'cancelled' });
      expect(await patch(host.id, { order_id: id })).toMatchObject({
        status: 422,
        body: { code: 'INVALID_STATE_TRANSITION' },
      });
    });
  });

  it('is kept by version 1, which does not know it', async () => {
    const { id } = await purchases.order([{ model_id: model.id, quantity: 1 }]);
    const host = (await post({ model_id: model.id, order_id: id })).body.data;
    const whole = { name: host.name, total_cpu: 64, total_memory: 524_288, total_storage: 7680 };
    const put = await app.admin.put(`/hosts/${host.id}`, { ...whole, rack: 'Rack 1' });
    expect(put.status).toBe(200);
    expect(Object.keys(put.body)).not.toContain('model_id');
    expect((await app.admin.patch(`/hosts/${host.id}`, { model_id: null })).status).toBe(400);
    const { model_id, order_id, requisition_id } = (await app.admin.get(`/api/v2/hosts/${host.id}`)).body.data;
    expect({ model_id, order_id, requisition_id }).toEqual({
      model_id: model.id,
      order_id: id,
      requisition_id: host.requisition_id,
    });
  });
});
