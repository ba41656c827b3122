import { countDevices } from '../filters/gpu-devices';
import {
  available,
  compareText,
  type Dimension,
  DIMENSIONS,
  FIELD_NAMES,
  type PlacementHost,
  type PlacementRequest,
  type PlacementSnapshot,
} from '../model';
import { reject } from '../planner';
import { type Attempt, type Change } from './suggestion';

/** Changes to the request: smaller needs, another GPU model, one wish less. */
export function requestChanges(snapshot: PlacementSnapshot, request: PlacementRequest): Attempt[] {
  return [
    ...DIMENSIONS.flatMap((dimension) => reduceNeed(snapshot, request, dimension)),
    ...changeGpuModel(snapshot, request),
    ...dropLabel(snapshot, request),
    ...dropWish(snapshot, request, 'DROP_FAILURE_ZONE', 'failure_zone', 'failureZone'),
    ...softenAntiAffinity(snapshot, request),
    ...dropWish(snapshot, request, 'DROP_PINNED_HOST', 'host_id', 'hostId'),
  ];
}

/** Units of the dimension that the request could get on this host; GPUs must be there as devices too. */
export function room(host: PlacementHost, request: PlacementRequest, dimension: Dimension): number {
  const units = available(host, dimension);
  return dimension === 'gpus' ? Math.min(units, countDevices(host, request.gpuModel ?? null, 'free')) : units;
}

/** To the most that a host passing all other checks has room for. A VM without GPUs is one, without memory it is none. */
function reduceNeed({ hosts }: PlacementSnapshot, request: PlacementRequest, dimension: Dimension): Attempt[] {
  const withNeed = (units: number) => ({ ...request, need: { ...request.need, [dimension]: units } });
  const from = request.need[dimension];
  const least = dimension === 'gpus' ? 0 : 1;
  if (from <= least) return [];
  const leastRequest = withNeed(least);
  let to = -1;
  for (const host of hosts) {
    if (!reject(host, leastRequest)) to = Math.max(to, room(host, request, dimension));
  }
  if (to < least) return [];
  return [
    { suggestion: { change: 'REDUCE_NEED', field: FIELD_NAMES[dimension], from, to }, hosts, request: withNeed(to) },
  ];
}

/** To every other model that some host has, then to any model. */
function changeGpuModel({ hosts }: PlacementSnapshot, request: PlacementRequest): Attempt[] {
  const from = request.gpuModel ?? null;
  if (from === null || request.need.gpus === 0) return [];
  const models = new Set(hosts.flatMap((host) => host.gpuStocks ?? []).map((stock) => stock.model));
  models.delete(from);
  return [...[...models].sort(compareText), null].map((to) => ({
    suggestion: { change: 'CHANGE_GPU_MODEL', field: 'gpu_model', from, to },
    hosts,
    request: { ...request, gpuModel: to },
  }));
}

function dropLabel({ hosts }: PlacementSnapshot, request: PlacementRequest): Attempt[] {
  const labels = Object.entries(request.labelSelector ?? {}).sort((a, b) => compareText(a[0], b[0]));
  return labels.map(([dropped, from]) => ({
    suggestion: { change: 'DROP_LABEL', field: `label_selector.${dropped}`, from, to: null },
    hosts,
    request: { ...request, labelSelector: Object.fromEntries(labels.filter(([label]) => label !== dropped)) },
  }));
}

function dropWish(
  { hosts }: PlacementSnapshot,
  request: PlacementRequest,
  change: Change,
  field: string,
  key: 'failureZone' | 'hostId',
): Attempt[] {
  const from = request[key] ?? null;
  if (from === null) return [];
  return [{ suggestion: { change, field, from, to: null }, hosts, request: { ...request, [key]: null } }];
}

/** To soft rather than to nothing: it admits the same hosts and still keeps peers apart where it can. */
function softenAntiAffinity({ hosts }: PlacementSnapshot, request: PlacementRequest): Attempt[] {
  if (request.antiAffinity !== 'hard') return [];
  return [
    {
      suggestion: { change: 'SOFTEN_ANTI_AFFINITY', field: 'anti_affinity', from: 'hard', to: 'soft' },
      hosts,
      request: { ...request, antiAffinity: 'soft' },
    },
  ];
}
