import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/database';
import { AppError } from '../../../core/errors/app-error';

const WINDOW_MINUTES = 5;
/** Per account and address: guessing one password. */
const MAX_PER_ACCOUNT = 8;
/** Per address: trying one password on many accounts. */
const MAX_PER_ADDRESS = 60;

/** Windows that are over. */
export const ENDED_WINDOWS =
  'DELETE FROM login_attempts WHERE key IN (SELECT key FROM login_attempts WHERE window_ends_at < now() LIMIT $1)';

interface Attempt {
  attempts: number;
  seconds: number;
}

/**
 * Counts logins before the password is looked at, so that parallel guesses are counted too. The victim of somebody
 * else's guesses is not locked out: the account is counted per address.
 */
@Injectable()
export class LoginThrottle {
  constructor(private readonly db: Database) {}

  /** Throws RATE_LIMITED with `retry_after` seconds. */
  async admit(username: string, ip: string): Promise<void> {
    const perAccount = await this.count(accountKey(username, ip));
    const perAddress = await this.count(`ip:${ip}`);
    const refused =
      perAccount.attempts > MAX_PER_ACCOUNT ? perAccount : perAddress.attempts > MAX_PER_ADDRESS ? perAddress : null;
    if (refused) throw new AppError('RATE_LIMITED', { retry_after: Math.max(1, Math.ceil(refused.seconds)) });
  }

  /** A right password ends the account's window for this address. */
  async forget(username: string, ip: string): Promise<void> {
    await this.db.query('DELETE FROM login_attempts WHERE key = $1', [accountKey(username, ip)]);
  }

  private async count(key: string): Promise<Attempt> {
    const [attempt] = await this.db.query<Attempt & { [column: string]: unknown }>(
      `INSERT INTO login_attempts AS a (key, attempts, window_ends_at) VALUES ($1, 1, now() + make_interval(mins => ${WINDOW_MINUTES}))
       ON CONFLICT (key) DO UPDATE SET
         attempts = CASE WHEN a.window_ends_at < now() THEN 1 ELSE a.attempts + 1 END,
         window_ends_at = CASE WHEN a.window_ends_at < now() THEN excluded.window_ends_at ELSE a.window_ends_at END
       RETURNING attempts, extract(epoch FROM window_ends_at - now())::float8 AS seconds`,
      [key],
    );
    if (!attempt) throw new AppError('INTERNAL_ERROR');
    return attempt;
  }
}

/** A digest: usernames that were tried are nobody's business, and may be passwords typed into the wrong field. */
function accountKey(username: string, ip: string): string {
  return `account:${createHash('sha256').update(`${username}\n${ip}`).digest('base64url')}`;
}
