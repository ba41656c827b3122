import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';
import type { GlobalRole } from '../../../core/context/request-context';

export const USER_STATUSES = ['active', 'disabled'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

/** A login. Persons who look after things are maintainers; one may be linked to a user. */
@Entity('users')
@Index('uq_users_username', ['username'], { unique: true })
@Index('uq_users_email', ['email'], { unique: true })
@Check('ck_users_role', `"role" IN ('admin', 'operator', 'auditor', 'user')`)
@Check('ck_users_status', `"status" IN ('active', 'disabled')`)
export class User extends UuidEntity {
  /** Lower case, so that names which differ only in case are the same. */
  @Column({ type: 'text' })
  username: string;

  @Column({ type: 'text' })
  email: string;

  /** Argon2id in PHC format; null for users that an external service authenticates. */
  @Column({ type: 'text', nullable: true })
  passwordHash: string | null;

  @Column({ type: 'text' })
  role: GlobalRole;

  @Column({ type: 'text', default: 'active' })
  status: UserStatus;
}
