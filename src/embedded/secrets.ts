import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '../core/config/config';
import { newSecret, readPrivateJson, writePrivate } from './private-file';

interface Stored {
  jwt_secret: string;
  encryption_key: string;
  /** Generated for the first administrator and not shown yet. */
  admin_password: string;
}

const fileOf = (dataDir: string) => join(dataDir, 'secrets.json');

async function change(dataDir: string, values: Partial<Stored>): Promise<void> {
  const stored = await readPrivateJson<Stored>(fileOf(dataDir));
  await writePrivate(fileOf(dataDir), `${JSON.stringify({ ...stored, ...values }, null, 2)}\n`);
}

/** The encryption key of an instance, set or kept in its data directory; undefined when there is none yet. */
export async function findEncryptionKey(dataDir: string, env: Env): Promise<string | undefined> {
  return env.ENCRYPTION_KEY ?? (await readPrivateJson<Stored>(fileOf(dataDir)))?.encryption_key;
}

/**
 * JWT_SECRET and ENCRYPTION_KEY of an instance: what the environment sets, else what the data directory keeps, else
 * new ones, which it keeps from now on. Throws when the data is there but the key to it is lost.
 */
export async function embeddedSecrets(dataDir: string, env: Env): Promise<Env> {
  const stored = await readPrivateJson<Stored>(fileOf(dataDir));
  const known = { jwt_secret: stored?.jwt_secret, encryption_key: env.ENCRYPTION_KEY ?? stored?.encryption_key };
  if (!known.encryption_key && existsSync(join(dataDir, 'postgres', 'cluster'))) {
    throw new Error(
      `${fileOf(dataDir)} has no encryption key, but ${dataDir} has data that needs it: ` +
        'bring the file back, or set ENCRYPTION_KEY',
    );
  }
  const jwtSecret = env.JWT_SECRET ?? known.jwt_secret ?? newSecret(48);
  const encryptionKey = known.encryption_key ?? randomBytes(32).toString('base64');
  const missing: Partial<Stored> = {
    ...(!env.JWT_SECRET && !known.jwt_secret && { jwt_secret: jwtSecret }),
    ...(!known.encryption_key && { encryption_key: encryptionKey }),
  };
  if (Object.keys(missing).length > 0) await change(dataDir, missing);
  return { JWT_SECRET: jwtSecret, ENCRYPTION_KEY: encryptionKey };
}

/** The administrator's password that nobody has seen yet: the one of an interrupted first start, or a new one. */
export async function unseenAdminPassword(dataDir: string, create: boolean): Promise<string | undefined> {
  const kept = (await readPrivateJson<Stored>(fileOf(dataDir)))?.admin_password;
  if (kept ?? !create) return kept;
  const password = newSecret(18);
  await change(dataDir, { admin_password: password });
  return password;
}

/** Forgets the administrator's password once it was shown. */
export const forgetAdminPassword = (dataDir: string): Promise<void> => change(dataDir, { admin_password: undefined });
