import { CLUSTERS } from './clusters.recipes';
import { DATA } from './data.recipes';
import { FILES } from './files.recipes';
import { MACHINE } from './machine.recipes';
import { NETWORK } from './network.recipes';
import { PACKAGES } from './packages.recipes';
import { PEOPLE } from './people.recipes';
import type { Recipe } from './recipe';
import { STORAGE } from './storage.recipes';
import { WEB } from './web.recipes';

/** Everything the assistant knows how to do by itself. */
export const COOK_BOOK: readonly Recipe[] = [
  ...WEB,
  ...DATA,
  ...PEOPLE,
  ...NETWORK,
  ...PACKAGES,
  ...MACHINE,
  ...STORAGE,
  ...FILES,
  ...CLUSTERS,
];

const BY_ID = new Map(COOK_BOOK.map((recipe) => [recipe.id, recipe]));

export const recipeOf = (id: string): Recipe | undefined => BY_ID.get(id);
