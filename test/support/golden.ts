import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const updating = process.env['UPDATE_GOLDEN'] === '1';

/** Compares with a committed file; `UPDATE_GOLDEN=1` writes it instead, for a reviewer to read the difference. */
export function expectGolden(file: string, actual: string): void {
  const path = join(ROOT, file);
  if (updating) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  if (!existsSync(path)) throw new Error(`${file} is missing: make it with UPDATE_GOLDEN=1`);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

/** JSON as it is committed: two spaces, a line feed at the end. */
export function asFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
