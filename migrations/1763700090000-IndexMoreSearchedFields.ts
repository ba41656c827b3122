import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEARCHED = [
  ['fabrications', 'name'],
  ['phases', 'name'],
  ['data_centers', 'name'],
  ['rooms', 'name'],
  ['racks', 'name'],
  ['brands', 'name'],
  ['baremetal_models', 'name'],
  ['purchase_requisitions', 'pr_number'],
  ['purchase_orders', 'po_number'],
  ['purchase_orders', 'vendor_name'],
  ['vrfs', 'name'],
  ['vlans', 'name'],
  ['network_interfaces', 'name'],
  ['k8s_cluster_plugins', 'name'],
  ['service_meshes', 'name'],
  ['k8s_node_pools', 'name'],
] as const;

/** The same two indexes for each searched column as `IndexSearchedFields` makes. */
export class IndexMoreSearchedFields1763700090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of SEARCHED) {
      await runner.query(`CREATE INDEX ix_${table}_${column}_prefix ON ${table} (lower(${column}) COLLATE "C")`);
      await runner.query(
        `CREATE INDEX ix_${table}_${column}_trigram ON ${table} USING gin (lower(${column}) gin_trgm_ops) WITH (gin_pending_list_limit = 256)`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of SEARCHED) {
      await runner.query(`DROP INDEX ix_${table}_${column}_prefix, ix_${table}_${column}_trigram`);
    }
  }
}
