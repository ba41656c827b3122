import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVlans1763700050001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vlans (
        id uuid NOT NULL,
        vlan_id integer NOT NULL,
        name text NOT NULL,
        vrf_id uuid,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_vlans PRIMARY KEY (id),
        CONSTRAINT fk_vlans_vrf FOREIGN KEY (vrf_id) REFERENCES vrfs (id),
        CONSTRAINT ck_vlans_vlan_id CHECK (vlan_id BETWEEN 1 AND 4094)
      )`);
    // The global VRF is one VRF: two NULLs are the same.
    await runner.query(`CREATE UNIQUE INDEX uq_vlans_vrf_vlan_id ON vlans (vrf_id, vlan_id) NULLS NOT DISTINCT`);
    await runner.query(`CREATE INDEX ix_vlans_vrf ON vlans (vrf_id, id)`);
    await runner.query(`CREATE INDEX ix_vlans_vlan_id ON vlans (vlan_id, id)`);
    await runner.query(`CREATE INDEX ix_vlans_name ON vlans (name, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE vlans`);
  }
}
