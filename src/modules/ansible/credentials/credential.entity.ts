import { Check, Column, Entity } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** `ssh_key` and `password` let a run in, `become` makes it another user on the host. */
export const CREDENTIAL_KINDS = ['ssh_key', 'password', 'become'] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

/** What a run proves itself with. Whoever may change it may use it. */
@Entity('credentials')
@Check('ck_credentials_kind', `"kind" IN ('ssh_key', 'password', 'become')`)
export class Credential extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: CredentialKind;

  /** Whom a run logs in as where the inventory does not say. */
  @Column({ type: 'text', nullable: true })
  username: string | null;

  /** Opened by `CredentialSecrets` alone. */
  @Column({ type: 'text' })
  sealedSecret: string;
}
