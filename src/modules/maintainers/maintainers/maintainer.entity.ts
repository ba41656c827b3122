import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

export const MAINTAINER_STATUSES = ['active', 'inactive'] as const;
export type MaintainerStatus = (typeof MAINTAINER_STATUSES)[number];

/**
 * A person who looks after things. `userId` links the record to a login; without it the user with the same e-mail is
 * meant. While the record is active, that user holds what it was granted (view `user_principals`).
 */
@Entity('maintainers')
@Index('uq_maintainers_email', ['email'], { unique: true })
@Index('ix_maintainers_user', ['userId'])
@Check('ck_maintainers_status', `"status" IN ('active', 'inactive')`)
export class Maintainer extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  /** Lower case, like the e-mail of a user. */
  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text', default: 'active' })
  status: MaintainerStatus;

  @Column({ type: 'uuid', nullable: true })
  userId: string | null;
}
