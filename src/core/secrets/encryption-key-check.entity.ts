import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A known text sealed with each key the database was ever written with: shows at boot whether all of them are there. */
@Entity('encryption_key_checks')
export class EncryptionKeyCheck {
  @PrimaryColumn({ type: 'text' })
  keyId: string;

  @Column({ type: 'text' })
  sealed: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
