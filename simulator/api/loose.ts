import type { Random } from '../clock/random';

/** The same answer as other releases and plugins would write it: types, order and extra keys vary. */
export function loosen(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((item) => loosen(item, random));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => [key, loosen(item, random)] as const);
    return Object.fromEntries(random.shuffled([...entries, ['x-simulated', random.below(100)] as const]));
  }
  if (typeof value === 'number' && random.next() < 0.5) return String(value);
  if (typeof value === 'string' && /^(0|[1-9]\d{0,14})$/.test(value) && random.next() < 0.5) return Number(value);
  return value;
}
