import { DateField, IdField, StringField } from '../../../../core/http/fields';
import type { NamedMember } from '../../groups/group-members.service';

export class GroupMemberV2Body {
  @IdField()
  user_id: string;
}

export class GroupMemberV2 {
  @IdField()
  user_id: string;

  @StringField({ nullable: true, description: 'Null for callers who may not see the user' })
  username: string | null;

  @DateField()
  created_at: string;
}

export function toGroupMemberV2({ userId, username, createdAt }: NamedMember): GroupMemberV2 {
  return { user_id: userId, username, created_at: createdAt.toISOString() };
}
