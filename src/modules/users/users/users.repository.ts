import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../../../core/database/database';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { Tx } from '../../../core/database/unit-of-work';
import { User } from './user.entity';
import { USER } from './user.resource';

/** Class of the advisory locks on user names. */
const NAME_LOCKS = 7_226_005;

@Injectable()
export class UsersRepository extends ResourceRepository<User> {
  constructor(db: Database) {
    super(db, USER);
  }

  /** For authentication only: no caller is known yet, so no scope applies. */
  async findForLogin(username: string, q: Queryable = this.db): Promise<User | null> {
    return this.findBy('username', username, q);
  }

  /** Makes those who want to make this user wait for each other. The user, if somebody has made him meanwhile. */
  async lockName(tx: Tx, username: string): Promise<User | null> {
    await tx.execute('SELECT pg_advisory_xact_lock($1, hashtext($2))', [NAME_LOCKS, username]);
    return this.findForLogin(username, tx);
  }

  /** For sessions of a user that was authenticated already. */
  async findForSession(id: string, q: Queryable = this.db): Promise<User | null> {
    return this.findBy('id', id, q);
  }

  async any(): Promise<boolean> {
    const [row] = await this.db.query<{ found: boolean }>('SELECT EXISTS (SELECT 1 FROM users) AS found');
    return row?.found ?? false;
  }

  /** Whether there is such a user; he cannot be deleted before the end of the transaction. No scope: for those who may grant. */
  async pin(tx: Tx, id: string): Promise<boolean> {
    return (await tx.query('SELECT 1 FROM users WHERE id = $1 FOR KEY SHARE', [id])).length > 0;
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

  private async findBy(property: 'id' | 'username', value: string, q: Queryable): Promise<User | null> {
    const sql = `SELECT ${this.table.selectList('t')} FROM users t WHERE ${this.table.column(property, 't')} = $1`;
    const [row] = await q.query<User & { [column: string]: unknown }>(sql, [value]);
    return row ?? null;
  }
}
