import { DayField, IdField, IntField, NameField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../core/http/plain-dto';
import type { BaremetalModel } from '../baremetal-models/baremetal-model.entity';

export class BaremetalModelBody {
  @NameField({ example: 'PowerEdge R760' })
  name: string;

  @IdField()
  brand_id: string;

  @IntField({ min: 0, max: 100_000, example: 64, description: 'Cores of a host made from it' })
  default_cpu: number;

  @IntField({ min: 0, example: 524_288, description: 'MiB' })
  default_memory_mb: number;

  @IntField({ min: 0, example: 7680, description: 'GiB' })
  default_storage_gb: number;

  @IntField({ min: 0, max: 64, optional: true, default: 0, description: 'Devices' })
  default_gpus?: number;

  @NameField({ optional: true, nullable: true, default: null, example: 'H100' })
  gpu_model?: string | null;

  @IntField({ min: 1, max: 100, optional: true, default: 1, description: 'Rack units' })
  unit_height?: number;

  @DayField({ optional: true, nullable: true, default: null, example: '2032-12-31' })
  end_of_life?: string | null;
}

export class BaremetalModelPatch extends PatchOf(BaremetalModelBody) {}

export class BaremetalModelView extends UuidRow(BaremetalModelBody) {}

export function showBaremetalModel(model: BaremetalModel): BaremetalModelView {
  return {
    id: model.id,
    name: model.name,
    brand_id: model.brandId,
    default_cpu: model.defaultCpu,
    default_memory_mb: model.defaultMemoryMb,
    default_storage_gb: model.defaultStorageGb,
    default_gpus: model.defaultGpus,
    gpu_model: model.gpuModel,
    unit_height: model.unitHeight,
    end_of_life: model.endOfLife,
    ...managed(model),
  };
}
