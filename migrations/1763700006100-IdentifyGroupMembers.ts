import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Members of groups get what every resource has. */
export class IdentifyGroupMembers1763700006100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE group_members
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
        ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT now(),
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        DROP CONSTRAINT pk_group_members,
        ADD CONSTRAINT pk_group_members PRIMARY KEY (id)`);
    await runner.query(`ALTER TABLE group_members ALTER COLUMN id DROP DEFAULT`);
    await runner.query(`CREATE UNIQUE INDEX uq_group_members_group_user ON group_members (group_id, user_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX uq_group_members_group_user`);
    await runner.query(`
      ALTER TABLE group_members
        DROP CONSTRAINT pk_group_members,
        ADD CONSTRAINT pk_group_members PRIMARY KEY (group_id, user_id),
        DROP COLUMN id,
        DROP COLUMN updated_at,
        DROP COLUMN version`);
  }
}
