import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { EVERYTHING } from '../../../core/database/page';
import { AppError } from '../../../core/errors/app-error';
import { InventoriesService } from '../inventories/inventories.service';
import { InventoryDetailsService } from '../inventories/inventory-details.service';
import type { Inventory } from '../inventories/inventory.entity';
import { PlaybooksService } from '../playbooks/playbooks.service';
import { checkExtraVars } from '../playbooks/text/extra-vars';
import { isPattern } from '../playbooks/text/main-rules';
import type { JsonObject } from '../runner';
import { RunCredentialsService } from '../ssh/run-credentials.service';
import { playOf } from './play-of';
import type { RunInput } from './run-inputs';
import type { NewStep } from './runs.repository';

/** What is asked of a run. */
export interface RunRequest {
  playbookIds: readonly number[];
  /** Absent: the only one that the caller sees. */
  inventoryId?: number | null;
  credentialId?: string | null;
  becomeCredentialId?: string | null;
  extraVars?: JsonObject;
  hostLimit?: string | null;
  tags?: string[];
  skipTags?: string[];
  checkMode?: boolean;
  forks?: number;
  templateId?: string | null;
  rerunOfId?: string | null;
}

export interface PreparedRun {
  inventory: Inventory;
  steps: NewStep[];
  input: RunInput;
}

const TAG = /^[A-Za-z0-9_.-]{1,100}$/;

/** Puts together what a run needs, and decides whether the caller may use it. */
@Injectable()
export class RunPreparation {
  constructor(
    private readonly playbooks: PlaybooksService,
    private readonly inventories: InventoriesService,
    private readonly details: InventoryDetailsService,
    private readonly credentials: RunCredentialsService,
  ) {}

  /**
   * In this order: the words of the request, the playbooks (each must be visible), the inventory and the credentials
   * (which take the right to change them: a playbook can do with them whatever it likes), and what they hold.
   */
  async prepare(ctx: RequestContext, request: RunRequest): Promise<PreparedRun> {
    checkWords(request);
    const playbooks = [];
    for (const id of request.playbookIds) playbooks.push(await this.playbooks.permit(ctx, 'read', id, 'playbook_ids'));
    const inventory = await this.inventory(ctx, request.inventoryId ?? null);
    const credentials = await this.credentials.forRun(ctx, request);
    const steps = playbooks.map((playbook) => ({
      playbookId: playbook.id,
      playbookName: playbook.name,
      playbookVersion: playbook.version,
      play: playOf(playbook),
    }));
    const tree = await this.details.treeWithSecrets(ctx, inventory);
    return { inventory, steps, input: { tree, extraVars: request.extraVars ?? {}, credentials } };
  }

  private async inventory(ctx: RequestContext, id: number | null): Promise<Inventory> {
    if (id !== null) return this.inventories.permit(ctx, 'update', id, 'inventory_id');
    const { rows } = await this.inventories.page(ctx, { ...EVERYTHING, size: 2 });
    const [only, other] = rows;
    if (!only || other)
      throw AppError.field('inventory_id', 'required', 'inventory_id is required: there is not exactly one inventory');
    return this.inventories.permit(ctx, 'update', only.id, 'inventory_id');
  }
}

/** Refuses words that would mean something to Ansible that nobody may say. */
export function checkWords({ extraVars, hostLimit, tags = [], skipTags = [] }: Partial<RunRequest>): void {
  checkExtraVars(extraVars ?? {});
  if (typeof hostLimit === 'string' && !isPattern(hostLimit))
    throw AppError.field('limit', 'pattern', 'limit must be names or groups of hosts');
  for (const [field, words] of Object.entries({ tags, skip_tags: skipTags })) {
    if (!words.every((word) => TAG.test(word)))
      throw AppError.field(field, 'pattern', `${field} must consist of letters, digits, dots and dashes`);
  }
}
