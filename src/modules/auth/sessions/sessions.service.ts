import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../core/config/config';
import type { RequestContext } from '../../../core/context/request-context';
import { uuidv7 } from '../../../core/database/ids';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { ACCESS_TOKEN_SECONDS, AccessTokens } from '../jwt';

const SESSION_DAYS = 30;
/** A client that lost the answer may ask again for the same successor within this time. */
const GRACE_SECONDS = 10;

/** Expired sessions and those revoked a month ago, with their refresh tokens; until then reuse is still noticed. */
export const ENDED_SESSIONS = `
  DELETE FROM sessions WHERE id IN (
    SELECT id FROM sessions WHERE expires_at < now() OR revoked_at < now() - make_interval(days => ${SESSION_DAYS}) LIMIT $1)`;

export interface TokenPair {
  access_token: string;
  token_type: 'Bearer';
  /** Seconds until the access token expires. */
  expires_in: number;
  refresh_token: string;
}

interface RefreshRow {
  session_id: string;
  user_id: string;
  alive: boolean;
  used: boolean;
  in_grace: boolean;
}

/** Sessions and their refresh tokens: single use, hashed, and one stolen token ends the whole family. */
@Injectable()
export class SessionsService {
  private readonly successorKey: Buffer;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly uow: UnitOfWork,
    private readonly accessTokens: AccessTokens,
  ) {
    this.successorKey = createHmac('sha256', config.JWT_SECRET).update('refresh token successors').digest();
  }

  async openInTx(tx: Tx, userId: string): Promise<TokenPair> {
    const [sessionId, refreshToken] = [uuidv7(), randomBytes(32).toString('base64url')];
    await tx.execute(
      `WITH s AS (INSERT INTO sessions (id, user_id, expires_at) VALUES ($1, $2, now() + make_interval(days => ${SESSION_DAYS})) RETURNING id)
       INSERT INTO refresh_tokens (hash, session_id) SELECT $3, id FROM s`,
      [sessionId, userId, digest(refreshToken)],
    );
    return this.pair(userId, sessionId, refreshToken);
  }

  /**
   * Exchanges a refresh token for the next one. The successor is derived from the token, so that asking twice within
   * the grace gives the same pair. A token used earlier closes the session: TOKEN_REUSED. Anything else: UNAUTHORIZED.
   */
  async refresh(ctx: RequestContext, token: string): Promise<TokenPair> {
    const successor = createHmac('sha256', this.successorKey).update(token).digest('base64url');
    const outcome = await this.uow.run(ctx, async (tx) => {
      const row = await this.lock(tx, token, successor);
      if (!row?.alive) return null;
      if (row.used && !row.in_grace) {
        await this.revokeInTx(tx, row.session_id);
        tx.record({
          action: 'refresh',
          resourceType: 'User',
          resourceId: row.user_id,
          outcome: 'denied',
          code: 'TOKEN_REUSED',
        });
        return 'reused' as const;
      }
      await tx.execute('UPDATE refresh_tokens SET used_at = now() WHERE hash = $1 AND used_at IS NULL', [
        digest(token),
      ]);
      await tx.execute('INSERT INTO refresh_tokens (hash, session_id) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING', [
        digest(successor),
        row.session_id,
      ]);
      return this.pair(row.user_id, row.session_id, successor);
    });
    // Thrown here, not inside: the revocation has to be committed.
    if (outcome === 'reused') throw new AppError('TOKEN_REUSED');
    if (outcome === null) throw new AppError('UNAUTHORIZED');
    return outcome;
  }

  async revokeInTx(tx: Tx, sessionId: string): Promise<void> {
    await tx.execute('UPDATE sessions SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL', [sessionId]);
  }

  private async lock(tx: Tx, token: string, successor: string): Promise<RefreshRow | undefined> {
    const [row] = await tx.query<RefreshRow & { [column: string]: unknown }>(
      `SELECT r.session_id, s.user_id, s.revoked_at IS NULL AND s.expires_at > now() AND u.status = 'active' AS alive,
              r.used_at IS NOT NULL AS used,
              r.used_at > now() - make_interval(secs => ${GRACE_SECONDS})
                AND NOT EXISTS (SELECT 1 FROM refresh_tokens n WHERE n.hash = $2 AND n.used_at IS NOT NULL) AS in_grace
       FROM refresh_tokens r JOIN sessions s ON s.id = r.session_id JOIN users u ON u.id = s.user_id
       WHERE r.hash = $1 FOR UPDATE OF r`,
      [digest(token), digest(successor)],
    );
    return row;
  }

  private pair(userId: string, sessionId: string, refreshToken: string): TokenPair {
    return {
      access_token: this.accessTokens.sign(userId, sessionId),
      token_type: 'Bearer',
      expires_in: ACCESS_TOKEN_SECONDS,
      refresh_token: refreshToken,
    };
  }
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
