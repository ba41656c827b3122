import type { JsonObject, JsonValue } from './json';
import { InvalidRunSpec } from './run-spec';

/**
 * The same value in the notation in which Ansible takes every string as text and never as a template. A user's
 * `{{ lookup('pipe', ...) }}` stays what it says. Keys that begin with `__ansible_` would be notation themselves:
 * {@link InvalidRunSpec}.
 */
export function unsafe(value: JsonValue): JsonValue {
  if (typeof value === 'string') return { __ansible_unsafe: value };
  if (value === null || typeof value !== 'object') return value;
  return isList(value) ? value.map(unsafe) : unsafeObject(value);
}

export function unsafeObject(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => {
      if (key.startsWith('__ansible_')) throw new InvalidRunSpec(`${key} cannot be the name of a variable`);
      return [key, unsafe(value)];
    }),
  );
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
