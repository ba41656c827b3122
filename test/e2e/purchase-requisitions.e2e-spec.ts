import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { Purchases } from '../support/purchases';
import { grant } from '../support/rights';

const STEPS = { submit: 'submitted', approve: 'approved', reject: 'rejected' } as const;
type Verb = keyof typeof STEPS;

describe('purchase requisitions', () => {
  let app: TestApp;
  let purchases: Purchases;
  let operator: Caller;
  let colleague: Caller;
  let auditor: Caller;
  let people = 0;
  beforeAll(async () => {
    app = await startApp();
    purchases = new Purchases(app);
    operator = await app.user('operator', 'operator');
    colleague = await app.user('colleague', 'operator');
    auditor = await app.user('auditor', 'auditor');
  });
  afterAll(() => app?.close());

  const url = (id: string) => `/api/v2/purchase-requisitions/${id}`;
  const step = (caller: Caller, id: string, verb: Verb, body?: Json) => caller.post(`${url(id)}/${verb}`, body);
  const read = async (id: string): Promise<Json> => (await app.admin.get(url(id))).body.data;
  const audited = (id: string) =>
    app.db.sql(
      `SELECT actor, action, outcome FROM audit_entries WHERE resource_type = 'PurchaseRequisition' AND resource_id = $1 ORDER BY id`,
      [id],
    );
  /** Somebody without a global role who holds this on the requisition. */
  const holder = async (id: string, role: 'viewer' | 'maintainer' | 'owner'): Promise<Caller> => {
    const caller = await app.user(`${role}-${++people}`);
    await grant(app.db, caller.id, role, { type: 'PurchaseRequisition', id });
    return caller;
  };
  /** A requisition of the operator's that went this way. */
  const inStatus = async (status: string): Promise<string> => {
    const { id } = await purchases.requisition({}, operator);
    if (status !== 'draft') expect((await step(operator, id, 'submit')).status).toBe(200);
    if (status === 'approved') expect((await step(app.admin, id, 'approve')).status).toBe(200);
    if (status === 'rejected') expect((await step(app.admin, id, 'reject')).status).toBe(200);
    return id;
  };

  describe('go from draft to a decision', () => {
    it('with who, when and what was said, each step audited under its own name', async () => {
      const { id } = await purchases.requisition({ department: 'IT', reason: 'more cores' }, operator);
      expect(await read(id)).toMatchObject({ status: 'draft', submitted_by: null, decided_by: null, comment: null });
      const submitted = await step(operator, id, 'submit', { comment: 'before the summer, please' });
      expect(submitted).toMatchObject({
        status: 200,
        body: { data: { status: 'submitted', submitted_by: operator.id, comment: 'before the summer, please' } },
      });
      const rejected = await step(app.admin, id, 'reject', { comment: 'too many' });
      expect(rejected.body.data).toMatchObject({ status: 'rejected', decided_by: app.admin.id, comment: 'too many' });
      const reopened = await operator.patch(url(id), { status: 'draft', reason: 'fewer cores' });
      expect(reopened.body.data).toMatchObject({ status: 'draft', reason: 'fewer cores', decided_by: app.admin.id });
      const again = await step(operator, id, 'submit');
      expect(again.body.data).toMatchObject({ status: 'submitted', decided_by: null, decided_at: null, comment: null });
      const approved = await step(app.admin, id, 'approve');
      expect(approved.body.data).toMatchObject({ status: 'approved', decided_by: app.admin.id });
      expect(Date.parse(approved.body.data.decided_at)).toBeGreaterThanOrEqual(
        Date.parse(again.body.data.submitted_at),
      );
      expect((await audited(id)).map(({ actor, action }) => `${actor} ${action}`)).toEqual([
        'operator create',
        'operator submit',
        'admin reject',
        'operator reopen',
        'operator submit',
        'admin approve',
      ]);
    });

    const ALLOWED: Record<string, Verb[]> = {
      draft: ['submit'],
      submitted: ['approve', 'reject'],
      approved: [],
      rejected: [],
    };
    const refusals = Object.entries(ALLOWED).flatMap(([status, verbs]) =>
      (Object.keys(STEPS) as Verb[]).filter((verb) => !verbs.includes(verb)).map((verb) => [verb, status] as const),
    );
    it.each(refusals)('but not by %s while %s, also for an administrator', async (verb, status) => {
      const id = await inStatus(status);
      const allowed = { draft: ['submitted'], submitted: ['approved', 'rejected'], approved: [], rejected: ['draft'] };
      const refused = { code: 'INVALID_STATE_TRANSITION', details: { from: status, to: STEPS[verb] } };
      const answer = await step(app.admin, id, verb);
      expect(answer).toMatchObject({ status: 422, body: refused });
      expect(answer.body.details.allowed).toEqual(allowed[status as keyof typeof allowed]);
      expect((await read(id)).status).toBe(status);
    });

    it('in version 1 by writing the status, under the same rules and names', async () => {
      const { id, pr_number } = await purchases.requisition({}, operator);
      const v1 = `/purchase-requisitions/${id}`;
      const whole = { pr_number, requested_by: 'Platform team' };
      const early = await app.admin.patch(v1, { status: 'approved' });
      expect(early).toMatchObject({ status: 422, body: { code: 'INVALID_STATE_TRANSITION' } });
      expect(early.body.error).toContain('["submitted"]');
      const submitted = await operator.put(v1, { ...whole, reason: 'spare parts', status: 'submitted' });
      expect(submitted).toMatchObject({ status: 200, body: { status: 'submitted', reason: 'spare parts' } });
      expect((await operator.patch(v1, { status: 'approved' })).status).toBe(403);
      expect((await app.admin.put(v1, { ...whole, reason: 'spare parts', status: 'approved' })).status).toBe(200);
      const actions = (await audited(id)).map(({ action, outcome }) => `${action} ${outcome}`);
      expect(actions).toEqual([
        'create success',
        'update failed',
        'submit success',
        'update denied',
        'approve success',
      ]);
    });

    it('begin as drafts', async () => {
      const made = (status: string) =>
        app.admin.post('/purchase-requisitions', { pr_number: `begins ${status}`, requested_by: 'somebody', status });
      expect((await made('draft')).status).toBe(201);
      for (const status of ['submitted', 'approved', 'rejected'])
        expect(await made(status)).toMatchObject({ status: 422, body: { code: 'INVALID_STATE_TRANSITION' } });
      expect((await made('paid')).status).toBe(400);
    });
  });

  describe('are decided', () => {
    const decide = async (who: (id: string) => Caller | Promise<Caller>, verb: 'approve' | 'reject') => {
      const id = await inStatus('submitted');
      const { status, body } = await step(await who(id), id, verb);
      return { status, code: body.code as string | undefined, now: (await read(id)).status as string };
    };
    const verbs = ['approve', 'reject'] as const;

    it.each(verbs)('by an administrator or another owner: %s', async (verb) => {
      const done = { status: 200, code: undefined, now: STEPS[verb] };
      expect(await decide(() => app.admin, verb)).toEqual(done);
      expect(await decide((id) => holder(id, 'owner'), verb)).toEqual(done);
    });

    it.each(verbs)('by nobody who may only see or write them: %s', async (verb) => {
      const refused = { status: 403, code: 'FORBIDDEN', now: 'submitted' };
      expect(await decide(() => colleague, verb)).toEqual(refused);
      expect(await decide(() => auditor, verb)).toEqual(refused);
      expect(await decide((id) => holder(id, 'maintainer'), verb)).toEqual(refused);
      expect(await decide((id) => holder(id, 'viewer'), verb)).toEqual(refused);
      const hidden = { status: 404, code: 'PURCHASE_REQUISITION_NOT_FOUND', now: 'submitted' };
      expect(await decide(() => app.user(`stranger-${++people}`), verb)).toEqual(hidden);
    });

    it.each(verbs)('and who may not decide is told that, whatever there is to decide: %s', async (verb) => {
      const { id } = await purchases.requisition({}, operator);
      const maintainer = await holder(id, 'maintainer');
      expect(await step(maintainer, id, verb)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
      expect((await audited(id)).at(-1)).toMatchObject({ outcome: 'denied' });
    });

    it.each(verbs)('by nobody who submitted them, although he owns them: %s', async (verb) => {
      const id = await inStatus('submitted');
      const refused = await step(operator, id, verb);
      expect(refused).toMatchObject({ status: 403, body: { code: 'FORBIDDEN', details: { action: verb } } });
      expect(refused.body.details.reason).toContain('submitted');
      expect((await audited(id)).at(-1)).toMatchObject({ action: verb, outcome: 'denied' });
    });

    it('by their maker when a colleague submitted them', async () => {
      const { id } = await purchases.requisition({}, operator);
      expect((await step(colleague, id, 'submit')).status).toBe(200);
      expect((await step(colleague, id, 'approve')).status).toBe(403);
      expect((await step(operator, id, 'approve')).status).toBe(200);
    });

    it('by an administrator who submitted them, because there may be no other', async () => {
      const { id } = await purchases.requisition();
      await step(app.admin, id, 'submit');
      expect((await step(app.admin, id, 'approve')).status).toBe(200);
    });

    it('once, however many decide at the same time', async () => {
      const id = await inStatus('submitted');
      const owners = await Promise.all(Array.from({ length: 4 }, () => holder(id, 'owner')));
      const answers = await Promise.all(
        [...owners, app.admin].map((caller, n) => step(caller, id, n % 2 ? 'approve' : 'reject')),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422, 422]);
    });
  });

  describe('say what was decided about', () => {
    it.each(['submitted', 'approved', 'rejected'])('so nothing in them changes while %s', async (status) => {
      const id = await inStatus(status);
      const before = await read(id);
      for (const change of [{ reason: 'gold' }, { department: 'x' }, { requested_by: 'x' }, { pr_number: 'x' }]) {
        const refused = await app.admin.patch(url(id), change);
        expect(refused).toMatchObject({ status: 409, body: { code: 'STATUS_FORBIDS_CHANGE', details: { status } } });
      }
      const put = await app.admin.put(`/purchase-requisitions/${id}`, { pr_number: 'other', requested_by: 'other' });
      expect(put).toMatchObject({ status: 409, body: { code: 'STATUS_FORBIDS_CHANGE' } });
      expect(await read(id)).toEqual(before);
      const { pr_number, requested_by } = before;
      expect((await app.admin.put(url(id), { pr_number, requested_by })).status).toBe(200);
    });

    it('and cannot be changed by the decision itself', async () => {
      const id = await inStatus('submitted');
      const refused = await app.admin.patch(url(id), { status: 'approved', reason: 'gold' });
      expect(refused).toMatchObject({ status: 409, body: { code: 'STATUS_FORBIDS_CHANGE' } });
    });

    it('and a comment of any sense only', async () => {
      const { id } = await purchases.requisition();
      for (const body of [{ comment: 7 }, { comment: 'x'.repeat(2001) }, { reason: 'x' }, [], null, 'null'])
        expect([422, 400]).toContain((await step(app.admin, id, 'submit', body)).status);
      expect((await read(id)).status).toBe('draft');
      expect((await step(app.admin, id, 'submit', { comment: '  多謝 ' })).body.data.comment).toBe('  多謝 ');
    });
  });

  it('forget a user who is gone, and stay', async () => {
    const leaver = await app.user('leaver', 'operator');
    const { id } = await purchases.requisition();
    await step(leaver, id, 'submit');
    expect((await app.admin.delete(`/api/v2/users/${leaver.id}`)).status).toBe(204);
    expect(await read(id)).toMatchObject({ status: 'submitted', submitted_by: null });
    expect((await step(app.admin, id, 'approve')).status).toBe(200);
  });

  it('are found by status, department, who needs them and who decided', async () => {
    const { id } = await purchases.requisition({ department: 'Archive', requested_by: 'Ann of the archive' });
    await step(operator, id, 'submit');
    await step(app.admin, id, 'reject');
    const found = async (query: string) =>
      (await app.admin.get(`/api/v2/purchase-requisitions?${query}`)).body.data.map((row: Json) => row.id as string);
    expect(await found('department=Archive')).toEqual([id]);
    expect(await found('requested_by__ic=of%20the%20arch')).toEqual([id]);
    expect(await found(`status=rejected&decided_by=${app.admin.id}&submitted_by=${operator.id}`)).toContain(id);
    expect(await found('status=draft&department=Archive')).toEqual([]);
  });
});
