import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const AUDIT_OUTCOMES = ['success', 'denied', 'failed'] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

/** Property → [before, after]; `null` before means created, `null` after means deleted. */
export type Changes = Record<string, readonly [unknown, unknown]>;

/** One attempted or accepted mutation. The application's database role may insert and read these rows, never change them. */
@Entity('audit_entries')
@Index('ix_audit_entries_resource', ['resourceType', 'resourceId', 'id'])
@Index('ix_audit_entries_actor', ['actor', 'id'])
@Index('ix_audit_entries_actor_id', ['actorId', 'id'])
@Check('ck_audit_entries_outcome', `"outcome" IN ('success', 'denied', 'failed')`)
export class AuditEntry {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', nullable: true })
  actorId: string | null;

  /** The username at the time, so that the row still speaks when the user is gone. */
  @Column({ type: 'text' })
  actor: string;

  @Column({ type: 'text' })
  action: string;

  @Column({ type: 'text' })
  resourceType: string;

  @Column({ type: 'text', nullable: true })
  resourceId: string | null;

  @Column({ type: 'text' })
  outcome: AuditOutcome;

  @Column({ type: 'jsonb' })
  changes: Changes;

  /** Error code of a denied or failed attempt. */
  @Column({ type: 'text', nullable: true })
  code: string | null;

  @Column({ type: 'text' })
  route: string;

  @Column({ type: 'text' })
  requestId: string;

  @Column({ type: 'inet', nullable: true })
  ip: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
