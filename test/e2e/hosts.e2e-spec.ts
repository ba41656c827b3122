import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { grant } from '../support/rights';

const NUL = String.fromCharCode(0);
const NOBODY = '018f0000-0000-7000-8000-000000000000';
const KEYS = [
  'id',
  'name',
  'status',
  'total_cpu',
  'total_memory',
  'total_storage',
  'available_cpu',
  'available_memory',
  'available_storage',
  'group_id',
  'region',
  'dc',
  'room',
  'rack',
  'external_system_id',
  'created_at',
  'updated_at',
];

describe('hosts', () => {
  let app: TestApp;
  let names = 0;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  const unique = (name: string) => `${name} ${++names}`;
  const group = async (): Promise<number> =>
    (await app.admin.post('/api/v2/host-groups', { name: unique('pool') })).body.data.id;
  const v1Body = (more: Json = {}): Json => ({
    name: unique('server'),
    total_cpu: 16,
    total_memory: 32768,
    total_storage: 1024,
    ...more,
  });
  const v2Body = (more: Json = {}): Json => ({
    name: unique('server'),
    status: 'running',
    total_cpu: 16,
    total_memory_mb: 32768,
    total_storage_gb: 1024,
    ...more,
  });
  /** Made by the administrator in version 2. */
  const make = async (more: Json = {}): Promise<Json> => {
    const { status, body } = await app.admin.post('/api/v2/hosts', v2Body(more));
    expect(status).toBe(201);
    return body.data;
  };
  const read = async (id: string): Promise<Json> => (await app.admin.get(`/api/v2/hosts/${id}`)).body.data;

  describe('in the documented form', () => {
    it.each(['/hosts', '/hosts/', '/api/v1/hosts'])('answer the examples under %s', async (path) => {
      const example = {
        name: `Server A ${path}`,
        status: 'running',
        total_cpu: 16,
        total_memory: 32768,
        total_storage: 1024,
        available_cpu: 16,
        available_memory: 32768,
        available_storage: 1024,
        group_id: await group(),
        region: '北區',
        dc: 'DC1',
        room: 'Room 101',
        rack: 'Rack 5',
        external_system_id: 'OLD-1234',
      };
      const made = await app.admin.post(path, example);
      expect(made).toMatchObject({ status: 201, body: example });
      expect(Object.keys(made.body)).toEqual(KEYS);
      expect(made.body.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

      const one = `${path.replace(/\/$/, '')}/${made.body.id}${path.endsWith('/') ? '/' : ''}`;
      const list = await app.admin.get(path);
      expect(Object.keys(list.body)).toEqual(['hosts']);
      expect(list.body.hosts).toContainEqual(made.body);
      expect((await app.admin.get(one)).body).toEqual(made.body);

      const update = {
        ...example,
        name: `Server A Updated ${path}`,
        status: 'maintenance',
        available_cpu: 14,
        available_memory: 30000,
        available_storage: 900,
      };
      const put = await app.admin.put(one, update);
      expect(put).toMatchObject({ status: 200, body: { ...update, id: made.body.id } });
      expect(Object.keys(put.body)).toEqual(KEYS);
      expect((await app.admin.get(one)).body).toEqual(put.body);

      const gone = await app.admin.delete(one);
      expect([gone.status, gone.body]).toEqual([200, { message: 'Baremetal deleted successfully' }]);
      expect(await app.admin.get(one)).toMatchObject({ status: 404, body: { code: 'BAREMETAL_NOT_FOUND' } });
    });

    it('clear what a PUT leaves out, but keep the status and what only version 2 knows', async () => {
      const host = await make({
        group_id: await group(),
        rack: 'R1',
        serial_number: unique('SN'),
        labels: { tier: 'gold' },
        total_gpus: 4,
        reserved_cpu: 2,
      });
      const put = await app.admin.put(`/hosts/${host.id}`, v1Body());
      expect(put).toMatchObject({ status: 200, body: { status: 'running', group_id: null, rack: null } });
      const { serial_number, labels, total_gpus } = host;
      expect(await read(host.id)).toMatchObject({ serial_number, labels, total_gpus, reserved_cpu: 2 });
    });

    it('change only the fields a PATCH names', async () => {
      const host = await make({ rack: 'R1', room: 'Room 1' });
      const patched = await app.admin.patch(`/hosts/${host.id}`, { rack: null });
      expect(patched).toMatchObject({ status: 200, body: { name: host.name, rack: null, room: 'Room 1' } });
    });
  });

  describe('rights', () => {
    let stranger: Caller, viewer: Caller, maintainer: Caller, owner: Caller;
    let host: Json, groupId: number;

    beforeAll(async () => {
      [stranger, viewer] = [await app.user('h-stranger'), await app.user('h-viewer')];
      [maintainer, owner] = [await app.user('h-maintainer'), await app.user('h-owner')];
      groupId = await group();
      host = await make({ group_id: groupId });
      await grant(app.db, viewer.id, 'viewer', { type: 'Baremetal', id: host.id });
      await grant(app.db, maintainer.id, 'maintainer', { type: 'BaremetalGroup', id: groupId });
      await grant(app.db, owner.id, 'owner', { type: 'Baremetal', id: host.id });
    });

    const ids = async (caller: Caller) => {
      const { body } = await caller.get('/api/v2/hosts');
      expect(body.page.total).toBe(body.data.length);
      return body.data.map(({ id }: Json) => id);
    };

    it('hide a host from a stranger as if it did not exist', async () => {
      const unknown = await stranger.get(`/hosts/${NOBODY}`);
      for (const answer of [
        await stranger.get(`/hosts/${host.id}`),
        await stranger.put(`/hosts/${host.id}`, v1Body()),
        await stranger.patch(`/hosts/${host.id}`, { rack: 'x' }),
      ]) {
        expect([answer.status, answer.body]).toEqual([404, unknown.body]);
      }
      expect((await stranger.get('/hosts')).body).toEqual({ hosts: [] });
      expect(await ids(stranger)).toEqual([]);
      expect(await stranger.post('/hosts', v1Body())).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    });

    it('let a viewer look and nothing more', async () => {
      expect(await ids(viewer)).toEqual([host.id]);
      expect((await viewer.get(`/hosts/${host.id}`)).status).toBe(200);
      expect((await viewer.patch(`/hosts/${host.id}`, { rack: 'x' })).status).toBe(403);
      expect((await viewer.delete(`/hosts/${host.id}`)).status).toBe(403);
    });

    it('reach from the host group down to its hosts, now and after a move', async () => {
      expect(await ids(maintainer)).toEqual([host.id]);
      expect((await maintainer.patch(`/hosts/${host.id}`, { rack: 'R7' })).status).toBe(200);
      expect((await maintainer.delete(`/hosts/${host.id}`)).status).toBe(403);
      const moving = await make({ group_id: groupId });
      expect((await maintainer.get(`/hosts/${moving.id}`)).status).toBe(200);
      await app.admin.patch(`/hosts/${moving.id}`, { group_id: null });
      expect((await maintainer.get(`/hosts/${moving.id}`)).status).toBe(404);
    });

    it('let an owner delete, an operator run and an auditor read', async () => {
      const [operator, auditor] = [await app.user('h-operator', 'operator'), await app.user('h-auditor', 'auditor')];
      const made = await operator.post('/hosts', v1Body({ group_id: groupId }));
      expect(made.status).toBe(201);
      expect((await operator.patch(`/hosts/${host.id}`, { rack: 'R8' })).status).toBe(200);
      expect((await operator.delete(`/hosts/${host.id}`)).status).toBe(403);
      expect((await operator.delete(`/hosts/${made.body.id}`)).status).toBe(200);
      expect((await auditor.get(`/hosts/${host.id}`)).status).toBe(200);
      expect((await auditor.patch(`/hosts/${host.id}`, { rack: 'x' })).status).toBe(403);
      expect((await auditor.post('/hosts', v1Body())).status).toBe(403);
      const mine = await make();
      await grant(app.db, owner.id, 'owner', { type: 'Baremetal', id: mine.id });
      expect((await owner.delete(`/hosts/${mine.id}`)).status).toBe(200);
      const left = await app.db.sql(`SELECT 1 FROM grants WHERE resource_id = $1`, [mine.id]);
      expect(left).toEqual([]);
    });

    it('are asked of the group a host leaves and of the one it enters', async () => {
      const [secret, shown, mine] = [await group(), await group(), await group()];
      await grant(app.db, owner.id, 'viewer', { type: 'BaremetalGroup', id: shown });
      await grant(app.db, owner.id, 'maintainer', { type: 'BaremetalGroup', id: mine });
      const free = await make();
      await grant(app.db, owner.id, 'owner', { type: 'Baremetal', id: free.id });
      const move = (id: string, group_id: number | null) => owner.patch(`/api/v2/hosts/${id}`, { group_id });
      expect(await move(free.id, secret)).toMatchObject({
        status: 404,
        body: { code: 'BAREMETAL_GROUP_NOT_FOUND', details: { field: 'group_id' } },
      });
      const missing = await move(free.id, 2147483647);
      expect(missing).toMatchObject({ status: 404, body: { code: 'BAREMETAL_GROUP_NOT_FOUND' } });
      expect(await move(free.id, shown)).toMatchObject({ status: 403, body: { details: { field: 'group_id' } } });
      expect((await move(free.id, mine)).status).toBe(200);
      // Of the group it stands in he sees the id, but may not take it away from there.
      expect((await move(host.id, null)).status).toBe(404);
      expect((await read(host.id)).group_id).toBe(groupId);
    });
  });

  describe('input', () => {
    it.each([
      ['text for a number', { total_cpu: '1' }, 'total_cpu'],
      ['2^31', { total_memory: 2147483648 }, 'total_memory'],
      ['2^53 + 1', { total_storage: 9007199254740993 }, 'total_storage'],
      ['more cores than any machine has', { total_cpu: 2147483647 }, 'total_cpu'],
      ['a fraction', { total_cpu: 1.5 }, 'total_cpu'],
      ['a negative number', { total_cpu: -1 }, 'total_cpu'],
      ['a negative availability', { available_cpu: -1 }, 'available_cpu'],
      ['true for a number', { total_cpu: true }, 'total_cpu'],
      ['null for a number', { total_cpu: null }, 'total_cpu'],
      ['a list for a number', { total_cpu: [] }, 'total_cpu'],
      ['null for an availability', { available_cpu: null }, 'available_cpu'],
      ['an unknown status', { status: 'on' }, 'status'],
      ['an unknown property', { owner_id: NOBODY }, 'owner_id'],
      ['a NUL byte in a label', { rack: `R${NUL}` }, 'rack'],
      ['a zero-width space in the name', { name: 'a\u200bb' }, 'name'],
      ['an empty name', { name: '' }, 'name'],
      ['a label that is too long', { region: 'x'.repeat(256) }, 'region'],
      ['a group id that is none', { group_id: 0 }, 'group_id'],
      ['text for a group id', { group_id: '1' }, 'group_id'],
    ])('is refused and named: %s', async (_, more, field) => {
      const expected = { status: 400, body: { code: 'VALIDATION_ERROR', error: expect.stringContaining(field) } };
      expect(await app.admin.post('/hosts', v1Body(more))).toMatchObject(expected);
      const { id } = await make();
      expect(await app.admin.put(`/hosts/${id}`, v1Body(more))).toMatchObject(expected);
      expect(await app.admin.patch(`/hosts/${id}`, more)).toMatchObject(expected);
    });

    it.each([
      ['labels that are not text', { labels: { rack: 5 } }, 'labels'],
      ['a label name of blanks', { labels: { 'a b': 'x' } }, 'labels'],
      ['an empty serial number', { serial_number: '' }, 'serial_number'],
      ['a negative limit of machines', { max_vms: -1 }, 'max_vms'],
      ['a fraction of a GPU', { total_gpus: 0.5 }, 'total_gpus'],
      ['a name of version 1', { total_memory: 5 }, 'total_memory'],
    ])('of version 2 is refused and named: %s', async (_, more, field) => {
      expect(await app.admin.post('/api/v2/hosts', v2Body(more))).toMatchObject({
        status: 422,
        body: { code: 'VALIDATION_ERROR', errors: [{ pointer: `/${field}` }] },
      });
    });

    it('must name every total in POST and PUT', async () => {
      for (const field of ['name', 'total_cpu', 'total_memory', 'total_storage']) {
        const body = v1Body();
        delete body[field];
        const expected = { status: 400, body: { error: expect.stringContaining(field) } };
        expect(await app.admin.post('/hosts', body)).toMatchObject(expected);
      }
    });

    it('may not repeat a name or a serial number, in whatever Unicode form', async () => {
      const serial_number = unique('SN');
      const first = await make({ name: 'Caf\u00e9 host', serial_number });
      expect(await app.admin.post('/hosts', v1Body({ name: 'Cafe\u0301 host' }))).toMatchObject({
        status: 409,
        body: { code: 'BAREMETAL_NAME_DUPLICATE' },
      });
      expect(await app.admin.post('/api/v2/hosts', v2Body({ serial_number }))).toMatchObject({
        status: 409,
        body: { code: 'BAREMETAL_SERIAL_NUMBER_DUPLICATE', details: { field: 'serial_number' } },
      });
      expect((await app.admin.delete(`/hosts/${first.id}`)).status).toBe(200);
    });
  });

  describe('in version 2', () => {
    it('can be found by every label', async () => {
      const mark = unique('mark');
      const labels = { rack: mark, room: mark, dc: mark, region: mark, gpu_model: mark, failure_zone: mark };
      const wanted = await make({ ...labels, serial_number: mark, name: mark, group_id: await group() });
      await make({ status: 'stopped' });
      const found = async (query: string) =>
        (await app.admin.get(`/api/v2/hosts?${query}`)).body.data.map(({ id }: Json) => id);
      for (const field of [...Object.keys(labels), 'name', 'serial_number'])
        expect(await found(`${field}=${encodeURIComponent(mark)}`)).toEqual([wanted.id]);
      expect(await found(`group_id=${wanted.group_id}&status=running`)).toEqual([wanted.id]);
      expect(await found(`group_id=${wanted.group_id}&status=stopped`)).toEqual([]);
    });

    it('refuse the second of two changes to the same version', async () => {
      const host = await make();
      const url = `/api/v2/hosts/${host.id}`;
      const both = await Promise.all(
        ['A', 'B'].map((rack) => app.admin.patch(url, { rack }, { 'if-match': `"${host.version}"` })),
      );
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
      const [winner] = both.filter(({ status }) => status === 200);
      expect(await read(host.id)).toMatchObject({ rack: winner?.body.data.rack, version: host.version + 1 });
      const stale = await app.admin.put(`/hosts/${host.id}`, v1Body(), { 'if-match': `"${host.version}"` });
      expect(stale).toMatchObject({ status: 412, body: { code: 'VERSION_MISMATCH' } });
    });

    it('are made, changed and deleted many at a time, all or none', async () => {
      const groupId = await group();
      const [old, doomed] = [await make(), await make()];
      const operations = [
        { action: 'create', data: v2Body({ group_id: groupId }) },
        { action: 'update', id: old.id, data: { group_id: groupId, reserved_cpu: 1 } },
        { action: 'delete', id: doomed.id },
      ];
      const forged = { action: 'create', data: v2Body({ reserved_cpu: 17 }) };
      const refused = await app.admin.post('/api/v2/hosts/bulk', { operations: [...operations, forged] });
      expect(refused).toMatchObject({ status: 422, body: { code: 'BULK_REJECTED' } });
      expect(refused.body.details.outcomes[3].error).toMatchObject({
        code: 'INCONSISTENT_CAPACITY',
        details: { dimension: 'cpu', total: 16, reserved: 17 },
      });
      expect((await read(old.id)).group_id).toBeNull();
      const done = await app.admin.post('/api/v2/hosts/bulk', { operations });
      expect(done.body.data.outcomes.map(({ outcome }: Json) => outcome)).toEqual(['success', 'success', 'success']);
      expect(await read(old.id)).toMatchObject({ group_id: groupId, available_cpu: 15 });
      expect((await app.admin.get(`/api/v2/hosts/${doomed.id}`)).status).toBe(404);
    });
  });
});
