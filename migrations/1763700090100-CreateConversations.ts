import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateConversations1763700090100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conversations (
        id uuid NOT NULL,
        user_id uuid NOT NULL,
        title text,
        inventory_id integer,
        state jsonb,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_conversations PRIMARY KEY (id),
        CONSTRAINT fk_conversations_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
        CONSTRAINT fk_conversations_inventory FOREIGN KEY (inventory_id) REFERENCES inventories (id) ON DELETE SET NULL
      )`);
    await runner.query(`CREATE INDEX ix_conversations_user ON conversations (user_id, updated_at, id)`);
    await runner.query(`CREATE INDEX ix_conversations_inventory ON conversations (inventory_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE conversations`);
  }
}
