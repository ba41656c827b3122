import { EnumField, JsonField, NameField, ObjectsField } from '../../../core/http/fields';
import { PatchOf } from '../../../core/http/plain-dto';
import { PLAYBOOK_TYPES, type PlaybookType } from '../playbooks/playbook.entity';
import { MAX_TASKS, PlaybookTaskBody } from './playbook-fields';

export class PlaybookBody {
  @NameField({ example: 'New Playbook' })
  name: string;

  @EnumField(PLAYBOOK_TYPES)
  type: PlaybookType;

  @JsonField({
    example: { hosts: 'all', gather_facts: false },
    description: 'The head of the playbook: `hosts` and more',
  })
  main: Record<string, unknown>;

  @ObjectsField(() => PlaybookTaskBody, { max: MAX_TASKS })
  tasks: PlaybookTaskBody[];
}

export class PlaybookPatch extends PatchOf(PlaybookBody) {}
