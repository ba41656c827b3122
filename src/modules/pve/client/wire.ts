/**
 * What Proxmox VE writes, read leniently: numbers come as texts and the other way round, booleans as 0 and 1, absent
 * values as empty texts, and releases add keys as they like.
 */
export type Wire = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Wire =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; whatever else is in it is left out. */
export const rowsOf = (value: unknown): Wire[] => (Array.isArray(value) ? value.filter(isRecord) : []);

export const recordOf = (value: unknown): Wire => (isRecord(value) ? value : {});

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' ? String(value) : undefined;
}

export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

export const flagOf = (value: unknown): boolean => value === true || value === 1 || value === '1';

/** The elements of a list in one text. */
export const itemsOf = (value: unknown): string[] => (textOf(value) ?? '').split(/[,;\s]+/).filter(Boolean);

export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((item) => textOf(item) ?? []) : itemsOf(value);

/** `a=1,b=2` by key; a part without a key is found under `main`. */
export function propertiesOf(text: string, main = ''): Record<string, string> {
  const parts = text.split(',').filter((part) => part.trim() !== '');
  return Object.fromEntries(
    parts.map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [main, part.trim()] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    }),
  );
}

/** Inside property strings booleans have more spellings. */
export const switchOf = (value: string | undefined): boolean => /^(1|on|yes|true)$/i.test(value ?? '');
