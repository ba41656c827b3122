import { Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

@Entity('group_members')
@Index('uq_group_members_group_user', ['groupId', 'userId'], { unique: true })
@Index('ix_group_members_user', ['userId'])
export class GroupMember extends UuidEntity {
  @Column({ type: 'uuid' })
  groupId: string;

  @Column({ type: 'uuid' })
  userId: string;
}
