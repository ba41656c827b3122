import { v7 } from 'uuid';

/** Time-ordered id: rows created later sort later, so lists by id are lists by age. */
export const uuidv7 = (): string => v7();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MAX_INT4 = 2147483647;

export type IdKind = 'uuid' | 'int';

/** The canonical text of an id, or null when `text` cannot be an id of this kind. */
export function parseId(kind: IdKind, text: string): string | number | null {
  if (kind === 'uuid') return UUID.test(text) ? text.toLowerCase() : null;
  const value = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : NaN;
  return value <= MAX_INT4 ? value : null;
}
