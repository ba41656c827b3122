import { CONSTRAINTS, type Filter, type PlacementHost } from '../model';

export const gpuDevices: Filter = {
  constraint: CONSTRAINTS.gpuDevices,
  check(host, { need, gpuModel = null }) {
    if (need.gpus === 0) return null;
    const free = countDevices(host, gpuModel, 'free');
    return need.gpus <= free ? null : { model: gpuModel, required: need.gpus, available: free };
  },
};

/** Devices of the model, or of all models when it is null. Without an inventory and a model: no bound. */
export function countDevices(host: PlacementHost, model: string | null, state: 'free' | 'held'): number {
  if (host.gpuStocks === null) return model === null ? Infinity : 0;
  let count = 0;
  for (const stock of host.gpuStocks) {
    if (model === null || stock.model === model) count += stock[state];
  }
  return count;
}
