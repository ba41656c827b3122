import type { Playbook } from '../playbooks/playbook.entity';
import { judgeMain } from '../playbooks/text/main-rules';
import { parseTask } from '../playbooks/text/parse-task';

/**
 * What runs of a playbook: its enabled tasks, judged again by the rules of today. Throws PLAYBOOK_VALIDATION_ERROR or
 * INVALID_YAML_FORMAT.
 */
export function playOf({ name, main, tasks }: Pick<Playbook, 'name' | 'main' | 'tasks'>): Record<string, unknown> {
  const judged = tasks.map(({ enabled, content }, index) => ({ enabled, task: parseTask(content, index + 1) }));
  return {
    name: name.replace(/\{/g, '('),
    ...judgeMain(main),
    tasks: judged.filter(({ enabled }) => enabled).map(({ task }) => task),
  };
}
