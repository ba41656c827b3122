import { type Dish, playbookOf, type ProposedPlaybook } from '../playbook';
import { SAMPLES } from '../values/samples';
import { COOK_BOOK } from './cook-book';
import type { Family, Recipe } from './recipe';

const FAMILIES: readonly Family[] = ['debian', 'redhat'];

/** A recipe with values such as users give. */
export function sampleOf(recipe: Recipe): Dish {
  const values: Record<string, string> = {};
  for (const { name, kind, default: fallback } of recipe.parameters ?? [])
    values[name] = fallback === undefined ? SAMPLES[kind] : typeof fallback === 'string' ? fallback : fallback(values);
  return { recipe, values };
}

/** What the whole cook-book may look like. */
export function samplePlaybooks(): ProposedPlaybook[] {
  return FAMILIES.flatMap((family) => COOK_BOOK.map((recipe) => playbookOf([sampleOf(recipe)], family, 'en', 'all')));
}
