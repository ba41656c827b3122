import { CLUSTERS } from './clusters';
import { DATA } from './data';
import { FILES } from './files';
import { MACHINE } from './machine';
import { NETWORK } from './network';
import { PACKAGES } from './packages';
import { PEOPLE } from './people';
import type { Recipe } from './recipe';
import { STORAGE } from './storage';
import { WEB } from './web';

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
