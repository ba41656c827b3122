import { PLAIN, type Subjects } from './objects';
import { PARTS } from './parts';
import { PROCEEDINGS } from './proceedings';

/** Everything that has a path of its own. */
export const SUBJECTS: Subjects = { ...PLAIN, ...PARTS, ...PROCEEDINGS };
