import { countDevices } from '../filters/gpu-devices';
import { ACCEPTING_STATUS } from '../filters/host-status';
import {
  type Dimension,
  DIMENSIONS,
  FIELD_NAMES,
  type PlacementHost,
  type PlacementRequest,
  type PlacementSnapshot,
} from '../model';
import { best, compareHosts, reject } from '../planner';
import { room } from './request-changes';
import { type Attempt, type Suggestion } from './suggestion';

const MAINTENANCE = 'maintenance';

/** Changes to one host: the host for which the change is smallest, one for each kind of change and each dimension. */
export function hostChanges(snapshot: PlacementSnapshot, request: PlacementRequest): Attempt[] {
  return [
    ...endMaintenance(snapshot, request),
    ...DIMENSIONS.flatMap((dimension) => freeCapacity(snapshot, request, dimension)),
    ...raiseMaxVms(snapshot, request),
  ];
}

function attempt(
  host: PlacementHost,
  request: PlacementRequest,
  suggestion: Omit<Suggestion, 'hostId' | 'name'>,
): Attempt {
  return { suggestion: { ...suggestion, hostId: host.id, name: host.name }, hosts: [host], request };
}

/** All such hosts need the same change, so the one that ranks best is named. */
function endMaintenance({ hosts }: PlacementSnapshot, request: PlacementRequest): Attempt[] {
  const opened = hosts
    .filter((host) => host.status === MAINTENANCE)
    .map((host) => ({ ...host, status: ACCEPTING_STATUS }));
  const winner = best({ hosts: opened }, request);
  const host = opened.find(({ id }) => id === winner?.hostId);
  if (!host) return [];
  return [
    attempt(host, request, { change: 'END_MAINTENANCE', field: 'status', from: MAINTENANCE, to: ACCEPTING_STATUS }),
  ];
}

function freeCapacity({ hosts }: PlacementSnapshot, request: PlacementRequest, dimension: Dimension): Attempt[] {
  const need = request.need[dimension];
  const found = nearest(
    hosts,
    request,
    (host) => need - room(host, request, dimension),
    (host, missing) => freed(host, request, dimension, missing),
  );
  if (!found) return [];
  const from = need - found.missing;
  return [attempt(found.changed, request, { change: 'FREE_CAPACITY', field: FIELD_NAMES[dimension], from, to: need })];
}

function raiseMaxVms({ hosts }: PlacementSnapshot, request: PlacementRequest): Attempt[] {
  const found = nearest(
    hosts,
    request,
    (host) => host.vmCount + 1 - (host.maxVms ?? Infinity),
    (host) => ({ ...host, maxVms: host.vmCount + 1 }),
  );
  if (!found) return [];
  const to = found.changed.vmCount + 1;
  return [attempt(found.changed, request, { change: 'RAISE_MAX_VMS', field: 'max_vms', from: to - found.missing, to })];
}

/** The host that is short of the fewest units and passes once they are there; by name among equals. */
function nearest(
  hosts: readonly PlacementHost[],
  request: PlacementRequest,
  shortage: (host: PlacementHost) => number,
  change: (host: PlacementHost, missing: number) => PlacementHost | null,
): { changed: PlacementHost; missing: number } | null {
  let found: { changed: PlacementHost; missing: number } | null = null;
  for (const host of hosts) {
    const missing = shortage(host);
    if (missing <= 0) continue;
    if (found && (missing - found.missing || compareHosts(host, found.changed)) > 0) continue;
    const changed = change(host, missing);
    if (changed && !reject(changed, request)) found = { changed, missing };
  }
  return found;
}

/** The host after VMs gave the units back; null when VMs do not hold that many. */
function freed(
  host: PlacementHost,
  request: PlacementRequest,
  dimension: Dimension,
  missing: number,
): PlacementHost | null {
  if (missing > host.allocated[dimension]) return null;
  const changed = { ...host, allocated: { ...host.allocated, [dimension]: host.allocated[dimension] - missing } };
  if (dimension !== 'gpus' || host.gpuStocks === null) return changed;
  const model = request.gpuModel ?? null;
  const free = countDevices(host, model, 'free');
  const returned = Math.max(0, request.need.gpus - free);
  if (returned > countDevices(host, model, 'held')) return null;
  // Only devices that fit the request are looked at again, so one stock of them stands for all.
  return { ...changed, gpuStocks: [{ model: model ?? '', free: free + returned, held: 0 }] };
}
