import { EnumField, NameField, StringField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../core/http/plain-dto';
import {
  MESH_STATUSES,
  MESH_TYPES,
  type MeshStatus,
  type MeshType,
  type ServiceMesh,
} from '../meshes/service-mesh.entity';

export class ServiceMeshBody {
  @NameField({ example: 'istio-main' })
  name: string;

  @EnumField(MESH_TYPES)
  type: MeshType;

  @StringField({ max: 64, optional: true, nullable: true, default: null, example: '1.24.1' })
  mesh_version?: string | null;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;

  @EnumField(MESH_STATUSES, { optional: true, default: 'active' })
  status?: MeshStatus;
}

export class ServiceMeshPatch extends PatchOf(ServiceMeshBody) {}

export class ServiceMeshView extends UuidRow(ServiceMeshBody) {}

export function showServiceMesh(mesh: ServiceMesh): ServiceMeshView {
  const { id, name, type, meshVersion, description, status } = mesh;
  return { id, name, type, mesh_version: meshVersion, description, status, ...managed(mesh) };
}
