import type { RequestContext } from '../context/request-context';
import type { Tx } from '../database/unit-of-work';
import { AppError } from '../errors/app-error';
import { RANKS } from './actions';
import { sharedTypes } from './resource-registry';

/** Objects that an error names; more are only counted. */
const MAX_NAMED = 10;

/**
 * Locks the owner grants of an object and returns their ids. Whoever may take one away calls this first, so that of
 * two owners leaving at the same time the second finds himself the last. Lock order: objects, principals, owner
 * grants by id, other grants.
 */
export async function lockOwners(tx: Tx, type: string, id: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM grants WHERE resource_type = $1 AND resource_id = $2 AND rank = ${RANKS.owner} ORDER BY id FOR UPDATE`,
    [type, id],
  );
  return rows.map((row) => row.id);
}

/**
 * Takes everything from a principal that is about to be deleted and whose row is locked. Throws LAST_OWNER while
 * something shared has no other owner; administrators are told what, up to ten objects (`Tenant/7`), others how many.
 */
export async function forgetPrincipal(tx: Tx, ctx: RequestContext, principalId: string): Promise<void> {
  const alone = await ownedAlone(tx, principalId);
  if (alone.length > 0) {
    const named = ctx.actor.role === 'admin' ? { resources: alone.slice(0, MAX_NAMED) } : {};
    throw new AppError('LAST_OWNER', { count: alone.length, ...named });
  }
  await tx.execute('DELETE FROM grants WHERE principal_id = $1', [principalId]);
}

/** In words: lock all owner grants of what the principal owns, then name the objects no other principal owns. */
async function ownedAlone(tx: Tx, principalId: string): Promise<string[]> {
  const owned = `SELECT m.resource_type, m.resource_id FROM grants m
    WHERE m.principal_id = $1 AND m.rank = ${RANKS.owner} AND m.resource_type = ANY($2) AND m.resource_id <> $1::text`;
  const params = [principalId, sharedTypes()];
  await tx.query(
    `SELECT 1 FROM grants g WHERE g.rank = ${RANKS.owner} AND (g.resource_type, g.resource_id) IN (${owned}) ORDER BY g.id FOR UPDATE`,
    params,
  );
  const rows = await tx.query<{ object: string }>(
    `SELECT o.resource_type || '/' || o.resource_id AS object FROM (${owned}) o
     WHERE NOT EXISTS (SELECT 1 FROM grants g WHERE g.resource_type = o.resource_type AND g.resource_id = o.resource_id
       AND g.rank = ${RANKS.owner} AND g.principal_id <> $1)
     ORDER BY 1`,
    params,
  );
  return rows.map(({ object }) => object);
}
