import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBgpConfigs1763700050002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bgp_configs (
        id uuid NOT NULL,
        asn bigint NOT NULL,
        peer_asn bigint NOT NULL,
        router_id inet NOT NULL,
        local_ip inet NOT NULL,
        peer_ip inet NOT NULL,
        vrf_id uuid,
        sealed_password text,
        description text NOT NULL DEFAULT '',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_bgp_configs PRIMARY KEY (id),
        CONSTRAINT fk_bgp_configs_vrf FOREIGN KEY (vrf_id) REFERENCES vrfs (id),
        CONSTRAINT ck_bgp_configs_asns CHECK (asn BETWEEN 1 AND 4294967295 AND peer_asn BETWEEN 1 AND 4294967295),
        CONSTRAINT ck_bgp_configs_addresses
          CHECK (family(router_id) = 4 AND family(local_ip) = family(peer_ip) AND local_ip <> peer_ip)
      )`);
    await runner.query(`CREATE INDEX ix_bgp_configs_vrf ON bgp_configs (vrf_id, id)`);
    await runner.query(`CREATE INDEX ix_bgp_configs_asn ON bgp_configs (asn, id)`);
    await runner.query(`CREATE INDEX ix_bgp_configs_peer_asn ON bgp_configs (peer_asn, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE bgp_configs`);
  }
}
