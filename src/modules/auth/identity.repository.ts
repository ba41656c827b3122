import { Injectable } from '@nestjs/common';
import type { Actors } from '../../core/authz/actors';
import type { Actor } from '../../core/context/request-context';
import { BatchLoader } from '../../core/database/batch-loader';
import { Database } from '../../core/database/database';

interface IdentityRow {
  key: string;
  id: string;
  name: string;
  role: Actor['role'];
  principals: string[];
  scopes: string[] | null;
}

/** In words: every principal a grant may name so that it reaches user `u`. */
const PRINCIPALS = `(SELECT array_agg(p.principal_id) FROM user_principals p WHERE p.user_id = u.id)`;

const BY_SESSION = `
  SELECT s.id::text AS key, u.id, u.username AS name, u.role, NULL::jsonb AS scopes, ${PRINCIPALS} AS principals
  FROM sessions s JOIN users u ON u.id = s.user_id
  WHERE s.id = ANY($1::uuid[]) AND s.revoked_at IS NULL AND s.expires_at > now() AND u.status = 'active'`;

const BY_TOKEN = `
  SELECT encode(t.hash, 'hex') AS key, u.id, u.username AS name, u.role, t.scopes, ${PRINCIPALS} AS principals
  FROM api_tokens t JOIN users u ON u.id = t.user_id
  WHERE t.hash = ANY(SELECT decode(h, 'hex') FROM unnest($1::text[]) h) AND t.expires_at > now() AND u.status = 'active'`;

const BY_ID = `
  SELECT u.id::text AS key, u.id, u.username AS name, u.role, NULL::jsonb AS scopes, ${PRINCIPALS} AS principals
  FROM users u WHERE u.id = ANY($1::uuid[]) AND u.status = 'active'`;

/** Users with a password of ours are nobody the external service could vouch for. */
const BY_NAME = `
  SELECT u.username AS key, u.id, u.username AS name, u.role, NULL::jsonb AS scopes, ${PRINCIPALS} AS principals
  FROM users u WHERE u.username = ANY($1::text[]) AND u.status = 'active' AND u.password_hash IS NULL`;

/**
 * Who stands behind a credential right now. Read for every request, so that a revoked session, a disabled user, a new
 * role or group is known at once; parallel requests share the statement.
 */
@Injectable()
export class IdentityRepository implements Actors {
  private readonly sessions: BatchLoader<Actor>;
  private readonly tokens: BatchLoader<Actor>;
  private readonly names: BatchLoader<Actor>;
  private readonly users: BatchLoader<Actor>;

  constructor(private readonly db: Database) {
    this.sessions = new BatchLoader((ids) => this.load(BY_SESSION, ids, true));
    this.tokens = new BatchLoader((hashes) => this.load(BY_TOKEN, hashes, false));
    this.names = new BatchLoader((names) => this.load(BY_NAME, names, false));
    this.users = new BatchLoader((ids) => this.load(BY_ID, ids, false));
  }

  /** The user of a live session, or null. */
  ofSession(sessionId: string): Promise<Actor | null> {
    return this.sessions.load(sessionId);
  }

  /** The user of a live API token by its SHA-256 in hexadecimal, or null. */
  ofToken(hash: string): Promise<Actor | null> {
    return this.tokens.load(hash);
  }

  /** The active user without a password who has this name, or null. */
  ofName(username: string): Promise<Actor | null> {
    return this.names.load(username);
  }

  /** See {@link Actors.ofUser}. */
  ofUser(id: string): Promise<Actor | null> {
    return this.users.load(id);
  }

  private async load(sql: string, keys: string[], isSession: boolean): Promise<Map<string, Actor>> {
    const rows = await this.db.query<IdentityRow & { [column: string]: unknown }>(sql, [keys]);
    return new Map(
      rows.map(({ key, id, name, role, principals, scopes }) => [
        key,
        { id, name, role, principals, scopes, sessionId: isSession ? key : null },
      ]),
    );
  }
}
