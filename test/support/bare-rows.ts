import type { ResourceDescriptor } from '../../src/core/authz/resource-registry';
import type { Database } from '../../src/core/database/database';
import type { TestDatabase } from './database';

interface ColumnRow {
  table_name: string;
  column_name: string;
  udt_name: string;
}

const FILL: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: `'text ' || n`,
  int2: 'n',
  int4: 'n',
  int8: 'n',
  numeric: 'n',
  float8: 'n',
  bool: 'false',
  jsonb: `'{}'::jsonb`,
  bytea: `decode(lpad(to_hex(n), 64, '0'), 'hex')`,
  timestamptz: 'now()',
  date: 'current_date',
  inet: `('10.0.0.0'::inet + n)`,
  cidr: `set_masklen('10.0.0.0'::cidr + n, 32)::cidr`,
  macaddr: `'00:00:00:00:00:01'::macaddr`,
};

/** Takes away every rule of the tables but their primary keys: rows may then be made of nothing but ids and links. */
export async function withoutRules(db: TestDatabase): Promise<void> {
  await db.sql(`DO $$ DECLARE r record; BEGIN
    FOR r IN SELECT conrelid::regclass AS t, conname FROM pg_constraint
      WHERE contype IN ('f', 'c', 'x', 'u') AND conrelid <> 0 AND connamespace = 'public'::regnamespace LOOP
      EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', r.t, r.conname); END LOOP;
    FOR r IN SELECT indexrelid::regclass AS i FROM pg_index JOIN pg_class c ON c.oid = indexrelid
      WHERE indisunique AND NOT indisprimary AND c.relnamespace = 'public'::regnamespace LOOP
      EXECUTE format('DROP INDEX %s', r.i); END LOOP;
    FOR r IN SELECT tgrelid::regclass AS t, tgname FROM pg_trigger WHERE NOT tgisinternal LOOP
      EXECUTE format('DROP TRIGGER %I ON %s', r.tgname, r.t); END LOOP; END $$`);
}

/** `count` rows of a resource and no others, whatever columns it has; returns their ids as text, in order. */
export async function bareRows(
  test: TestDatabase,
  db: Database,
  resource: ResourceDescriptor,
  count: number,
): Promise<string[]> {
  const table = db.table(resource.entity).name;
  const columns = await test.sql<ColumnRow>(
    `SELECT table_name, column_name, udt_name FROM information_schema.columns WHERE table_schema = 'public'
     AND table_name = $1 AND is_nullable = 'NO' AND column_default IS NULL AND is_generated = 'NEVER' AND is_identity = 'NO'`,
    [table],
  );
  const values = columns.map(({ udt_name: type }) => {
    if (type.startsWith('_')) return `'{}'::${type.slice(1)}[]`;
    const value = FILL[type];
    if (!value) throw new Error(`${table}: no value for a column of type ${type}`);
    return value;
  });
  await test.sql(`TRUNCATE ${table}`);
  const names = columns.map(({ column_name: name }) => name);
  const rows = await test.sql<{ id: string }>(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM generate_series(1, ${count}) n RETURNING id::text`,
  );
  return rows.map(({ id }) => id).sort();
}
