import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateGrantsAndAudit1763700002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE grants (
        id uuid NOT NULL,
        principal_type text NOT NULL,
        principal_id uuid NOT NULL,
        resource_type text NOT NULL,
        resource_id text COLLATE "C" NOT NULL,
        rank smallint NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_grants PRIMARY KEY (id),
        CONSTRAINT ck_grants_rank CHECK (rank BETWEEN 1 AND 3),
        CONSTRAINT ck_grants_principal_type CHECK (principal_type IN ('user', 'group', 'maintainer', 'maintainer_group'))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_grants_principal_resource ON grants (principal_id, resource_type, resource_id) INCLUDE (rank)`,
    );
    await runner.query(`CREATE INDEX ix_grants_resource ON grants (resource_type, resource_id)`);
    await runner.query(`
      CREATE TABLE audit_entries (
        id uuid NOT NULL,
        actor_id uuid,
        actor text NOT NULL,
        action text NOT NULL,
        resource_type text NOT NULL,
        resource_id text,
        outcome text NOT NULL,
        changes jsonb NOT NULL,
        code text,
        route text NOT NULL,
        request_id text NOT NULL,
        ip inet,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_audit_entries PRIMARY KEY (id),
        CONSTRAINT ck_audit_entries_outcome CHECK (outcome IN ('success', 'denied', 'failed'))
      )`);
    await runner.query(`CREATE INDEX ix_audit_entries_resource ON audit_entries (resource_type, resource_id, id)`);
    await runner.query(`CREATE INDEX ix_audit_entries_actor ON audit_entries (actor, id)`);
    // Even the owner's statements must not rewrite history by mistake; privileges keep the application's role out.
    await runner.query(`
      CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'audit entries are never changed' USING ERRCODE = 'insufficient_privilege'; END $$`);
    await runner.query(`
      CREATE TRIGGER tr_audit_entries_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_entries`);
    await runner.query(`DROP FUNCTION refuse_audit_change`);
    await runner.query(`DROP TABLE grants`);
  }
}
