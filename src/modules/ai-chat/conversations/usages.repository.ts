import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../core/config/config';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';

const HOUR_SECONDS = 3_600;

/** What each user may ask of the assistant. It outlives the conversations: deleting them wins nothing. */
@Injectable()
export class UsagesRepository {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * Counts one more message. RATE_LIMITED when it is one too many in this hour; `retry_after` is the seconds until the
   * next. In words: the row of the user begins anew in a new hour, and grows in the same as long as it stays in bounds.
   */
  async spendInTx(tx: Tx, userId: string, characters: number): Promise<void> {
    const { AI_MESSAGES_PER_HOUR: messages, AI_CHARACTERS_PER_HOUR: most } = this.config;
    const rows = await tx.query(
      `INSERT INTO assistant_usages AS u (user_id, hour, messages, characters)
         SELECT $1, date_trunc('hour', now()), 1, $2::int WHERE $2::int <= $4::int
       ON CONFLICT (user_id) DO UPDATE SET
         hour = EXCLUDED.hour,
         messages = CASE WHEN u.hour = EXCLUDED.hour THEN u.messages ELSE 0 END + 1,
         characters = CASE WHEN u.hour = EXCLUDED.hour THEN u.characters ELSE 0 END + EXCLUDED.characters
       WHERE u.hour <> EXCLUDED.hour OR (u.messages < $3::int AND u.characters + EXCLUDED.characters <= $4::int)
       RETURNING u.messages`,
      [userId, characters, messages, most],
    );
    if (rows.length > 0) return;
    const passed = Math.floor(Date.now() / 1000) % HOUR_SECONDS;
    throw new AppError('RATE_LIMITED', {
      messages_per_hour: messages,
      characters_per_hour: most,
      retry_after: HOUR_SECONDS - passed,
    });
  }
}
