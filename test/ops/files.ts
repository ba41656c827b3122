import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const ROOT = join(__dirname, '..', '..');

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
export const readYaml = <T>(file: string): T => parse(read(file), { merge: true }) as T;
export const exists = (file: string): boolean => existsSync(join(ROOT, file));

export const npmScripts = (): string[] =>
  Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);

export const makeTargets = (): string[] => [...read('Makefile').matchAll(/^([a-z]+):/gm)].map(([, name = '']) => name);

/** `npm run x` and `npm test` in a text, as script names. */
export const npmScriptsIn = (text: string): string[] =>
  [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z][a-z:-]*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'ci');

/** Lines `make x` of a script, as target names. */
export const makeTargetsIn = (text: string): string[] =>
  [...text.matchAll(/^\s*make ([a-z]+)/gm)].map(([, name = '']) => name);

/** The source of a compiled program: dist/ mirrors the root. */
export const sourceOf = (compiled: string): string => compiled.replace(/^dist\//, '').replace(/\.js$/, '.ts');

/** Compiled programs named in a text. */
export const programsIn = (text: string): string[] => [...text.matchAll(/dist\/[\w/-]+\.js/g)].map(([name]) => name);
