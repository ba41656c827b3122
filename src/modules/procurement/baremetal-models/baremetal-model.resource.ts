import { defineResource } from '../../../core/authz/resource-registry';
import { BaremetalModel } from './baremetal-model.entity';

export const BAREMETAL_MODEL = defineResource<BaremetalModel>({
  type: 'BaremetalModel',
  label: 'Baremetal model',
  entity: BaremetalModel,
  idKind: 'uuid',
  realm: 'infrastructure',
  parents: [{ type: 'Brand', property: 'brandId' }],
  constraints: { uq_baremetal_models_brand_name: { code: 'BAREMETAL_MODEL_NAME_DUPLICATE', field: 'name' } },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    brand_id: { property: 'brandId', kind: 'uuid' },
    gpu_model: { property: 'gpuModel', kind: 'text' },
    end_of_life: { property: 'endOfLife', kind: 'day' },
  },
});
