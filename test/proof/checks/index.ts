import { booksAreRight } from './books';
import { effectsAreWhole } from './effects';
import type { Check } from './finding';
import { historyIsPossible } from './histories';
import { jobsRanOnce } from './jobs';
import { machinesAreRight } from './machines';
import { nothingRemains } from './remains';
import { rightsWereKept } from './rights';
import { serviceHeld } from './service';

export const CHECKS: readonly Check[] = [
  booksAreRight,
  machinesAreRight,
  jobsRanOnce,
  effectsAreWhole,
  historyIsPossible,
  rightsWereKept,
  serviceHeld,
  nothingRemains,
];
