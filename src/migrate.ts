import { loadMigrationConfig } from './core/config/config';
import { migrate } from './core/database/migrate';

migrate(loadMigrationConfig()).then(
  (ran) => process.stdout.write(ran.length > 0 ? `Migrated: ${ran.join(', ')}\n` : 'The schema is up to date\n'),
  (error: unknown) => {
    process.stderr.write(`Migration failed: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
