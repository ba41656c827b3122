import { type Line, refuseInventory, type VarValue } from './inventory-tree';

/** Levels of a list or map in a value. */
const MAX_DEPTH = 8;

/**
 * What the text of a value means in INI: numbers, `True`, `False`, `None` and quoted texts as Ansible reads them, lists
 * and maps as JSON; anything else is the text itself.
 */
export function readLiteral(text: string, line: Line, variable: string): VarValue {
  if (/^[+-]?(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  if (/^[+-]?\d{1,15}\.\d{1,15}$/.test(text)) return Number(text);
  if (text === 'True' || text === 'False') return text === 'True';
  if (text === 'None') return null;
  if (/^"(?:[^"\\]|\\.)*"$/.test(text)) return unquoted(text) ?? text;
  if (/^'(?:[^'\\]|\\.)*'$/.test(text)) return unquoted(doubleQuoted(text)) ?? text;
  if (/^[[{]/.test(text)) return readJson(text, line, variable);
  return text;
}

/** The text that {@link readLiteral} reads as this value. */
export function writeLiteral(value: VarValue): string {
  if (typeof value === 'string') return value === '' || isAmbiguous(value) ? JSON.stringify(value) : value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value === null) return 'None';
  return typeof value === 'number' && Number.isInteger(value) ? String(value) : JSON.stringify(value);
}

/** A text that would be read as something else, or not to its end. */
function isAmbiguous(text: string): boolean {
  return /^[+-]?\d+(?:\.\d+)?$|^(?:True|False|None)$|^["'[{]|^\s|\s$|[\u0000-\u001F\u007F\u2028\u2029\u0085]/.test(
    text,
  );
}

function unquoted(text: string): string | null {
  try {
    return JSON.parse(text) as string;
  } catch {
    return null;
  }
}

/** `'it\'s "so"'` in the quotes of JSON. */
function doubleQuoted(text: string): string {
  const inner = text.slice(1, -1).replace(/\\'|"/g, (found) => (found === '"' ? '\\"' : "'"));
  return `"${inner}"`;
}

function readJson(text: string, line: Line, variable: string): VarValue {
  if (bracketDepth(text) > MAX_DEPTH) refuseInventory('is nested too deeply', line, variable);
  try {
    return JSON.parse(text) as VarValue;
  } catch {
    return refuseInventory('lists and maps are written as JSON', line, variable);
  }
}

/** No less than the nesting of the text. */
function bracketDepth(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const c of text) {
    if (c === '[' || c === '{') deepest = Math.max(deepest, ++depth);
    else if (c === ']' || c === '}') depth--;
  }
  return deepest;
}
