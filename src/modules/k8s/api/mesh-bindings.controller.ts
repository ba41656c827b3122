import { Body, Param } from '@nestjs/common';
import { Ctx } from '../../../core/context/ctx.decorator';
import { RequestContext } from '../../../core/context/request-context';
import { ApiController } from '../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../core/http/endpoint.decorator';
import { Id } from '../../../core/http/params';
import { MESH_BINDING } from '../meshes/mesh-binding.face';
import { MeshBindingsService } from '../meshes/mesh-bindings.service';
import { MeshBindingBody, MeshBindingView, MeshRoleBody, showMeshBinding } from './mesh-binding.dto';

const UPDATE = { kind: 'resource', action: 'update' } as const;

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'k8s-clusters',
  tag: 'Kubernetes',
  resource: MESH_BINDING,
  plural: 'service_meshes',
  present: showMeshBinding,
  returns: MeshBindingView,
})
export class MeshBindingsController {
  constructor(private readonly bindings: MeshBindingsService) {}

  @Endpoint({
    method: 'GET',
    path: ':id/service-meshes',
    summary: 'The meshes it is part of, the primary one first',
    shape: 'rows',
    policy: { kind: 'resource', action: 'read' },
  })
  meshesOf(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.bindings.list(ctx, id);
  }

  @Endpoint({
    method: 'POST',
    path: ':id/service-meshes',
    summary: 'Make it part of a mesh',
    policy: UPDATE,
    audit: { action: 'bind' },
    errors: ['SERVICE_MESH_NOT_FOUND', 'SERVICE_MESH_BINDING_DUPLICATE', 'PRIMARY_SERVICE_MESH_DUPLICATE'],
  })
  bindMesh(@Ctx() ctx: RequestContext, @Id() id: string, @Body() { service_mesh_id, role }: MeshBindingBody) {
    return this.bindings.bind(ctx, id, service_mesh_id, role);
  }

  @Endpoint({
    method: 'PUT',
    path: ':id/service-meshes/:service_mesh_id',
    summary: 'Change the role of a mesh',
    policy: UPDATE,
    audit: { action: 'bind' },
    errors: ['SERVICE_MESH_BINDING_NOT_FOUND', 'PRIMARY_SERVICE_MESH_DUPLICATE'],
  })
  replaceMeshRole(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Param('service_mesh_id') meshId: string,
    @Body() { role }: MeshRoleBody,
  ) {
    return this.bindings.changeRole(ctx, id, meshId, role);
  }

  @Endpoint({
    method: 'PATCH',
    path: ':id/service-meshes/:service_mesh_id',
    summary: 'Change the role of a mesh',
    policy: UPDATE,
    audit: { action: 'bind' },
    errors: ['SERVICE_MESH_BINDING_NOT_FOUND', 'PRIMARY_SERVICE_MESH_DUPLICATE'],
  })
  changeMeshRole(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Param('service_mesh_id') meshId: string,
    @Body() { role }: MeshRoleBody,
  ) {
    return this.bindings.changeRole(ctx, id, meshId, role);
  }

  @Endpoint({
    method: 'DELETE',
    path: ':id/service-meshes/:service_mesh_id',
    summary: 'Take it out of a mesh',
    shape: 'removed',
    policy: UPDATE,
    audit: { action: 'unbind' },
    errors: ['SERVICE_MESH_BINDING_NOT_FOUND'],
  })
  unbindMesh(@Ctx() ctx: RequestContext, @Id() id: string, @Param('service_mesh_id') meshId: string) {
    return this.bindings.unbind(ctx, id, meshId);
  }
}
