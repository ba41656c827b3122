import { Injectable } from '@nestjs/common';
import type { Granted } from '../../../core/authz/granted';
import { Database } from '../../../core/database/database';
import { uuidv7 } from '../../../core/database/ids';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import type { Group } from './group.entity';
import type { GroupMember } from './group-member.entity';
import { GROUP_MEMBER } from './group-member.resource';

/** Membership hands out what the group was granted, so it is audited as a grant on the group. */
@Injectable()
export class GroupMembersRepository extends ResourceRepository<GroupMember> {
  constructor(db: Database) {
    super(db, GROUP_MEMBER);
  }

  async add(tx: Tx, { id: groupId }: Granted<Group, 'grant'>, userId: string): Promise<GroupMember> {
    const { sql, params } = this.table.insert([{ id: uuidv7(), groupId, userId }]);
    const [member] = await tx.query<GroupMember & { [column: string]: unknown }>(sql, params);
    if (!member) throw new Error('group_members: nothing was inserted');
    tx.record({ action: 'grant', resourceType: 'Group', resourceId: groupId, changes: { member: [null, userId] } });
    return member;
  }

  /** Throws GROUP_MEMBER_NOT_FOUND. */
  async end(tx: Tx, { id: groupId }: Granted<Group, 'grant'>, userId: string): Promise<void> {
    const ended = await tx.execute('DELETE FROM group_members WHERE group_id = $1 AND user_id = $2', [groupId, userId]);
    if (ended === 0) throw new AppError('GROUP_MEMBER_NOT_FOUND');
    tx.record({ action: 'revoke', resourceType: 'Group', resourceId: groupId, changes: { member: [userId, null] } });
  }
}
