import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/core/database/data-source';
import { migrate } from '../../src/core/database/migrate';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { withDatabase } from '../support/servers';

/**
 * What entities cannot say, so that TypeORM would undo it. Foreign keys: relations do not cross modules, migrations
 * write them. Everything else must come from the entities; an index it drops and makes again has INCLUDE columns or
 * storage options that it does not know.
 */
const BEYOND_ENTITIES = [/^ALTER TABLE "\w+" DROP CONSTRAINT "fk_\w+"$/];
const WITH_INCLUDE = ['uq_grants_principal_resource'];

describe('the schema', () => {
  let test: TestDatabase;
  let source: DataSource;
  beforeAll(async () => {
    test = await createTestDatabase();
    source = await createDataSource({ url: test.ownerUrl, DATABASE_POOL_SIZE: 2 }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await test.drop();
  });

  /** Columns, constraints, indexes, views, triggers and functions, as text. */
  async function schema(): Promise<string[]> {
    const rows = await test.sql<{ line: string }>(`
      SELECT format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) AS line
        FROM information_schema.columns WHERE table_schema = 'public'
      UNION ALL SELECT format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT format('%s %s', viewname, definition) FROM pg_views WHERE schemaname = 'public'
      UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      ORDER BY 1`);
    return rows.map(({ line }) => line);
  }
  const besidesMigrations = (lines: string[]) => lines.filter((line) => !/\bmigrations(_id_seq)?\b/.test(line));

  it('goes down to nothing and comes back the same', async () => {
    const before = await schema();
    for (let left = source.migrations.length; left > 0; left--) await source.undoLastMigration({ transaction: 'each' });
    expect(besidesMigrations(await schema())).toEqual([]);
    await source.runMigrations({ transaction: 'each' });
    expect(await schema()).toEqual(before);
  });

  it('can be taken back one step at a time, with rows in it', async () => {
    await test.sql(`INSERT INTO tenants (name) VALUES ('kept')`);
    const last = source.migrations.at(-1);
    const before = await schema();
    await source.undoLastMigration({ transaction: 'each' });
    await source.runMigrations({ transaction: 'each' });
    expect(last).toBeDefined();
    expect(await schema()).toEqual(before);
    expect(await test.sql(`DELETE FROM tenants WHERE name = 'kept' RETURNING name`)).toEqual([{ name: 'kept' }]);
  });

  it('is what the entities say', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    const unexplained = upQueries
      .map(({ query }) => query)
      .filter((query) => !BEYOND_ENTITIES.some((pattern) => pattern.test(query)))
      .filter((query) => !WITH_INCLUDE.some((name) => query.includes(`"${name}"`)));
    expect(unexplained).toEqual([]);
  });

  it('has an index for every foreign key', async () => {
    const rows = await test.sql<{ key: string }>(`
      SELECT format('%s (%s)', c.conrelid::regclass, string_agg(a.attname, ', ' ORDER BY k.place)) AS key
      FROM pg_constraint c, unnest(c.conkey) WITH ORDINALITY k(number, place)
        JOIN pg_attribute a ON a.attnum = k.number
      WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND a.attrelid = c.conrelid
        AND NOT EXISTS (
          SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indpred IS NULL
            AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] <@ c.conkey)
      GROUP BY c.oid, c.conrelid`);
    expect(rows.map(({ key }) => key)).toEqual([]);
  });

  it('names constraints and indexes after their table, as error mapping needs', async () => {
    const rows = await test.sql<{ name: string; table: string }>(`
      SELECT conname AS name, conrelid::regclass::text AS table FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'c', 'u')
      UNION SELECT indexname, tablename FROM pg_indexes WHERE schemaname = 'public'`);
    const wrong = rows.filter(
      ({ name, table }) => table !== 'migrations' && !new RegExp(`^(pk|fk|ck|uq|ix|ex)_${table}(_|$)`).test(name),
    );
    expect(wrong).toEqual([]);
  });

  it('lets two migrators start at once: one migrates, the other waits and finds nothing to do', async () => {
    const name = `migrators_${randomBytes(4).toString('hex')}`;
    await test.sql(`CREATE DATABASE ${name}`);
    try {
      const urls = {
        DATABASE_OWNER_URL: withDatabase(test.ownerUrl, name),
        DATABASE_URL: withDatabase(test.appUrl, name),
      };
      const ran = await Promise.all([migrate(urls), migrate(urls)]);
      expect(ran.map(({ length }) => length).sort((a, b) => a - b)).toEqual([0, source.migrations.length]);
      expect(await migrate(urls)).toEqual([]);
      const client = new Client({ connectionString: urls.DATABASE_OWNER_URL });
      await client.connect();
      const { rows } = await client.query(
        `SELECT count(DISTINCT name)::int AS names, count(*)::int AS rows FROM migrations`,
      );
      await client.end();
      expect(rows).toEqual([{ names: source.migrations.length, rows: source.migrations.length }]);
    } finally {
      await test.sql(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  });
});
