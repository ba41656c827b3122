import type { Both } from '../text/language';
import type { KindName } from '../values/kinds';

export type Tree = Record<string, unknown>;
export type Values = Readonly<Record<string, string>>;
/** How the hosts install packages. */
export type Family = 'debian' | 'redhat';

export interface Parameter {
  name: string;
  kind: KindName;
  ask: Both;
  /** Without one the user is asked. An empty text means: left out. */
  default?: string | ((values: Values) => string);
  /** Words that stand before the value in a question, separated by `|`. */
  cues?: string;
  /** Words that stand after it. */
  after?: string;
  /** Whether a value without any such word is taken; by default what the kind says. */
  bare?: boolean;
}

export interface Step {
  does: Both;
  module: string;
  args: Tree | null;
  /** Other keywords of the task. */
  more?: Tree;
}

/** A task that people have, and how it is done. */
export interface Recipe {
  id: string;
  /** Of the playbook, in English. */
  name: string;
  /** What one wants: `deploy Nginx`. */
  goal: Both;
  /** The same as a noun, on the button that makes the playbook. */
  label: Both;
  /** What it is about; a question that names nothing of it is not about it. Terms of both languages. */
  subjects: string;
  /** Other words people use for it. */
  words?: string;
  /** Words, in small letters and traditional characters, of questions that are rather about something else. */
  unlikely?: RegExp;
  parameters?: readonly Parameter[];
  /** Whether it reads facts of the hosts. */
  facts?: boolean;
  /** Whether it is for Debian and Ubuntu alone. */
  debianOnly?: boolean;
  /** What to know before it runs. */
  note?: Both;
  steps: (values: Values, family: Family) => readonly Step[];
}
