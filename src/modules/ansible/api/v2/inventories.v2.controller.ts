import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { InventoriesService } from '../../inventories/inventories.service';
import { InventoryDetailsService } from '../../inventories/inventory-details.service';
import { INVENTORY } from '../../inventories/inventory.resource';
import {
  changeFromInventoryV2,
  fromInventoryV2,
  InventorySummaryV2,
  InventoryV2,
  InventoryV2Body,
  InventoryV2Patch,
  toInventorySummaryV2,
  toInventoryV2,
} from './inventory.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'inventories',
  tag: 'Inventories',
  resource: INVENTORY,
  present: toInventoryV2,
  returns: InventoryV2,
})
export class InventoriesV2Controller {
  private readonly rows = bulkHandlers({
    resource: INVENTORY,
    createBody: InventoryV2Body,
    patchBody: InventoryV2Patch,
    present: toInventorySummaryV2,
    create: (row, data) => this.inventories.create(row, fromInventoryV2(data)),
    update: (row, id, data) => this.inventories.change(row, id, changeFromInventoryV2(data)),
    remove: (row, id) => this.inventories.remove(row, id),
  });

  constructor(
    private readonly inventories: InventoriesService,
    private readonly details: InventoryDetailsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List({ present: toInventorySummaryV2, returns: InventorySummaryV2 })
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.inventories.page(ctx, request);
  }

  @Read()
  async get(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.details.withTree(ctx, await this.inventories.get(ctx, id));
  }

  @Create({ errors: ['INVALID_INVENTORY_CONFIG'] })
  async create(@Ctx() ctx: RequestContext, @Body() body: InventoryV2Body) {
    return this.details.withTree(ctx, await this.inventories.create(ctx, fromInventoryV2(body)));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(InventoryV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: ['INVALID_INVENTORY_CONFIG'] })
  async replace(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: InventoryV2Body) {
    return this.details.withTree(ctx, await this.inventories.change(ctx, id, fromInventoryV2(body)));
  }

  @Patch({ errors: ['INVALID_INVENTORY_CONFIG'] })
  async patch(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: InventoryV2Patch) {
    return this.details.withTree(ctx, await this.inventories.change(ctx, id, changeFromInventoryV2(body)));
  }

  @Remove({ errors: ['INVENTORY_IN_USE'] })
  remove(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.inventories.remove(ctx, id);
  }
}
