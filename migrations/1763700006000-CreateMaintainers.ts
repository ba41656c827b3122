import type { MigrationInterface, QueryRunner } from 'typeorm';

const USERS_AND_GROUPS = `
  SELECT id AS user_id, id AS principal_id FROM users
  UNION ALL
  SELECT user_id, group_id FROM group_members`;

/** In words: active maintainers linked to the user by id, or by e-mail when they name no id. */
const MAINTAINERS = `
  SELECT m.user_id, m.id FROM maintainers m WHERE m.user_id IS NOT NULL AND m.status = 'active'
  UNION ALL
  SELECT u.id, m.id FROM users u JOIN maintainers m ON m.email = u.email WHERE m.user_id IS NULL AND m.status = 'active'`;

/** In words: the active groups that those maintainers belong to. */
const MAINTAINER_GROUPS = `
  SELECT m.user_id, g.id
  FROM maintainers m
    JOIN maintainer_group_members gm ON gm.maintainer_id = m.id
    JOIN maintainer_groups g ON g.id = gm.group_id
  WHERE m.user_id IS NOT NULL AND m.status = 'active' AND g.status = 'active'
  UNION ALL
  SELECT u.id, g.id
  FROM users u
    JOIN maintainers m ON m.email = u.email
    JOIN maintainer_group_members gm ON gm.maintainer_id = m.id
    JOIN maintainer_groups g ON g.id = gm.group_id
  WHERE m.user_id IS NULL AND m.status = 'active' AND g.status = 'active'`;

export class CreateMaintainers1763700006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE maintainers (
        id uuid NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        status text NOT NULL DEFAULT 'active',
        user_id uuid,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_maintainers PRIMARY KEY (id),
        CONSTRAINT ck_maintainers_status CHECK (status IN ('active', 'inactive')),
        CONSTRAINT fk_maintainers_user FOREIGN KEY (user_id) REFERENCES users (id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_maintainers_email ON maintainers (email)`);
    await runner.query(`CREATE INDEX ix_maintainers_user ON maintainers (user_id)`);
    await runner.query(`
      CREATE TABLE maintainer_groups (
        id uuid NOT NULL,
        name text NOT NULL,
        group_manager_id uuid,
        description text NOT NULL DEFAULT '',
        status text NOT NULL DEFAULT 'active',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_maintainer_groups PRIMARY KEY (id),
        CONSTRAINT ck_maintainer_groups_status CHECK (status IN ('active', 'inactive')),
        CONSTRAINT fk_maintainer_groups_manager FOREIGN KEY (group_manager_id) REFERENCES maintainers (id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_maintainer_groups_name ON maintainer_groups (name)`);
    await runner.query(`CREATE INDEX ix_maintainer_groups_manager ON maintainer_groups (group_manager_id)`);
    await runner.query(`
      CREATE TABLE maintainer_group_members (
        id uuid NOT NULL,
        group_id uuid NOT NULL,
        maintainer_id uuid NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_maintainer_group_members PRIMARY KEY (id),
        CONSTRAINT fk_maintainer_group_members_group FOREIGN KEY (group_id) REFERENCES maintainer_groups (id) ON DELETE CASCADE,
        CONSTRAINT fk_maintainer_group_members_maintainer FOREIGN KEY (maintainer_id) REFERENCES maintainers (id) ON DELETE CASCADE
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_maintainer_group_members_group_maintainer ON maintainer_group_members (group_id, maintainer_id)`,
    );
    await runner.query(
      `CREATE INDEX ix_maintainer_group_members_maintainer ON maintainer_group_members (maintainer_id)`,
    );
    // Who may edit maintainers must not come to own things that way.
    await runner.query(`
      ALTER TABLE grants ADD CONSTRAINT ck_grants_maintainer_rank
        CHECK (principal_type IN ('user', 'group') OR rank <= 2)`);
    await runner.query(
      `CREATE OR REPLACE VIEW user_principals AS ${[USERS_AND_GROUPS, MAINTAINERS, MAINTAINER_GROUPS].join(' UNION ALL ')}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE OR REPLACE VIEW user_principals AS ${USERS_AND_GROUPS}`);
    await runner.query(`DELETE FROM grants WHERE principal_type IN ('maintainer', 'maintainer_group')`);
    await runner.query(`ALTER TABLE grants DROP CONSTRAINT ck_grants_maintainer_rank`);
    for (const table of ['maintainer_group_members', 'maintainer_groups', 'maintainers']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
