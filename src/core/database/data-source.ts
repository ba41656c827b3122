import { types } from 'pg';
import { DataSource, DefaultNamingStrategy } from 'typeorm';
import type { Config } from '../config/config';
import { momentOf } from './moments';

/** Seconds after which PostgreSQL ends a statement of ours; nothing a request does may take longer. */
const STATEMENT_TIMEOUT_MS = 10_000;
const CONNECT_TIMEOUT_MS = 2_500;

/** Properties are camelCase, columns snake_case. */
class SnakeCaseColumns extends DefaultNamingStrategy {
  override columnName(property: string, customName: string | undefined): string {
    return customName ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

// A day has no time zone. The driver would make it a moment in the zone of this process.
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.TIMESTAMPTZ, momentOf);

type DatabaseSettings = Pick<Config, 'DATABASE_POOL_SIZE'> & { url: string };

/**
 * The connection pool and the entity metadata. Entities and migrations are found by their file names, so a new
 * resource registers itself by existing.
 */
export function createDataSource({ url, DATABASE_POOL_SIZE }: DatabaseSettings): DataSource {
  const root = `${__dirname}/../..`;
  return new DataSource({
    type: 'postgres',
    url,
    entities: [`${root}/{core,modules}/**/*.entity.{ts,js}`],
    migrations: [`${root}/../migrations/*.{ts,js}`],
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseColumns(),
    synchronize: false,
    // Migrations do, as the owner.
    installExtensions: false,
    logging: false,
    poolSize: DATABASE_POOL_SIZE,
    applicationName: 'virtflow',
    extra: {
      pipeline: true,
      // One plan per statement: planning a scoped list anew costs more than running it (docs/performance.md).
      options: '-c plan_cache_mode=force_generic_plan',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
    },
  });
}
