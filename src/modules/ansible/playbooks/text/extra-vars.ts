import { AppError } from '../../../../core/errors/app-error';
import type { Tree } from './playbook-refusal';

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;
const RESERVED = /^_*ansible_/i;

/** Refuses variables of a run that would change how Ansible works. Their texts are no templates: they stay what they are. */
export function checkExtraVars(vars: Tree, field = 'extra_vars'): void {
  for (const name of Object.keys(vars)) {
    if (!NAME.test(name) || RESERVED.test(name))
      throw AppError.field(`${field}.${name.slice(0, 100)}`, 'name', `${field} must not set ${name.slice(0, 100)}`);
  }
  checkKeys(vars, field);
}

function checkKeys(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, below] of Object.entries(value)) {
    if (RESERVED.test(key)) throw AppError.field(path, 'name', `${path} must not hold the key ${key.slice(0, 100)}`);
    checkKeys(below, path);
  }
}
