import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { JobPayload } from './job.entity';

/** Topic of the message that rings for a job. */
export const JOB_TOPIC = 'job';

/**
 * What a committed transaction still has to tell. A message of topic `job` has the id of its job and stays until the
 * job is started or cancelled, so a doorbell nobody heard is rung again. Any other message is a domain event.
 */
@Entity('outbox_messages')
@Index('ix_outbox_messages_due_at', ['dueAt', 'id'])
export class OutboxMessage {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  topic: string;

  @Column({ type: 'jsonb' })
  payload: JobPayload;

  @Column({ type: 'text' })
  requestId: string;

  @Column({ type: 'uuid', nullable: true })
  requestedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  dueAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
