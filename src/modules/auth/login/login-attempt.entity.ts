import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Logins tried in the current window, by account and address or by address alone. */
@Entity('login_attempts')
@Index('ix_login_attempts_window', ['windowEndsAt'])
export class LoginAttempt {
  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'integer' })
  attempts: number;

  @Column({ type: 'timestamptz', precision: 3 })
  windowEndsAt: Date;
}
