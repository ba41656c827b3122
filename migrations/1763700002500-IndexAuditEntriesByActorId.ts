import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For readers who see their own entries: names change, ids do not. */
export class IndexAuditEntriesByActorId1763700002500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX ix_audit_entries_actor_id ON audit_entries (actor_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_audit_entries_actor_id`);
  }
}
