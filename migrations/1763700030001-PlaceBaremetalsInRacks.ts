import type { MigrationInterface, QueryRunner } from 'typeorm';

const LEVELS = ['fabrication', 'phase', 'data_center', 'room', 'rack'];
const IN_ROOM = 'data_center_id, phase_id, fabrication_id';
const IN_RACK = `room_id, ${IN_ROOM}`;

/** Two ways lead from a room to the hosts in its racks, so keys are compared at the end of the transaction. */
const key = (name: string, columns: string, referred: string) => `
  CONSTRAINT fk_baremetals_${name} FOREIGN KEY (${columns}) REFERENCES ${referred}
    ON UPDATE CASCADE ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED`;

export class PlaceBaremetalsInRacks1763700030001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await runner.query(`
      ALTER TABLE baremetals
        ${LEVELS.map((level) => `ADD COLUMN ${level}_id uuid`).join(', ')},
        ADD COLUMN rack_height_units integer,
        ADD COLUMN unit_start integer,
        ADD COLUMN unit_height integer NOT NULL DEFAULT 1`);
    await runner.query(`
      ALTER TABLE baremetals
        ADD ${key('rack', `rack_id, ${IN_RACK}, rack_height_units`, `racks (id, ${IN_RACK}, height_units)`)},
        ADD ${key('room', IN_RACK, `rooms (id, ${IN_ROOM})`)},
        ADD ${key('data_center', IN_ROOM, 'data_centers (id, phase_id, fabrication_id)')},
        ADD CONSTRAINT ck_baremetals_location CHECK (
          (rack_id IS NULL) = (rack_height_units IS NULL) AND (rack_id IS NULL OR room_id IS NOT NULL)
          AND (room_id IS NULL OR data_center_id IS NOT NULL)
          AND (data_center_id IS NULL) = (phase_id IS NULL) AND (data_center_id IS NULL) = (fabrication_id IS NULL)
          AND (unit_start IS NULL OR rack_id IS NOT NULL AND status <> 'retired')),
        ADD CONSTRAINT ck_baremetals_unit_height CHECK (unit_height BETWEEN 1 AND 100),
        ADD CONSTRAINT ck_baremetals_units
          CHECK (unit_start >= 1 AND unit_start + unit_height - 1 <= rack_height_units),
        ADD CONSTRAINT ex_baremetals_units EXCLUDE USING gist (
          rack_id WITH =, int4range(unit_start, unit_start + unit_height) WITH &&) WHERE (unit_start IS NOT NULL)`);
    for (const level of LEVELS)
      await runner.query(`CREATE INDEX ix_baremetals_${level}_id ON baremetals (${level}_id, id)`);
    // Begins with the columns of each of the three keys.
    await runner.query(`
      CREATE INDEX ix_baremetals_location
      ON baremetals (fabrication_id, phase_id, data_center_id, room_id, rack_id, rack_height_units)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const columns = [...LEVELS.map((level) => `${level}_id`), 'rack_height_units', 'unit_start', 'unit_height'];
    await runner.query(`ALTER TABLE baremetals ${columns.map((column) => `DROP COLUMN ${column}`).join(', ')}`);
    await runner.query(`DROP EXTENSION btree_gist`);
  }
}
