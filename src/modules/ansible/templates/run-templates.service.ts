import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { CredentialsService } from '../credentials/credentials.service';
import { InventoriesService } from '../inventories/inventories.service';
import { PlaybooksService } from '../playbooks/playbooks.service';
import type { JsonObject } from '../runner';
import { checkWords, type RunRequest } from '../runs/run-preparation';
import { RunsService, type RunWithSteps } from '../runs/runs.service';
import type { RunTemplate } from './run-template.entity';
import { RUN_TEMPLATE } from './run-template.resource';

export type RunTemplateChange = Partial<Omit<RunTemplate, 'id' | 'version' | 'createdAt' | 'updatedAt'>>;
export type RunTemplateInput = RunTemplateChange & Pick<RunTemplate, 'name' | 'playbookId' | 'inventoryId'>;
/** What a launch may say anew; variables are added to those of the template. */
export type Launch = Pick<RunRequest, 'extraVars' | 'hostLimit'>;

@Injectable()
export class RunTemplatesService {
  private readonly templates: ResourceRepository<RunTemplate>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly playbooks: PlaybooksService,
    private readonly inventories: InventoriesService,
    private readonly credentials: CredentialsService,
    private readonly runs: RunsService,
    db: Database,
  ) {
    this.templates = new ResourceRepository(db, RUN_TEMPLATE);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<RunTemplate>> {
    return this.templates.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<RunTemplate> {
    return this.templates.get(ctx, id);
  }

  permit(ctx: RequestContext, action: RowAction, id: string, field: string): Promise<RunTemplate> {
    return this.templates.permit(ctx, action, id, field);
  }

  /** What it names must be the maker's to see; using it is asked of whoever launches it. */
  create(ctx: RequestContext, input: RunTemplateInput): Promise<RunTemplate> {
    checkWords(wordsOf(input));
    return this.uow.run(ctx, async (tx) => {
      await this.checkNamed(ctx.withTransaction(tx), input);
      return this.templates.create(tx, ctx, input);
    });
  }

  change(ctx: RequestContext, id: string, change: RunTemplateChange): Promise<RunTemplate> {
    checkWords(wordsOf(change));
    return this.uow.run(ctx, async (tx) => {
      const template = await this.templates.require(tx, ctx, 'update', id);
      await this.checkNamed(ctx.withTransaction(tx), changed(template, change));
      return this.templates.save(tx, template, change);
    });
  }

  /** RESOURCE_IN_USE while schedules launch it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) =>
      this.templates.remove(tx, await this.templates.require(tx, ctx, 'delete', id)),
    );
  }

  /** A run of it, with the rights of whoever asks: seeing the template does not let anybody use what it names. */
  async launch(ctx: RequestContext, id: string, { extraVars = {}, hostLimit }: Launch): Promise<RunWithSteps> {
    const template = await this.templates.get(ctx, id);
    const { playbookId, inventoryId, credentialId, becomeCredentialId, tags, skipTags, checkMode, forks } = template;
    return this.runs.start(ctx, {
      ...{ playbookIds: [playbookId], inventoryId, credentialId, becomeCredentialId, tags, skipTags, checkMode, forks },
      extraVars: { ...(template.extraVars as JsonObject), ...extraVars },
      hostLimit: hostLimit ?? template.hostLimit,
      templateId: id,
    });
  }

  private async checkNamed(ctx: RequestContext, named: RunTemplateChange): Promise<void> {
    const { playbookId, inventoryId, credentialId, becomeCredentialId } = named;
    if (playbookId !== undefined) await this.playbooks.permit(ctx, 'read', playbookId, 'playbook_id');
    if (inventoryId !== undefined) await this.inventories.permit(ctx, 'read', inventoryId, 'inventory_id');
    if (credentialId) await this.credentials.permit(ctx, 'read', credentialId, 'credential_id');
    if (becomeCredentialId) await this.credentials.permit(ctx, 'read', becomeCredentialId, 'become_credential_id');
  }
}

/** Only what becomes something else: what a template names already may be beyond who changes its name. */
function changed(before: RunTemplate, change: RunTemplateChange): RunTemplateChange {
  const entries = Object.entries(change).filter(([key, value]) => before[key as keyof RunTemplate] !== value);
  return Object.fromEntries(entries);
}

function wordsOf({ extraVars, hostLimit, tags, skipTags }: RunTemplateChange): Partial<RunRequest> {
  return { extraVars: extraVars as JsonObject | undefined, hostLimit, tags, skipTags };
}
