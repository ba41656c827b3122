import { DateField, EnumField, IdField, NameField } from '../../../core/http/fields';
import { MESH_ROLES, type MeshRole } from '../meshes/mesh-binding.entity';
import type { NamedBinding } from '../meshes/mesh-bindings.service';
import { MESH_TYPES, type MeshType } from '../meshes/service-mesh.entity';

export class MeshRoleBody {
  @EnumField(MESH_ROLES, { description: 'A cluster has at most one primary mesh' })
  role: MeshRole;
}

export class MeshBindingBody extends MeshRoleBody {
  @IdField()
  service_mesh_id: string;
}

export class MeshBindingView {
  @IdField()
  service_mesh_id: string;

  @EnumField(MESH_ROLES)
  role: MeshRole;

  @NameField({ nullable: true, description: 'Null when the caller may not see the mesh' })
  name: string | null;

  @EnumField(MESH_TYPES, { nullable: true })
  type: MeshType | null;

  @DateField()
  created_at: Date;
}

export function showMeshBinding({ serviceMeshId, role, mesh, createdAt }: NamedBinding): MeshBindingView {
  return {
    service_mesh_id: serviceMeshId,
    role,
    name: mesh?.name ?? null,
    type: mesh?.type ?? null,
    created_at: createdAt,
  };
}
