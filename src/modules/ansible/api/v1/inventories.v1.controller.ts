import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { InventoriesService } from '../../inventories/inventories.service';
import { InventoryDetailsService } from '../../inventories/inventory-details.service';
import { INVENTORY } from '../../inventories/inventory.resource';
import {
  changeFromInventoryV1,
  fromInventoryV1,
  InventorySummaryV1,
  InventoryV1,
  InventoryV1Body,
  InventoryV1Patch,
  toInventorySummaryV1,
  toInventoryV1,
} from './inventory.v1.dto';

@ApiController({
  surface: 'hub',
  path: 'inventories',
  tag: 'Inventories',
  resource: INVENTORY,
  present: toInventoryV1,
  returns: InventoryV1,
})
export class InventoriesV1Controller {
  constructor(
    private readonly inventories: InventoriesService,
    private readonly details: InventoryDetailsService,
  ) {}

  @List({ present: toInventorySummaryV1, returns: InventorySummaryV1 })
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.inventories.page(ctx, request);
  }

  @Read()
  async get(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.details.withConfig(ctx, await this.inventories.get(ctx, id));
  }

  @Create({ message: 'Inventory 創建成功', errors: ['INVALID_INVENTORY_CONFIG'] })
  async create(@Ctx() ctx: RequestContext, @Body() body: InventoryV1Body) {
    return this.details.withConfig(ctx, await this.inventories.create(ctx, fromInventoryV1(body)));
  }

  @Replace({ message: 'Inventory 更新成功', errors: ['INVALID_INVENTORY_CONFIG'] })
  async replace(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: InventoryV1Body) {
    return this.details.withConfig(ctx, await this.inventories.change(ctx, id, fromInventoryV1(body)));
  }

  @Patch({ message: 'Inventory 更新成功', errors: ['INVALID_INVENTORY_CONFIG'] })
  async patch(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: InventoryV1Patch) {
    return this.details.withConfig(ctx, await this.inventories.change(ctx, id, changeFromInventoryV1(body)));
  }

  @Remove({ message: 'Inventory 刪除成功', errors: ['INVENTORY_IN_USE'] })
  remove(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.inventories.remove(ctx, id);
  }
}
