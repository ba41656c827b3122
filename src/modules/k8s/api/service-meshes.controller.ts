import { Body } from '@nestjs/common';
import { Ctx } from '../../../core/context/ctx.decorator';
import { RequestContext } from '../../../core/context/request-context';
import type { PageRequest } from '../../../core/database/page';
import { ApiController } from '../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../core/http/import';
import { Id, Paging } from '../../../core/http/params';
import { changeOf, wholeOf } from '../../../core/http/plain-dto';
import { SERVICE_MESH } from '../meshes/service-mesh.resource';
import { ServiceMeshesService } from '../meshes/service-meshes.service';
import { showServiceMesh, ServiceMeshBody, ServiceMeshPatch, ServiceMeshView } from './service-mesh.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'service-meshes',
  tag: 'Kubernetes',
  resource: SERVICE_MESH,
  plural: 'service_meshes',
  present: showServiceMesh,
  returns: ServiceMeshView,
})
export class ServiceMeshesController {
  private readonly rows = bulkHandlers({
    resource: SERVICE_MESH,
    createBody: ServiceMeshBody,
    patchBody: ServiceMeshPatch,
    present: showServiceMesh,
    create: (row, data) => this.meshes.create(row, wholeOf(ServiceMeshBody, data)),
    update: (row, id, data) => this.meshes.change(row, id, changeOf(data)),
    remove: (row, id) => this.meshes.remove(row, id),
  });

  constructor(
    private readonly meshes: ServiceMeshesService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.meshes.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.meshes.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: ServiceMeshBody) {
    return this.meshes.create(ctx, wholeOf(ServiceMeshBody, body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(ServiceMeshBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: ServiceMeshBody) {
    return this.meshes.change(ctx, id, wholeOf(ServiceMeshBody, body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: ServiceMeshPatch) {
    return this.meshes.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.meshes.remove(ctx, id);
  }
}
