import { Injectable } from '@nestjs/common';
import { RANKS } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { InventoriesService } from '../inventories/inventories.service';
import { InventoryDetailsService } from '../inventories/inventory-details.service';
import type { Inventory } from '../inventories/inventory.entity';
import { INVENTORY } from '../inventories/inventory.resource';
import { AnsibleRunner, type SshTestResult, type Target } from '../runner';
import { inTurns } from './in-turns';
import { HostKeys } from './host-keys';
import { RunCredentialsService } from './run-credentials.service';
import { NO_CREDENTIALS, type RunCredentials, targetsOf } from './targets';

export interface HostTest extends SshTestResult {
  host: string;
  address: string;
  port: number;
}

/** Whether the hosts of an inventory let us in. */
export interface InventoryTest {
  inventory: Pick<Inventory, 'id' | 'name'>;
  hosts: HostTest[];
  testedAt: Date;
}

/** Contacts of one request, and how many at a time. */
const MAX_CONTACTS = 200;
const CONTACTS = 16;
const MAX_OWN = 100;

/** Tests connections while the caller waits. Nothing is held in the database meanwhile. */
@Injectable()
export class SshTestsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly inventories: InventoriesService,
    private readonly details: InventoryDetailsService,
    private readonly hostKeys: HostKeys,
    private readonly credentials: RunCredentialsService,
    private readonly runner: AnsibleRunner,
  ) {}

  /**
   * Tests inventories; without ids those the caller owns. All must be his to use before any host is contacted. Throws
   * EXECUTION_UNAVAILABLE where connections cannot be made safely.
   */
  async test(
    ctx: RequestContext,
    ids: readonly number[] | null,
    credentials: RunCredentials = NO_CREDENTIALS,
  ): Promise<InventoryTest[]> {
    const chosen = ids && ids.length > 0 ? ids : await this.owned(ctx);
    const inventories: Inventory[] = [];
    for (const id of chosen) inventories.push(await this.inventories.permit(ctx, 'update', id, 'inventory_ids'));
    if (ctx.tx) throw AppError.field('dry_run', 'unsupported', 'a connection test cannot be rehearsed');
    const contacts: { inventory: Inventory; targets: Target[] }[] = [];
    for (const inventory of inventories) {
      const targets = targetsOf(await this.details.treeWithSecrets(ctx, inventory), credentials);
      const keysOf = await this.hostKeys.pinned(inventory.id, targets);
      contacts.push({ inventory, targets: targets.map((target) => ({ ...target, hostKeys: keysOf(target) })) });
    }
    if (contacts.reduce((sum, { targets }) => sum + targets.length, 0) > MAX_CONTACTS)
      throw AppError.field('inventory_ids', 'max', `inventory_ids must have at most ${MAX_CONTACTS} hosts in all`);
    await this.runner.ready();
    return this.contactAll(ctx, contacts);
  }

  /** Tests one inventory, with a credential where it has none of its own. */
  async testOne(ctx: RequestContext, id: number, credentialId: string | null): Promise<InventoryTest> {
    const credentials = await this.credentials.forRun(ctx, { credentialId });
    const [test] = await this.test(ctx, [id], credentials);
    if (!test) throw new Error(`the test of inventory ${id} has no result`);
    return test;
  }

  private async contactAll(
    ctx: RequestContext,
    contacts: readonly { inventory: Inventory; targets: Target[] }[],
  ): Promise<InventoryTest[]> {
    const results = new Map<Target, SshTestResult>();
    const all = contacts.flatMap(({ inventory, targets }) => targets.map((target) => ({ inventory, target })));
    await inTurns(all, CONTACTS, async ({ inventory, target }) => {
      const result = await this.runner.sshTest(target);
      results.set(target, result);
      if (result.ok && result.hostKey !== null && target.hostKeys.length === 0)
        await this.hostKeys.pin(inventory.id, ctx.actor.id, target, result.hostKey);
    });
    const tests = contacts.map(({ inventory, targets }) => ({
      inventory,
      testedAt: new Date(),
      hosts: targets.flatMap((target) => {
        const result = results.get(target);
        return result ? [{ ...result, host: target.name, address: target.address, port: target.port }] : [];
      }),
    }));
    await this.uow.run(ctx, async (tx) => {
      for (const test of tests) await this.keep(tx, test);
    });
    return tests;
  }

  /** Writes down how an inventory was found; that is no change of it, so its version stays. */
  private async keep(tx: Tx, { inventory, hosts, testedAt }: InventoryTest): Promise<void> {
    const status = hosts.some(({ ok, hostKey }) => ok || hostKey !== null) ? 'On' : 'Off';
    const sshStatus = isConnected(hosts) ? 'Connected' : 'Unconnected';
    await tx.execute('UPDATE inventories SET status = $2, ssh_status = $3, ssh_tested_at = $4 WHERE id = $1', [
      inventory.id,
      status,
      sshStatus,
      testedAt,
    ]);
    tx.record({
      action: 'ssh_test',
      resourceType: INVENTORY.type,
      resourceId: String(inventory.id),
      changes: { ssh_status: [null, sshStatus] },
    });
  }

  /** Inventories that somebody owns himself; not those that his role lets him see. */
  private async owned(ctx: RequestContext): Promise<number[]> {
    const rows = await this.uow.reader(ctx).query<{ id: number }>(
      `SELECT DISTINCT g.resource_id::integer AS id FROM grants g
       WHERE g.principal_id = ANY($1::uuid[]) AND g.resource_type = $2 AND g.rank = ${RANKS.owner} ORDER BY 1 LIMIT ${MAX_OWN}`,
      [ctx.actor.principals, INVENTORY.type],
    );
    return rows.map(({ id }) => id);
  }
}

/** Whether all hosts let us in; an inventory without any is not connected. */
export function isConnected(hosts: readonly HostTest[]): boolean {
  return hosts.length > 0 && hosts.every(({ ok }) => ok);
}
