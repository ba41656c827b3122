import '../../src/app.module';
import { RequestContext } from '../../src/core/context/request-context';
import { createDataSource } from '../../src/core/database/data-source';
import { Database } from '../../src/core/database/database';
import { uuidv7 } from '../../src/core/database/ids';
import { ListQuery, TOTAL } from '../../src/core/database/list-query';
import { EVERYTHING, type PageRequest } from '../../src/core/database/page';
import { BAREMETAL } from '../../src/modules/baremetal';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { rowsTouched } from '../support/plans';

const HOSTS = 10_000;
const GROUPS = 100;

/** The price of a page must follow the page, whether its reader sees a hundred hosts, half of them, or everything. */
describe('a page of 50 out of 10 000 hosts', () => {
  let test: TestDatabase;
  let db: Database;
  const [narrow, wide] = [uuidv7(), uuidv7()];

  beforeAll(async () => {
    test = await createTestDatabase();
    db = new Database(await createDataSource({ url: test.appUrl, DATABASE_POOL_SIZE: 2 }).initialize());
    await test.sql(
      `INSERT INTO baremetal_groups (id, name) SELECT n, 'group ' || n FROM generate_series(1, ${GROUPS}) n`,
    );
    await test.sql(`
      INSERT INTO baremetals (id, name, status, group_id, total_cpu, total_memory_mb, total_storage_gb)
      SELECT (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000')::uuid, 'host ' || n, 'running', 1 + n % ${GROUPS}, 16, 1024, 10
      FROM generate_series(1, ${HOSTS}) n`);
    const grants = (who: string, source: string) =>
      test.sql(
        `
        INSERT INTO grants (id, principal_type, principal_id, resource_type, resource_id, rank)
        SELECT gen_random_uuid(), 'user', $1, type, id, 1 FROM (${source}) g(type, id)`,
        [who],
      );
    await grants(narrow, `SELECT 'Baremetal', id::text FROM baremetals WHERE group_id = 7`);
    await grants(wide, `SELECT 'BaremetalGroup', id::text FROM baremetal_groups WHERE id > 50`);
    for (let i = 0; i < 20; i++)
      await grants(uuidv7(), `SELECT 'Baremetal', id::text FROM baremetals ORDER BY random() LIMIT 1000`);
    await test.sql('ANALYZE');
  });
  afterAll(async () => {
    await db?.onApplicationShutdown();
    await test?.drop();
  });

  const list = (id: string, request: Partial<PageRequest>, role: 'user' | 'auditor' = 'user') => {
    const actor = { id, name: 'reader', role, principals: [id], sessionId: null, scopes: null };
    return new ListQuery(db, BAREMETAL, new RequestContext({ requestId: 'plan', actor }), {
      ...EVERYTHING,
      size: 50,
      ...request,
    });
  };
  const readers = { narrow, wide };
  const early = '000003e8-0000-7000-8000-000000000000';

  it.each([
    ['narrow', 'first', {}, 300],
    ['narrow', 'last', { sort: [{ property: 'id', descending: true }] }, 300],
    ['narrow', 'cursor', { cursor: [early] }, 300],
    ['wide', 'first', {}, 3_000],
    ['wide', 'last', { sort: [{ property: 'id', descending: true }] }, 3_000],
    ['wide', 'cursor', { cursor: [early] }, 3_000],
  ] as const)('reads the %s reader the %s page from indexes', async (reader, _page, request, most) => {
    const statement = list(readers[reader], request).page();
    expect(await db.query(statement.sql, statement.params)).toHaveLength(51);
    expect(await rowsTouched(db, statement)).toBeLessThanOrEqual(most);
  });

  it('counts what the narrow reader sees without reading the hosts of others', async () => {
    const statement = list(narrow, {}).count();
    expect(await db.query(statement.sql, statement.params)).toEqual([{ [TOTAL]: HOSTS / GROUPS }]);
    expect(await rowsTouched(db, statement)).toBeLessThanOrEqual(300);
  });

  it('reads somebody who sees everything the first page in index order', async () => {
    expect(await rowsTouched(db, list(narrow, {}, 'auditor').page())).toBeLessThanOrEqual(51);
  });

  it('reads an ordered page for the narrow reader without sorting the hosts of others', async () => {
    const statement = list(narrow, { sort: [{ property: 'name', descending: false }] }).page();
    expect(await db.query(statement.sql, statement.params)).toHaveLength(51);
    expect(await rowsTouched(db, statement)).toBeLessThanOrEqual(500);
  });
});
