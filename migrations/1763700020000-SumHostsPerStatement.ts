import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Many hosts that are made or deleted in one statement change each group's totals once. */
export class SumHostsPerStatement1763700020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // In words: add the sums over the statement's rows to their groups, or take them off, lower group ids first.
    await runner.query(`
      CREATE FUNCTION sum_baremetal_totals() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        sign integer := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
        change record;
      BEGIN
        FOR change IN
          SELECT group_id, sum(total_cpu) AS cpu, sum(total_memory_mb) AS memory_mb, sum(total_storage_gb) AS storage_gb, sum(total_gpus) AS gpus
          FROM touched WHERE group_id IS NOT NULL GROUP BY group_id ORDER BY group_id
        LOOP
          UPDATE baremetal_groups SET total_cpu = total_cpu + sign * change.cpu, total_memory_mb = total_memory_mb + sign * change.memory_mb,
            total_storage_gb = total_storage_gb + sign * change.storage_gb, total_gpus = total_gpus + sign * change.gpus
          WHERE id = change.group_id;
        END LOOP;
        RETURN NULL;
      END $$`);
    await runner.query(`DROP TRIGGER tr_baremetals_totals ON baremetals`);
    await runner.query(`
      CREATE TRIGGER tr_baremetals_totals_added AFTER INSERT ON baremetals
      REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION sum_baremetal_totals()`);
    await runner.query(`
      CREATE TRIGGER tr_baremetals_totals_removed AFTER DELETE ON baremetals
      REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION sum_baremetal_totals()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER tr_baremetals_totals_added ON baremetals`);
    await runner.query(`DROP TRIGGER tr_baremetals_totals_removed ON baremetals`);
    await runner.query(`DROP FUNCTION sum_baremetal_totals`);
    await runner.query(`
      CREATE TRIGGER tr_baremetals_totals AFTER INSERT OR DELETE ON baremetals
      FOR EACH ROW EXECUTE FUNCTION move_baremetal_totals()`);
  }
}
