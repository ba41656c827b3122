import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same two indexes as every searched column has. */
export class IndexHypervisorNames1763700110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX ix_hypervisors_name_prefix ON hypervisors (lower(name) COLLATE "C")`);
    await runner.query(
      `CREATE INDEX ix_hypervisors_name_trigram ON hypervisors USING gin (lower(name) gin_trgm_ops) WITH (gin_pending_list_limit = 256)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_hypervisors_name_prefix, ix_hypervisors_name_trigram`);
  }
}
