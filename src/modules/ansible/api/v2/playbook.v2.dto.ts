import {
  DateField,
  EnumField,
  IntField,
  IntIdField,
  JsonField,
  NameField,
  ObjectsField,
} from '../../../../core/http/fields';
import { managed } from '../../../../core/http/plain-dto';
import {
  type Playbook,
  PLAYBOOK_STATUSES,
  PLAYBOOK_TYPES,
  type PlaybookStatus,
  type PlaybookType,
} from '../../playbooks/playbook.entity';
import { PlaybookTaskView, showTask } from '../playbook-fields';

export class PlaybookV2 {
  @IntIdField()
  id: number;

  @NameField()
  name: string;

  @EnumField(PLAYBOOK_TYPES)
  type: PlaybookType;

  @EnumField(PLAYBOOK_STATUSES, { description: 'How it ended last' })
  status: PlaybookStatus;

  @JsonField()
  main: Record<string, unknown>;

  @ObjectsField(() => PlaybookTaskView)
  tasks: PlaybookTaskView[];

  @DateField({ nullable: true })
  last_run_at: Date | null;

  @IntField({ min: 1, description: 'The ETag without its quotes' })
  version: number;

  @DateField()
  created_at: Date;

  @DateField()
  updated_at: Date;
}

export function toPlaybookV2(playbook: Playbook): PlaybookV2 {
  const { id, name, type, status, main, tasks, lastRunAt } = playbook;
  return { id, name, type, status, main, tasks: tasks.map(showTask), last_run_at: lastRunAt, ...managed(playbook) };
}
