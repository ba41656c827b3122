import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { InventoryContents } from './inventory-contents';
import type { Inventory } from './inventory.entity';
import { LiveInventories } from './live-inventories';
import type { InventoryTree } from './text/inventory-tree';
import { writeInventory } from './text/write-inventory';

/** An inventory and what it says, with masks for its secrets. */
export type DetailedInventory = Inventory & { config: string };
export type ParsedInventoryDetail = DetailedInventory & { tree: InventoryTree };

/** What inventories hold: what was written, or the machines that match right now. */
@Injectable()
export class InventoryDetailsService {
  constructor(
    private readonly contents: InventoryContents,
    private readonly live: LiveInventories,
  ) {}

  async withConfig(ctx: RequestContext, inventory: Inventory): Promise<DetailedInventory> {
    if (!inventory.filter) return { ...inventory, config: this.contents.text(inventory) };
    return { ...inventory, config: writeInventory(await this.live.tree(ctx, inventory.filter)) };
  }

  async withTree(ctx: RequestContext, inventory: Inventory): Promise<ParsedInventoryDetail> {
    if (inventory.filter) {
      const tree = await this.live.tree(ctx, inventory.filter);
      return { ...inventory, tree, config: writeInventory(tree) };
    }
    return { ...inventory, tree: this.contents.tree(inventory), config: this.contents.text(inventory) };
  }

  /** With the secrets: for runs and connection tests alone. */
  async treeWithSecrets(ctx: RequestContext, inventory: Inventory): Promise<InventoryTree> {
    return inventory.filter ? this.live.tree(ctx, inventory.filter) : this.contents.treeWithSecrets(inventory);
  }
}
