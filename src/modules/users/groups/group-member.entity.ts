import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('group_members')
@Index('ix_group_members_user', ['userId'])
export class GroupMember {
  @PrimaryColumn({ type: 'uuid' })
  groupId: string;

  @PrimaryColumn({ type: 'uuid' })
  userId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
