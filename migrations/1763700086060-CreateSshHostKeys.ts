import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSshHostKeys1763700086060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ssh_host_keys (
        id uuid NOT NULL,
        inventory_id integer,
        address text NOT NULL,
        port integer NOT NULL,
        key_type text NOT NULL,
        public_key text NOT NULL,
        fingerprint text NOT NULL,
        pinned_by uuid,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_ssh_host_keys PRIMARY KEY (id),
        CONSTRAINT fk_ssh_host_keys_inventory FOREIGN KEY (inventory_id) REFERENCES inventories (id) ON DELETE CASCADE,
        CONSTRAINT ck_ssh_host_keys_port CHECK (port BETWEEN 1 AND 65535)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_ssh_host_keys_host ON ssh_host_keys (inventory_id, address, port) NULLS NOT DISTINCT`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ssh_host_keys`);
  }
}
