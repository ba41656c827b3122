import { type Filter } from '../model';
import { antiAffinity } from './anti-affinity';
import { capacity } from './capacity';
import { failureZone } from './failure-zone';
import { gpuDevices } from './gpu-devices';
import { group } from './group';
import { hostStatus } from './host-status';
import { labels } from './labels';
import { maxVms } from './max-vms';
import { pinnedHost } from './pinned-host';

/**
 * In the order in which a host is judged; the first that fails is the reason given. What the request did not ask for
 * comes first, then what the host lacks: a host of another zone is never reported as too small.
 */
export const FILTERS: readonly Filter[] = [
  group,
  pinnedHost,
  hostStatus,
  labels,
  failureZone,
  ...capacity,
  gpuDevices,
  maxVms,
  antiAffinity,
];
