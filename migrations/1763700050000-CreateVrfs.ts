import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVrfs1763700050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vrfs (
        id uuid NOT NULL,
        name text NOT NULL,
        route_distinguisher text,
        description text NOT NULL DEFAULT '',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_vrfs PRIMARY KEY (id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_vrfs_name ON vrfs (name)`);
    await runner.query(`CREATE UNIQUE INDEX uq_vrfs_route_distinguisher ON vrfs (route_distinguisher)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE vrfs`);
  }
}
