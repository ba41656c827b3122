import { defineResource } from '../../../core/authz/resource-registry';
import { ServiceMesh } from './service-mesh.entity';

/** Run by the platform team and shared with those who may connect their clusters to it. */
export const SERVICE_MESH = defineResource<ServiceMesh>({
  type: 'ServiceMesh',
  label: 'Service mesh',
  entity: ServiceMesh,
  idKind: 'uuid',
  realm: 'infrastructure',
  constraints: { uq_service_meshes_name: { code: 'SERVICE_MESH_NAME_DUPLICATE', field: 'name' } },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    type: { property: 'type', kind: 'keyword' },
    status: { property: 'status', kind: 'keyword' },
  },
});
