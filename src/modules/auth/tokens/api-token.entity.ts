import { Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** A long-lived credential of a user for programs; shown once, stored as SHA-256. */
@Entity('api_tokens')
@Index('uq_api_tokens_hash', ['hash'], { unique: true })
@Index('uq_api_tokens_user_name', ['userId', 'name'], { unique: true })
export class ApiToken extends UuidEntity {
  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'text' })
  name: string;

  /** The first characters, so that its owner can tell tokens apart. */
  @Column({ type: 'text' })
  prefix: string;

  @Column({ type: 'bytea' })
  hash: Buffer;

  @Column({ type: 'jsonb' })
  scopes: string[];

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;
}
