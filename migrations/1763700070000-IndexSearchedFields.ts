import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEARCHED = [
  ['users', 'username'],
  ['users', 'email'],
  ['groups', 'name'],
  ['maintainers', 'name'],
  ['maintainers', 'email'],
  ['maintainer_groups', 'name'],
  ['baremetal_groups', 'name'],
  ['baremetals', 'name'],
  ['baremetals', 'serial_number'],
  ['tenants', 'name'],
  ['vm_specifications', 'name'],
  ['k8s_clusters', 'name'],
  ['virtual_machines', 'name'],
] as const;

/** Per searched column one index for whole texts and their beginnings, in order, and one for what is inside. */
export class IndexSearchedFields1763700070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    for (const [table, column] of SEARCHED) {
      await runner.query(`CREATE INDEX ix_${table}_${column}_prefix ON ${table} (lower(${column}) COLLATE "C")`);
      // What was inserted last waits in a list that every search reads: kept short, in kB.
      await runner.query(
        `CREATE INDEX ix_${table}_${column}_trigram ON ${table} USING gin (lower(${column}) gin_trgm_ops) WITH (gin_pending_list_limit = 256)`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of SEARCHED) {
      await runner.query(`DROP INDEX ix_${table}_${column}_prefix, ix_${table}_${column}_trigram`);
    }
    await runner.query(`DROP EXTENSION pg_trgm`);
  }
}
