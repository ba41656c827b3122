import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SuggestedAction } from '../assistant/suggested-action';

export const AUTHORS = ['user', 'assistant'] as const;
export type Author = (typeof AUTHORS)[number];

/** One message of a conversation; ids sort by age. It goes with its conversation. */
@Entity('conversation_messages')
@Index('ix_conversation_messages_conversation', ['conversationId', 'id'])
@Check('ck_conversation_messages_author', `"author" IN ('user', 'assistant')`)
@Check('ck_conversation_messages_engine', `("engine" IS NULL) = ("author" = 'user')`)
export class Message {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  conversationId: string;

  @Column({ type: 'text' })
  author: Author;

  @Column({ type: 'text' })
  text: string;

  /** What wrote an answer: `offline`, or the name of the model. */
  @Column({ type: 'text', nullable: true })
  engine: string | null;

  @Column({ type: 'jsonb' })
  quickReplies: string[];

  @Column({ type: 'jsonb' })
  actions: SuggestedAction[];

  /** What an answer stands on. */
  @Column({ type: 'jsonb' })
  sources: string[];

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
