import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAssistantUsages1763700090120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assistant_usages (
        user_id uuid NOT NULL,
        hour timestamptz(3) NOT NULL,
        messages integer NOT NULL,
        characters integer NOT NULL,
        CONSTRAINT pk_assistant_usages PRIMARY KEY (user_id),
        CONSTRAINT fk_assistant_usages_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE assistant_usages`);
  }
}
