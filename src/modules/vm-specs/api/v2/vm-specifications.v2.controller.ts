import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { VM_SPECIFICATION } from '../../specifications/vm-specification.resource';
import { VmSpecificationsService } from '../../specifications/vm-specifications.service';
import {
  changeFromVmSpecificationV2,
  fromVmSpecificationV2,
  VmSpecificationV2,
  VmSpecificationV2Body,
  VmSpecificationV2Patch,
  toVmSpecificationV2,
} from './vm-specification.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'vm-specifications',
  tag: 'VM specifications',
  resource: VM_SPECIFICATION,
  present: toVmSpecificationV2,
  returns: VmSpecificationV2,
})
export class VmSpecificationsV2Controller {
  private readonly rows = bulkHandlers({
    resource: VM_SPECIFICATION,
    createBody: VmSpecificationV2Body,
    patchBody: VmSpecificationV2Patch,
    present: toVmSpecificationV2,
    create: (row, data) => this.specifications.create(row, fromVmSpecificationV2(data)),
    update: (row, id, data) => this.specifications.change(row, id, changeFromVmSpecificationV2(data)),
    remove: (row, id) => this.specifications.remove(row, id),
  });

  constructor(
    private readonly specifications: VmSpecificationsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.specifications.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.specifications.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: VmSpecificationV2Body) {
    return this.specifications.create(ctx, fromVmSpecificationV2(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(VmSpecificationV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: VmSpecificationV2Body) {
    return this.specifications.change(ctx, id, fromVmSpecificationV2(body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: VmSpecificationV2Patch) {
    return this.specifications.change(ctx, id, changeFromVmSpecificationV2(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.specifications.remove(ctx, id);
  }
}
