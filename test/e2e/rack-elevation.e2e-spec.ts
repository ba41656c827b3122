import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { grant } from '../support/rights';
import { create, makeHost, makeSite, type Site } from '../support/site';
import { countStatements } from '../support/statements';
import { textsOfXml } from '../support/xml';

const SVG = 'image/svg+xml; charset=utf-8';

describe('the elevation of a rack', () => {
  let app: TestApp;
  let names = 0;
  let site: Site, top: Json, bottom: Json, loose: Json;
  beforeAll(async () => {
    app = await startApp();
    site = await makeSite(app, { rack: { name: 'Rack 5', height_units: 10 } });
    top = await makeHost(app, { rack_id: site.rack, unit_start: 9, unit_height: 2 });
    bottom = await makeHost(app, { rack_id: site.rack, unit_start: 2, unit_height: 3 });
    loose = await makeHost(app, { rack_id: site.rack, unit_height: 4 });
  });
  afterAll(() => app?.close());

  const url = (rack = site.rack) => `/api/v2/racks/${rack}/elevation`;
  /** A new user who may see the rack and these hosts. */
  async function reader(...hosts: Json[]): Promise<Caller> {
    const caller = await app.user(`reader-${++names}`);
    await grant(app.db, caller.id, 'viewer', { type: 'Rack', id: site.rack });
    for (const { id } of hosts) await grant(app.db, caller.id, 'viewer', { type: 'Baremetal', id });
    return caller;
  }

  it('shows units from top to bottom with their hosts, the free ranges and the sums', async () => {
    const { body } = await app.admin.get(url());
    const { units, ...rest } = body.data;
    const shown = ({ id, name, status }: Json) => ({ id, name, status });
    expect(rest).toEqual({
      rack_id: site.rack,
      name: 'Rack 5',
      ...{ units_total: 10, units_used: 5, units_free: 5 },
      free: [
        { unit_start: 5, unit_height: 4 },
        { unit_start: 1, unit_height: 1 },
      ],
      unplaced: [shown(loose)],
    });
    const hosts = [top, top, null, null, null, null, bottom, bottom, bottom, null];
    const expected = hosts.map((host, i) => ({ unit: 10 - i, occupied: host !== null, host: host && shown(host) }));
    expect(units).toEqual(expected);
  });

  it('shows that units are taken by hosts the caller may not see, and nothing of these hosts', async () => {
    const caller = await reader(top);
    const { body } = await caller.get(url());
    const occupied = body.data.units.filter((unit: Json) => unit.occupied);
    expect(occupied.map(({ unit, host }: Json) => [unit, host?.id ?? null])).toEqual([
      ...[10, 9].map((unit) => [unit, top.id]),
      ...[4, 3, 2].map((unit) => [unit, null]),
    ]);
    const drawn = await caller.get(`${url()}?format=svg`);
    for (const text of [JSON.stringify(body), drawn.body]) {
      expect(text).toContain(top.name);
      for (const { id, name } of [bottom, loose]) {
        expect(text).not.toContain(id);
        expect(text).not.toContain(`"${name}"`);
        expect(text).not.toContain(`${name} (`);
      }
    }
    expect(body.data).toMatchObject({ units_used: 5, unplaced: [] });
  });

  it('is hidden with its rack', async () => {
    const stranger = await app.user(`stranger-${++names}`);
    for (const path of ['elevation', 'elevation?format=svg', 'utilization']) {
      const answer = await stranger.get(`/api/v2/racks/${site.rack}/${path}`);
      expect(answer).toMatchObject({ status: 404, body: { code: 'RACK_NOT_FOUND' } });
    }
    const room = await stranger.get(`/api/v2/rooms/${site.room}/utilization`);
    expect(room).toMatchObject({ status: 404, body: { code: 'ROOM_NOT_FOUND' } });
  });

  it('of an empty rack and of a full one has one range and none', async () => {
    const room_id = site.room;
    const empty = await create(app, 'racks', { name: 'empty', room_id, height_units: 100 });
    const full = await create(app, 'racks', { name: 'full', room_id, height_units: 1 });
    await makeHost(app, { rack_id: full.id, unit_start: 1 });
    expect((await app.admin.get(url(empty.id))).body.data.free).toEqual([{ unit_start: 1, unit_height: 100 }]);
    expect((await app.admin.get(url(full.id))).body.data).toMatchObject({ free: [], units_used: 1, units_free: 0 });
  });

  describe('as a drawing', () => {
    it.each([
      ['?format=svg', '*/*', SVG],
      ['?format=svg', 'application/json', SVG],
      ['', 'image/svg+xml', SVG],
      ['', 'image/avif, image/svg+xml, */*;q=0.5', SVG],
      ['', 'application/json;q=0.1, image/svg+xml;q=0.9', SVG],
      ['', 'application/json, image/svg+xml;q=0.9', 'application/json; charset=utf-8'],
      ['', 'image/svg+xml;q=0', 'application/json; charset=utf-8'],
      ['', 'image/*', 'application/json; charset=utf-8'],
      ['?format=json', 'image/svg+xml', 'application/json; charset=utf-8'],
    ])('answers %p with Accept %p as %p', async (query, accept, type) => {
      const { status, headers } = await app.admin.get(url() + query, { accept });
      expect([status, headers['content-type']]).toEqual([200, type]);
    });

    it('refuses other formats by name, and only a rack has it', async () => {
      for (const format of ['png', 'SVG', ''])
        expect(await app.admin.get(`${url()}?format=${format}`)).toMatchObject({
          status: 422,
          body: { errors: [{ pointer: '/format' }] },
        });
      const room = await app.admin.get(`/api/v2/rooms/${site.room}/utilization`, { accept: 'image/svg+xml' });
      expect(room.headers['content-type']).toMatch(/^application\/json/);
    });

    it('is well-formed XML with nothing to run or load in it, whatever the names are', async () => {
      const hostile = [
        `<script>alert(1)</script>`,
        `"onload="alert(1)" x='`,
        `]]><!-- & &amp; %xxe; <?php`,
        '機架伺服器一號'.repeat(30),
        `${String.fromCharCode(0xfffe)} \u{1F4A5} a\uFFFFb`,
      ];
      const { id: rack } = await create(app, 'racks', { name: `<rack a='"&>`, room_id: site.room, height_units: 12 });
      for (const [i, name] of hostile.entries()) await makeHost(app, { name, rack_id: rack, unit_start: 1 + i });
      const { body, headers } = await app.admin.get(`${url(rack)}?format=svg`);
      const texts = textsOfXml(body);
      for (const name of hostile.slice(0, 4)) expect(texts).toContain(`${name} (running)`);
      expect(texts).toContain(`<rack a='"&>`);
      expect(texts).toContain('\uFFFD \u{1F4A5} a\uFFFDb (running)');
      expect(texts).toEqual(expect.arrayContaining(['12 U', '5 used', '7 free', '7 U free']));
      const tags = [...body.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag);
      expect([...new Set(tags)].sort()).toEqual(['g', 'rect', 'svg', 'text', 'title']);
      expect(body).not.toMatch(/\s(?:on\w+|href|style)=/);
      expect(headers['content-security-policy']).toContain(`script-src 'self'`);
      expect(headers['x-content-type-options']).toBe('nosniff');
    });
  });

  describe('utilization', () => {
    it('adds up a rack and a room over hosts the caller may not see as well', async () => {
      const { room, ...rest } = await makeSite(app, { rack: { name: 'A', height_units: 20, power_capacity_kw: 7.1 } });
      const b = await create(app, 'racks', { name: 'B', room_id: room, height_units: 42, power_capacity_kw: 0.2 });
      const c = await create(app, 'racks', { name: 'C', room_id: room, status: 'inactive' });
      await makeHost(app, { rack_id: rest.rack, unit_start: 1, unit_height: 4 });
      await makeHost(app, { rack_id: rest.rack, unit_height: 9 });
      await makeHost(app, { rack_id: b.id, unit_start: 41, unit_height: 2 });
      const caller = await app.user(`planner-${++names}`);
      await grant(app.db, caller.id, 'viewer', { type: 'Room', id: room });
      const rows = [
        {
          id: rest.rack,
          name: 'A',
          status: 'active',
          units_total: 20,
          units_used: 4,
          units_free: 16,
          hosts: 2,
          power_capacity_kw: 7.1,
        },
        {
          id: b.id,
          name: 'B',
          status: 'active',
          units_total: 42,
          units_used: 2,
          units_free: 40,
          hosts: 1,
          power_capacity_kw: 0.2,
        },
        {
          id: c.id,
          name: 'C',
          status: 'inactive',
          units_total: 42,
          units_used: 0,
          units_free: 42,
          hosts: 0,
          power_capacity_kw: null,
        },
      ];
      const { body } = await caller.get(`/api/v2/rooms/${room}/utilization`);
      const sums = { units_total: 104, units_used: 6, units_free: 98, hosts: 3, power_capacity_kw: 7.3 };
      expect(body.data).toEqual({ id: room, name: expect.any(String), ...sums, racks: rows });
      for (const row of rows) expect((await caller.get(`/api/v2/racks/${row.id}/utilization`)).body.data).toEqual(row);
    });

    it('costs the same for a room with many racks and hosts', async () => {
      const { room } = await makeSite(app);
      const cost = () => countStatements(() => app.admin.get(`/api/v2/rooms/${room}/utilization`));
      const before = await cost();
      for (let i = 0; i < 5; i++) {
        const { id } = await create(app, 'racks', { name: `R${i}`, room_id: room });
        await makeHost(app, { rack_id: id, unit_start: 1 });
      }
      expect(await cost()).toBe(before);
    });

    it('of a room without racks is zero', async () => {
      const { dataCenter } = await makeSite(app);
      const room = await create(app, 'rooms', { name: 'empty', data_center_id: dataCenter });
      expect((await app.admin.get(`/api/v2/rooms/${room.id}/utilization`)).body.data).toMatchObject({
        ...{ units_total: 0, units_used: 0, units_free: 0, hosts: 0, power_capacity_kw: null, racks: [] },
      });
    });
  });
});
