import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNetworkInterfaces1763700050003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // resource_type and resource_id say once more what the typed keys say, for filters; the check keeps them the same.
    await runner.query(`
      CREATE TABLE network_interfaces (
        id uuid NOT NULL,
        resource_type text NOT NULL,
        resource_id uuid NOT NULL,
        baremetal_id uuid,
        virtual_machine_id uuid,
        k8s_cluster_id uuid,
        name text NOT NULL,
        mac_address macaddr,
        is_primary boolean NOT NULL DEFAULT false,
        ipv4_address inet,
        ipv4_gateway inet,
        ipv6_address inet,
        ipv6_gateway inet,
        dns inet[] NOT NULL DEFAULT '{}',
        mtu integer,
        vlan_id uuid,
        vrf_id uuid,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_network_interfaces PRIMARY KEY (id),
        CONSTRAINT fk_network_interfaces_baremetal FOREIGN KEY (baremetal_id) REFERENCES baremetals (id) ON DELETE CASCADE,
        CONSTRAINT fk_network_interfaces_virtual_machine FOREIGN KEY (virtual_machine_id)
          REFERENCES virtual_machines (id) ON DELETE CASCADE,
        CONSTRAINT fk_network_interfaces_k8s_cluster FOREIGN KEY (k8s_cluster_id) REFERENCES k8s_clusters (id) ON DELETE CASCADE,
        CONSTRAINT fk_network_interfaces_vlan FOREIGN KEY (vlan_id) REFERENCES vlans (id),
        CONSTRAINT fk_network_interfaces_vrf FOREIGN KEY (vrf_id) REFERENCES vrfs (id),
        CONSTRAINT ck_network_interfaces_owner CHECK (
          num_nonnulls(baremetal_id, virtual_machine_id, k8s_cluster_id) = 1
          AND resource_id = COALESCE(baremetal_id, virtual_machine_id, k8s_cluster_id)
          AND resource_type = CASE WHEN baremetal_id IS NOT NULL THEN 'Baremetal'
            WHEN virtual_machine_id IS NOT NULL THEN 'VirtualMachine' ELSE 'K8sCluster' END),
        CONSTRAINT ck_network_interfaces_ipv4 CHECK (family(ipv4_address) = 4
          AND (ipv4_gateway IS NULL OR (ipv4_address IS NOT NULL AND ipv4_gateway << network(ipv4_address)
            AND host(ipv4_gateway) <> host(ipv4_address)))),
        CONSTRAINT ck_network_interfaces_ipv6 CHECK (family(ipv6_address) = 6
          AND (ipv6_gateway IS NULL OR (ipv6_address IS NOT NULL AND ipv6_gateway << network(ipv6_address)
            AND host(ipv6_gateway) <> host(ipv6_address)))),
        CONSTRAINT ck_network_interfaces_mtu CHECK (mtu BETWEEN 68 AND 65535)
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_network_interfaces_name ON network_interfaces (resource_id, name)`);
    await runner.query(`CREATE UNIQUE INDEX uq_network_interfaces_mac ON network_interfaces (mac_address)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_network_interfaces_primary ON network_interfaces (resource_id) WHERE is_primary`,
    );
    // One address is one machine within a VRF, whatever the prefix; the global VRF is one of them.
    for (const family of ['ipv4', 'ipv6']) {
      await runner.query(`CREATE UNIQUE INDEX uq_network_interfaces_${family} ON network_interfaces
        (host(${family}_address), vrf_id) NULLS NOT DISTINCT WHERE ${family}_address IS NOT NULL`);
    }
    for (const column of ['baremetal_id', 'virtual_machine_id', 'k8s_cluster_id', 'vlan_id', 'vrf_id']) {
      const name = `ix_network_interfaces_${column.replace('_id', '')}`;
      await runner.query(`CREATE INDEX ${name} ON network_interfaces (${column}, id)`);
    }
    await runner.query(`CREATE INDEX ix_network_interfaces_resource ON network_interfaces (resource_type, id)`);
    await runner.query(`CREATE INDEX ix_network_interfaces_name ON network_interfaces (name, id)`);
    await runner.query(`
      CREATE TABLE network_interface_bgp_configs (
        network_interface_id uuid NOT NULL,
        bgp_config_id uuid NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_network_interface_bgp_configs PRIMARY KEY (network_interface_id, bgp_config_id),
        CONSTRAINT fk_network_interface_bgp_configs_interface FOREIGN KEY (network_interface_id)
          REFERENCES network_interfaces (id) ON DELETE CASCADE,
        CONSTRAINT fk_network_interface_bgp_configs_config FOREIGN KEY (bgp_config_id) REFERENCES bgp_configs (id)
      )`);
    await runner.query(
      `CREATE INDEX ix_network_interface_bgp_configs_config ON network_interface_bgp_configs (bgp_config_id, network_interface_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE network_interface_bgp_configs`);
    await runner.query(`DROP TABLE network_interfaces`);
  }
}
