import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRunTemplates1763700086030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE run_templates (
        id uuid NOT NULL,
        name text NOT NULL,
        description text NOT NULL DEFAULT '',
        playbook_id integer NOT NULL,
        inventory_id integer NOT NULL,
        credential_id uuid,
        become_credential_id uuid,
        extra_vars jsonb NOT NULL DEFAULT '{}',
        host_limit text,
        tags text[] NOT NULL DEFAULT '{}',
        skip_tags text[] NOT NULL DEFAULT '{}',
        check_mode boolean NOT NULL DEFAULT false,
        forks integer NOT NULL DEFAULT 5,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_run_templates PRIMARY KEY (id),
        CONSTRAINT fk_run_templates_playbook FOREIGN KEY (playbook_id) REFERENCES playbooks (id),
        CONSTRAINT fk_run_templates_inventory FOREIGN KEY (inventory_id) REFERENCES inventories (id),
        CONSTRAINT fk_run_templates_credential FOREIGN KEY (credential_id) REFERENCES credentials (id),
        CONSTRAINT fk_run_templates_become_credential FOREIGN KEY (become_credential_id) REFERENCES credentials (id),
        CONSTRAINT ck_run_templates_forks CHECK (forks BETWEEN 1 AND 100)
      )`);
    for (const column of ['playbook', 'inventory', 'credential', 'become_credential'])
      await runner.query(`CREATE INDEX ix_run_templates_${column} ON run_templates (${column}_id, id)`);
    await runner.query(`CREATE INDEX ix_run_templates_name_prefix ON run_templates (lower(name) COLLATE "C")`);
    await runner.query(
      `CREATE INDEX ix_run_templates_name_trigram ON run_templates USING gin (lower(name) gin_trgm_ops) WITH (gin_pending_list_limit = 256)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE run_templates`);
  }
}
