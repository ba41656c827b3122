/** What is known of a node; texts come from the cluster and have been checked. */
export interface NodeHealth {
  name: string;
  roles: string[];
  ready: boolean;
  /** False when it was cordoned off. */
  schedulable: boolean;
  kubeletVersion: string | null;
  /** Of the known types only. */
  conditions: { type: ConditionType; status: ConditionStatus }[];
}

export const CONDITION_TYPES = [
  'Ready',
  'MemoryPressure',
  'DiskPressure',
  'PIDPressure',
  'NetworkUnavailable',
] as const;
export type ConditionType = (typeof CONDITION_TYPES)[number];
export const CONDITION_STATUSES = ['True', 'False', 'Unknown'] as const;
export type ConditionStatus = (typeof CONDITION_STATUSES)[number];

export const HEALTH_STATUSES = ['healthy', 'degraded', 'unreachable', 'unauthorized', 'not_configured'] as const;
export type HealthStatus = (typeof HEALTH_STATUSES)[number];

/** Why a cluster is not healthy. All that is ever said of a failure: nothing of what the other side answered. */
const REASONS = {
  no_nodes: 'degraded',
  nodes_not_ready: 'degraded',
  nodes_under_pressure: 'degraded',
  credentials_rejected: 'unauthorized',
  permission_denied: 'unauthorized',
  address_not_allowed: 'unreachable',
  name_not_resolved: 'unreachable',
  connection_refused: 'unreachable',
  connection_failed: 'unreachable',
  timeout: 'unreachable',
  tls_failed: 'unreachable',
  redirected: 'unreachable',
  server_error: 'unreachable',
  response_invalid: 'unreachable',
  response_too_large: 'unreachable',
} as const satisfies Record<string, HealthStatus>;
export type HealthReason = keyof typeof REASONS;
export const HEALTH_REASONS = Object.keys(REASONS) as HealthReason[];

export interface ClusterHealth {
  status: HealthStatus;
  reason: HealthReason | null;
  /** The release the API server says it is. */
  release: string | null;
  /** Null when they could not be read. */
  nodes: NodeHealth[] | null;
  checkedAt: Date;
}

/** A question to a cluster that got no useful answer. */
export class ProbeFailure extends Error {
  constructor(
    readonly reason: HealthReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

export function notConfigured(): ClusterHealth {
  return { status: 'not_configured', reason: null, release: null, nodes: null, checkedAt: new Date() };
}

/** What a cluster that answered is worth. */
export function judge(release: string | null, nodes: NodeHealth[]): ClusterHealth {
  const reason = weakness(nodes);
  return { status: reason ? REASONS[reason] : 'healthy', reason, release, nodes, checkedAt: new Date() };
}

/** A cluster that did not answer, or not all that was asked. */
export function failed({ reason }: ProbeFailure, release: string | null = null): ClusterHealth {
  return { status: REASONS[reason], reason, release, nodes: null, checkedAt: new Date() };
}

function weakness(nodes: readonly NodeHealth[]): HealthReason | null {
  if (nodes.length === 0) return 'no_nodes';
  if (nodes.some(({ ready }) => !ready)) return 'nodes_not_ready';
  const strained = nodes.some(({ conditions }) => conditions.some((c) => c.type !== 'Ready' && c.status === 'True'));
  return strained ? 'nodes_under_pressure' : null;
}
