import { stringify } from 'yaml';
import type { Family, Recipe, Step, Tree, Values } from './recipes/recipe';
import { fill, type Language } from './text/language';

/** The body of a request that makes a playbook. */
export interface ProposedPlaybook {
  name: string;
  type: 'Machine';
  main: Tree;
  tasks: { enabled: true; content: string }[];
}

/** A recipe with all its values. */
export interface Dish {
  recipe: Recipe;
  values: Values;
}

const MAX_NAME = 120;

/** What the dishes come to on the hosts of one playbook. */
export function playbookOf(
  dishes: readonly Dish[],
  family: Family,
  language: Language,
  hosts: string,
): ProposedPlaybook {
  const steps = stepsOf(dishes, family);
  const facts = dishes.some(({ recipe }) => recipe.facts);
  return {
    name: dishes
      .map(({ recipe, values }) => fill(recipe.name, values))
      .join(', ')
      .slice(0, MAX_NAME),
    type: 'Machine',
    main: { hosts, gather_facts: facts, become: true },
    tasks: steps.map((step) => ({ enabled: true, content: contentOf(step, language) })),
  };
}

/** The steps of all dishes; what two of them do alike is done once. */
export function stepsOf(dishes: readonly Dish[], family: Family): Step[] {
  const steps = dishes.flatMap(({ recipe, values }) => recipe.steps(values, family));
  const seen = new Set<string>();
  return steps.filter((step) => {
    const key = JSON.stringify([step.module, step.args, step.more]);
    return !seen.has(key) && seen.add(key);
  });
}

/** The task as YAML that Ansible and we read the same way (YAML 1.1: `yes` and `0644` are quoted when they are texts). */
function contentOf({ does, module, args, more }: Step, language: Language): string {
  return stringify({ name: does[language], [module]: args, ...more }, { version: '1.1', lineWidth: 0 }).trimEnd();
}
