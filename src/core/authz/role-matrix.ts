import type { Actor } from '../context/request-context';
import type { Action } from './actions';

/**
 * Which part of the estate a resource belongs to; it decides what global roles may do with it.
 * - `infrastructure`: bought and run by the platform team (hosts, groups, tenants, quotas, maintainers).
 * - `tenancy`: made by tenants inside what they were given (virtual machines, clusters).
 * - `identity`: logins and groups.
 * - `personal`: what somebody does with credentials of his own (deployments); nobody else acts with them.
 */
export type Realm = 'infrastructure' | 'tenancy' | 'identity' | 'personal';

/** `always`: on every row. `byRank`: also what the actor's grants on a row allow. */
interface RolePolicy {
  readonly always: readonly Action[];
  readonly byRank: boolean;
}

const ALL: RolePolicy = { always: ['create', 'read', 'update', 'delete', 'grant'], byRank: false };
const READ: RolePolicy = { always: ['read'], byRank: false };
const RUNS: RolePolicy = { always: ['create', 'read', 'update'], byRank: true };
const GRANTED: RolePolicy = { always: [], byRank: true };
const CREATES: RolePolicy = { always: ['create'], byRank: true };
const NOTHING: RolePolicy = { always: [], byRank: false };

/** Role × realm. CASL abilities and SQL scopes are both made from this table. */
const MATRIX: Record<Actor['role'], Record<Realm, RolePolicy>> = {
  admin: { infrastructure: ALL, tenancy: ALL, identity: ALL, personal: ALL },
  operator: { infrastructure: RUNS, tenancy: RUNS, identity: { always: ['read'], byRank: true }, personal: CREATES },
  auditor: { infrastructure: READ, tenancy: READ, identity: READ, personal: READ },
  user: { infrastructure: GRANTED, tenancy: CREATES, identity: GRANTED, personal: CREATES },
  'system:bootstrap': { infrastructure: NOTHING, tenancy: NOTHING, identity: ALL, personal: NOTHING },
  'system:worker': { infrastructure: READ, tenancy: ALL, identity: READ, personal: ALL },
  'system:hypervisor': { infrastructure: RUNS, tenancy: READ, identity: NOTHING, personal: NOTHING },
};

export function policyOf(role: Actor['role'], realm: Realm): RolePolicy {
  return MATRIX[role][realm];
}
