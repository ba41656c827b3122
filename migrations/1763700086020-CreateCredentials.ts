import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCredentials1763700086020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE credentials (
        id uuid NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        username text,
        sealed_secret text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_credentials PRIMARY KEY (id),
        CONSTRAINT ck_credentials_kind CHECK (kind IN ('ssh_key', 'password', 'become'))
      )`);
    await runner.query(`CREATE INDEX ix_credentials_name_prefix ON credentials (lower(name) COLLATE "C")`);
    await runner.query(
      `CREATE INDEX ix_credentials_name_trigram ON credentials USING gin (lower(name) gin_trgm_ops) WITH (gin_pending_list_limit = 256)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE credentials`);
  }
}
