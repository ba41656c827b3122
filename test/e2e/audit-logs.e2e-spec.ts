import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { grant, revoke } from '../support/rights';

const ROW = [
  'id',
  'actor',
  'action',
  'resource_type',
  'resource_id',
  'outcome',
  'changes',
  'request_id',
  'ip',
  'created_at',
];

describe('the audit log', () => {
  let app: TestApp;
  let reader: Caller;
  let stranger: Caller;
  beforeAll(async () => {
    app = await startApp();
    [reader, stranger] = [await app.user('reader'), await app.user('stranger')];
  });
  afterAll(() => app?.close());

  const tenant = async (name: string): Promise<number> =>
    (await app.admin.post('/api/v2/tenants', { name })).body.data.id;
  const of = (id: number) => `resource_type=Tenant&resource_id=${id}`;
  const entries = async (caller: Caller, query: string): Promise<Json[]> =>
    (await caller.get(`/api/v1/audit-logs?${query}`)).body.audit_logs;

  it('tells who did what to which object, from where, with the values before and after', async () => {
    const id = await tenant('told');
    const changed = await app.admin.patch(`/api/v1/tenants/${id}`, { status: 'suspended' });
    const [last, first, ...more] = await entries(app.admin, of(id));
    expect(more).toEqual([]);
    expect(Object.keys(last)).toEqual(ROW);
    expect(last).toMatchObject({
      actor: 'admin',
      action: 'update',
      resource_type: 'Tenant',
      resource_id: String(id),
      outcome: 'success',
      changes: { status: ['active', 'suspended'] },
      request_id: changed.headers['x-request-id'],
      ip: '127.0.0.1',
    });
    expect(last.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(first).toMatchObject({ action: 'create', changes: { name: [null, 'told'] } });
  });

  it('tells in version 2 also the code, the route and the id of the actor', async () => {
    const id = await tenant('refused');
    await grant(app.db, reader.id, 'viewer', { type: 'Tenant', id });
    await reader.delete(`/api/v2/tenants/${id}`);
    const { body } = await app.admin.get(`/api/v2/audit-logs?${of(id)}&outcome=denied`);
    expect(body.page).toMatchObject({ total: 1 });
    expect(Object.keys(body.data[0]).sort()).toEqual([...ROW, 'actor_id', 'code', 'route'].sort());
    expect(body.data[0]).toMatchObject({
      actor: 'reader',
      actor_id: reader.id,
      action: 'delete',
      code: 'FORBIDDEN',
      route: 'DELETE /api/v2/tenants/:id',
      changes: {},
    });
  });

  it('filters by actor, action, outcome and time, and refuses what is no filter', async () => {
    const id = await tenant('filtered');
    await app.admin.patch(`/api/v1/tenants/${id}`, { status: 'nonsense' });
    const outcomes = async (query: string) =>
      (await entries(app.admin, `${of(id)}&${query}`)).map(({ outcome }) => outcome as string);
    expect(await outcomes('')).toEqual(['failed', 'success']);
    expect(await outcomes('action=update')).toEqual(['failed']);
    expect(await outcomes('outcome=success')).toEqual(['success']);
    expect(await outcomes('actor=reader')).toEqual([]);
    expect(await outcomes(`from=${new Date(Date.now() - 60_000).toISOString()}`)).toHaveLength(2);
    expect(await outcomes('from=2001-01-01&to=2001-12-31')).toEqual([]);
    expect(await outcomes(`to=${new Date(Date.now() - 3_600_000).toISOString()}`)).toEqual([]);
    expect(await app.admin.get('/api/v1/audit-logs?from=yesterday')).toMatchObject({
      status: 400,
      body: { error: 'from must be an ISO 8601 date', code: 'VALIDATION_ERROR' },
    });
    for (const wrong of [
      'colour=red',
      'from__lte=2026-01-01',
      'updated_at=2026-01-01',
      'sort=from',
      'sort=updated_at',
    ]) {
      expect(await app.admin.get(`/api/v2/audit-logs?${wrong}`)).toMatchObject({ status: 422 });
    }
  });

  it('pages from the newest back, by number and by cursor', async () => {
    const id = await tenant('paged');
    for (let i = 0; i < 4; i++) await app.admin.patch(`/api/v1/tenants/${id}`, { description: `${i}` });
    await grant(app.db, reader.id, 'viewer', { type: 'Tenant', id });
    for (const caller of [app.admin, reader]) {
      const seen: string[] = [];
      for (let cursor = ''; cursor !== 'null';) {
        const { body } = await caller.get(`/api/v2/audit-logs?${of(id)}&page[size]=2${cursor && `&cursor=${cursor}`}`);
        expect(body.page.total).toBe(5);
        seen.push(...body.data.map(({ changes }: Json) => changes.description[1]));
        cursor = String(body.page.next_cursor);
      }
      expect(seen).toEqual(['3', '2', '1', '0', '']);
      const second = await caller.get(`/api/v1/audit-logs?${of(id)}&page=2&per_page=2`);
      expect(second.body.audit_logs.map(({ changes }: Json) => changes.description[1])).toEqual(['1', '0']);
      expect(second.headers['x-total-count']).toBe('5');
    }
  });

  it('shows the entries of an object to those who may see it now, and to nobody else', async () => {
    const id = await tenant('shared');
    expect(await entries(reader, of(id))).toEqual([]);
    await grant(app.db, reader.id, 'viewer', { type: 'Tenant', id });
    expect(await entries(reader, of(id))).toHaveLength(1);
    expect((await reader.get(`/api/v2/audit-logs?${of(id)}`)).body.page.total).toBe(1);
    expect(await entries(stranger, of(id))).toEqual([]);
    await revoke(app.db, reader.id, { type: 'Tenant', id });
    expect(await entries(reader, of(id))).toEqual([]);
  });

  it.each(['operator', 'auditor'])('shows everything to an %s', async (role) => {
    const id = await tenant(`for ${role}`);
    const caller = await app.user(`${role}-of-the-log`, role);
    expect(await entries(caller, of(id))).toHaveLength(1);
    const total = (await app.admin.get('/api/v2/audit-logs')).body.page.total;
    expect((await caller.get('/api/v2/audit-logs')).body.page.total).toBe(total);
  });

  it('shows the entries of a deleted object to its actors and to those who see all', async () => {
    const id = await tenant('deleted');
    await grant(app.db, reader.id, 'owner', { type: 'Tenant', id });
    await grant(app.db, stranger.id, 'viewer', { type: 'Tenant', id });
    expect((await reader.delete(`/api/v2/tenants/${id}`)).status).toBe(204);
    expect((await entries(app.admin, of(id))).map(({ action }) => action as string)).toEqual(['delete', 'create']);
    expect((await entries(reader, of(id))).map(({ action }) => action as string)).toEqual(['delete']);
    expect(await entries(stranger, of(id))).toEqual([]);
  });

  it('does not tell a stranger which of the ids he tried exist', async () => {
    const id = await tenant('hidden');
    const nowhere = id + 100_000;
    for (const tried of [id, nowhere]) await stranger.patch(`/api/v2/tenants/${tried}`, { name: 'mine' });
    const told = async (tried: number) => {
      const [{ id: _id, created_at: _at, request_id: _request, resource_id: _tried, ...entry }] = (
        await stranger.get(`/api/v2/audit-logs?${of(tried)}`)
      ).body.data as [Json];
      return entry;
    };
    expect(await told(id)).toEqual(await told(nowhere));
    expect(await entries(stranger, `${of(id)}&outcome=denied`)).toEqual([]);
    expect(await entries(app.admin, `${of(id)}&outcome=denied`)).toContainEqual(
      expect.objectContaining({ actor: 'stranger', action: 'update' }),
    );
  });

  it('cannot be rewritten by the role the application uses, nor by the owner of the tables', async () => {
    const grants = await app.db.sql(
      `SELECT p FROM unnest(ARRAY['INSERT', 'SELECT', 'UPDATE', 'DELETE', 'TRUNCATE']) p WHERE has_table_privilege($1, 'audit_entries', p)`,
      [new URL(app.db.appUrl).username],
    );
    expect(grants.map(({ p }) => p as string)).toEqual(['INSERT', 'SELECT']);
    await expect(app.db.sql(`UPDATE audit_entries SET actor = 'nobody'`)).rejects.toThrow('never changed');
    await expect(app.db.sql('DELETE FROM audit_entries')).rejects.toThrow('never changed');
    await expect(app.db.sql('TRUNCATE audit_entries')).rejects.toThrow('never changed');
  });

  it('stops every mutation while it cannot be written', async () => {
    const id = await tenant('unharmed');
    const role = new URL(app.db.appUrl).username;
    await app.db.sql(`REVOKE INSERT ON audit_entries FROM ${role}`);
    try {
      const refused = { status: 503, body: { code: 'SERVICE_UNAVAILABLE' } };
      expect(await app.admin.post('/api/v2/tenants', { name: 'unaudited' })).toMatchObject(refused);
      expect(await app.admin.patch(`/api/v2/tenants/${id}`, { status: 'inactive' })).toMatchObject(refused);
      expect(await app.admin.delete(`/api/v1/tenants/${id}`)).toMatchObject(refused);
    } finally {
      await app.db.sql(`GRANT INSERT ON audit_entries TO ${role}`);
    }
    expect(await app.db.sql(`SELECT status FROM tenants WHERE name IN ('unharmed', 'unaudited')`)).toEqual([
      { status: 'active' },
    ]);
    expect((await app.admin.patch(`/api/v2/tenants/${id}`, { status: 'inactive' })).status).toBe(200);
  });

  it('writes one entry for each of many mixed mutations, none for what was rolled back', async () => {
    const before = (await app.admin.get('/api/v2/audit-logs')).body.page.total;
    const ids = await Promise.all(Array.from({ length: 20 }, (_, i) => tenant(`mixed ${i}`)));
    const answers = await Promise.all([
      ...ids.map((id, i) => app.admin.patch(`/api/v2/tenants/${id}`, { name: `mixed ${i % 2 ? i : `again ${i}`}` })),
      ...ids.map((id) => stranger.delete(`/api/v2/tenants/${id}`)),
      ...ids.map(() => app.admin.post('/api/v2/tenants', { name: 'mixed 1' })),
      ...ids.map((id) => app.admin.patch(`/api/v2/tenants/${id}?dry_run=true`, { status: 'suspended' })),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(
      [200, 404, 409, 200].flatMap((status) => Array.from({ length: 20 }, () => status)),
    );
    expect((await app.admin.get('/api/v2/audit-logs')).body.page.total).toBe(before + 20 + 20 + 20 + 20);
  });

  it('names the object of an attempt as its own entries do, and no object for text that is no id', async () => {
    const attempts = async (path: string) => {
      const answer = await stranger.patch(`/api/v2/users/${path}`, { status: 'active' });
      expect(answer.status).toBe(404);
      const rows = await app.db.sql(`SELECT resource_id FROM audit_entries WHERE request_id = $1`, [
        answer.headers['x-request-id'],
      ]);
      return rows.map(({ resource_id }) => resource_id as string | null);
    };
    expect(await attempts(reader.id.toUpperCase())).toEqual([reader.id]);
    for (const junk of ['%00', 'abc', '1%27--', '%F0%9F%98%80']) expect(await attempts(junk)).toEqual([null]);
  });

  it('keeps secrets out', async () => {
    await app.user('secretive');
    const rows = await app.db.sql(`SELECT changes::text AS text FROM audit_entries`);
    expect(rows.filter(({ text }) => /argon2|knows a long password|Bearer/.test(text as string))).toEqual([]);
  });
});
