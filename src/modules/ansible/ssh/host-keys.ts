import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { parseId, uuidv7 } from '../../../core/database/ids';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { fingerprintOf } from '../runner';
import { InventoriesService } from '../inventories/inventories.service';
import { INVENTORY } from '../inventories/inventory.resource';
import { SshHostKey } from './ssh-host-key.entity';

/** Where a host answers. */
export interface HostAddress {
  address: string;
  port: number;
}

const placeOf = ({ address, port }: HostAddress): string => `${address} ${port}`;

/** Keys of hosts, pinned at the first contact that let us in and never replaced by themselves. */
@Injectable()
export class HostKeys {
  constructor(
    private readonly db: Database,
    private readonly uow: UnitOfWork,
    private readonly inventories: InventoriesService,
  ) {}

  /** The pinned keys of these hosts. `inventoryId` null: those of deployments. */
  async pinned(inventoryId: number | null, hosts: readonly HostAddress[]): Promise<(host: HostAddress) => string[]> {
    const rows = await this.db.query<SshHostKey>(
      `SELECT ${this.columns()} FROM ssh_host_keys k
       WHERE k.inventory_id IS NOT DISTINCT FROM $1::integer
         AND (k.address, k.port) IN (SELECT * FROM unnest($2::text[], $3::integer[]))`,
      [inventoryId, hosts.map(({ address }) => address), hosts.map(({ port }) => port)],
    );
    const keys = new Map(rows.map((row) => [placeOf(row), [row.publicKey]]));
    return (host) => keys.get(placeOf(host)) ?? [];
  }

  /** Keeps what a host showed when it let us in. Of two first contacts at once the first counts. */
  async pin(inventoryId: number | null, pinnedBy: string | null, host: HostAddress, publicKey: string): Promise<void> {
    const [type = ''] = publicKey.split(' ');
    await this.db.query(
      `INSERT INTO ssh_host_keys (id, inventory_id, address, port, key_type, public_key, fingerprint, pinned_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (inventory_id, address, port) DO NOTHING`,
      [uuidv7(), inventoryId, host.address, host.port, type, publicKey, fingerprintOf(publicKey), pinnedBy],
    );
  }

  /** The keys of an inventory that the caller may see. */
  async list(ctx: RequestContext, inventoryId: number): Promise<SshHostKey[]> {
    await this.inventories.permit(ctx, 'read', inventoryId);
    return this.uow
      .reader(ctx)
      .query<SshHostKey>(
        `SELECT ${this.columns()} FROM ssh_host_keys k WHERE k.inventory_id = $1 ORDER BY k.address, k.port LIMIT 1000`,
        [inventoryId],
      );
  }

  /** Forgets a key, so that the next contact pins what the host shows then: for owners, who know why it has another. */
  async forget(ctx: RequestContext, inventoryId: number, id: string): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      await this.inventories.permit(ctx.withTransaction(tx), 'grant', inventoryId);
      const key = parseId('uuid', id) === null ? undefined : await this.take(tx, inventoryId, id);
      if (!key) throw new AppError('SSH_HOST_KEY_NOT_FOUND');
      tx.record({
        action: 'forget_host_key',
        resourceType: INVENTORY.type,
        resourceId: String(inventoryId),
        changes: { [placeOf(key)]: [key.fingerprint, null] },
      });
    });
  }

  private async take(tx: Tx, inventoryId: number, id: string): Promise<SshHostKey | undefined> {
    const [key] = await tx.query<SshHostKey>(
      `DELETE FROM ssh_host_keys k WHERE k.inventory_id = $1 AND k.id = $2 RETURNING ${this.columns()}`,
      [inventoryId, id],
    );
    return key;
  }

  private columns(): string {
    return this.db.table(SshHostKey).selectList('k');
  }
}
