import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** A run that is asked for again and again. */
@Entity('run_templates')
@Index('ix_run_templates_playbook', ['playbookId', 'id'])
@Index('ix_run_templates_inventory', ['inventoryId', 'id'])
@Index('ix_run_templates_credential', ['credentialId', 'id'])
@Index('ix_run_templates_become_credential', ['becomeCredentialId', 'id'])
@Check('ck_run_templates_forks', `"forks" BETWEEN 1 AND 100`)
export class RunTemplate extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  description: string;

  @Column({ type: 'integer' })
  playbookId: number;

  @Column({ type: 'integer' })
  inventoryId: number;

  @Column({ type: 'uuid', nullable: true })
  credentialId: string | null;

  @Column({ type: 'uuid', nullable: true })
  becomeCredentialId: string | null;

  /** Shown to whoever may see the template: no place for secrets. */
  @Column({ type: 'jsonb', default: {} })
  extraVars: Record<string, unknown>;

  @Column({ type: 'text', nullable: true })
  hostLimit: string | null;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  tags: string[];

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  skipTags: string[];

  @Column({ type: 'boolean', default: false })
  checkMode: boolean;

  @Column({ type: 'integer', default: 5 })
  forks: number;
}
