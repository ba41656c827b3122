import { createHash, hkdfSync } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivate } from './private-file';
import { run } from './processes';
import { MIGRATIONS_DIR } from './project';

/*
 * A backup is one tar file with two members: manifest.json, which says what it is and what it needs, and the dump in
 * pg_dump's custom format.
 */
const MANIFEST = 'manifest.json';
export const DUMP = 'dump.pgcustom';

const manifestSchema = z.object({
  format: z.literal(1),
  created_at: z.iso.datetime(),
  /** Newest migration the dumped schema contains. */
  schema_head: z.object({ timestamp: z.number(), name: z.string() }),
  /** Tells keys apart and says nothing about the key. */
  encryption_key_fingerprint: z.string(),
  dump_sha256: z.string(),
});

export type Manifest = z.output<typeof manifestSchema>;

/** SHA-256 of a value derived from the key (base64), hexadecimal. */
export function keyFingerprint(encryptionKey: string): string {
  const derived = hkdfSync('sha256', Buffer.from(encryptionKey, 'base64'), '', 'virtflow backup fingerprint', 32);
  return createHash('sha256').update(Buffer.from(derived)).digest('hex');
}

export async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Packs the dump that lies in `dir` into `file`, which appears whole and readable by us alone, or not at all. */
export async function pack(
  dir: string,
  manifest: Omit<Manifest, 'format' | 'dump_sha256'>,
  file: string,
): Promise<void> {
  const complete: Manifest = { format: 1, ...manifest, dump_sha256: await sha256(join(dir, DUMP)) };
  await writePrivate(join(dir, MANIFEST), `${JSON.stringify(complete, null, 2)}\n`);
  const packed = join(dir, 'packed');
  const handle = await open(packed, 'wx', 0o600);
  try {
    await run('tar', ['-cf', packed, '-C', dir, MANIFEST, DUMP]);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(packed, file);
}

/** Unpacks a backup into `dir`. Throws when the file is no backup or was damaged since. */
export async function unpack(file: string, dir: string): Promise<Manifest> {
  let manifest: Manifest;
  try {
    await run('tar', ['-xf', file, '-C', dir, '--no-same-owner', MANIFEST, DUMP]);
    manifest = manifestSchema.parse(JSON.parse(await readFile(join(dir, MANIFEST), 'utf8')));
  } catch (error) {
    throw new Error(`FILE ${file} is not a backup of VirtFlow, or it is damaged`, { cause: error });
  }
  if ((await sha256(join(dir, DUMP))) !== manifest.dump_sha256) throw new Error(`FILE ${file} is damaged`);
  return manifest;
}

/** Whether this code contains the migration; a newer or foreign schema cannot be used by it. */
export async function knowsMigration(timestamp: number): Promise<boolean> {
  return (await readdir(MIGRATIONS_DIR)).some((file) => file.startsWith(`${timestamp}-`));
}
