import { readFileSync } from 'node:fs';

/** A question with the modules that a right answer uses: one of each group. */
export interface Case {
  question: string;
  modules: string[][];
}

/** `question<TAB>module+module|module`: all of what `+` joins, one of what `|` joins. */
export function casesOf(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [question = '', modules = ''] = line.split('\t');
      return { question, modules: modules === '' ? [] : modules.split('+').map((group) => group.split('|')) };
    });
}

/** Different names of one thing. */
const SAME: Readonly<Record<string, string>> = {
  systemd: 'service',
  systemd_service: 'service',
  dnf: 'apt',
  package: 'apt',
};

export const moduleName = (name: string): string => {
  const short = name.replace(/^ansible\.builtin\./, '');
  return SAME[short] ?? short;
};

export function isRight({ modules }: Case, used: readonly string[]): boolean {
  const names = new Set(used.map(moduleName));
  return modules.every((group) => group.some((name) => names.has(moduleName(name))));
}
