import type { MigrationInterface, QueryRunner } from 'typeorm';

const MANAGED = `
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1`;

/**
 * Each row carries the ids of everything it lies in, and its foreign key holds all of them: what moves takes along what
 * lies in it. The unique indexes called location are what the keys of the level below refer to; the other indexes of that
 * name begin with the columns of the table's own key.
 */
export class CreateLocations1763700030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createSites(runner);
    await this.createRooms(runner);
    await this.createRacks(runner);
  }

  private async createSites(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fabrications (
        id uuid NOT NULL,
        name text NOT NULL,
        description text NOT NULL DEFAULT '',
        address text NOT NULL DEFAULT '',
        ${MANAGED},
        CONSTRAINT pk_fabrications PRIMARY KEY (id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_fabrications_name ON fabrications (name)`);
    await runner.query(`
      CREATE TABLE phases (
        id uuid NOT NULL,
        name text NOT NULL,
        description text NOT NULL DEFAULT '',
        fabrication_id uuid NOT NULL,
        ${MANAGED},
        CONSTRAINT pk_phases PRIMARY KEY (id),
        CONSTRAINT fk_phases_fabrication FOREIGN KEY (fabrication_id) REFERENCES fabrications (id) ON DELETE RESTRICT
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_phases_name ON phases (fabrication_id, name)`);
    await runner.query(`CREATE UNIQUE INDEX uq_phases_location ON phases (id, fabrication_id)`);
    await runner.query(`CREATE INDEX ix_phases_name ON phases (name, id)`);
    await runner.query(`
      CREATE TABLE data_centers (
        id uuid NOT NULL,
        name text NOT NULL,
        description text NOT NULL DEFAULT '',
        phase_id uuid NOT NULL,
        fabrication_id uuid NOT NULL,
        ${MANAGED},
        CONSTRAINT pk_data_centers PRIMARY KEY (id),
        CONSTRAINT fk_data_centers_phase FOREIGN KEY (phase_id, fabrication_id)
          REFERENCES phases (id, fabrication_id) ON UPDATE CASCADE ON DELETE RESTRICT
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_data_centers_name ON data_centers (phase_id, name)`);
    await runner.query(`CREATE UNIQUE INDEX uq_data_centers_location ON data_centers (id, phase_id, fabrication_id)`);
    await runner.query(`CREATE INDEX ix_data_centers_name ON data_centers (name, id)`);
    await runner.query(`CREATE INDEX ix_data_centers_location ON data_centers (fabrication_id, phase_id)`);
  }

  private async createRooms(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rooms (
        id uuid NOT NULL,
        name text NOT NULL,
        description text NOT NULL DEFAULT '',
        data_center_id uuid NOT NULL,
        phase_id uuid NOT NULL,
        fabrication_id uuid NOT NULL,
        ${MANAGED},
        CONSTRAINT pk_rooms PRIMARY KEY (id),
        CONSTRAINT fk_rooms_data_center FOREIGN KEY (data_center_id, phase_id, fabrication_id)
          REFERENCES data_centers (id, phase_id, fabrication_id) ON UPDATE CASCADE ON DELETE RESTRICT
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_rooms_name ON rooms (data_center_id, name)`);
    await runner.query(`CREATE UNIQUE INDEX uq_rooms_location ON rooms (id, data_center_id, phase_id, fabrication_id)`);
    await runner.query(`CREATE INDEX ix_rooms_name ON rooms (name, id)`);
    await runner.query(`CREATE INDEX ix_rooms_location ON rooms (fabrication_id, phase_id, data_center_id)`);
    await runner.query(`CREATE INDEX ix_rooms_phase ON rooms (phase_id, id)`);
  }

  private async createRacks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE racks (
        id uuid NOT NULL,
        name text NOT NULL,
        description text NOT NULL DEFAULT '',
        room_id uuid NOT NULL,
        data_center_id uuid NOT NULL,
        phase_id uuid NOT NULL,
        fabrication_id uuid NOT NULL,
        height_units integer NOT NULL DEFAULT 42,
        bgp_number bigint,
        as_number bigint,
        power_capacity_kw numeric(8,2),
        status text NOT NULL DEFAULT 'active',
        ${MANAGED},
        CONSTRAINT pk_racks PRIMARY KEY (id),
        CONSTRAINT fk_racks_room FOREIGN KEY (room_id, data_center_id, phase_id, fabrication_id)
          REFERENCES rooms (id, data_center_id, phase_id, fabrication_id) ON UPDATE CASCADE ON DELETE RESTRICT,
        CONSTRAINT ck_racks_height CHECK (height_units BETWEEN 1 AND 100),
        CONSTRAINT ck_racks_numbers CHECK (bgp_number BETWEEN 0 AND 4294967295 AND as_number BETWEEN 1 AND 4294967295),
        CONSTRAINT ck_racks_power CHECK (power_capacity_kw >= 0),
        CONSTRAINT ck_racks_status CHECK (status IN ('active', 'inactive', 'maintenance', 'full'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_racks_name ON racks (room_id, name)`);
    // The height is there for the hosts in the rack, whose units must lie inside.
    await runner.query(
      `CREATE UNIQUE INDEX uq_racks_location ON racks (id, room_id, data_center_id, phase_id, fabrication_id, height_units)`,
    );
    await runner.query(`CREATE INDEX ix_racks_name ON racks (name, id)`);
    await runner.query(`CREATE INDEX ix_racks_location ON racks (fabrication_id, phase_id, data_center_id, room_id)`);
    await runner.query(`CREATE INDEX ix_racks_phase ON racks (phase_id, id)`);
    await runner.query(`CREATE INDEX ix_racks_data_center ON racks (data_center_id, id)`);
    await runner.query(`CREATE INDEX ix_racks_status ON racks (status, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['racks', 'rooms', 'data_centers', 'phases', 'fabrications'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
