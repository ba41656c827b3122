import type { Config } from '../config/config';
import { createDataSource } from './data-source';

type MigrationSettings = Pick<Config, 'DATABASE_URL' | 'DATABASE_OWNER_URL'>;

/** One lock for everybody who migrates: a second migrator waits and then finds nothing to do. */
const MIGRATION_LOCK = 7_226_001;

/**
 * Brings the schema up to date as the owner and gives the application's role what it needs: everything on the tables,
 * but the audit log it may only read and extend. Returns the names of the migrations that ran.
 */
export async function migrate(config: MigrationSettings): Promise<string[]> {
  const url = config.DATABASE_OWNER_URL ?? config.DATABASE_URL;
  const dataSource = createDataSource({ url, DATABASE_POOL_SIZE: 2 });
  await dataSource.initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(`SET statement_timeout = 0`);
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await dataSource.runMigrations();
    await runner.query(privilegesFor(decodeURIComponent(new URL(config.DATABASE_URL).username)));
    return ran.map(({ name }) => name);
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

function privilegesFor(role: string): string {
  const name = `"${role.replaceAll('"', '""')}"`;
  return `
    GRANT USAGE ON SCHEMA public TO ${name};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${name};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${name};
    REVOKE UPDATE, DELETE, TRUNCATE ON audit_entries FROM ${name};
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON migrations FROM ${name};`;
}
