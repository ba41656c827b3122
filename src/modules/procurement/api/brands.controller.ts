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
import { BRAND } from '../brands/brand.resource';
import { BrandsService } from '../brands/brands.service';
import { showBrand, BrandBody, BrandPatch, BrandView } from './brand.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'brands',
  tag: 'Brands',
  resource: BRAND,
  plural: 'brands',
  present: showBrand,
  returns: BrandView,
})
export class BrandsController {
  private readonly rows = bulkHandlers({
    resource: BRAND,
    createBody: BrandBody,
    patchBody: BrandPatch,
    present: showBrand,
    create: (row, data) => this.brands.create(row, wholeOf(BrandBody, data)),
    update: (row, id, data) => this.brands.change(row, id, changeOf(data)),
    remove: (row, id) => this.brands.remove(row, id),
  });

  constructor(
    private readonly brands: BrandsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.brands.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.brands.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: BrandBody) {
    return this.brands.create(ctx, wholeOf(BrandBody, body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(BrandBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: BrandBody) {
    return this.brands.change(ctx, id, wholeOf(BrandBody, body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: BrandPatch) {
    return this.brands.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.brands.remove(ctx, id);
  }
}
