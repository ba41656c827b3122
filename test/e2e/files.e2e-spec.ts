import { parse } from 'csv-parse/sync';
import { startApp, type TestApp } from '../support/app';
import type { Answer, Caller, Json } from '../support/caller';

/** Lists as CSV, and files of rows that become objects. */
describe('files', () => {
  let app: TestApp;
  let group: number;
  beforeAll(async () => {
    app = await startApp();
    group = (await app.admin.post('/api/v2/host-groups', { name: 'compute' })).body.data.id;
  });
  afterAll(() => app?.close());

  const rowsOf = (answer: Answer): Record<string, string>[] => parse(answer.body as string, { columns: true });
  const host = (name: string, more: Json = {}) => ({
    name,
    total_cpu: 8,
    total_memory_mb: 1024,
    total_storage_gb: 10,
    ...more,
  });
  const importCsv = (text: string, query = '', caller: Caller = app.admin) =>
    caller.post(`/api/v2/hosts/import${query}`, text, { 'content-type': 'text/csv' });
  const importJson = (rows: unknown, query = '', caller: Caller = app.admin) =>
    caller.post(`/api/v2/hosts/import${query}`, rows);
  const hostsNamed = async (like: string): Promise<Json[]> =>
    (await app.admin.get(`/api/v2/hosts?name__ic=${like}&page[size]=100`)).body.data;
  const totals = async () => {
    const [row] = await app.db.sql(
      `SELECT g.total_cpu::int AS kept, COALESCE(sum(b.total_cpu), 0)::int AS counted
       FROM baremetal_groups g LEFT JOIN baremetals b ON b.group_id = g.id WHERE g.id = $1 GROUP BY g.id`,
      [group],
    );
    return row;
  };

  describe('a list with format=csv', () => {
    it('has every row that matches, more than a page holds, under the names of its JSON', async () => {
      const rows = Array.from({ length: 2345 }, (_, n) => host(`many-${n}`, { labels: { n: String(n) } }));
      expect((await importJson(rows)).status).toBe(200);
      const answer = await app.admin.get('/api/v2/hosts?format=csv&name__ic=many-&sort=-name');
      expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'text/csv; charset=utf-8' } });
      expect(answer.headers['content-disposition']).toBe('attachment; filename="baremetal.csv"');
      const found = rowsOf(answer);
      const names = found.map(({ name }) => name);
      expect([found.length, new Set(names).size]).toEqual([2345, 2345]);
      expect(names).toEqual([...names].sort().reverse());
      const [{ data }] = [(await app.admin.get('/api/v2/hosts?name=many-17')).body];
      expect(found.find(({ name }) => name === 'many-17')).toMatchObject({
        id: data[0].id,
        total_cpu: '8',
        labels: '{"n":"17"}',
        group_id: '',
        created_at: data[0].created_at,
      });
      expect(Object.keys(found[0] as object)).toEqual(
        Object.keys(data[0] as object).sort(byOrderOf(found[0] as object)),
      );
    });

    it('has only the fields that were asked for, and refuses unknown ones even when there is no row', async () => {
      const few = await app.admin.get('/api/v2/hosts?format=csv&name=many-3&fields=name,status');
      expect(few.body).toBe('name,status\nmany-3,pending\n');
      const empty = '/api/v2/hosts?name=nobody';
      expect((await app.admin.get(`${empty}&format=csv&fields=name`)).body).toBe('name\n');
      for (const format of ['csv', 'json'])
        expect(await app.admin.get(`${empty}&format=${format}&fields=name,colour`)).toMatchObject({
          status: 422,
          body: { errors: [{ pointer: '/fields' }] },
        });
      expect((await app.admin.get('/api/v2/hosts?format=xlsx')).status).toBe(422);
    });

    it('shows nobody a row he may not see', async () => {
      const [seen, hidden] = [await app.admin.post('/api/v2/tenants', { name: 'seen' }), 'hidden'];
      await app.admin.post('/api/v2/tenants', { name: hidden });
      const reader = await app.user('csv-reader');
      await app.admin.post('/api/v2/permissions', {
        resource_type: 'Tenant',
        resource_id: seen.body.data.id,
        principal_type: 'user',
        principal_id: reader.id,
        role: 'viewer',
      });
      expect(rowsOf(await reader.get('/api/v2/tenants?format=csv')).map(({ name }) => name)).toEqual(['seen']);
      expect((await app.anonymous.get('/api/v2/tenants?format=csv')).status).toBe(401);
    });

    it('cannot make a spreadsheet run what somebody typed', async () => {
      const evil = ['=HYPERLINK("http://x")', '+1', '-1+cmd', '@SUM(A1)', '＝1'];
      for (const [n, description] of evil.entries())
        await app.admin.post('/api/v2/tenants', { name: `evil ${n}`, description });
      const answer = await app.admin.get('/api/v2/tenants?format=csv&name__ic=evil&fields=description&sort=name');
      expect(rowsOf(answer).map(({ description }) => description)).toEqual(evil.map((text) => `'${text}`));
    });

    it('is not offered by version 1', async () => {
      expect((await app.admin.get('/api/v1/hosts?format=csv&per_page=1&page=1')).body.hosts).toHaveLength(1);
    });
  });

  describe('an import', () => {
    it('creates hosts from CSV, with types as the fields have them', async () => {
      const csv = [
        'name,total_cpu,total_memory_mb,total_storage_gb,group_id,labels,serial_number',
        `csv-1,16,2048,100,${group},"{""tier"":""gold""}",SN1`,
        `"csv ""2""",4,1024,10,${group},,`,
      ].join('\r\n');
      const answer = await importCsv(`\uFEFF${csv}\r\n`);
      expect(answer.status).toBe(200);
      expect(answer.body.data.outcomes).toMatchObject([
        { row: 1, action: 'create', outcome: 'success', error: null },
        { row: 2, action: 'create', outcome: 'success', error: null },
      ]);
      const found = await hostsNamed('csv');
      expect(found).toMatchObject([
        { name: 'csv-1', total_cpu: 16, labels: { tier: 'gold' }, serial_number: 'SN1', status: 'pending' },
        { name: 'csv "2"', total_cpu: 4, labels: {}, serial_number: null },
      ]);
      expect(answer.body.data.outcomes.map(({ id }: Json) => id)).toEqual(found.map(({ id }) => id));
      const { kept, counted } = (await totals()) as Json;
      expect([kept, counted]).toEqual([20, 20]);
    });

    it('leaves one audit row and one owner for each object', async () => {
      await importJson([host('audited-1'), host('audited-2')]);
      const ids = (await hostsNamed('audited-')).map(({ id }) => id as string);
      const audits = await app.db.sql(
        `SELECT resource_id, actor, changes->'name'->>1 AS name FROM audit_entries
         WHERE resource_id = ANY($1) AND action = 'create' AND outcome = 'success' ORDER BY name`,
        [ids],
      );
      expect(audits).toMatchObject([
        { actor: 'admin', name: 'audited-1' },
        { actor: 'admin', name: 'audited-2' },
      ]);
      const owners = await app.db.sql(`SELECT resource_id FROM grants WHERE resource_id = ANY($1) AND rank = 3`, [ids]);
      expect(owners.map(({ resource_id }) => resource_id).sort()).toEqual([...ids].sort());
    });

    it('takes all rows or none, and says of each what is wrong', async () => {
      const rows = [
        host('atomic-1'),
        host('atomic-1'),
        host('atomic-3', { total_cpu: 'many' }),
        host('atomic-4', { colour: 'red' }),
        host('atomic-5', { group_id: 999_999 }),
        host('atomic-6', { total_cpu: 4, reserved_cpu: 5 }),
      ];
      const answer = await importJson(rows);
      expect(answer).toMatchObject({ status: 422, body: { code: 'BULK_REJECTED' } });
      const codes = answer.body.details.outcomes.map(({ error }: Json) => error?.code ?? null);
      expect(codes).toEqual([
        null,
        'BAREMETAL_NAME_DUPLICATE',
        'VALIDATION_ERROR',
        'VALIDATION_ERROR',
        'BAREMETAL_GROUP_NOT_FOUND',
        'INCONSISTENT_CAPACITY',
      ]);
      expect(answer.body.details.outcomes[2].error.details.errors[0]).toMatchObject({ path: 'total_cpu' });
      expect(await hostsNamed('atomic-')).toEqual([]);
      const some = await importJson(rows, '?atomic=false');
      expect(some.body.data.outcomes.map(({ outcome }: Json) => outcome)).toEqual([
        'success',
        ...Array.from({ length: 5 }, () => 'failed'),
      ]);
      expect((await hostsNamed('atomic-')).map(({ name }) => name)).toEqual(['atomic-1']);
    });

    it('updates the objects whose id a row has, and brings an export back as it was', async () => {
      await importJson([host('trip-1', { region: '=north' }), host('trip-2', { labels: { a: '1' } })]);
      const csv = (
        await app.admin.get('/api/v2/hosts?format=csv&name__ic=trip-&fields=id,name,region,labels,total_cpu')
      ).body as string;
      const before = await hostsNamed('trip-');
      const answer = await importCsv(csv.replace('trip-2', 'trip-two'));
      expect(answer.body.data.outcomes).toMatchObject([{ action: 'update' }, { action: 'update', outcome: 'success' }]);
      const after = await hostsNamed('trip-');
      expect(after).toMatchObject([
        { name: 'trip-1', region: '=north', labels: {}, total_cpu: 8 },
        { name: 'trip-two', region: null, labels: { a: '1' } },
      ]);
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    });

    it('rehearses with dry_run', async () => {
      const answer = await importJson([host('dry-1')], '?dry_run=true');
      expect(answer.body.data.outcomes).toMatchObject([{ outcome: 'success' }]);
      expect(await hostsNamed('dry-')).toEqual([]);
      expect(await app.db.sql(`SELECT 1 FROM audit_entries WHERE changes->'name'->>1 LIKE 'dry-%'`)).toEqual([]);
    });

    it('has one effect under one Idempotency-Key', async () => {
      const key = { 'idempotency-key': 'import-1' };
      const first = await app.admin.post('/api/v2/hosts/import', [host('once-1')], key);
      const again = await app.admin.post('/api/v2/hosts/import', [host('once-1')], key);
      expect(again.body).toEqual(first.body);
      expect(await hostsNamed('once-')).toHaveLength(1);
    });

    it('is decided row by row like single requests', async () => {
      const stranger = await app.user('importer');
      const operator = await app.user('import-operator', 'operator');
      expect((await importJson([host('stranger-1')], '', stranger)).body.details.outcomes[0].error.code).toBe(
        'FORBIDDEN',
      );
      expect((await importJson([host('operator-1')], '', operator)).status).toBe(200);
      const [{ id }] = await hostsNamed('operator-1');
      const taken = await importJson([{ id, name: 'taken' }], '?atomic=false', stranger);
      expect(taken.body.data.outcomes[0].error.code).toBe('BAREMETAL_NOT_FOUND');
      await importJson([host('stranger-2')], '?atomic=false', stranger);
      expect((await importJson([host('nobody-1')], '', app.anonymous)).status).toBe(401);
      const attempts = await app.db.sql(
        `SELECT outcome, code FROM audit_entries WHERE actor = 'importer' AND resource_type = 'Baremetal' ORDER BY id`,
      );
      // The first file left nothing but its own rejection and what was denied in it.
      expect(attempts).toEqual([
        { outcome: 'denied', code: 'FORBIDDEN' },
        { outcome: 'failed', code: 'BULK_REJECTED' },
        { outcome: 'denied', code: 'BAREMETAL_NOT_FOUND' },
        { outcome: 'denied', code: 'FORBIDDEN' },
      ]);
    });

    it('adds up in each group when many files come at once', async () => {
      const other = (await app.admin.post('/api/v2/host-groups', { name: 'other' })).body.data.id as number;
      const file = (n: number) =>
        Array.from({ length: 20 }, (_, i) => host(`race-${n}-${i}`, { group_id: (n + i) % 2 ? group : other }));
      const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => importJson(file(n))));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      const { kept, counted } = (await totals()) as Json;
      expect([kept, counted]).toEqual([20 + 100 * 8, 20 + 100 * 8]);
    });

    it.each([
      ['an empty file', 'text/csv', ''],
      ['a header alone', 'text/csv', 'name,total_cpu\n'],
      ['a row with too many cells', 'text/csv', 'name\na,b\n'],
      ['an open quote', 'text/csv', 'name\n"a\n'],
      ['a column that is there twice', 'text/csv', 'name,name\na,b\n'],
      ['a forbidden column', 'text/csv', '__proto__,name\na,b\n'],
      ['a NUL', 'text/csv', 'name\na\u0000b\n'],
      ['an object in place of rows', 'application/json', '{"name":"x"}'],
      ['rows that are no objects', 'application/json', '[1,null]'],
      ['more rows than a file may have', 'text/csv', `name\n${'x\n'.repeat(10_001)}`],
      ['a file of 9 MB', 'text/csv', `name\n${'x'.repeat(9_000_000)}\n`],
      ['broken JSON', 'application/json', '[{'],
      ['a JSON that is too deep', 'application/json', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ])('refuses %s', async (_what, type, text) => {
      const { total } = (await app.admin.get('/api/v2/hosts?page[size]=1')).body.page;
      const answer = await app.admin.post('/api/v2/hosts/import', text, { 'content-type': type });
      expect([400, 413, 422]).toContain(answer.status);
      expect(answer.body.code).toMatch(/^(VALIDATION_ERROR|INVALID_JSON|PAYLOAD_TOO_LARGE)$/);
      expect((await app.admin.get('/api/v2/hosts?page[size]=1')).body.page.total).toBe(total);
    });

    it('is the only route that takes CSV', async () => {
      const answer = await app.admin.post('/api/v2/hosts', 'name\nx\n', { 'content-type': 'text/csv' });
      expect(answer).toMatchObject({ status: 415, body: { code: 'UNSUPPORTED_MEDIA_TYPE' } });
    });
  });
});

/** The order of the keys of an object, to compare two sets of keys as lists. */
function byOrderOf(object: object): (a: string, b: string) => number {
  const keys = Object.keys(object);
  return (a, b) => keys.indexOf(a) - keys.indexOf(b);
}
