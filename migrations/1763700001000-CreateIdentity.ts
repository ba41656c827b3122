import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentity1763700001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE users (
        id uuid NOT NULL,
        username text NOT NULL,
        email text NOT NULL,
        password_hash text,
        role text NOT NULL,
        status text NOT NULL DEFAULT 'active',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_users PRIMARY KEY (id),
        CONSTRAINT ck_users_role CHECK (role IN ('admin', 'operator', 'auditor', 'user')),
        CONSTRAINT ck_users_status CHECK (status IN ('active', 'disabled'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_users_username ON users (username)`);
    await runner.query(`CREATE UNIQUE INDEX uq_users_email ON users (email)`);
    await runner.query(`
      CREATE TABLE groups (
        id uuid NOT NULL,
        name text NOT NULL,
        description text NOT NULL DEFAULT '',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_groups PRIMARY KEY (id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_groups_name ON groups (name)`);
    await runner.query(`
      CREATE TABLE group_members (
        group_id uuid NOT NULL,
        user_id uuid NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_group_members PRIMARY KEY (group_id, user_id),
        CONSTRAINT fk_group_members_group FOREIGN KEY (group_id) REFERENCES groups (id) ON DELETE CASCADE,
        CONSTRAINT fk_group_members_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_group_members_user ON group_members (user_id)`);
    await runner.query(`
      CREATE TABLE sessions (
        id uuid NOT NULL,
        user_id uuid NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        revoked_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_sessions PRIMARY KEY (id),
        CONSTRAINT fk_sessions_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_sessions_user ON sessions (user_id)`);
    await runner.query(`CREATE INDEX ix_sessions_expires_at ON sessions (expires_at)`);
    await runner.query(`
      CREATE TABLE refresh_tokens (
        hash bytea NOT NULL,
        session_id uuid NOT NULL,
        used_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_refresh_tokens PRIMARY KEY (hash),
        CONSTRAINT fk_refresh_tokens_session FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_refresh_tokens_session ON refresh_tokens (session_id)`);
    await runner.query(`
      CREATE TABLE api_tokens (
        id uuid NOT NULL,
        user_id uuid NOT NULL,
        name text NOT NULL,
        prefix text NOT NULL,
        hash bytea NOT NULL,
        scopes jsonb NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_api_tokens PRIMARY KEY (id),
        CONSTRAINT fk_api_tokens_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_api_tokens_hash ON api_tokens (hash)`);
    await runner.query(`CREATE UNIQUE INDEX uq_api_tokens_user_name ON api_tokens (user_id, name)`);
    await runner.query(`
      CREATE TABLE login_attempts (
        key text NOT NULL,
        attempts integer NOT NULL,
        window_ends_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_login_attempts PRIMARY KEY (key)
      )`);
    await runner.query(`CREATE INDEX ix_login_attempts_window ON login_attempts (window_ends_at)`);
    // Whom a grant may name so that it reaches a user. Modules that add a kind of principal replace this view.
    await runner.query(`
      CREATE VIEW user_principals AS
        SELECT id AS user_id, id AS principal_id FROM users
        UNION ALL
        SELECT user_id, group_id FROM group_members`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW user_principals`);
    for (const table of [
      'login_attempts',
      'api_tokens',
      'refresh_tokens',
      'sessions',
      'group_members',
      'groups',
      'users',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
