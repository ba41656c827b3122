import { AppError, type ErrorDetails } from '../../../../core/errors/app-error';

/** A JSON object. */
export type Tree = Record<string, unknown>;

/** Where a playbook is judged: its head, or a task by its place in the list, from 1, and its name. */
export type Place = { part: 'main' } | { part: 'task'; position: number; name: string | null };

/** Why a playbook is not taken. Details name the task and the key. */
export function refusePlaybook(place: Place, key: string, reason: string): never {
  throw new AppError('PLAYBOOK_VALIDATION_ERROR', { ...where(place), key: key.slice(0, 100), reason });
}

export function refuseYaml(place: Place, reason: string, line: number | null): never {
  throw new AppError('INVALID_YAML_FORMAT', { ...where(place), ...(line === null ? {} : { line }), reason });
}

function where(place: Place): ErrorDetails {
  if (place.part === 'main') return { part: 'main' };
  return { task: place.position, ...(place.name === null ? {} : { name: place.name.slice(0, 100) }) };
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
