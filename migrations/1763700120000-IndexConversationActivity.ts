import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For removing conversations in which nothing has been said for long. */
export class IndexConversationActivity1763700120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX ix_conversations_updated_at ON conversations (updated_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_conversations_updated_at`);
  }
}
