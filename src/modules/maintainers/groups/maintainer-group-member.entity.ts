import { Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

@Entity('maintainer_group_members')
@Index('uq_maintainer_group_members_group_maintainer', ['groupId', 'maintainerId'], { unique: true })
@Index('ix_maintainer_group_members_maintainer', ['maintainerId'])
export class MaintainerGroupMember extends UuidEntity {
  @Column({ type: 'uuid' })
  groupId: string;

  @Column({ type: 'uuid' })
  maintainerId: string;
}
