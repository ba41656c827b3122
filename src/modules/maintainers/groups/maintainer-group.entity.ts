import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';
import type { MaintainerStatus } from '../maintainers/maintainer.entity';

/** Maintainers who look after things together. While it is active, its active members hold what it was granted. */
@Entity('maintainer_groups')
@Index('uq_maintainer_groups_name', ['name'], { unique: true })
@Index('ix_maintainer_groups_manager', ['groupManagerId'])
@Check('ck_maintainer_groups_status', `"status" IN ('active', 'inactive')`)
export class MaintainerGroup extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  /** Whom to ask; the manager holds nothing by being named here. */
  @Column({ type: 'uuid', nullable: true })
  groupManagerId: string | null;

  @Column({ type: 'text', default: '' })
  description: string;

  @Column({ type: 'text', default: 'active' })
  status: MaintainerStatus;
}
