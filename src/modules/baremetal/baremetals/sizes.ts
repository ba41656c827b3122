import { AppError } from '../../../core/errors/app-error';
import type { BaremetalModel } from '../../procurement';
import type { Baremetal } from './baremetal.entity';

type Sizes = Pick<Baremetal, 'totalCpu' | 'totalMemoryMb' | 'totalStorageGb' | 'totalGpus' | 'gpuModel'> &
  Partial<Pick<Baremetal, 'unitHeight'>>;
export type Unsized = Partial<Sizes & Pick<Baremetal, 'modelId'>>;

/** A whole host says how big it is, or its model does. Throws VALIDATION_ERROR that names what nobody says. */
export function sizesOf(host: Unsized, model: BaremetalModel | undefined): Sizes {
  const said = {
    total_cpu: host.totalCpu ?? model?.defaultCpu,
    total_memory_mb: host.totalMemoryMb ?? model?.defaultMemoryMb,
    total_storage_gb: host.totalStorageGb ?? model?.defaultStorageGb,
  };
  const missing = Object.entries(said).filter(([, size]) => size === undefined);
  if (missing.length > 0) {
    const message = (name: string) => `${name} is needed for a host without a model_id`;
    throw AppError.validation(missing.map(([path]) => ({ path, rule: 'required', message: message(path) })));
  }
  return {
    totalCpu: said.total_cpu as number,
    totalMemoryMb: said.total_memory_mb as number,
    totalStorageGb: said.total_storage_gb as number,
    totalGpus: host.totalGpus ?? model?.defaultGpus ?? 0,
    gpuModel: host.gpuModel === undefined ? (model?.gpuModel ?? null) : host.gpuModel,
    unitHeight: host.unitHeight ?? model?.unitHeight,
  };
}
