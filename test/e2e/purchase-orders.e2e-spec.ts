import { startApp, type TestApp } from '../support/app';
import type { Answer, Caller, Json } from '../support/caller';
import { Purchases } from '../support/purchases';
import { grant } from '../support/rights';
import { countStatements } from '../support/statements';

describe('purchase orders', () => {
  let app: TestApp;
  let purchases: Purchases;
  let requisitionId: string;
  let numbers = 0;
  beforeAll(async () => {
    app = await startApp();
    purchases = new Purchases(app);
    requisitionId = (await purchases.approved()).id;
  });
  afterAll(() => app?.close());

  const url = (id: string) => `/api/v2/purchase-orders/${id}`;
  const body = (more: Json = {}): Json => ({
    po_number: `number ${++numbers}`,
    requisition_id: requisitionId,
    vendor_name: 'Example Systems',
    ...more,
  });
  const post = (more: Json = {}, caller: Caller = app.admin) => caller.post('/api/v2/purchase-orders', body(more));
  const make = (lines: Json[] = [], more: Json = {}) =>
    purchases.order(lines, { requisition_id: requisitionId, ...more });
  /** A 422 that names this field. */
  const refusesField = (answer: Answer, pointer: string) =>
    expect(answer).toMatchObject({ status: 422, body: { code: 'VALIDATION_ERROR', errors: [{ pointer }] } });

  describe('say what was bought', () => {
    it('by an approved requisition only', async () => {
      const draft = await purchases.requisition();
      const refused = { code: 'REQUISITION_NOT_APPROVED', details: { field: 'requisition_id', status: 'draft' } };
      expect(await post({ requisition_id: draft.id })).toMatchObject({ status: 409, body: refused });
      const order = await make();
      const moved = await app.admin.patch(url(order.id), { requisition_id: draft.id });
      expect(moved).toMatchObject({ status: 409, body: refused });
      const v1 = await app.admin.post('/purchase-orders', body({ requisition_id: draft.id }));
      expect(v1).toMatchObject({ status: 409, body: { code: 'REQUISITION_NOT_APPROVED' } });
    });

    it('by a requisition and for a group that the buyer may see, and change', async () => {
      const buyer = await app.user('buyer');
      const order = await make();
      await grant(app.db, buyer.id, 'maintainer', { type: 'PurchaseOrder', id: order.id });
      const [other, model, group] = [await purchases.approved(), await purchases.model(), await purchases.group()];
      const change = (part: Json) => buyer.patch(url(order.id), part);
      const hidden = (code: string, field: string) => ({ status: 404, body: { code, details: { field } } });
      const lines = [{ model_id: model.id, quantity: 1, group_id: group.id }];
      const requisition = hidden('PURCHASE_REQUISITION_NOT_FOUND', 'requisition_id');
      expect(await change({ requisition_id: other.id })).toMatchObject(requisition);
      expect(await change({ lines })).toMatchObject(hidden('BAREMETAL_MODEL_NOT_FOUND', 'lines.0.model_id'));
      await grant(app.db, buyer.id, 'viewer', { type: 'BaremetalModel', id: model.id });
      expect(await change({ lines })).toMatchObject(hidden('BAREMETAL_GROUP_NOT_FOUND', 'lines.0.group_id'));
      await grant(app.db, buyer.id, 'viewer', { type: 'BaremetalGroup', id: group.id });
      expect(await change({ lines })).toMatchObject({ status: 403, body: { details: { field: 'lines.0.group_id' } } });
      expect((await app.admin.get(url(order.id))).body.data).toEqual(order);
    });

    it('under a number that no other order has', async () => {
      const { po_number } = await make();
      const again = await post({ po_number });
      expect(again).toMatchObject({ status: 409, body: { code: 'PURCHASE_ORDER_PO_NUMBER_DUPLICATE' } });
    });

    it('to whoever may see the requisition, who cannot change them', async () => {
      const requester = await app.user('requester');
      const requisition = await purchases.approved();
      const order = await make([], { requisition_id: requisition.id });
      await grant(app.db, requester.id, 'owner', { type: 'PurchaseRequisition', id: requisition.id });
      expect((await requester.get(url(order.id))).status).toBe(200);
      expect((await requester.patch(url(order.id), { vendor_name: 'x' })).status).toBe(403);
    });
  });

  describe('name amounts', () => {
    it.each([0, 0.1, 0.3, 1, 128_400.55, 1234567890.12, 999_999_999_999.99])('such as %d exactly', async (amount) => {
      const made = await post({ amount, currency: 'JPY' });
      expect(made).toMatchObject({ status: 201, body: { data: { amount, currency: 'JPY' } } });
      const { id } = made.body.data;
      expect((await app.admin.get(`/purchase-orders/${id}`)).body.amount).toBe(amount);
      const [stored] = await app.db.sql(`SELECT amount::text FROM purchase_orders WHERE id = $1`, [id]);
      expect(stored).toEqual({ amount: amount.toFixed(2) });
      const found = await app.admin.get(`/api/v2/purchase-orders?amount=${amount}&id=${id}`);
      expect(found.body.page.total).toBe(1);
    });

    it('that add up: 0.10 and 0.20 are 0.30', async () => {
      const ids = [];
      for (const amount of [0.1, 0.2]) ids.push((await post({ amount, currency: 'EUR' })).body.data.id);
      const [sum] = await app.db.sql(`SELECT sum(amount)::text AS sum FROM purchase_orders WHERE id = ANY($1)`, [ids]);
      expect(sum).toEqual({ sum: '0.30' });
    });

    it.each([0.1 + 0.2, 0.001, 1e-7, -0.01, -1, 1e12, 1e300, '1.00', true, [1]])('and refuse %p', async (amount) => {
      refusesField(await post({ amount, currency: 'EUR' }), '/amount');
    });

    it.each(['eur', 'EU', 'EURO', 'E1R', 'ＥＵＲ', '', 978, ' EUR'])('and refuse the currency %p', async (currency) => {
      refusesField(await post({ amount: 1, currency }), '/currency');
    });

    it('together with their currency, or neither', async () => {
      refusesField(await post({ amount: 1 }), '/currency');
      refusesField(await post({ currency: 'EUR' }), '/amount');
      expect((await post()).body.data).toMatchObject({ amount: null, currency: null });
      const order = await make([], { amount: 5, currency: 'EUR' });
      refusesField(await app.admin.patch(url(order.id), { amount: null }), '/amount');
      refusesField(await app.admin.patch(url(order.id), { currency: null }), '/currency');
      const cleared = await app.admin.patch(url(order.id), { amount: null, currency: null });
      expect(cleared).toMatchObject({ status: 200, body: { data: { amount: null, currency: null } } });
    });
  });

  describe('name moments', () => {
    it.each([
      ['2026-03-01', '2026-03-01T00:00:00.000Z'],
      ['2026-03-01T08:30:00+08:00', '2026-03-01T00:30:00.000Z'],
      ['2026-03-01T08:30Z', '2026-03-01T08:30:00.000Z'],
      ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ])('such as %s', async (ordered_at, shown) => {
      expect((await post({ ordered_at })).body.data.ordered_at).toBe(shown);
    });

    it.each([
      ...['2026-02-30', '2026-13-01', '2026-W10', '2026-060', '20260301', '01/03/2026', '0000-01-01', '+012026-01-01'],
      ...['2026-03-01T08:30:00', '2026-03-01T25:00:00Z', '2026-03-01 08:30:00Z', 'yesterday', '', 1772323200, null],
    ])('and refuse %p', async (ordered_at) => refusesField(await post({ ordered_at }), '/ordered_at'));

    it('in their order', async () => {
      const dates = { ordered_at: '2026-03-02', delivered_at: '2026-03-01' };
      refusesField(await post(dates), '/delivered_at');
      const order = await make([], { ordered_at: '2026-03-01', delivered_at: '2026-03-01' });
      refusesField(await app.admin.patch(url(order.id), { ordered_at: '2026-03-02' }), '/delivered_at');
    });

    it('of their own when nobody does: ordered now, delivered when received', async () => {
      const before = Date.now();
      const order = await make();
      expect(Date.parse(order.ordered_at)).toBeGreaterThanOrEqual(before - 1000);
      expect(order.delivered_at).toBeNull();
      const received = await app.admin.patch(url(order.id), { status: 'received' });
      expect(Date.parse(received.body.data.delivered_at)).toBeGreaterThanOrEqual(Date.parse(order.ordered_at));
      const planned = await make([], { ordered_at: '2999-01-01' });
      const early = await app.admin.patch(url(planned.id), { status: 'received' });
      expect(early.body.data.delivered_at).toBe('2999-01-01T00:00:00.000Z');
      const archived = await post({ ordered_at: '2020-01-01', delivered_at: '2020-02-01', status: 'received' });
      expect(archived.body.data).toMatchObject({ status: 'received', delivered_at: '2020-02-01T00:00:00.000Z' });
    });
  });

  describe('have a status', () => {
    const NEXT: Record<string, string[]> = {
      ordered: ['partially_received', 'received', 'cancelled'],
      partially_received: ['received', 'cancelled'],
      received: [],
      cancelled: [],
    };
    it.each(Object.keys(NEXT))('that goes from %s only where it may', async (from) => {
      for (const to of Object.keys(NEXT).filter((status) => status !== from)) {
        const order = await make([], { status: from });
        const answer = await app.admin.patch(`/purchase-orders/${order.id}`, { status: to });
        expect([to, answer.status]).toEqual([to, NEXT[from]?.includes(to) ? 200 : 422]);
        if (answer.status === 422) expect(answer.body.code).toBe('INVALID_STATE_TRANSITION');
      }
    });
  });

  describe('have lines', () => {
    it('in their order, replaced as a whole and audited', async () => {
      const [one, two, group] = [await purchases.model(), await purchases.model(), await purchases.group()];
      const lines = [
        { model_id: two.id, quantity: 2, group_id: group.id },
        { model_id: one.id, quantity: 1 },
        { model_id: two.id, quantity: 3 },
      ];
      const order = await make(lines);
      const shown = lines.map((line) => ({ group_id: null, ...line, received: 0 }));
      expect(order.lines).toEqual(shown);
      const renamed = await app.admin.put(`/purchase-orders/${order.id}`, body({ po_number: order.po_number }));
      expect(renamed.body.lines).toEqual(shown);
      const replaced = await app.admin.patch(url(order.id), { lines: [{ model_id: one.id, quantity: 9 }] });
      expect(replaced.body.data.lines).toEqual([{ model_id: one.id, quantity: 9, group_id: null, received: 0 }]);
      expect((await app.admin.get(url(order.id))).body.data).toEqual(replaced.body.data);
      const [last] = await app.db.sql(
        `SELECT changes FROM audit_entries WHERE resource_id = $1 ORDER BY id DESC LIMIT 1`,
        [order.id],
      );
      const audited = (of: Json[]) => of.map(({ received: _, ...line }) => line);
      expect(last?.['changes'].lines).toEqual([audited(shown), audited(replaced.body.data.lines)]);
      expect((await app.admin.patch(url(order.id), { lines: [] })).body.data.lines).toEqual([]);
    });

    it('that make sense', async () => {
      const { id } = await purchases.model();
      const line = { model_id: id, quantity: 1 };
      refusesField(await post({ lines: [{ ...line, quantity: 0 }] }), '/lines/0/quantity');
      refusesField(await post({ lines: [{ ...line, quantity: 10_001 }] }), '/lines/0/quantity');
      refusesField(await post({ lines: [{ ...line, quantity: 1.5 }] }), '/lines/0/quantity');
      refusesField(await post({ lines: [line, { quantity: 1 }] }), '/lines/1/model_id');
      refusesField(await post({ lines: [{ ...line, received: 1 }] }), '/lines/0/received');
      refusesField(await post({ lines: [line, { ...line, quantity: 2 }] }), '/lines/1');
      refusesField(await post({ lines: Array.from({ length: 101 }, () => line) }), '/lines');
      refusesField(await post({ lines: line }), '/lines');
    });

    it('and roll back with the order', async () => {
      const { id } = await purchases.model();
      const rehearsed = await app.admin.post(
        '/api/v2/purchase-orders?dry_run=true',
        body({ lines: [{ model_id: id, quantity: 1 }] }),
      );
      expect(rehearsed.body.data.lines).toHaveLength(1);
      expect((await app.admin.delete(`/api/v2/baremetal-models/${id}`)).status).toBe(204);
    });

    it('at one price for a page', async () => {
      const { id } = await purchases.model();
      for (let i = 0; i < 4; i++) await make([{ model_id: id, quantity: 1 }]);
      const list = (size: number) =>
        countStatements(async () => {
          const answer = await app.admin.get(`/api/v2/purchase-orders?page[size]=${size}&sort=-id`);
          expect(answer.body.data).toHaveLength(size);
        });
      expect(await list(4)).toBe(await list(1));
    });
  });

  it('are found by number, vendor, requisition, status, amount and dates', async () => {
    const requisition = await purchases.approved();
    const order = await make([], {
      requisition_id: requisition.id,
      vendor_name: 'Rare Metals',
      amount: 77.7,
      currency: 'CHF',
      ordered_at: '2001-05-05T12:00:00Z',
      status: 'cancelled',
    });
    const found = async (query: string) =>
      (await app.admin.get(`/api/v2/purchase-orders?${query}`)).body.data.map((row: Json) => row.id as string);
    for (const query of [
      `po_number=${encodeURIComponent(order.po_number)}`,
      'vendor_name__ic=rare',
      `requisition_id=${requisition.id}`,
      'status=cancelled&currency=CHF',
      'amount__gte=77.7&amount__lte=77.7',
      'ordered_at__gte=2001-05-05&ordered_at__lte=2001-05-06',
    ])
      expect([query, await found(query)]).toEqual([query, [order.id]]);
    expect(await found('ordered_at__lte=2001-05-05')).toEqual([]);
    expect((await app.admin.get('/api/v2/purchase-orders?format=csv&sort=-id')).status).toBe(200);
  });
});
