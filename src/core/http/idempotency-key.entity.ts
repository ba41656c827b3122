import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The answer to a request with an Idempotency-Key, kept for replay. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys_created_at', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn({ type: 'uuid' })
  userId: string;

  @PrimaryColumn({ type: 'text' })
  route: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  requestHash: string;

  @Column({ type: 'smallint' })
  status: number;

  @Column({ type: 'jsonb' })
  body: unknown;

  @Column({ type: 'jsonb' })
  headers: Record<string, string>;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
