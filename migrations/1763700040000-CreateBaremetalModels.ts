import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBaremetalModels1763700040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE brands (
        id uuid NOT NULL,
        name text NOT NULL,
        website text,
        description text NOT NULL DEFAULT '',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_brands PRIMARY KEY (id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_brands_name ON brands (name)`);
    await runner.query(`
      CREATE TABLE baremetal_models (
        id uuid NOT NULL,
        brand_id uuid NOT NULL,
        name text NOT NULL,
        default_cpu integer NOT NULL,
        default_memory_mb integer NOT NULL,
        default_storage_gb integer NOT NULL,
        default_gpus integer NOT NULL DEFAULT 0,
        gpu_model text,
        unit_height smallint NOT NULL DEFAULT 1,
        end_of_life date,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_baremetal_models PRIMARY KEY (id),
        CONSTRAINT fk_baremetal_models_brand FOREIGN KEY (brand_id) REFERENCES brands (id) ON DELETE RESTRICT,
        CONSTRAINT ck_baremetal_models_defaults CHECK (default_cpu >= 0 AND default_memory_mb >= 0
          AND default_storage_gb >= 0 AND default_gpus >= 0),
        CONSTRAINT ck_baremetal_models_unit_height CHECK (unit_height >= 1)
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_baremetal_models_brand_name ON baremetal_models (brand_id, name)`);
    for (const column of ['name', 'gpu_model', 'end_of_life'])
      await runner.query(`CREATE INDEX ix_baremetal_models_${column} ON baremetal_models (${column}, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE baremetal_models`);
    await runner.query(`DROP TABLE brands`);
  }
}
