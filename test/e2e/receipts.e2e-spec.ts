import { startApp, type TestApp } from '../support/app';
import type { Answer, Caller, Json } from '../support/caller';
import { Purchases } from '../support/purchases';
import { grant } from '../support/rights';

describe('receiving an order', () => {
  let app: TestApp;
  let purchases: Purchases;
  let model: Json;
  beforeAll(async () => {
    app = await startApp();
    purchases = new Purchases(app);
    model = await purchases.model();
  });
  afterAll(() => app?.close());

  const read = async (path: string): Promise<Json> => (await app.admin.get(`/api/v2/${path}`)).body.data;
  const order = (id: string): Promise<Json> => read(`purchase-orders/${id}`);
  const hostsOf = async (id: string): Promise<Json[]> => read(`hosts?order_id=${id}&page[size]=100`);
  const items = (serials: string[], more: Json = {}): Json[] =>
    serials.map((serial_number) => ({ serial_number, model_id: model.id, ...more }));
  const receive = (id: string, list: Json, caller: Caller = app.admin, headers = {}) =>
    caller.post(`/api/v2/purchase-orders/${id}/receive`, { items: list }, headers);
  const outcomes = ({ body }: Answer): string[] =>
    (body.data ?? body.details).outcomes.map(({ outcome, error }: Json) => error?.code ?? outcome);
  /** An order of `quantity` machines of the model. */
  const ordered = (quantity: number, more: Json = {}): Promise<Json> =>
    purchases.order([{ model_id: model.id, quantity, ...more }]);

  it('makes pending hosts of what came, with what their model says', async () => {
    const group = await purchases.group();
    const { id, requisition_id } = await ordered(3, { group_id: group.id });
    const [one, two, three] = purchases.serials(3) as [string, string, string];
    const first = await receive(id, [...items([one]), ...items([two], { name: `rack 5, ${two}` })]);
    expect(first).toMatchObject({
      status: 200,
      body: { data: { order_id: id, status: 'partially_received', delivered_at: null } },
    });
    expect(outcomes(first)).toEqual(['created', 'created']);
    const host = await read(`hosts/${first.body.data.outcomes[0].id}`);
    expect(host).toMatchObject({
      ...{ name: one, serial_number: one, status: 'pending', group_id: group.id },
      ...{ model_id: model.id, requisition_id, order_id: id, end_of_life: null },
      ...{ total_cpu: 64, total_memory_mb: 524_288, total_storage_gb: 7680, total_gpus: 8, gpu_model: 'H100' },
      ...{ available_cpu: 64, reserved_cpu: 0, labels: {} },
    });
    expect((await read(`hosts/${first.body.data.outcomes[1].id}`)).name).toBe(`rack 5, ${two}`);
    expect(await order(id)).toMatchObject({ status: 'partially_received', lines: [{ quantity: 3, received: 2 }] });
    const rest = await receive(id, items([three]));
    expect(rest.body.data).toMatchObject({ status: 'received' });
    expect(await order(id)).toMatchObject({
      status: 'received',
      delivered_at: rest.body.data.delivered_at,
      lines: [{ received: 3 }],
    });
    const actions = await app.db.sql(
      `SELECT action FROM audit_entries WHERE resource_type = 'PurchaseOrder' AND resource_id = $1 ORDER BY id`,
      [id],
    );
    expect(actions.map(({ action }) => action as string)).toEqual(['create', 'receive', 'receive']);
  });

  it('repeats without effect, also what was received long ago', async () => {
    const { id } = await ordered(2);
    const serials = purchases.serials(2);
    const first = await receive(id, items(serials));
    const done = await order(id);
    const again = await receive(id, items(serials));
    expect(outcomes(again)).toEqual(['existing', 'existing']);
    const ids = ({ body }: Answer) => body.data.outcomes.map((outcome: Json) => outcome.id as string);
    expect(ids(again)).toEqual(ids(first));
    expect(await order(id)).toEqual(done);
    const mixed = await receive(id, items([serials[0] as string, ...purchases.serials(1)]));
    expect(outcomes(mixed)).toEqual(['existing', 'ORDER_EXCEEDED']);
  });

  it('makes each machine once, however many receive the same at the same time', async () => {
    const { id } = await ordered(5);
    const serials = purchases.serials(5);
    const answers = await Promise.all(Array.from({ length: 20 }, () => receive(id, items(serials))));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const created = answers.flatMap(outcomes).filter((outcome) => outcome === 'created');
    expect(created).toHaveLength(5);
    expect((await hostsOf(id)).map(({ serial_number }) => serial_number as string).sort()).toEqual([...serials].sort());
    expect(await order(id)).toMatchObject({ status: 'received', lines: [{ received: 5 }] });
  });

  it('never makes more than was ordered, however many different ones come at the same time', async () => {
    const { id } = await ordered(7);
    const answers = await Promise.all(Array.from({ length: 20 }, () => receive(id, items(purchases.serials(2)))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(new Set(answers.filter(({ status }) => status !== 200).flatMap(outcomes))).toEqual(
      new Set(['created', 'ORDER_EXCEEDED']),
    );
    expect(await hostsOf(id)).toHaveLength(6);
    expect(await order(id)).toMatchObject({ status: 'partially_received', lines: [{ received: 6 }] });
  });

  it('gives a serial number that two orders claim at the same time to one of them', async () => {
    const [one, two] = [await ordered(1), await ordered(1)];
    const [serial] = purchases.serials(1) as [string];
    const answers = await Promise.all([one, two].map(({ id }) => receive(id, items([serial]))));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused).toHaveLength(1);
    expect(outcomes(refused[0] as Answer)).toEqual(['BAREMETAL_SERIAL_NUMBER_DUPLICATE']);
    expect(await read(`hosts?serial_number=${serial}`)).toHaveLength(1);
  });

  it('is done once with an Idempotency-Key, and not at all in a rehearsal', async () => {
    const { id } = await ordered(2);
    const list = items(purchases.serials(1));
    const rehearsal = await app.admin.post(`/api/v2/purchase-orders/${id}/receive?dry_run=true`, { items: list });
    expect(outcomes(rehearsal)).toEqual(['created']);
    expect(await hostsOf(id)).toEqual([]);
    const key = { 'idempotency-key': 'delivery-1' };
    const [first, second] = [await receive(id, list, app.admin, key), await receive(id, list, app.admin, key)];
    expect(outcomes(first)).toEqual(['created']);
    expect(second.body).toEqual(first.body);
    expect(await hostsOf(id)).toHaveLength(1);
  });

  describe('is refused as a whole, with an outcome for each item', () => {
    const refused = (answer: Answer, expected: string[]) => {
      expect(answer).toMatchObject({ status: 422, body: { code: 'BULK_REJECTED' } });
      expect(outcomes(answer)).toEqual(expected);
    };

    it('when a serial number or name belongs to something else', async () => {
      const taken = await app.admin.post('/api/v2/hosts', {
        ...{ name: 'an old host', serial_number: 'OLD-1', total_cpu: 1, total_memory_mb: 1, total_storage_gb: 1 },
      });
      expect(taken.status).toBe(201);
      const { id } = await ordered(5);
      const [fresh, named] = purchases.serials(2) as [string, string];
      const answer = await receive(id, [...items([fresh, 'OLD-1']), ...items([named], { name: 'an old host' })]);
      refused(answer, ['created', 'BAREMETAL_SERIAL_NUMBER_DUPLICATE', 'BAREMETAL_NAME_DUPLICATE']);
      expect(answer.body.details.outcomes[1].error.details).toEqual({ serial_number: 'OLD-1' });
      expect(answer.body.details.outcomes[2].error.details).toEqual({ name: 'an old host' });
      expect(await order(id)).toMatchObject({ status: 'ordered', version: 1, lines: [{ received: 0 }] });
      const other = await ordered(1);
      expect((await receive(id, items([fresh]))).status).toBe(200);
      refused(await receive(other.id, items([fresh])), ['BAREMETAL_SERIAL_NUMBER_DUPLICATE']);
    });

    it('when this order brought it as another model', async () => {
      const second = await purchases.model();
      const { id } = await purchases.order([model, second].map(({ id: model_id }) => ({ model_id, quantity: 2 })));
      const serials = purchases.serials(1);
      await receive(id, items(serials));
      refused(await receive(id, items(serials, { model_id: second.id })), ['BAREMETAL_SERIAL_NUMBER_DUPLICATE']);
    });

    it('when it is more than was ordered, with the figures', async () => {
      const { id } = await ordered(2);
      const answer = await receive(id, items(purchases.serials(3)));
      refused(answer, ['created', 'created', 'ORDER_EXCEEDED']);
      expect(answer.body.details.outcomes[2].error.details).toEqual({
        ...{ model_id: model.id, group_id: null, ordered: 2, received: 0 },
      });
      expect(await hostsOf(id)).toEqual([]);
    });

    it('when it was not ordered, or for another group', async () => {
      const [other, mine, foreign] = [await purchases.model(), await purchases.group(), await purchases.group()];
      const { id } = await ordered(2, { group_id: mine.id });
      refused(await receive(id, items(purchases.serials(1), { model_id: other.id })), ['NOT_ORDERED']);
      refused(await receive(id, items(purchases.serials(1), { group_id: foreign.id })), ['NOT_ORDERED']);
      const nothing = await purchases.order();
      refused(await receive(nothing.id, items(purchases.serials(1))), ['NOT_ORDERED']);
    });
  });

  it('counts for the line of its group first, then for one of none', async () => {
    const [one, two] = [await purchases.group(), await purchases.group()];
    const { id } = await purchases.order([
      { model_id: model.id, quantity: 1 },
      { model_id: model.id, quantity: 1, group_id: one.id },
      { model_id: model.id, quantity: 1, group_id: two.id },
    ]);
    const received = async () => (await order(id)).lines.map((line: Json) => line.received as number);
    await receive(id, items(purchases.serials(1), { group_id: two.id }));
    expect(await received()).toEqual([0, 0, 1]);
    await receive(id, items(purchases.serials(1), { group_id: two.id }));
    expect(await received()).toEqual([1, 0, 1]);
    expect(outcomes(await receive(id, items(purchases.serials(1), { group_id: two.id })))).toEqual(['ORDER_EXCEEDED']);
    const rest = await receive(id, items(purchases.serials(1)));
    expect(rest.body.data.status).toBe('received');
    expect((await read(`hosts/${rest.body.data.outcomes[0].id}`)).group_id).toBe(one.id);
  });

  it('is refused for a cancelled order', async () => {
    const { id } = await ordered(1);
    await app.admin.patch(`/api/v2/purchase-orders/${id}`, { status: 'cancelled' });
    expect(await receive(id, items(purchases.serials(1)))).toMatchObject({
      status: 422,
      body: { code: 'INVALID_STATE_TRANSITION', details: { from: 'cancelled', to: 'received', allowed: [] } },
    });
  });

  it('needs rights on the order, the model and the group, and the right to make hosts', async () => {
    const group = await purchases.group();
    const { id } = await ordered(2, { group_id: group.id });
    const list = items(purchases.serials(1), { group_id: group.id });
    const keeper = await app.user('keeper');
    const code = async (caller: Caller) => {
      const { status, body } = await receive(id, list, caller);
      return [status, body.code, body.details?.field];
    };
    expect(await code(keeper)).toEqual([404, 'PURCHASE_ORDER_NOT_FOUND', undefined]);
    await grant(app.db, keeper.id, 'viewer', { type: 'PurchaseOrder', id });
    expect(await code(keeper)).toEqual([403, 'FORBIDDEN', undefined]);
    const another = await app.user('another-keeper');
    await grant(app.db, another.id, 'maintainer', { type: 'PurchaseOrder', id });
    expect(await code(another)).toEqual([404, 'BAREMETAL_MODEL_NOT_FOUND', 'items.0.model_id']);
    await grant(app.db, another.id, 'viewer', { type: 'BaremetalModel', id: model.id });
    expect(await code(another)).toEqual([404, 'BAREMETAL_GROUP_NOT_FOUND', 'items.0.group_id']);
    await grant(app.db, another.id, 'maintainer', { type: 'BaremetalGroup', id: group.id });
    expect(await code(another)).toEqual([403, 'FORBIDDEN', undefined]);
    expect(await hostsOf(id)).toEqual([]);
    expect((await receive(id, list, await app.user('storekeeper', 'operator'))).status).toBe(200);
    expect((await receive(id, list, await app.user('looker', 'auditor'))).status).toBe(403);
  });

  it('names what is wrong with the items', async () => {
    const { id } = await ordered(1);
    const refuses = async (list: Json, pointer: string) =>
      expect(await receive(id, list)).toMatchObject({
        status: 422,
        body: { code: 'VALIDATION_ERROR', errors: [{ pointer }] },
      });
    const [item] = items(['A-1']) as [Json];
    await refuses([], '/items');
    await refuses(undefined, '/items');
    await refuses(
      Array.from({ length: 501 }, () => item),
      '/items',
    );
    await refuses([{ ...item, serial_number: ' ' }], '/items/0/serial_number');
    await refuses([{ ...item, serial_number: 7 }], '/items/0/serial_number');
    await refuses([{ ...item, model_id: 'R760' }], '/items/0/model_id');
    await refuses([{ ...item, total_cpu: 4 }], '/items/0/total_cpu');
    await refuses([item, { ...item, serial_number: ' A-1 ' }], '/items/1/serial_number');
    await refuses([item, { ...item, serial_number: 'A-2', name: 'A-1' }], '/items/1/name');
    for (const [field, value] of [
      ['model_id', '00000000-0000-7000-8000-000000000000'],
      ['group_id', 2_000_000_000],
    ] as const)
      expect(await receive(id, [{ ...item, [field]: value }])).toMatchObject({
        status: 404,
        body: { details: { field: `items.0.${field}` } },
      });
  });

  it('keeps the lines and the requisition of the order as they are', async () => {
    const { id } = await ordered(2);
    await receive(id, items(purchases.serials(1)));
    const url = `/api/v2/purchase-orders/${id}`;
    const inUse = { status: 409, body: { code: 'RESOURCE_IN_USE', details: { Baremetal: 1 } } };
    expect(await app.admin.patch(url, { lines: [{ model_id: model.id, quantity: 9 }] })).toMatchObject(inUse);
    expect(await app.admin.patch(url, { lines: [] })).toMatchObject(inUse);
    expect(await app.admin.patch(url, { requisition_id: (await purchases.approved()).id })).toMatchObject(inUse);
    const same = { lines: [{ model_id: model.id, quantity: 2 }], vendor_name: 'Renamed' };
    expect(await app.admin.patch(url, same)).toMatchObject({
      status: 200,
      body: { data: { lines: [{ received: 1 }] } },
    });
  });

  it('lets a machine that went back be replaced, and stays closed afterwards', async () => {
    const { id } = await ordered(2);
    const [one, two, three] = purchases.serials(3) as [string, string, string];
    const first = await receive(id, items([one, two]));
    expect((await app.admin.delete(`/api/v2/hosts/${first.body.data.outcomes[0].id}`)).status).toBe(204);
    expect(await order(id)).toMatchObject({ status: 'received', lines: [{ received: 1 }] });
    expect((await receive(id, items([three]))).body.data.status).toBe('received');
    expect(outcomes(await receive(id, items([one])))).toEqual(['ORDER_EXCEEDED']);
  });

  describe('and what is on order for a group', () => {
    const onOrder = async (id: number): Promise<Json> => {
      const { capacity } = await read(`host-groups/${id}`);
      return Object.fromEntries(Object.entries<Json>(capacity).map(([name, { on_order }]) => [name, on_order]));
    };
    const of = (n: number) => ({ cpu: n * 64, memory_mb: n * 524_288, storage_gb: n * 7680, gpus: n * 8 });

    it('goes down as hosts come, and its totals go up', async () => {
      const [group, elsewhere] = [await purchases.group(), await purchases.group()];
      expect(await onOrder(group.id)).toEqual(of(0));
      const { id } = await purchases.order([
        { model_id: model.id, quantity: 3, group_id: group.id },
        { model_id: model.id, quantity: 9 },
        { model_id: model.id, quantity: 1, group_id: elsewhere.id },
      ]);
      await ordered(2, { group_id: group.id });
      expect(await onOrder(group.id)).toEqual(of(5));
      const came = await receive(id, items(purchases.serials(2), { group_id: group.id }));
      expect(await onOrder(group.id)).toEqual(of(3));
      expect((await read(`host-groups/${group.id}`)).capacity.cpu).toMatchObject({ total: 128, on_order: 192 });
      await app.admin.patch(`/api/v2/hosts/${came.body.data.outcomes[0].id}`, { group_id: elsewhere.id });
      expect([await onOrder(group.id), await onOrder(elsewhere.id)]).toEqual([of(3), of(1)]);
      await receive(id, items(purchases.serials(1), { group_id: group.id }));
      expect(await onOrder(group.id)).toEqual(of(2));
    });

    it('counts open orders only', async () => {
      const group = await purchases.group();
      const one = await ordered(1, { group_id: group.id });
      const two = await ordered(1, { group_id: group.id });
      await app.admin.patch(`/api/v2/purchase-orders/${one.id}`, { status: 'cancelled' });
      await app.admin.patch(`/api/v2/purchase-orders/${two.id}`, { status: 'received' });
      expect(await onOrder(group.id)).toEqual(of(0));
    });

    it('goes beyond 32 bits', async () => {
      const group = await purchases.group();
      const huge = await purchases.model({ default_memory_mb: 2_147_483_647 });
      await purchases.order([{ model_id: huge.id, quantity: 10_000, group_id: group.id }]);
      expect((await onOrder(group.id)).memory_mb).toBe(21_474_836_470_000);
    });

    it('keeps the group from being deleted until it has come or is cancelled', async () => {
      const group = await purchases.group();
      const { id } = await ordered(1, { group_id: group.id });
      const url = `/api/v2/host-groups/${group.id}`;
      const inUse = { status: 409, body: { code: 'RESOURCE_IN_USE', details: { PurchaseOrder: 1 } } };
      expect(await app.admin.delete(url)).toMatchObject(inUse);
      await app.admin.patch(`/api/v2/purchase-orders/${id}`, { status: 'cancelled' });
      expect((await app.admin.delete(url)).status).toBe(204);
      expect((await order(id)).lines).toEqual([{ model_id: model.id, quantity: 1, group_id: null, received: 0 }]);
    });
  });
});
