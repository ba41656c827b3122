import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a host identified itself with when it first let us in; from then on it must do so again. */
@Entity('ssh_host_keys')
@Index('uq_ssh_host_keys_host', ['inventoryId', 'address', 'port'], { unique: true })
@Check('ck_ssh_host_keys_port', `"port" BETWEEN 1 AND 65535`)
export class SshHostKey {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** For whose runs it counts; null: for deployments, which have no inventory. */
  @Column({ type: 'integer', nullable: true })
  inventoryId: number | null;

  /** As the inventory writes it. */
  @Column({ type: 'text' })
  address: string;

  @Column({ type: 'integer' })
  port: number;

  /** `ssh-ed25519` and the like. */
  @Column({ type: 'text' })
  keyType: string;

  /** Type and key in base64, as in a file of known hosts. */
  @Column({ type: 'text' })
  publicKey: string;

  /** `SHA256:...` */
  @Column({ type: 'text' })
  fingerprint: string;

  /** Who made the first contact; null: the system. */
  @Column({ type: 'uuid', nullable: true })
  pinnedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
