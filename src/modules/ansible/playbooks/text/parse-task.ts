import { YamlRefused } from '../../../../core/text/bounded-yaml';
import { parsePlainYaml, plainValue } from '../../../../core/text/plain-yaml';
import { isTree, type Place, refuseYaml, type Tree } from './playbook-refusal';
import { judgeTask } from './task-rules';

/** Characters of a task. */
export const MAX_TASK = 65_536;
const LIMITS = { lexemes: 10_000, depth: 30 };

/**
 * What the text of a task says, as it may run: `position` is its place in the list, from 1. Throws INVALID_YAML_FORMAT, or
 * PLAYBOOK_VALIDATION_ERROR for a task that {@link judgeTask} refuses. What runs is this tree, never the text.
 */
export function parseTask(content: string, position: number): Tree {
  const unnamed: Place = { part: 'task', position, name: null };
  const tree = parsed(content, unnamed);
  if (!isTree(tree)) return refuseYaml(unnamed, 'a task is one map', null);
  return judgeTask({ ...unnamed, name: typeof tree['name'] === 'string' ? tree['name'] : null }, tree);
}

function parsed(content: string, place: Place): unknown {
  try {
    return plainValue(parsePlainYaml(content, LIMITS));
  } catch (error) {
    if (error instanceof YamlRefused) refuseYaml(place, error.message, error.line);
    throw error;
  }
}
