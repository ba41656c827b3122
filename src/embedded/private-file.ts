import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import type { Identity } from './unprivileged';

/** A random secret: 24 bytes as 32 characters that need no quoting in URLs, SQL or configuration files. */
export const newSecret = (bytes = 24): string => randomBytes(bytes).toString('base64url');

/**
 * Writes a file that only we, or the given user, may read: whole or not at all, also when the power fails. In a
 * directory of that user it falls for no link he planted.
 */
export async function writePrivate(file: string, text: string, { uid, gid }: Identity = {}): Promise<void> {
  const unfinished = `${file}.${process.pid}.new`;
  await rm(unfinished, { force: true });
  const handle = await open(unfinished, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    if (uid !== undefined && gid !== undefined) await handle.chown(uid, gid);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
}

/** Reads a JSON object written by {@link writePrivate}; undefined when there is none. Throws when it is damaged. */
export async function readPrivateJson<T extends object>(file: string): Promise<Partial<T> | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as Partial<T>;
  } catch {
    throw new Error(`${file} is damaged: bring back the original, the data cannot be used without it`);
  }
}
