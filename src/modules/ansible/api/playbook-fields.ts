import { BoolField, IntIdField, StringField } from '../../../core/http/fields';
import type { PlaybookTask } from '../playbooks/playbook.entity';
import { MAX_TASK } from '../playbooks/text/parse-task';

/** Tasks of one playbook. */
export const MAX_TASKS = 500;

export class PlaybookTaskBody {
  @IntIdField({ optional: true, description: 'Of a task that is there already; a task without one is new' })
  id?: number;

  @BoolField()
  enabled: boolean;

  @StringField({
    min: 1,
    max: MAX_TASK,
    example: 'name: Install package\napt:\n  name: nginx\n  state: present',
    description: 'YAML: one task with one module',
  })
  content: string;
}

export class PlaybookTaskView {
  @IntIdField()
  id: number;

  @BoolField()
  enabled: boolean;

  @StringField({ max: MAX_TASK })
  content: string;
}

export function showTask({ id, enabled, content }: PlaybookTask): PlaybookTaskView {
  return { id, enabled, content };
}
