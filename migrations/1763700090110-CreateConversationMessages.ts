import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateConversationMessages1763700090110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conversation_messages (
        id uuid NOT NULL,
        conversation_id uuid NOT NULL,
        author text NOT NULL,
        text text NOT NULL,
        engine text,
        quick_replies jsonb NOT NULL,
        actions jsonb NOT NULL,
        sources jsonb NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_conversation_messages PRIMARY KEY (id),
        CONSTRAINT fk_conversation_messages_conversation FOREIGN KEY (conversation_id)
          REFERENCES conversations (id) ON DELETE CASCADE,
        CONSTRAINT ck_conversation_messages_author CHECK (author IN ('user', 'assistant')),
        CONSTRAINT ck_conversation_messages_engine CHECK ((engine IS NULL) = (author = 'user'))
      )`);
    await runner.query(
      `CREATE INDEX ix_conversation_messages_conversation ON conversation_messages (conversation_id, id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE conversation_messages`);
  }
}
