import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { InventoryContents } from './inventory-contents';
import type { Inventory } from './inventory.entity';
import { INVENTORY } from './inventory.resource';
import type { LiveFilter } from './live-filter';

/** Either a text or a filter. */
export interface InventoryInput {
  name: string;
  groupLabel?: string;
  config?: string | null;
  filter?: LiveFilter | null;
}

/** What lists show: everything but the content. */
const LISTED = [
  ...(['id', 'name', 'groupLabel', 'source', 'filter', 'hostCount', 'status', 'sshStatus'] as const),
  ...(['sshTestedAt', 'createdAt', 'updatedAt', 'version'] as const),
] as const;
export type InventorySummary = Pick<Inventory, (typeof LISTED)[number]>;

@Injectable()
export class InventoriesService {
  private readonly inventories: ResourceRepository<Inventory>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly contents: InventoryContents,
    db: Database,
  ) {
    this.inventories = new ResourceRepository(db, INVENTORY);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<InventorySummary>> {
    return this.inventories.pageOf(ctx, request, LISTED);
  }

  get(ctx: RequestContext, id: number): Promise<Inventory> {
    return this.inventories.get(ctx, id);
  }

  /** For modules that use inventories: 404 when the caller may not see it, 403 when he may not do `action`. */
  permit(ctx: RequestContext, action: RowAction, id: number, field?: string): Promise<Inventory> {
    return this.inventories.permit(ctx, action, id, field);
  }

  summaries(ctx: RequestContext, ids: readonly number[]): Promise<Map<string | number, Inventory>> {
    return this.inventories.summaries(ctx, ids);
  }

  /** For runs: nobody deletes or changes it until the end of the transaction. */
  hold(tx: Tx, ctx: RequestContext, id: number): Promise<Inventory> {
    return this.inventories.hold(tx, ctx, 'update', id, 'inventory_id');
  }

  /** INVALID_INVENTORY_CONFIG for a text that is not taken. */
  create(ctx: RequestContext, { config, filter, ...values }: InventoryInput): Promise<Inventory> {
    if (config === undefined || config === null) {
      if (!filter) throw AppError.field('config', 'required', 'config is required');
      return this.uow.run(ctx, (tx) => this.inventories.create(tx, ctx, { ...values, source: 'live', filter }));
    }
    if (filter) throw AppError.field('filter', 'exclusive', 'an inventory has a config or a filter');
    this.contents.check(config);
    return this.uow.run(ctx, async (tx) => {
      // What is sealed is bound to its row, so the id comes first.
      const [next] = await tx.query<{ id: number }>(
        `SELECT nextval(pg_get_serial_sequence('inventories', 'id'))::int AS id`,
      );
      const id = next?.id ?? 0;
      return this.inventories.create(tx, ctx, { ...values, id, ...this.contents.seal(id, config, null) });
    });
  }

  /** Masks in the new text stand for the secrets that are stored. A live inventory stays one, and a text stays a text. */
  change(ctx: RequestContext, id: number, change: Partial<InventoryInput>): Promise<Inventory> {
    const { config, filter, ...values } = change;
    return this.uow.run(ctx, async (tx) => {
      const inventory = await this.inventories.require(tx, ctx, 'update', id);
      const [given, other] =
        inventory.source === 'live' ? (['config', config] as const) : (['filter', filter] as const);
      if (other !== undefined && other !== null)
        throw AppError.field(given, 'immutable', `this inventory has no ${given}`);
      const text = typeof config === 'string' ? this.contents.seal(id, config, inventory) : {};
      return this.inventories.save(tx, inventory, { ...values, ...text, ...(filter ? { filter } : {}) });
    });
  }

  /** INVENTORY_IN_USE while runs that have not ended, templates or schedules need it. */
  remove(ctx: RequestContext, id: number): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const inventory = await this.inventories.require(tx, ctx, 'delete', id);
      const runs = await this.runningOn(tx, id);
      const users = {
        ...(runs > 0 ? { PlaybookRun: runs } : {}),
        ...(await this.inventories.dependants(tx, inventory)),
      };
      if (Object.keys(users).length > 0) throw new AppError('INVENTORY_IN_USE', users);
      await this.inventories.remove(tx, inventory);
    });
  }

  /** Runs on a locked inventory that have not ended. */
  private async runningOn(tx: Tx, id: number): Promise<number> {
    const [row] = await tx.query<{ runs: number }>(
      `SELECT count(*)::int AS runs FROM playbook_runs WHERE inventory_id = $1 AND finished_at IS NULL`,
      [id],
    );
    return row?.runs ?? 0;
  }
}
