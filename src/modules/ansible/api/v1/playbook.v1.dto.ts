import { DateField, EnumField, IntIdField, JsonField, NameField, ObjectsField } from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import {
  type Playbook,
  PLAYBOOK_STATUSES,
  PLAYBOOK_TYPES,
  type PlaybookStatus,
  type PlaybookType,
} from '../../playbooks/playbook.entity';
import type { PlaybookSummary } from '../../playbooks/playbooks.service';
import { PlaybookTaskView, showTask } from '../playbook-fields';

export class PlaybookSummaryV1 {
  @IntIdField()
  id: number;

  @NameField()
  name: string;

  @EnumField(PLAYBOOK_TYPES)
  type: PlaybookType;

  @EnumField(PLAYBOOK_STATUSES)
  status: PlaybookStatus;

  @DateField({ nullable: true })
  last_run_at: string | null;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export class PlaybookV1 {
  @IntIdField()
  id: number;

  @NameField()
  name: string;

  @EnumField(PLAYBOOK_TYPES)
  type: PlaybookType;

  @EnumField(PLAYBOOK_STATUSES)
  status: PlaybookStatus;

  @JsonField()
  main: Record<string, unknown>;

  @ObjectsField(() => PlaybookTaskView)
  tasks: PlaybookTaskView[];

  @DateField({ nullable: true })
  last_run_at: string | null;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

const times = ({ lastRunAt, createdAt, updatedAt }: PlaybookSummary) => ({
  last_run_at: lastRunAt && seconds(lastRunAt),
  created_at: seconds(createdAt),
  updated_at: seconds(updatedAt),
});

export function toPlaybookSummaryV1(playbook: PlaybookSummary): PlaybookSummaryV1 {
  const { id, name, type, status } = playbook;
  return { id, name, type, status, ...times(playbook) };
}

export function toPlaybookV1(playbook: Playbook): PlaybookV1 {
  const { id, name, type, status, main, tasks } = playbook;
  return { id, name, type, status, main, tasks: tasks.map(showTask), ...times(playbook) };
}
