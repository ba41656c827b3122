import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

export const HYPERVISOR_STATUSES = ['online', 'offline', 'unauthorized', 'incompatible'] as const;
export type HypervisorStatus = (typeof HYPERVISOR_STATUSES)[number];

/** A Proxmox VE cluster, or a single server of it. What was found out about it changes without a new `version`. */
@Entity('hypervisors')
@Index('uq_hypervisors_name', ['name'], { unique: true })
@Index('ix_hypervisors_host_group', ['hostGroupId', 'id'])
@Index('ix_hypervisors_tenant', ['tenantId', 'id'])
@Index('ix_hypervisors_status', ['status', 'id'])
@Check('ck_hypervisors_port', `"port" BETWEEN 1 AND 65535`)
@Check('ck_hypervisors_status', `"status" IN ('online', 'offline', 'unauthorized', 'incompatible')`)
export class Hypervisor extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  /** Name or address of any node of the cluster. */
  @Column({ type: 'text' })
  host: string;

  @Column({ type: 'integer', default: 8006 })
  port: number;

  /** `virtflow@pve` */
  @Column({ type: 'text' })
  username: string;

  @Column({ type: 'text' })
  tokenName: string;

  /** Opened by {@link HypervisorTokens} alone. */
  @Column({ type: 'text' })
  sealedTokenValue: string;

  @Column({ type: 'boolean', default: true })
  verifySsl: boolean;

  /** SHA-256 of its certificate; it then needs no authority. */
  @Column({ type: 'text', nullable: true })
  fingerprint: string | null;

  /** Authorities its certificate is checked against; null: those of the system. */
  @Column({ type: 'text', nullable: true })
  caPem: string | null;

  /** Where the disks of new machines go. */
  @Column({ type: 'text' })
  storageName: string;

  /** Where its nodes are hosts. */
  @Column({ type: 'integer' })
  hostGroupId: number;

  /** Whose machines it runs when a client names nobody. */
  @Column({ type: 'integer' })
  tenantId: number;

  @Column({ type: 'boolean', default: true })
  enabled: boolean;

  /** Null: nobody has asked it yet. */
  @Column({ type: 'text', nullable: true })
  status: HypervisorStatus | null;

  @Column({ type: 'text', nullable: true })
  pveVersion: string | null;

  /** `VM.Clone @ /vms` */
  @Column({ type: 'jsonb', default: [] })
  missingPrivileges: string[];

  @Column({ type: 'text', nullable: true })
  lastError: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  lastSeenAt: Date | null;
}
