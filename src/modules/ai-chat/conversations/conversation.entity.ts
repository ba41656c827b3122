import { Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';
import type { DialogueState } from '../offline/dialogue';

/** What one user and the assistant said to each other. Nobody else sees it: there are no grants on conversations. */
@Entity('conversations')
@Index('ix_conversations_user', ['userId', 'updatedAt', 'id'])
@Index('ix_conversations_inventory', ['inventoryId'])
@Index('ix_conversations_updated_at', ['updatedAt'])
export class Conversation extends UuidEntity {
  @Column({ type: 'uuid' })
  userId: string;

  /** As the user called it; null when it has no name but its first message. */
  @Column({ type: 'text', nullable: true })
  title: string | null;

  /** The inventory it is about. */
  @Column({ type: 'integer', nullable: true })
  inventoryId: number | null;

  /** What the assistant remembers of it. */
  @Column({ type: 'jsonb', nullable: true })
  state: DialogueState | null;
}
