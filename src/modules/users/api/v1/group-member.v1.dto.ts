import { DateField, IdField, StringField } from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import type { NamedMember } from '../../groups/group-members.service';

export class GroupMemberV1Body {
  @IdField()
  user_id: string;
}

export class GroupMemberV1 {
  @IdField()
  user_id: string;

  @StringField({ nullable: true, description: 'Null for callers who may not see the user' })
  username: string | null;

  @DateField()
  created_at: string;
}

export function toGroupMemberV1({ userId, username, createdAt }: NamedMember): GroupMemberV1 {
  return { user_id: userId, username, created_at: seconds(createdAt) };
}
