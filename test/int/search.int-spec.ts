import '../../src/app.module';
import { allResources } from '../../src/core/authz/resource-registry';
import { RequestContext } from '../../src/core/context/request-context';
import { createDataSource } from '../../src/core/database/data-source';
import { Database } from '../../src/core/database/database';
import { uuidv7 } from '../../src/core/database/ids';
import { SearchQuery } from '../../src/modules/search/search-query';
import { searchedResources } from '../../src/modules/search/search.service';
import { hasTrigram, patternOf } from '../../src/modules/search/term';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { rowsTouched } from '../support/plans';

const HOSTS = 10_000;
const VMS = 90_000;
const GROUPS = 100;
const SPECIFICATION = uuidv7();

/** What a search reads must follow what it answers or what its reader sees, not what there is. */
describe('a search among 100 000 objects', () => {
  let test: TestDatabase;
  let db: Database;
  const [narrow, wide, stranger] = [uuidv7(), uuidv7(), uuidv7()];

  beforeAll(async () => {
    test = await createTestDatabase();
    db = new Database(await createDataSource({ url: test.appUrl, DATABASE_POOL_SIZE: 2 }).initialize());
    const id = `(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000')::uuid`;
    for (const table of ['tenants', 'baremetal_groups'])
      await test.sql(`INSERT INTO ${table} (id, name) SELECT n, 'name ' || n FROM generate_series(1, ${GROUPS}) n`);
    await test.sql(
      `INSERT INTO vm_specifications (id, name, required_cpu, required_memory_mb, required_storage_gb) VALUES ($1, 'small', 1, 1, 1)`,
      [SPECIFICATION],
    );
    await test.sql(`
      INSERT INTO baremetals (id, name, serial_number, status, group_id, total_cpu, total_memory_mb, total_storage_gb)
      SELECT ${id}, 'host-' || lpad(n::text, 6, '0'), 'SN' || md5(n::text), 'running', 1 + n % ${GROUPS}, 16, 1024, 10
      FROM generate_series(1, ${HOSTS}) n`);
    await test.sql(`
      INSERT INTO virtual_machines (id, name, tenant_id, group_id, host_id, specification_id, specification_generation)
      SELECT ${id}, 'vm-' || (ARRAY['prod', 'test', '資料庫'])[1 + n % 3] || '-' || lpad(n::text, 6, '0'), 1 + n % ${GROUPS}, 1,
        '00000001-0000-7000-8000-000000000000', '${SPECIFICATION}', 1 FROM generate_series(1, ${VMS}) n`);
    const grants = (who: string, source: string) =>
      test.sql(
        `
        INSERT INTO grants (id, principal_type, principal_id, resource_type, resource_id, rank)
        SELECT gen_random_uuid(), 'user', $1, type, id, 1 FROM (${source}) g(type, id)`,
        [who],
      );
    await grants(narrow, `SELECT 'Baremetal', id::text FROM baremetals WHERE group_id = 7`);
    await grants(wide, `SELECT 'BaremetalGroup', id::text FROM baremetal_groups WHERE id > 95`);
    await grants(wide, `SELECT 'Tenant', id::text FROM tenants WHERE id > 95`);
    for (let i = 0; i < 20; i++)
      await grants(uuidv7(), `SELECT 'Baremetal', id::text FROM baremetals ORDER BY random() LIMIT 1000`);
    await test.sql('VACUUM (ANALYZE)');
  });
  afterAll(async () => {
    await db?.onApplicationShutdown();
    await test?.drop();
  });

  const search = (reader: string, term: string, role: 'user' | 'auditor' = 'user') => {
    const actor = { id: reader, name: 'reader', role, principals: [reader], sessionId: null, scopes: null };
    const ctx = new RequestContext({ requestId: 'plan', actor });
    const types = searchedResources().map(({ type }) => type);
    const sql = new SearchQuery(db, ctx, hasTrigram(term)).sql(searchedResources());
    const params = [term, patternOf(term), types, 20, [reader]].slice(0, role === 'user' ? 5 : 4);
    return { sql, params };
  };
  const hits = async (...asked: Parameters<typeof search>) => {
    const { sql, params } = search(...asked);
    return (await db.query(sql, params)).length;
  };

  it.each([
    ['a name', 'host-000042', 1, 600],
    ['the end of names', '0042', 20, 2_500],
    ['three characters', '423', 20, 2_500],
    ['three Chinese characters that a third of the names have', '資料庫', 20, 32_000],
    ['three characters that no name has', 'zzz', 0, 600],
    ['the beginning of all names', 'vm-', 20, 600],
    ['two characters that all machines begin with, which no other table has', 'vm', 20, 21_000],
    ['a serial number', 'SNa1d0c6e83f027327d8461063f4ac58a6', 1, 600],
  ])('reads somebody who sees everything %s from indexes', async (_, term, expected, most) => {
    expect(await hits(stranger, term, 'auditor')).toBe(expected);
    expect(await rowsTouched(db, search(stranger, term, 'auditor'))).toBeLessThanOrEqual(most);
  });

  it.each([
    ['narrow', narrow, 'host-', 20, 1_000],
    ['narrow', narrow, 'prod', 0, 1_000],
    ['narrow', narrow, '06', 20, 1_000],
    ['wide', wide, 'vm-', 20, 30_000],
    ['wide', wide, '資料', 20, 30_000],
    ['wide', wide, 'zzz', 0, 30_000],
  ])('reads the %s reader what he may see and nothing else', async (_, reader, term, expected, most) => {
    expect(await hits(reader, term)).toBe(expected);
    expect(await rowsTouched(db, search(reader, term))).toBeLessThanOrEqual(most);
  });

  it('reads a stranger nothing, whatever is there', async () => {
    for (const term of ['host-000042', 'vm-', '資料庫', 'zzz', 'vm']) {
      expect(await hits(stranger, term)).toBe(0);
      expect(await rowsTouched(db, search(stranger, term))).toBe(0);
    }
  });

  it('has both indexes for every searched field, which holds a text', async () => {
    const wanted = allResources().flatMap(({ entity, fields = {} }) => {
      const table = db.table(entity);
      return Object.values(fields)
        .filter(({ searched }) => searched)
        .flatMap(({ property, kind }) => {
          expect([table.name, property, kind]).toEqual([table.name, property, 'text']);
          const column = table.column(property);
          const name = `ix_${table.name}_${column}`;
          return [
            `CREATE INDEX ${name}_prefix ON public.${table.name} USING btree (lower(${column}) COLLATE "C")`,
            `CREATE INDEX ${name}_trigram ON public.${table.name} USING gin (lower(${column}) gin_trgm_ops) WITH (gin_pending_list_limit='256')`,
          ];
        });
    });
    const found = await test.sql<{ indexdef: string }>(
      `SELECT indexdef FROM pg_indexes WHERE indexname ~ '_(prefix|trigram)$'`,
    );
    expect(found.map(({ indexdef }) => indexdef).sort()).toEqual(wanted.sort());
  });
});
