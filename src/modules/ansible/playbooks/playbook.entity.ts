import { Check, Column, Entity, Index } from 'typeorm';
import { IntEntity } from '../../../core/database/resource.entity';

export const PLAYBOOK_TYPES = ['Machine', 'Other'] as const;
export type PlaybookType = (typeof PLAYBOOK_TYPES)[number];
export const PLAYBOOK_STATUSES = ['Success', 'Fail', 'Not start'] as const;
export type PlaybookStatus = (typeof PLAYBOOK_STATUSES)[number];

/** A task as it was written. What runs is made from its text anew. */
export interface PlaybookTask {
  /** Unique in its playbook, never given twice. */
  id: number;
  enabled: boolean;
  /** YAML. */
  content: string;
}

/** A head and tasks in their order. Names are unique whatever their case (an index on `lower(name)`). */
@Entity('playbooks')
@Index('ix_playbooks_status', ['status', 'id'])
@Check('ck_playbooks_type', `"type" IN ('Machine', 'Other')`)
@Check('ck_playbooks_status', `"status" IN ('Success', 'Fail', 'Not start')`)
export class Playbook extends IntEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  type: PlaybookType;

  /** `hosts`, `gather_facts` and what else `judgeMain` lets pass. */
  @Column({ type: 'jsonb' })
  main: Record<string, unknown>;

  @Column({ type: 'jsonb' })
  tasks: PlaybookTask[];

  @Column({ type: 'integer', default: 1 })
  nextTaskId: number;

  /** How it ended last; written by runs. */
  @Column({ type: 'text', default: 'Not start' })
  status: PlaybookStatus;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  lastRunAt: Date | null;
}
