import { AbilityBuilder, createMongoAbility, type MongoAbility, subject } from '@casl/ability';
import type { Actor } from '../context/request-context';
import { type Action, RANK_FOR, ROW_ACTIONS, type RowAction } from './actions';
import { allResources } from './resource-registry';
import { policyOf } from './role-matrix';

export type Ability = MongoAbility<[Action, string | { rank: number }]>;

const abilities = new Map<Actor['role'], Ability>();

/** The CASL ability of a global role over all registered resources. Rows carry the actor's `rank` as a field. */
export function abilityOf(role: Actor['role']): Ability {
  let ability = abilities.get(role);
  if (!ability) abilities.set(role, (ability = buildAbility(role)));
  return ability;
}

function buildAbility(role: Actor['role']): Ability {
  const { can, build } = new AbilityBuilder<Ability>(createMongoAbility);
  for (const { type, realm } of allResources()) {
    const policy = policyOf(role, realm);
    for (const action of policy.always) can(action, type);
    if (!policy.byRank) continue;
    for (const action of ROW_ACTIONS) can(action, type, { rank: { $gte: RANK_FOR[action] } });
  }
  return build();
}

/** Whether the role may do this to at least some rows of the type. True for any conditional rule: decide on the row too. */
export function mayOnType(role: Actor['role'], action: Action, type: string): boolean {
  return abilityOf(role).can(action, type);
}

/** Whether the role may do this to a row on which the actor holds `rank` (0: nothing). */
export function mayOnRow(role: Actor['role'], action: RowAction, type: string, rank: number): boolean {
  return abilityOf(role).can(action, subject(type, { rank }));
}
