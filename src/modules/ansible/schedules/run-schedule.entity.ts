import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** When a template is launched by itself. */
@Entity('run_schedules')
@Index('ix_run_schedules_template', ['templateId', 'id'])
@Index('ix_run_schedules_next_run_at', ['nextRunAt'], { where: 'enabled' })
@Check('ck_run_schedules_next', `"enabled" = ("next_run_at" IS NOT NULL)`)
export class RunSchedule extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'uuid' })
  templateId: string;

  /** Minute, hour, day, month, day of the week. */
  @Column({ type: 'text' })
  cron: string;

  /** IANA name. */
  @Column({ type: 'text', default: 'UTC' })
  timezone: string;

  @Column({ type: 'boolean', default: true })
  enabled: boolean;

  /** The user who saved it last: runs have his rights of that moment at which they start. */
  @Column({ type: 'uuid', nullable: true })
  runsAsId: string | null;

  /** Set exactly while it is enabled. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  nextRunAt: Date | null;
}

/** One moment at which a schedule was due. Its key is what makes it fire once. */
@Entity('run_schedule_firings')
@Index('ix_run_schedule_firings_run', ['runId'])
export class RunScheduleFiring {
  @PrimaryColumn({ type: 'uuid' })
  scheduleId: string;

  @PrimaryColumn({ type: 'timestamptz', precision: 3 })
  dueAt: Date;

  @Column({ type: 'uuid', nullable: true })
  runId: string | null;

  /** Why nothing was started. */
  @Column({ type: 'text', nullable: true })
  errorCode: string | null;
}
