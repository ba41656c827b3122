import { uuidv7 } from '../database/ids';
import type { Tx } from '../database/unit-of-work';

export const GLOBAL_ROLES = ['admin', 'operator', 'auditor', 'user'] as const;
export type GlobalRole = (typeof GLOBAL_ROLES)[number];

/** Work that no request asked for. Each name has its own line in the role matrix; there is no bypass flag. */
export const SYSTEM_ROLES = ['system:bootstrap', 'system:worker', 'system:hypervisor'] as const;
export type SystemRole = (typeof SYSTEM_ROLES)[number];

/** Who acts. `principals` are the ids grants may name: the user, his groups, his maintainer record and its groups. */
export interface Actor {
  readonly id: string | null;
  readonly name: string;
  readonly role: GlobalRole | SystemRole;
  readonly principals: readonly string[];
  /** The login session of an access token; null for API tokens and system actors. */
  readonly sessionId: string | null;
  /** What an API token was limited to (`read`, `write`, `Tenant:read` ...); null means no limit. */
  readonly scopes: readonly string[] | null;
}

export interface ContextInit {
  requestId: string;
  actor: Actor;
  ip?: string | null;
  route?: string;
  ifMatch?: number | null;
}

/**
 * What a service knows of the request: the first argument of every service method. Carries the transaction of the
 * request when one is open for all of it (dry run, idempotency, bulk).
 */
export class RequestContext {
  readonly requestId: string;
  readonly actor: Actor;
  readonly ip: string | null;
  /** `POST /api/v2/tenants`: the route as declared, for logs and the audit row. */
  readonly route: string;
  /** Version the client demands through `If-Match`; null when it sent none. */
  readonly ifMatch: number | null;
  /** The transaction that spans the whole request, or null. Set by {@link withTransaction} only. */
  readonly tx: Tx | null = null;

  constructor(init: ContextInit) {
    this.requestId = init.requestId;
    this.actor = init.actor;
    this.ip = init.ip ?? null;
    this.route = init.route ?? '';
    this.ifMatch = init.ifMatch ?? null;
  }

  /** The same request inside `tx`; units of work join it instead of opening their own. */
  withTransaction(tx: Tx): RequestContext {
    return Object.assign(new RequestContext(this), { tx });
  }

  /** The same request with another expected version (rows of a bulk request carry their own). */
  withIfMatch(ifMatch: number | null): RequestContext {
    return Object.assign(new RequestContext({ ...this, ifMatch }), { tx: this.tx });
  }
}

/** A context for work without a request: boot and the job worker. */
export function systemContext(role: SystemRole, requestId: string = uuidv7()): RequestContext {
  const actor: Actor = { id: null, name: role, role, principals: [], sessionId: null, scopes: null };
  return new RequestContext({ requestId, actor });
}
