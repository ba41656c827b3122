export type { ClusterApi, ClusterNode, Guest, Permissions } from './cluster';
export { bareFingerprint, type PveConnection, type Trust } from './connection';
export type { FirewallApi, FirewallOptions, FirewallRule, IpSetEntry, RuleChange, RuleInput } from './firewall';
export { buildHostpci, covers, type Hostpci, hostpciKey, parseHostpci } from './hostpci';
export type { MappingEntry, PciMapping } from './mapping';
export type { NodesApi, NodeStatus, NodeStorage, PciDevice } from './nodes';
export { type Pace, PACE, REAL_PACE } from './pace';
export { PveClient, type PveClientSettings } from './pve-client';
export { isPve, PVE_ERROR_KINDS, PveError, type PveErrorKind } from './pve-error';
export type { CallOptions } from './pve-http';
export { type FinishedTask, type ListedTask, startDeadline, type TasksApi, type TaskStatus } from './tasks';
export { parseUpid, type Upid } from './upid';
export type { PendingRow, VmConfig } from './vm-config';
export {
  type AgentInterface,
  type CloneOptions,
  type ConfigChange,
  type LoadPoint,
  type MigratePreconditions,
  type Timeframe,
  TIMEFRAMES,
  type VmRef,
  type VmsApi,
  type VmStatus,
} from './vms';
