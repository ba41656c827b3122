import type { JsonObject } from '../../ansible';

/** Characters without a meaning in arguments. What else is in a text, its quotes, signs and brackets, stays. */
const PLAIN = /[\p{L}\p{N}_./:@, +-]+/gu;
/** What opens an expression. */
const EXPRESSION = /[{}%]/;

/**
 * What of a task or of the head of a play can matter to `ansible-playbook --syntax-check`: everything but the plain words
 * in arguments of modules and in the pattern of hosts, and names. Ansible reads arguments that are a map when a host
 * needs them and not before, so of these words none decides whether it understands a task; which keys there are does,
 * and the values of keywords may. Two of one shape are both understood or neither is.
 */
export function shapeOf(part: JsonObject): string {
  const shown = Object.entries(part).map(([key, value]) => {
    if (key === 'name' && typeof value === 'string') return [key];
    return [key, isLoose(key, value) ? skeleton(value) : value];
  });
  return JSON.stringify(shown);
}

/** Hosts and what the keys with a dot, modules with their full names, have as a map. */
function isLoose(key: string, value: unknown): boolean {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return key === 'hosts' || (key.includes('.') && isMap);
}

function skeleton(value: unknown): unknown {
  if (typeof value === 'string') return EXPRESSION.test(value) ? value : value.replace(PLAIN, 'x');
  // How many items a list of plain words has is as little to the point as which.
  if (Array.isArray(value)) return [...new Set(value.map((item) => JSON.stringify(skeleton(item))))];
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, below]) => [key, skeleton(below)]);
}
