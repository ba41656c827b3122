import { startApp, type TestApp } from '../support/app';
import type { Answer, Caller, Json } from '../support/caller';
import { grant } from '../support/rights';
import { create, makeHost, makeSite, type Site } from '../support/site';

const NOBODY = '018f0000-0000-7000-8000-000000000000';
const OCCUPIED = { status: 409, body: { code: 'RACK_UNITS_OCCUPIED', details: { field: 'unit_start' } } };
const NO_LINK = { rack_id: null, room_id: null, data_center_id: null, phase_id: null, fabrication_id: null };

describe('hosts in racks', () => {
  let app: TestApp;
  let names = 0;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  const unique = (name: string) => `${name} ${++names}`;
  const sizes = { total_cpu: 16, total_memory_mb: 65_536, total_storage_gb: 1024 };
  const change = (id: string, more: Json, caller: Caller = app.admin) => caller.patch(`/api/v2/hosts/${id}`, more);
  const read = async (id: string): Promise<Json> => (await app.admin.get(`/api/v2/hosts/${id}`)).body.data;
  const refusal = (field: string) => ({ status: 422, body: { errors: [{ pointer: `/${field}` }] } });
  const used = async (rack: string): Promise<number> =>
    (await app.admin.get(`/api/v2/racks/${rack}/utilization`)).body.data.units_used;

  describe('overlapping rack units', () => {
    it.each([
      [5, 1],
      [4, 2],
      [7, 3],
      [1, 42],
      [5, 3],
    ])('are refused: %i and %i more against 5 to 7', async (unit_start, unit_height) => {
      const { rack } = await makeSite(app);
      await makeHost(app, { rack_id: rack, unit_start: 5, unit_height: 3 });
      const body = { name: unique('late'), ...sizes, rack_id: rack, unit_start, unit_height };
      expect(await app.admin.post('/api/v2/hosts', body)).toMatchObject(OCCUPIED);
      const host = await makeHost(app, { unit_height });
      expect(await change(host.id, { rack_id: rack, unit_start })).toMatchObject(OCCUPIED);
      expect(await read(host.id)).toMatchObject(NO_LINK);
    });

    it('are those of one rack: neighbours, other racks and hosts without a position are welcome', async () => {
      const [{ rack }, other] = [await makeSite(app), await makeSite(app)];
      await makeHost(app, { rack_id: rack, unit_start: 5, unit_height: 3 });
      await makeHost(app, { rack_id: rack, unit_start: 8 });
      await makeHost(app, { rack_id: rack, unit_start: 4 });
      await makeHost(app, { rack_id: other.rack, unit_start: 5 });
      const unplaced = await makeHost(app, { rack_id: rack, unit_height: 42 });
      expect(unplaced).toMatchObject({ rack_id: rack, unit_start: null, unit_height: 42 });
      expect(await used(rack)).toBe(5);
    });

    it('are won by exactly one of 20 parallel requests, by creates and by moves', async () => {
      const { rack } = await makeSite(app);
      const moving = await Promise.all(Array.from({ length: 10 }, () => makeHost(app, { unit_height: 4 })));
      const place = (i: number) => ({ rack_id: rack, unit_start: 10 + (i % 4) });
      const answers = await Promise.all([
        ...moving.map(({ id }, i) => change(id, place(i))),
        ...moving.map((_, i) =>
          app.admin.post('/api/v2/hosts', { name: unique('racer'), ...sizes, unit_height: 4, ...place(i) }),
        ),
      ]);
      const [won, lost] = [answers.filter(({ status }) => status < 300), answers.filter(({ status }) => status >= 300)];
      expect([won.length, lost.length]).toEqual([1, 19]);
      for (const answer of lost) expect(answer).toMatchObject(OCCUPIED);
      expect(await used(rack)).toBe(4);
    });

    it('are impossible in the database itself', async () => {
      const { rack } = await makeSite(app);
      const { id } = await makeHost(app, { rack_id: rack, unit_start: 1, unit_height: 2 });
      const other = await makeHost(app, { rack_id: rack });
      const write = (units: string) => app.db.sql(`UPDATE baremetals SET ${units} WHERE id = $1`, [other.id]);
      await expect(write('unit_start = 2')).rejects.toThrow('ex_baremetals_units');
      await expect(write('unit_start = 43')).rejects.toThrow('ck_baremetals_units');
      await expect(write('unit_start = 0')).rejects.toThrow('ck_baremetals_units');
      await expect(write(`room_id = '${NOBODY}'`)).rejects.toThrow('fk_baremetals');
      await expect(app.db.sql(`UPDATE baremetals SET status = 'retired' WHERE id = $1`, [id])).rejects.toThrow(
        'ck_baremetals_location',
      );
    });
  });

  describe('units', () => {
    it.each([
      ['0', { unit_start: 0 }, 'unit_start'],
      ['a fraction', { unit_start: 1.5 }, 'unit_start'],
      ['above the rack', { unit_start: 43 }, 'unit_start'],
      ['reaching above the rack', { unit_start: 42, unit_height: 2 }, 'unit_start'],
      ['no height', { unit_start: 1, unit_height: 0 }, 'unit_height'],
      ['null as a height', { unit_start: 1, unit_height: null }, 'unit_height'],
      ['without a rack', { rack_id: null, unit_start: 1 }, 'unit_start'],
    ])('are refused: %s', async (_, units, field) => {
      const { rack } = await makeSite(app);
      const body = { name: unique('misplaced'), ...sizes, rack_id: rack, ...units };
      expect(await app.admin.post('/api/v2/hosts', body)).toMatchObject(refusal(field));
      const { id } = await makeHost(app, { rack_id: rack });
      expect(await change(id, units)).toMatchObject(refusal(field));
    });

    it('are free again after a move, a retirement and a deletion', async () => {
      const [{ rack }, other] = [await makeSite(app), await makeSite(app)];
      const units = { rack_id: rack, unit_start: 1, unit_height: 42 };
      const [moved, retired, deleted] = [await makeHost(app, units), await makeHost(app), await makeHost(app)];
      expect((await change(retired.id, units)).status).toBe(409);
      expect((await change(moved.id, { rack_id: other.rack })).body.data).toMatchObject({ unit_start: null });
      expect((await change(retired.id, units)).status).toBe(200);
      expect((await app.admin.patch(`/hosts/${retired.id}`, { status: 'retired' })).status).toBe(200);
      expect(await read(retired.id)).toMatchObject({ rack_id: rack, unit_start: null, status: 'retired' });
      expect(await change(retired.id, { unit_start: 1 })).toMatchObject(refusal('unit_start'));
      expect((await change(deleted.id, units)).status).toBe(200);
      expect((await app.admin.delete(`/hosts/${deleted.id}`)).status).toBe(200);
      expect((await change(moved.id, units)).status).toBe(200);
    });

    it('stay when version 1 replaces the host, and when version 2 does without naming them', async () => {
      const { rack } = await makeSite(app);
      const host = await makeHost(app, { rack_id: rack, unit_start: 3, unit_height: 2 });
      const v1 = { name: host.name, total_cpu: 16, total_memory: 65_536, total_storage: 1024, rack: 'R99', room: null };
      expect((await app.admin.put(`/hosts/${host.id}`, v1)).body).toMatchObject({ rack: 'R99' });
      expect((await app.admin.put(`/api/v2/hosts/${host.id}`, { name: host.name, ...sizes })).status).toBe(200);
      expect(await read(host.id)).toMatchObject({ rack_id: rack, unit_start: 3, unit_height: 2, rack: null });
    });
  });

  describe('a rack', () => {
    const shrink = (rack: string, height_units: number) => app.admin.patch(`/api/v2/racks/${rack}`, { height_units });

    it('shrinks down to its highest host and no further, and grows', async () => {
      const { rack } = await makeSite(app);
      await makeHost(app, { rack_id: rack, unit_start: 9, unit_height: 2 });
      const refused = { status: 409, body: { code: 'RACK_UNITS_IN_USE', details: { field: 'height_units' } } };
      expect(await shrink(rack, 9)).toMatchObject(refused);
      expect((await shrink(rack, 10)).status).toBe(200);
      const host = await makeHost(app);
      expect(await change(host.id, { rack_id: rack, unit_start: 11 })).toMatchObject(refusal('unit_start'));
      expect((await shrink(rack, 11)).status).toBe(200);
      expect((await change(host.id, { rack_id: rack, unit_start: 11 })).status).toBe(200);
    });

    it('never ends lower than its hosts when it shrinks while they are placed', async () => {
      for (let round = 0; round < 5; round++) {
        const { rack } = await makeSite(app);
        const host = await makeHost(app);
        const [placed, shrunk] = await Promise.all([
          change(host.id, { rack_id: rack, unit_start: 42 }),
          shrink(rack, 41),
        ]);
        expect([placed.status, shrunk.status].sort()).toEqual([200, placed.status === 200 ? 409 : 422]);
      }
    });

    it.each(['inactive', 'maintenance', 'full'])(
      'that is %s takes no more hosts but keeps those it has',
      async (status) => {
        const { rack } = await makeSite(app);
        const host = await makeHost(app, { rack_id: rack, unit_start: 1 });
        expect((await app.admin.patch(`/api/v2/racks/${rack}`, { status })).status).toBe(200);
        const late = await makeHost(app);
        for (const more of [{ rack_id: rack }, { rack_id: rack, unit_start: 20 }])
          expect(await change(late.id, more)).toMatchObject({
            status: 409,
            body: { code: 'RACK_UNAVAILABLE', details: { field: 'rack_id', status } },
          });
        expect((await change(host.id, { unit_start: 2 })).status).toBe(200);
        expect((await change(host.id, { rack_id: null })).body.data).toMatchObject({ ...NO_LINK, unit_start: null });
      },
    );

    it('is asked of whoever puts a host into it, takes it out or moves it inside', async () => {
      const [from, to] = [await makeSite(app), await makeSite(app)];
      const host = await makeHost(app, { rack_id: from.rack, unit_start: 1 });
      const caller = await app.user(`carrier-${++names}`);
      await grant(app.db, caller.id, 'owner', { type: 'Baremetal', id: host.id });
      const move = () => change(host.id, { rack_id: to.rack }, caller);
      const hidden = { status: 404, body: { code: 'RACK_NOT_FOUND', details: { field: 'rack_id' } } };
      expect(await move()).toMatchObject(hidden);
      expect(await change(host.id, { rack_id: NOBODY }, caller)).toMatchObject(hidden);
      expect(await change(host.id, { unit_start: 2 }, caller)).toMatchObject(hidden);
      expect((await change(host.id, { rack_id: from.rack, unit_start: 1 }, caller)).status).toBe(200);
      await grant(app.db, caller.id, 'maintainer', { type: 'Rack', id: from.rack });
      expect(await move()).toMatchObject(hidden);
      await grant(app.db, caller.id, 'viewer', { type: 'Room', id: to.room });
      expect(await move()).toMatchObject({ status: 403, body: { details: { field: 'rack_id' } } });
      await grant(app.db, caller.id, 'maintainer', { type: 'Rack', id: to.rack });
      expect((await move()).status).toBe(200);
      expect((await change(host.id, { status: 'retired' }, caller)).status).toBe(200);
    });
  });

  describe('the labels dc, room and rack', () => {
    let site: Site, labels: Json;
    beforeEach(async () => {
      labels = { dc: unique('DC'), room: unique('Room'), rack: unique('Rack') };
      site = await makeSite(app, { ...labels, rack: { name: labels.rack } });
    });
    const v1 = (more: Json): Json => ({
      name: unique('labelled'),
      ...{ total_cpu: 16, total_memory: 1024, total_storage: 10 },
      ...more,
    });
    const linked = async (answer: Answer) => read(answer.body.id);
    const inRack = () => ({ ...inRoom(), rack_id: site.rack, unit_start: null });
    const inRoom = () => ({ ...inDataCenter(), room_id: site.room });
    const inDataCenter = () => ({
      ...NO_LINK,
      data_center_id: site.dataCenter,
      fabrication_id: site.fabrication,
      phase_id: site.phase,
    });

    it('stay verbatim and link the host to the one row they name, as deep as they go', async () => {
      const { dc, room, rack } = labels;
      const cases: [Json, Json][] = [
        [{ dc, room, rack }, inRack()],
        [{ rack }, inRack()],
        [{ dc, rack }, inRack()],
        [{ room }, inRoom()],
        [{ dc, room, region: '北區' }, inRoom()],
        [{ dc }, inDataCenter()],
        [{ rack: ` ${rack} ` }, inRack()],
      ];
      for (const [given, link] of cases) {
        const made = await app.admin.post('/hosts', v1(given));
        expect(made).toMatchObject({ status: 201, body: given });
        expect(await linked(made)).toMatchObject({ ...given, ...link });
      }
    });

    it('link to nothing when they name none or contradict each other', async () => {
      const { dc, room, rack } = labels;
      for (const given of [
        { rack: 'nowhere' },
        { dc: 'elsewhere', rack },
        { dc, room: 'x', rack },
        { region: dc },
        { rack: '' },
      ]) {
        const made = await app.admin.post('/hosts', v1({ ...given }));
        expect(await linked(made)).toMatchObject({ ...given, ...NO_LINK });
      }
      expect(room).not.toBe(rack);
    });

    it('link to nothing while several rows have that name, and to one when the level above tells them apart', async () => {
      const other = await makeSite(app, { rack: { name: labels.rack } });
      const made = await app.admin.post('/hosts', v1({ rack: labels.rack }));
      expect(await linked(made)).toMatchObject(NO_LINK);
      await app.admin.patch(`/hosts/${made.body.id}`, { room: labels.room });
      expect(await linked(made)).toMatchObject(inRack());
      await app.admin.patch(`/hosts/${made.body.id}`, { room: 'no such room' });
      expect(await linked(made)).toMatchObject(NO_LINK);
      expect((await app.admin.delete(`/racks/${other.rack}`)).status).toBe(200);
    });

    it('give way to a rack_id, which leaves them alone', async () => {
      const other = await makeSite(app);
      const made = await makeHost(app, { ...labels, rack_id: other.rack });
      expect(made).toMatchObject({ ...labels, rack_id: other.rack, room_id: other.room });
      expect(await makeHost(app, { ...labels, rack_id: null })).toMatchObject({ ...labels, ...NO_LINK });
      expect((await change(made.id, { rack_id: null, rack: labels.rack })).body.data).toMatchObject(NO_LINK);
    });

    it('do not move a host when they stay the same, or when it has units', async () => {
      const other = await makeSite(app);
      const made = await makeHost(app, { ...labels, rack_id: other.rack });
      await app.admin.put(`/hosts/${made.id}`, v1(labels));
      expect(await read(made.id)).toMatchObject({ rack_id: other.rack });
      await change(made.id, { unit_start: 7 });
      await app.admin.patch(`/hosts/${made.id}`, { dc: null, room: null });
      expect(await read(made.id)).toMatchObject({ rack_id: other.rack, unit_start: 7, rack: labels.rack });
    });

    it('follow in racks that take hosts only', async () => {
      await app.admin.patch(`/racks/${site.rack}`, { status: 'full' });
      expect(await linked(await app.admin.post('/hosts', v1(labels)))).toMatchObject({ ...labels, ...NO_LINK });
    });

    it('neither use nor betray what the caller may not see or change', async () => {
      const caller = await app.user(`labeller-${++names}`);
      const host = await makeHost(app);
      await grant(app.db, caller.id, 'maintainer', { type: 'Baremetal', id: host.id });
      const label = async (given: Json) => {
        expect(await caller.patch(`/hosts/${host.id}`, { dc: null, room: null, rack: null })).toMatchObject({
          status: 200,
        });
        const answer = await caller.patch(`/hosts/${host.id}`, given);
        expect(answer).toMatchObject({ status: 200, body: given });
        return read(host.id);
      };
      expect(await label(labels)).toMatchObject(NO_LINK);
      await grant(app.db, caller.id, 'viewer', { type: 'Rack', id: site.rack });
      expect(await label(labels)).toMatchObject(NO_LINK);
      await grant(app.db, caller.id, 'maintainer', { type: 'Room', id: site.room });
      expect(await label(labels)).toMatchObject(inRack());
      // A namesake he may not see changes nothing for him; one he may see does.
      const namesake = await makeSite(app, { rack: { name: labels.rack } });
      expect(await label({ rack: labels.rack })).toMatchObject(inRack());
      await grant(app.db, caller.id, 'viewer', { type: 'DataCenter', id: namesake.dataCenter });
      expect(await label({ rack: labels.rack })).toMatchObject(NO_LINK);
    });

    it('are looked up for all rows of a file at once', async () => {
      const rows = Array.from({ length: 30 }, (_, i) => ({
        name: unique('imported'),
        ...sizes,
        ...(i % 3 === 0 ? labels : i % 3 === 1 ? { room: labels.room } : { rack_id: site.rack, unit_start: i + 1 }),
      }));
      const { body } = await app.admin.post('/api/v2/hosts/import', rows);
      expect(body.data.outcomes.filter(({ outcome }: Json) => outcome !== 'success')).toEqual([]);
      const links = await Promise.all(body.data.outcomes.slice(0, 3).map(({ id }: Json) => read(id)));
      expect(links).toMatchObject([inRack(), { ...inRoom(), rack_id: null }, { ...inRack(), unit_start: 3 }]);
      expect(await used(site.rack)).toBe(10);
    });
  });

  it('are rehearsed without standing anywhere, and version 1 shows nothing of it', async () => {
    const { rack } = await makeSite(app);
    const body = { name: unique('rehearsed'), ...sizes, rack_id: rack, unit_start: 1 };
    expect((await app.admin.post('/api/v2/hosts?dry_run=true', body)).body.data).toMatchObject({ unit_start: 1 });
    const host = await create(app, 'hosts', body);
    const keys = Object.keys((await app.admin.get(`/hosts/${host.id}`)).body);
    expect(keys).not.toEqual(expect.arrayContaining(['rack_id']));
    expect(keys).toHaveLength(17);
  });
});
