import { RANKS } from '../../core/authz/actions';
import { uuidv7 } from '../../core/database/ids';
import type { Tx } from '../../core/database/unit-of-work';

/** Lets a principal see itself: a user his account, the members of a group their group. */
export async function grantSight(
  tx: Tx,
  principal: 'user' | 'group',
  type: 'User' | 'Group',
  id: string,
): Promise<void> {
  await tx.execute(
    `INSERT INTO grants (id, principal_type, principal_id, resource_type, resource_id, rank)
     VALUES ($1, $2, $3::uuid, $4, $3::text, ${RANKS.viewer})`,
    [uuidv7(), principal, id, type],
  );
}
