import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { VM_SPECIFICATION } from '../../specifications/vm-specification.resource';
import { VmSpecificationsService } from '../../specifications/vm-specifications.service';
import {
  changeFromVmSpecificationV1,
  fromVmSpecificationV1,
  VmSpecificationV1,
  VmSpecificationV1Body,
  VmSpecificationV1Patch,
  toVmSpecificationV1,
} from './vm-specification.v1.dto';

@ApiController({
  surface: 'virtflow',
  path: 'vm-specifications',
  tag: 'VM specifications',
  resource: VM_SPECIFICATION,
  plural: 'vm_specifications',
  present: toVmSpecificationV1,
  returns: VmSpecificationV1,
})
export class VmSpecificationsV1Controller {
  constructor(private readonly specifications: VmSpecificationsService) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.specifications.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.specifications.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: VmSpecificationV1Body) {
    return this.specifications.create(ctx, fromVmSpecificationV1(body));
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: VmSpecificationV1Body) {
    return this.specifications.change(ctx, id, changeFromVmSpecificationV1(body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: VmSpecificationV1Patch) {
    return this.specifications.change(ctx, id, changeFromVmSpecificationV1(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.specifications.remove(ctx, id);
  }
}
