import { mayOnRow, mayOnType } from '../../../src/core/authz/ability.factory';
import { RANKS, type RowAction } from '../../../src/core/authz/actions';
import type { GlobalRole } from '../../../src/core/context/request-context';
import type { DeclaredRoute } from '../../../src/core/http/endpoint-check';
import type { Policy } from '../../../src/core/http/endpoint.decorator';
import type { Subject, Thing } from './objects';
import type { Who } from './world';

/** `yes`: whatever comes then, it is not a refusal. */
export type Verdict = 401 | 403 | 404 | 'yes';
export type Asker = Who | 'anonymous';

/** Everybody's global role, and the rank he is granted on what is asked for. */
const STANDING: Record<Who, { role: GlobalRole; rank: number }> = {
  stranger: { role: 'user', rank: 0 },
  viewer: { role: 'user', rank: RANKS.viewer },
  groupViewer: { role: 'user', rank: RANKS.viewer },
  maintainer: { role: 'user', rank: RANKS.maintainer },
  owner: { role: 'user', rank: RANKS.owner },
  operator: { role: 'operator', rank: 0 },
  auditor: { role: 'auditor', rank: 0 },
  admin: { role: 'admin', rank: 0 },
};

export const roleOf = (who: Asker): GlobalRole | 'anonymous' => (who === 'anonymous' ? who : STANDING[who].role);

/** The least rights first: who is refused is asked before somebody changes the object. */
export const ASKERS: readonly Asker[] = [
  'anonymous',
  'stranger',
  'viewer',
  'groupViewer',
  'auditor',
  'maintainer',
  'operator',
  'owner',
  'admin',
];

/** What a route says to somebody about an object, by what it declares and what its subject adds. */
export function verdictOf({ endpoint }: DeclaredRoute, subject: Subject, thing: Thing, who: Asker): Verdict {
  if (who === 'anonymous') return 401;
  if (subject.only) return subject.only.who === who ? 'yes' : 404;
  const { policy, resource } = endpoint;
  const { role, rank } = STANDING[who];
  if (policy.kind === 'roles') return policy.roles.includes(role) ? 'yes' : 403;
  const need = subject.needs?.[endpoint.method];
  if (policy.kind === 'resource' && resource && !mayOnType(role, policy.action, resource.type)) return 403;
  const type = need?.type ?? resource?.type ?? '';
  const held = thing.held.length === 0 ? 0 : Math.min(rank, subject.cap ?? RANKS.owner);
  const sees = need?.readers?.includes(role) || mayOnRow(role, need?.sees ?? 'read', type, held);
  if (!sees) return subject.foreign && role === 'user' ? 403 : 404;
  if (endpoint.method === 'GET') return 'yes';
  if (need?.makes && !mayOnType(role, 'create', need.makes)) return 403;
  return mayOnRow(role, need?.does ?? declared(policy), type, held) ? 'yes' : 403;
}

/** Making something else of an object takes what its subject says. */
function declared(policy: Policy): RowAction {
  return policy.kind === 'resource' && policy.action !== 'create' ? policy.action : 'read';
}
