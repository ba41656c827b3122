/** What a row permission can allow. Creating is decided by type; a child's creation asks for `update` on its parent. */
export const ROW_ACTIONS = ['read', 'update', 'delete', 'grant'] as const;
export type RowAction = (typeof ROW_ACTIONS)[number];
export type Action = RowAction | 'create';

/** What a principal holds on a row; each rank includes the ones below it. */
export const RANKS = { viewer: 1, maintainer: 2, owner: 3 } as const;
export type GrantRole = keyof typeof RANKS;
export type Rank = (typeof RANKS)[GrantRole];
export const GRANT_ROLES = Object.keys(RANKS) as GrantRole[];

/** The rank each action needs: the one place that says so, for CASL and for SQL. */
export const RANK_FOR: Record<RowAction, Rank> = {
  read: RANKS.viewer,
  update: RANKS.maintainer,
  delete: RANKS.owner,
  grant: RANKS.owner,
};

export function roleOfRank(rank: number): GrantRole {
  const role = GRANT_ROLES.find((name) => RANKS[name] === rank);
  if (!role) throw new Error(`No grant role has rank ${rank}`);
  return role;
}
