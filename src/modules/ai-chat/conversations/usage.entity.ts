import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a user has sent in the hour that his last message fell into. */
@Entity('assistant_usages')
export class AssistantUsage {
  @PrimaryColumn({ type: 'uuid' })
  userId: string;

  @Column({ type: 'timestamptz', precision: 3 })
  hour: Date;

  @Column({ type: 'integer' })
  messages: number;

  @Column({ type: 'integer' })
  characters: number;
}
