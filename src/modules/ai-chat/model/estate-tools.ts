import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { mayOnType } from '../../../core/authz/ability.factory';
import { scopeAllows } from '../../../core/authz/access.guard';
import type { RequestContext } from '../../../core/context/request-context';
import { EVERYTHING, type PageRequest } from '../../../core/database/page';
import {
  InventoryDetailsService,
  InventoriesService,
  INVENTORY,
  PLAYBOOK,
  PLAYBOOK_RUN,
  PlaybooksService,
  RunsService,
} from '../../ansible';
import { availableOf, BAREMETAL, BaremetalsService } from '../../baremetal';
import { limitsOf, QUOTA, QuotasService } from '../../tenants';
import { VmsService } from '../../vms';
import { masked } from './masked';
import type { Tool } from './tool';

/** Rows of one answer to a model. */
const ROWS = 20;
const VM = 'VirtualMachine';

const search = z.strictObject({ search: z.string().max(100).optional() });
const byUuid = z.strictObject({ id: z.uuid() });
const byId = z.strictObject({ id: z.int().min(1) });
type Search = z.output<typeof search>;

const SEARCH = {
  type: 'object',
  properties: { search: { type: 'string', description: 'Part of the name' } },
  additionalProperties: false,
};
const NOTHING = { type: 'object', properties: {}, additionalProperties: false };
const BY_UUID = {
  type: 'object',
  properties: { id: { type: 'string' } },
  required: ['id'],
  additionalProperties: false,
};
const BY_ID = {
  type: 'object',
  properties: { id: { type: 'integer' } },
  required: ['id'],
  additionalProperties: false,
};

/** What a model may look at. Every tool reads with the rights of who asks, and none of them changes anything. */
@Injectable()
export class EstateTools {
  constructor(
    private readonly inventories: InventoriesService,
    private readonly details: InventoryDetailsService,
    private readonly playbooks: PlaybooksService,
    private readonly runs: RunsService,
    private readonly hosts: BaremetalsService,
    private readonly vms: VmsService,
    private readonly quotas: QuotasService,
  ) {}

  /** Those among the tools that the caller may use: his role and the scopes of his token decide. */
  of(ctx: RequestContext): Tool[] {
    const mayRead = ({ type }: { type: string }) =>
      mayOnType(ctx.actor.role, 'read', type) && scopeAllows(ctx.actor.scopes, type, false);
    return [
      ...(mayRead(INVENTORY) ? this.inventoryTools(ctx) : []),
      ...(mayRead(PLAYBOOK) ? this.playbookTools(ctx) : []),
      ...(mayRead(PLAYBOOK_RUN) ? this.runTools(ctx) : []),
      ...(mayRead(BAREMETAL) ? [this.hostTool(ctx)] : []),
      ...(mayRead({ type: VM }) ? [this.vmTool(ctx)] : []),
      ...(mayRead(QUOTA) ? [this.quotaTool(ctx)] : []),
    ];
  }

  private inventoryTools(ctx: RequestContext): Tool[] {
    return [
      {
        name: 'list_inventories',
        description: 'Inventories with their number of hosts and whether SSH worked',
        parameters: SEARCH,
        run: async (args) => {
          const { rows } = await this.inventories.page(ctx, searched(search.parse(args)));
          return rows.map(({ id, name, hostCount, sshStatus }) => ({ id, name, hosts: hostCount, ssh: sshStatus }));
        },
      },
      {
        name: 'get_inventory',
        description: 'Names of the hosts and groups of an inventory',
        parameters: BY_ID,
        run: async (args) => {
          const inventory = await this.inventories.get(ctx, byId.parse(args).id);
          const { tree, name } = await this.details.withTree(ctx, inventory);
          const groups = tree.groups.map(({ name: group, hosts, children }) => ({ name: group, hosts, children }));
          return { name, hosts: tree.hosts.map((host) => host.name), groups };
        },
      },
    ];
  }

  private playbookTools(ctx: RequestContext): Tool[] {
    return [
      {
        name: 'list_playbooks',
        description: 'Playbooks and how they ended last',
        parameters: SEARCH,
        run: async (args) => {
          const { rows } = await this.playbooks.pageOfSummaries(ctx, searched(search.parse(args)));
          return rows.map(({ id, name, status, lastRunAt }) => ({ id, name, status, last_run_at: lastRunAt }));
        },
      },
      {
        name: 'get_playbook',
        description: 'The head and the tasks of a playbook',
        parameters: BY_ID,
        run: async (args) => {
          const { name, main, tasks, status } = await this.playbooks.get(ctx, byId.parse(args).id);
          return {
            name,
            status,
            main,
            tasks: tasks.map(({ enabled, content }) => ({ enabled, content: masked(content) })),
          };
        },
      },
    ];
  }

  private runTools(ctx: RequestContext): Tool[] {
    return [
      {
        name: 'list_runs',
        description: 'Runs of playbooks, the newest first',
        parameters: NOTHING,
        run: async () => {
          const sort = [{ property: 'id', descending: true }];
          const { rows } = await this.runs.page(ctx, { ...searched({}), sort });
          return rows.map(({ jobNumber, id, state, inventoryName, errorCode, finishedAt }) => ({
            ...{ id, job: `job-${jobNumber}`, state, inventory: inventoryName },
            ...{ error: errorCode, finished_at: finishedAt },
          }));
        },
      },
      {
        name: 'get_run',
        description: 'How the playbooks of a run ended, and why they failed on which hosts',
        parameters: BY_UUID,
        run: async (args) => {
          const { state, errorCode, steps, targets } = await this.runs.get(ctx, byUuid.parse(args).id);
          const failed = targets.filter(({ status }) => status !== 'ok').slice(0, ROWS);
          return {
            ...{ state, error: errorCode },
            playbooks: steps.map(({ playbookName, status, error }) => ({ name: playbookName, status, error })),
            hosts: failed.map(({ host, status, error }) => ({ host, status, error })),
          };
        },
      },
    ];
  }

  private hostTool(ctx: RequestContext): Tool {
    return {
      name: 'list_hosts',
      description: 'Physical hosts with what virtual machines may still take of them (memory in MiB, storage in GiB)',
      parameters: SEARCH,
      run: async (args) => {
        const { rows } = await this.hosts.page(ctx, searched(search.parse(args)));
        return rows.map((host) => ({
          name: host.name,
          status: host.status,
          gpu_model: host.gpuModel,
          ...availableOf(host),
        }));
      },
    };
  }

  private vmTool(ctx: RequestContext): Tool {
    return {
      name: 'list_virtual_machines',
      description: 'Virtual machines, their status, and why their last operation failed',
      parameters: SEARCH,
      run: async (args) => {
        const { rows } = await this.vms.page(ctx, searched(search.parse(args)));
        return rows.map(({ name, status, lastError }) => ({ name, status, last_error: lastError }));
      },
    };
  }

  private quotaTool(ctx: RequestContext): Tool {
    return {
      name: 'list_quotas',
      description: 'What tenants may use of host groups, what they use and what is left',
      parameters: NOTHING,
      run: async () => {
        const { rows } = await this.quotas.page(ctx, searched({}));
        return rows.map((quota) => ({ tenant_id: quota.tenantId, group_id: quota.groupId, ...limitsOf(quota) }));
      },
    };
  }
}

function searched({ search: text }: Search): PageRequest {
  const filters = text ? [{ property: 'name', operator: 'ic' as const, value: text }] : [];
  return { ...EVERYTHING, size: ROWS, filters };
}
