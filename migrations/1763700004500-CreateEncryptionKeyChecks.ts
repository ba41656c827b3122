import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateEncryptionKeyChecks1763700004500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE encryption_key_checks (
        key_id text NOT NULL,
        sealed text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_encryption_key_checks PRIMARY KEY (key_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE encryption_key_checks`);
  }
}
