import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePveNodes1763700080010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE pve_nodes (
        id uuid NOT NULL,
        hypervisor_id uuid NOT NULL,
        name text NOT NULL,
        online boolean NOT NULL,
        cores integer NOT NULL DEFAULT 0,
        memory_mb integer NOT NULL DEFAULT 0,
        host_id uuid,
        seen_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_pve_nodes PRIMARY KEY (id),
        CONSTRAINT fk_pve_nodes_hypervisor FOREIGN KEY (hypervisor_id) REFERENCES hypervisors (id) ON DELETE CASCADE,
        CONSTRAINT fk_pve_nodes_host FOREIGN KEY (host_id) REFERENCES baremetals (id) ON DELETE SET NULL
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_pve_nodes_name ON pve_nodes (hypervisor_id, name)`);
    await runner.query(`CREATE UNIQUE INDEX uq_pve_nodes_host ON pve_nodes (host_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE pve_nodes`);
  }
}
