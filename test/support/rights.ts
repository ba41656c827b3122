import { RANKS, type GrantRole } from '../../src/core/authz/actions';
import type { PrincipalType } from '../../src/core/authz/grant.entity';
import { uuidv7 } from '../../src/core/database/ids';
import type { TestDatabase } from './database';

/** Written straight into the tables: suites about what rights give must not depend on the routes that give rights. */
export async function grant(
  db: TestDatabase,
  principalId: string,
  role: GrantRole,
  on: { type: string; id: string | number },
  principalType: PrincipalType = 'user',
): Promise<void> {
  await db.sql(
    `INSERT INTO grants (id, principal_type, principal_id, resource_type, resource_id, rank) VALUES ($1, $2, $3, $4, $5, $6)`,
    [uuidv7(), principalType, principalId, on.type, String(on.id), RANKS[role]],
  );
}

/** Takes everything a principal holds on an object. */
export async function revoke(
  db: TestDatabase,
  principalId: string,
  on: { type: string; id: string | number },
): Promise<void> {
  await db.sql(`DELETE FROM grants WHERE principal_id = $1 AND resource_type = $2 AND resource_id = $3`, [
    principalId,
    on.type,
    String(on.id),
  ]);
}

/** A group with one member; returns its id. */
export async function groupOf(db: TestDatabase, userId: string, name: string): Promise<string> {
  const id = uuidv7();
  await db.sql(`INSERT INTO groups (id, name) VALUES ($1, $2)`, [id, name]);
  await db.sql(`INSERT INTO group_members (id, group_id, user_id) VALUES ($1, $2, $3)`, [uuidv7(), id, userId]);
  return id;
}
