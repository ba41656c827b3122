import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../../../core/database/database';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { Tx } from '../../../core/database/unit-of-work';
import { User } from './user.entity';
import { USER } from './user.resource';

@Injectable()
export class UsersRepository extends ResourceRepository<User> {
  constructor(db: Database) {
    super(db, USER);
  }

  /** For authentication only: no caller is known yet, so no scope applies. */
  async findForLogin(username: string, q: Queryable = this.db): Promise<User | null> {
    return this.findBy('username', username, q);
  }

  /** For sessions of a user that was authenticated already. */
  async findForSession(id: string, q: Queryable = this.db): Promise<User | null> {
    return this.findBy('id', id, q);
  }

  async any(): Promise<boolean> {
    const [row] = await this.db.query<{ found: boolean }>('SELECT EXISTS (SELECT 1 FROM users) AS found');
    return row?.found ?? false;
  }

  /** Sees himself: the grant that lets a plain user read his own account. */
  async grantSelf(tx: Tx, id: string, grantId: string): Promise<void> {
    await tx.execute(
      `INSERT INTO grants (id, principal_type, principal_id, resource_type, resource_id, rank) VALUES ($1, 'user', $2::uuid, 'User', $2::text, 1)
       ON CONFLICT (principal_id, resource_type, resource_id) DO NOTHING`,
      [grantId, id],
    );
  }

  async setPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
    await tx.execute('UPDATE users SET password_hash = $2, version = version + 1, updated_at = now() WHERE id = $1', [
      id,
      passwordHash,
    ]);
  }

  /** Locks the administrators, so that two of them cannot leave at the same time. */
  async anyAdministrator(tx: Tx): Promise<boolean> {
    const rows = await tx.query(
      `SELECT id FROM users WHERE role = 'admin' AND status = 'active' ORDER BY id FOR UPDATE`,
    );
    return rows.length > 0;
  }

  /** Up to ten objects (`Type/id`) whose only owner is this principal. */
  async ownedAlone(tx: Tx, principalId: string): Promise<string[]> {
    const rows = await tx.query<{ object: string }>(
      `SELECT g.resource_type || '/' || g.resource_id AS object FROM grants g
       WHERE g.principal_id = $1 AND g.rank = 3 AND g.resource_id <> $1::text
         AND NOT EXISTS (SELECT 1 FROM grants o WHERE o.resource_type = g.resource_type AND o.resource_id = g.resource_id AND o.rank = 3 AND o.principal_id <> g.principal_id)
       ORDER BY 1 LIMIT 10`,
      [principalId],
    );
    return rows.map(({ object }) => object);
  }

  /** Removes everything the principal was granted. */
  async forgetPrincipal(tx: Tx, principalId: string): Promise<void> {
    await tx.execute('DELETE FROM grants WHERE principal_id = $1', [principalId]);
  }

  private async findBy(property: 'id' | 'username', value: string, q: Queryable): Promise<User | null> {
    const sql = `SELECT ${this.table.selectList('t')} FROM users t WHERE ${this.table.column(property, 't')} = $1`;
    const [row] = await q.query<User & { [column: string]: unknown }>(sql, [value]);
    return row ?? null;
  }
}
