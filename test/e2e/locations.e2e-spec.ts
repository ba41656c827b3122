import { startApp, type TestApp } from '../support/app';
import type { Json } from '../support/caller';
import { grant } from '../support/rights';
import { create, makeHost, makeSite, type Site } from '../support/site';

const NOBODY = '018f0000-0000-7000-8000-000000000000';
/** Every level below the top: path, type, the field that names its parent, and the parent's type and level. */
const LEVELS = [
  ['phases', 'PHASE', 'fabrication_id', 'FABRICATION', 'fabrication'],
  ['data-centers', 'DATA_CENTER', 'phase_id', 'PHASE', 'phase'],
  ['rooms', 'ROOM', 'data_center_id', 'DATA_CENTER', 'dataCenter'],
  ['racks', 'RACK', 'room_id', 'ROOM', 'room'],
] as const;
const PATHS = {
  fabrication: 'fabrications',
  phase: 'phases',
  dataCenter: 'data-centers',
  room: 'rooms',
  rack: 'racks',
};
const TYPES = { fabrication: 'Fabrication', phase: 'Phase', dataCenter: 'DataCenter', room: 'Room', rack: 'Rack' };

describe('Story 11: where equipment stands', () => {
  let app: TestApp;
  let names = 0;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  const unique = (name: string) => `${name} ${++names}`;
  const patch = (level: keyof Site, id: string, change: Json) =>
    app.admin.patch(`/api/v2/${PATHS[level]}/${id}`, change);
  const show = async (path: string, id: string): Promise<Json> =>
    (await app.admin.get(`/api/v2/${path}/${id}`)).body.data;
  const ancestors = ({ fabrication, phase, dataCenter, room }: Site) => ({
    fabrication_id: fabrication,
    phase_id: phase,
    data_center_id: dataCenter,
    room_id: room,
  });
  /** Rows of the tree and hosts whose ids of what they lie in are not those of what they lie in. */
  const astray = () =>
    app.db.sql(`
      SELECT c.id FROM data_centers c JOIN phases p ON p.id = c.phase_id WHERE c.fabrication_id <> p.fabrication_id
      UNION ALL SELECT c.id FROM rooms c JOIN data_centers p ON p.id = c.data_center_id
        WHERE (c.phase_id, c.fabrication_id) IS DISTINCT FROM (p.phase_id, p.fabrication_id)
      UNION ALL SELECT c.id FROM racks c JOIN rooms p ON p.id = c.room_id
        WHERE (c.data_center_id, c.phase_id, c.fabrication_id) IS DISTINCT FROM (p.data_center_id, p.phase_id, p.fabrication_id)
      UNION ALL SELECT b.id FROM baremetals b LEFT JOIN racks k ON k.id = b.rack_id
          LEFT JOIN rooms r ON r.id = COALESCE(k.room_id, b.room_id)
          LEFT JOIN data_centers d ON d.id = COALESCE(r.data_center_id, b.data_center_id)
        WHERE (b.rack_height_units, b.room_id, b.data_center_id, b.phase_id, b.fabrication_id)
          IS DISTINCT FROM (k.height_units, r.id, d.id, d.phase_id, d.fabrication_id)`);
  afterEach(async () => expect(await astray()).toEqual([]));

  describe('Fabrication / Phase / DataCenter / Room / Rack mark where a host stands', () => {
    it.each(['', '/api/v1'])('level by level, under the printed paths %s', async (prefix) => {
      const post = async (path: string, body: Json) => (await app.admin.post(`${prefix}/${path}`, body)).body;
      const fab = await post('fabrications', { name: unique('Fab'), address: '新竹' });
      const phase = await post('phases', { name: 'P1', fabrication_id: fab.id });
      const dc = await post('data-centers', { name: 'DC1', phase_id: phase.id });
      const room = await post('rooms', { name: 'Room 101', data_center_id: dc.id });
      const rack = await post('racks', { name: 'Rack 5', room_id: room.id, as_number: 4294967295, bgp_number: 64512 });
      expect(rack).toMatchObject({
        ...{ room_id: room.id, data_center_id: dc.id, phase_id: phase.id, fabrication_id: fab.id },
        ...{ height_units: 42, as_number: 4294967295, bgp_number: 64512, power_capacity_kw: null, status: 'active' },
      });
      const list = await app.admin.get(`${prefix}/racks`);
      expect(list.body.racks).toContainEqual(rack);
      const host = await makeHost(app, { rack_id: rack.id, unit_start: 40, unit_height: 2 });
      expect(host).toMatchObject({ rack_id: rack.id, room_id: room.id, fabrication_id: fab.id, unit_start: 40 });
    });

    it('with names that are taken only once in each parent', async () => {
      const [one, two] = [await makeSite(app), await makeSite(app)];
      for (const [path, type, field, , level] of LEVELS) {
        const name = unique('same name');
        const made = await create(app, path, { name, [field]: one[level] });
        const twin = await create(app, path, { name, [field]: two[level] });
        const again = await app.admin.post(`/api/v2/${path}`, { name, [field]: one[level] });
        const taken = { status: 409, body: { code: `${type}_NAME_DUPLICATE`, details: { field: 'name' } } };
        expect(again).toMatchObject(taken);
        const moved = await app.admin.patch(`/api/v2/${path}/${twin.id}`, { [field]: one[level] });
        expect(moved).toMatchObject(taken);
        expect((await show(path, made.id)).name).toBe(name);
      }
      const { name } = await show('fabrications', one.fabrication);
      expect(await app.admin.post('/api/v2/fabrications', { name })).toMatchObject({
        status: 409,
        body: { code: 'FABRICATION_NAME_DUPLICATE' },
      });
    });

    it('in parents that are there and that the caller may change', async () => {
      const site = await makeSite(app);
      const operator = await app.user(`operator-${++names}`, 'operator');
      for (const [path, , field, parent, level] of LEVELS) {
        const body = { name: unique('x'), [field]: NOBODY };
        const missing = { status: 404, body: { code: `${parent}_NOT_FOUND`, details: { field } } };
        expect(await app.admin.post(`/api/v2/${path}`, body)).toMatchObject(missing);
        const made = await operator.post(`/api/v2/${path}`, { ...body, [field]: site[level] });
        expect(made.status).toBe(201);
        expect(await app.admin.patch(`/api/v2/${path}/${made.body.data.id}`, { [field]: NOBODY })).toMatchObject(
          missing,
        );
      }
    });

    it.each([
      ['a rack without units', { height_units: 0 }, 'height_units'],
      ['a rack of 101 units', { height_units: 101 }, 'height_units'],
      ['half a unit', { height_units: 1.5 }, 'height_units'],
      ['an AS number of 33 bits', { as_number: 4294967296 }, 'as_number'],
      ['the AS number 0', { as_number: 0 }, 'as_number'],
      ['negative power', { power_capacity_kw: -1 }, 'power_capacity_kw'],
      ['an unknown status', { status: 'empty' }, 'status'],
      ['units used, which are counted', { units_used: 3 }, 'units_used'],
      ['a data center, which follows from the room', { data_center_id: NOBODY }, 'data_center_id'],
      ['a room that is no id', { room_id: '1' }, 'room_id'],
    ])('but not with %s', async (_, more, field) => {
      const { room } = await makeSite(app);
      const refused = { status: 422, body: { code: 'VALIDATION_ERROR', errors: [{ pointer: `/${field}` }] } };
      expect(await app.admin.post('/api/v2/racks', { name: 'x', room_id: room, ...more })).toMatchObject(refused);
    });
  });

  describe('a move', () => {
    it.each([
      ['rack', 'room_id', 'room'],
      ['room', 'data_center_id', 'dataCenter'],
      ['dataCenter', 'phase_id', 'phase'],
      ['phase', 'fabrication_id', 'fabrication'],
    ] as const)('of a %s takes along everything in it, hosts included', async (level, field, parent) => {
      const [from, to] = [await makeSite(app), await makeSite(app)];
      const placed = await makeHost(app, { rack_id: from.rack, unit_start: 1 });
      const loose = await makeHost(app, { rack_id: from.rack });
      const moved = await patch(level, from[level], { [field]: to[parent] });
      expect(moved.status).toBe(200);
      const above = Object.keys(PATHS).slice(0, Object.keys(PATHS).indexOf(level)) as (keyof Site)[];
      const now = { ...from, ...Object.fromEntries(above.map((name) => [name, to[name]])) };
      expect(await show('racks', from.rack)).toMatchObject(ancestors(now));
      for (const { id } of [placed, loose])
        expect(await show('hosts', id)).toMatchObject({ ...ancestors(now), rack_id: from.rack });
      expect((await show('hosts', placed.id)).unit_start).toBe(1);
      expect((await patch(level, from[level], { [field]: from[parent] })).status).toBe(200);
      expect(await show('hosts', placed.id)).toMatchObject(ancestors(from));
    });

    it('takes along hosts that stand in a room or data center without a rack', async () => {
      const [from, to] = [await makeSite(app, { dc: 'DC loose', room: 'Hall loose' }), await makeSite(app)];
      const inRoom = await makeHost(app, { room: 'Hall loose' });
      const inDataCenter = await makeHost(app, { dc: 'DC loose' });
      expect([inRoom.room_id, inDataCenter.data_center_id]).toEqual([from.room, from.dataCenter]);
      await patch('dataCenter', from.dataCenter, { phase_id: to.phase });
      for (const { id } of [inRoom, inDataCenter])
        expect(await show('hosts', id)).toMatchObject({ fabrication_id: to.fabrication, phase_id: to.phase });
    });

    it('needs the right to change what moves, what it leaves and what it enters', async () => {
      const [from, to] = [await makeSite(app), await makeSite(app)];
      const caller = await app.user(`mover-${++names}`);
      const move = () => caller.patch(`/api/v2/racks/${from.rack}`, { room_id: to.room });
      expect(await move()).toMatchObject({ status: 404, body: { code: 'RACK_NOT_FOUND' } });
      await grant(app.db, caller.id, 'maintainer', { type: 'Rack', id: from.rack });
      expect(await move()).toMatchObject({ status: 404, body: { code: 'ROOM_NOT_FOUND' } });
      await grant(app.db, caller.id, 'maintainer', { type: 'Room', id: from.room });
      expect(await move()).toMatchObject({ status: 404, body: { details: { field: 'room_id' } } });
      await grant(app.db, caller.id, 'viewer', { type: 'Fabrication', id: to.fabrication });
      expect(await move()).toMatchObject({ status: 403, body: { details: { field: 'room_id' } } });
      await grant(app.db, caller.id, 'maintainer', { type: 'Phase', id: to.phase });
      expect((await move()).status).toBe(200);
      expect(await show('racks', from.rack)).toMatchObject(ancestors(to));
    });

    it('ends with every id right, and nobody waits for another in a circle, while hosts are placed at the same time', async () => {
      const [one, two] = [await makeSite(app), await makeSite(app)];
      const inTheWay = await makeHost(app, { rack_id: one.rack, unit_start: 40 });
      const work = Array.from({ length: 8 }, (_, i) => [
        patch('room', one.room, { data_center_id: i % 2 ? one.dataCenter : two.dataCenter }),
        patch('dataCenter', two.dataCenter, { phase_id: i % 2 ? one.phase : two.phase }),
        app.admin.patch(`/api/v2/hosts/${inTheWay.id}`, { rack_id: i % 2 ? one.rack : two.rack }),
        app.admin.post('/api/v2/racks', { name: unique('new'), room_id: one.room }),
        makeHost(app, { rack_id: one.rack, unit_start: 1 + i }),
      ]);
      const answers: Json[] = await Promise.all(work.flat());
      expect(answers.filter(({ body }) => body && !body.data)).toEqual([]);
      const [hosts] = await app.db.sql(`SELECT count(*)::int FROM baremetals WHERE rack_id = $1 AND unit_start < 40`, [
        one.rack,
      ]);
      expect(hosts).toEqual({ count: 8 });
      const [counted] = await app.db.sql(
        `SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()`,
      );
      expect(counted).toEqual({ deadlocks: 0 });
    });
  });

  it('a level that is in use is not deleted, and the refusal names what is in it', async () => {
    const site = await makeSite(app);
    const host = await makeHost(app, { rack_id: site.rack });
    const refused = async (level: keyof Site, details: Json) =>
      expect(await app.admin.delete(`/api/v2/${PATHS[level]}/${site[level]}`)).toMatchObject({
        status: 409,
        body: { code: 'RESOURCE_IN_USE', details },
      });
    await refused('rack', { Baremetal: 1 });
    await refused('room', { Rack: 1, Baremetal: 1 });
    await refused('dataCenter', { Room: 1, Baremetal: 1 });
    await refused('phase', { DataCenter: 1 });
    await refused('fabrication', { Phase: 1 });
    expect((await app.admin.delete(`/api/v2/hosts/${host.id}`)).status).toBe(204);
    for (const level of ['rack', 'room', 'dataCenter', 'phase', 'fabrication'] as const)
      expect((await app.admin.delete(`/api/v2/${PATHS[level]}/${site[level]}`)).status).toBe(204);
  });

  describe('everything under one level', () => {
    const ids = async (caller: typeof app.admin, query: string) => {
      const { body } = await caller.get(`/api/v2/${query}`);
      expect(body.page.total).toBe(body.data.length);
      return body.data.map(({ id }: Json) => id).sort();
    };

    it('is one filter on every level below, for hosts too', async () => {
      const [here] = [await makeSite(app), await makeSite(app)];
      const host = await makeHost(app, { rack_id: here.rack });
      await makeHost(app);
      const filters = { ...ancestors(here), rack_id: here.rack };
      for (const [field, id] of Object.entries(filters))
        expect([field, await ids(app.admin, `hosts?${field}=${id}`)]).toEqual([field, [host.id]]);
      for (const [field, id] of Object.entries(ancestors(here)))
        expect([field, await ids(app.admin, `racks?${field}=${id}`)]).toEqual([field, [here.rack]]);
      expect(await ids(app.admin, `rooms?phase_id=${here.phase}`)).toEqual([here.room]);
      expect(await ids(app.admin, `data-centers?fabrication_id=${here.fabrication}`)).toEqual([here.dataCenter]);
      expect(await ids(app.admin, `phases?fabrication_id=${here.fabrication}`)).toEqual([here.phase]);
    });

    it('shows and counts only what the caller may see', async () => {
      const site = await makeSite(app);
      const other = await create(app, 'racks', { name: unique('rack'), room_id: site.room });
      const [mine] = [await makeHost(app, { rack_id: site.rack }), await makeHost(app, { rack_id: other.id })];
      const caller = await app.user(`scoped-${++names}`);
      const seen = (what: string) => ids(caller, `${what}?fabrication_id=${site.fabrication}`);
      expect([await seen('racks'), await seen('hosts')]).toEqual([[], []]);
      await grant(app.db, caller.id, 'viewer', { type: 'Baremetal', id: mine.id });
      await grant(app.db, caller.id, 'viewer', { type: 'Rack', id: other.id });
      expect([await seen('racks'), await seen('hosts')]).toEqual([[other.id], [mine.id]]);
    });

    it.each(['fabrication', 'phase', 'dataCenter', 'room', 'rack'] as const)(
      'follows rights on a %s, but a place gives none on the hosts in it',
      async (level) => {
        const site = await makeSite(app);
        const host = await makeHost(app, { rack_id: site.rack });
        const caller = await app.user(`below-${++names}`);
        await grant(app.db, caller.id, 'maintainer', { type: TYPES[level], id: site[level] });
        expect(await ids(caller, 'racks')).toEqual([site.rack]);
        expect((await caller.patch(`/api/v2/racks/${site.rack}`, { description: 'mine' })).status).toBe(200);
        expect((await caller.delete(`/api/v2/racks/${site.rack}`)).status).toBe(403);
        expect((await caller.get(`/api/v2/hosts/${host.id}`)).status).toBe(404);
        expect(await ids(caller, `hosts?rack_id=${site.rack}`)).toEqual([]);
      },
    );
  });
});
