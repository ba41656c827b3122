import '../../src/app.module';
import { type GlobalRole, RequestContext } from '../../src/core/context/request-context';
import { createDataSource } from '../../src/core/database/data-source';
import { Database } from '../../src/core/database/database';
import type { Statement } from '../../src/core/database/entity-table';
import { uuidv7 } from '../../src/core/database/ids';
import { EVERYTHING, type Filter, type PageRequest } from '../../src/core/database/page';
import { AuditQuery } from '../../src/modules/audit-log/audit-query';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { rowsTouched } from '../support/plans';
import { grant } from '../support/rights';

const ENTRIES = 100_000;
const OBJECTS = 2_000;
const DAYS = 365;

describe('reading an audit log of 100 000 entries', () => {
  let test: TestDatabase;
  let db: Database;
  const reader = uuidv7();

  beforeAll(async () => {
    test = await createTestDatabase();
    db = new Database(await createDataSource({ url: test.appUrl, DATABASE_POOL_SIZE: 2 }).initialize());
    await test.sql(`
      INSERT INTO audit_entries (id, actor_id, actor, action, resource_type, resource_id, outcome, changes, route, request_id, created_at)
      SELECT (lpad(to_hex(floor(extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text), 1, 19))::uuid,
        gen_random_uuid(), 'user ' || n % 100, 'update', 'Tenant', (n % ${OBJECTS})::text, 'success', '{}', '', '', at
      FROM generate_series(1, ${ENTRIES}) n,
        LATERAL (SELECT now() - make_interval(secs => (${ENTRIES} - n) * ${DAYS} * 86400.0 / ${ENTRIES}) AS at) clock`);
    for (let id = 1; id <= 20; id++) await grant(test, reader, 'viewer', { type: 'Tenant', id });
    await test.sql('ANALYZE audit_entries');
    await test.sql('ANALYZE grants');
  });
  afterAll(async () => {
    await db.onApplicationShutdown();
    await test.drop();
  });

  const contextOf = (role: GlobalRole) =>
    new RequestContext({
      requestId: 'plan',
      actor: { id: reader, name: 'reader', role, principals: [reader], sessionId: null, scopes: null },
    });
  const request = (filters: Filter[]): PageRequest => ({
    ...EVERYTHING,
    size: 50,
    filters,
    sort: [{ property: 'id', descending: true }],
  });

  const touched = (statement: Statement) => rowsTouched(db, statement, 'audit_entries');
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000);
  const object: Filter = { property: 'resourceId', operator: 'eq', value: '7' };
  const type: Filter = { property: 'resourceType', operator: 'eq', value: 'Tenant' };
  const longAgo: Filter[] = [
    { property: 'createdAt', operator: 'gte', value: day(300) },
    { property: 'createdAt', operator: 'lte', value: day(299) },
  ];
  const pages: [string, GlobalRole, Filter[], number][] = [
    ['the newest page of everything', 'admin', [], 51],
    ['one object', 'admin', [type, object], 51],
    ['one actor', 'admin', [{ property: 'actor', operator: 'eq', value: 'user 7' }], 51],
    ['a day long ago', 'admin', longAgo, 1_500],
    ['what a reader with few rights sees', 'user', [], 10_000],
    ['one object, for a reader with few rights', 'user', [type, object], 200],
    ['a day long ago, for a reader with few rights', 'user', longAgo, 3_000],
  ];

  it.each(pages)('reads %s from an index', async (_what, role, filters, most) => {
    const statement = new AuditQuery(db, contextOf(role), request(filters)).page();
    expect(await db.query(statement.sql, statement.params)).not.toHaveLength(0);
    expect(await touched(statement)).toBeLessThanOrEqual(most);
  });

  it('counts what a reader with few rights sees without reading the rest', async () => {
    const statement = new AuditQuery(db, contextOf('user'), request([])).count();
    expect(await db.query(statement.sql, statement.params)).toEqual([{ total: (20 * ENTRIES) / OBJECTS }]);
    expect(await touched(statement)).toBeLessThanOrEqual(3_000);
  });
});
