import '../../src/app.module';
import { RequestContext } from '../../src/core/context/request-context';
import { createDataSource } from '../../src/core/database/data-source';
import { Database } from '../../src/core/database/database';
import { uuidv7 } from '../../src/core/database/ids';
import { ListQuery, TOTAL } from '../../src/core/database/list-query';
import { EVERYTHING } from '../../src/core/database/page';
import { BAREMETAL } from '../../src/modules/baremetal';
import { RACK } from '../../src/modules/locations';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { rowsTouched } from '../support/plans';

const HOSTS = 10_000;
/** Two phases in five of ten fabrications, one data center in each; then ten of a level in each one above. */
const TREE = `
  INSERT INTO fabrications (id, name) SELECT id(n), 'Fab ' || n FROM generate_series(0, 9) n;
  INSERT INTO phases (id, fabrication_id, name) SELECT id(n), id(n / 2), 'P' || n FROM generate_series(0, 9) n;
  INSERT INTO data_centers (id, phase_id, fabrication_id, name)
    SELECT id(n), id(n), id(n / 2), 'DC' FROM generate_series(0, 9) n;
  INSERT INTO rooms (id, data_center_id, phase_id, fabrication_id, name)
    SELECT id(n), id(n / 10), id(n / 10), id(n / 20), 'Room ' || n FROM generate_series(0, 99) n;
  INSERT INTO racks (id, room_id, data_center_id, phase_id, fabrication_id, name)
    SELECT id(n), id(n / 10), id(n / 100), id(n / 100), id(n / 200), 'Rack ' || n FROM generate_series(0, 999) n;
  INSERT INTO baremetals (id, name, total_cpu, rack_id, rack_height_units, room_id, data_center_id, phase_id, fabrication_id, unit_start)
    SELECT id(n), 'host ' || n, 16, k.id, 42, k.room_id, k.data_center_id, k.phase_id, k.fabrication_id, 1 + n / 1000
    FROM generate_series(0, ${HOSTS - 1}) n JOIN racks k ON k.id = id(n * 617 % 1000) ORDER BY n;`;

describe('everything under one level, among 10 000 hosts in 1 000 racks', () => {
  let test: TestDatabase;
  let db: Database;
  const narrow = uuidv7();
  const id = (n: number) => `${n.toString(16).padStart(8, '0')}-0000-7000-8000-000000000000`;

  beforeAll(async () => {
    test = await createTestDatabase();
    db = new Database(await createDataSource({ url: test.appUrl, DATABASE_POOL_SIZE: 2 }).initialize());
    const idOf = `SELECT (lpad(to_hex($1), 8, '0') || '-0000-7000-8000-000000000000')::uuid`;
    await test.sql(`CREATE FUNCTION id(n integer) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ ${idOf} $$; ${TREE}`);
    await test.sql(
      `INSERT INTO grants (id, principal_type, principal_id, resource_type, resource_id, rank)
       SELECT gen_random_uuid(), 'user', $1, 'Baremetal', id(n * 100)::text, 1 FROM generate_series(0, 99) n`,
      [narrow],
    );
    await test.sql(
      `INSERT INTO grants (id, principal_type, principal_id, resource_type, resource_id, rank)
       VALUES (gen_random_uuid(), 'user', $1, 'Room', id(7)::text, 1)`,
      [narrow],
    );
    await test.sql('VACUUM ANALYZE');
  });
  afterAll(async () => {
    await db?.onApplicationShutdown();
    await test?.drop();
  });

  function list(
    resource: typeof BAREMETAL | typeof RACK,
    property: string,
    value: string,
    role: 'auditor' | 'user' = 'auditor',
  ) {
    const actor = { id: narrow, name: 'reader', role, principals: [narrow], sessionId: null, scopes: null };
    const filters = [{ property, operator: 'eq', value } as const];
    const ctx = new RequestContext({ requestId: 'plan', actor });
    return new ListQuery(db, resource, ctx, { ...EVERYTHING, size: 50, filters });
  }

  // Where one host in ten matches, a page may be found by walking them all in their order: ten for each that is shown.
  it.each([
    ['fabricationId', id(4), 51, 510],
    ['phaseId', id(3), 51, 1_000],
    ['dataCenterId', id(3), 51, 1_000],
    ['roomId', id(33), 51, 51],
    ['rackId', id(333), 10, 10],
  ])('a page of the hosts by %s reads about the page', async (property, value, rows, most) => {
    const statement = list(BAREMETAL, property, value).page();
    expect(await db.query(statement.sql, statement.params)).toHaveLength(rows);
    expect(await rowsTouched(db, statement)).toBeLessThanOrEqual(most);
  });

  it.each([
    ['fabricationId', id(4), 2000],
    ['fabricationId', id(9), 0],
    ['dataCenterId', id(3), 1000],
    ['rackId', id(333), 10],
  ])('counting the hosts by %s (%s) reads these hosts only', async (property, value, rows) => {
    const statement = list(BAREMETAL, property, value).count();
    expect(await db.query(statement.sql, statement.params)).toEqual([{ [TOTAL]: rows }]);
    expect(await rowsTouched(db, statement)).toBeLessThanOrEqual(rows);
  });

  it.each([
    ['dataCenterId', id(3), 100],
    ['roomId', id(33), 10],
  ])('counting the racks by %s reads these racks only', async (property, value, rows) => {
    const statement = list(RACK, property, value).count();
    expect(await db.query(statement.sql, statement.params)).toEqual([{ [TOTAL]: rows }]);
    expect(await rowsTouched(db, statement)).toBeLessThanOrEqual(rows);
  });

  it('costs somebody who sees a hundred hosts what he sees', async () => {
    const statement = list(BAREMETAL, 'dataCenterId', id(3), 'user').page();
    expect(await db.query(statement.sql, statement.params)).toHaveLength(10);
    expect(await rowsTouched(db, statement, 'baremetals')).toBeLessThanOrEqual(200);
  });

  it('reads the racks below a granted room without those of other rooms', async () => {
    const statement = list(RACK, 'fabricationId', id(0), 'user').page();
    expect(await db.query(statement.sql, statement.params)).toHaveLength(10);
    expect(await rowsTouched(db, statement, 'racks')).toBeLessThanOrEqual(20);
  });
});
