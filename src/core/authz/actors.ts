import type { Actor } from '../context/request-context';

/** Port to whoever knows the users, for work that is done in the name of one who is not calling. */
export interface Actors {
  /** The active user with his rights of this moment, or null. */
  ofUser(id: string): Promise<Actor | null>;
}
export const ACTORS = Symbol('ACTORS');
