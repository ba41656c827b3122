import { systemContext } from '../context/request-context';
import type { Database } from '../database/database';
import { UnitOfWork } from '../database/unit-of-work';
import { type SecretBox, type Place } from './secret-box';

const KNOWN = 'virtflow';
/** One process at a time, so that two with different keys cannot both be the first. */
const CHECK_LOCK = 7_226_002;

const placeOf = (keyId: string): Place => ({ table: 'encryption_key_checks', id: keyId, column: 'sealed' });

/**
 * Refuses to go on with another key than the database was written with: throws SECRET_KEY_MISMATCH. The first key a
 * database meets is noted, and so is a new one as long as the old ones are still configured.
 */
export async function checkEncryptionKey(db: Database, box: SecretBox): Promise<void> {
  await new UnitOfWork(db).run(systemContext('system:bootstrap'), async (tx) => {
    await tx.execute('SELECT pg_advisory_xact_lock($1)', [CHECK_LOCK]);
    const rows = await tx.query<{ keyId: string; sealed: string }>(
      'SELECT key_id AS "keyId", sealed FROM encryption_key_checks',
    );
    const missing = rows.filter((row) => !opens(box, row)).map(({ keyId }) => keyId);
    if (missing.length > 0) {
      throw new Error(
        `SECRET_KEY_MISMATCH: this database holds secrets sealed with the key ${missing.join(', ')}, ` +
          `and ENCRYPTION_KEY is the key ${box.keyId}. Start with the key that belongs to this database.`,
      );
    }
    await tx.execute(
      'INSERT INTO encryption_key_checks (key_id, sealed) VALUES ($1, $2) ON CONFLICT (key_id) DO NOTHING',
      [box.keyId, box.seal(placeOf(box.keyId), KNOWN)],
    );
  });
}

function opens(box: SecretBox, { keyId, sealed }: { keyId: string; sealed: string }): boolean {
  try {
    return box.open(placeOf(keyId), sealed) === KNOWN;
  } catch {
    return false;
  }
}
