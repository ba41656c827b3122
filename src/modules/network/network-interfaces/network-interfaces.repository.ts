import { Injectable } from '@nestjs/common';
import type { Granted } from '../../../core/authz/granted';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { BgpConfig } from '../bgp-configs/bgp-config.entity';
import { connectionColumns, type Connections } from './connections';
import { NetworkInterface } from './network-interface.entity';
import { NETWORK_INTERFACE } from './network-interface.resource';

/** Interfaces of one owner that are shown; no machine has more cards. */
const MAX_OF_OWNER = 1000;
/** Interfaces that an error names; more are only counted. */
const MAX_NAMED = 10;

export type InterfaceDetail = NetworkInterface & Connections;

/** A BGP session of a machine; the name is null in the global VRF. */
export type Session = BgpConfig & { vrfName: string | null };

/** Beside the scoped reads some that are not: for rules that hold whoever looks, and for what an owner is made of. */
@Injectable()
export class NetworkInterfacesRepository extends ResourceRepository<NetworkInterface> {
  constructor(db: Database) {
    super(db, NETWORK_INTERFACE);
  }

  /** Not scoped: whoever may see the owner may see its interfaces. */
  ofOwner(ctx: RequestContext, ownerId: string): Promise<InterfaceDetail[]> {
    return this.detailed(ctx, `t.resource_id = $1 ORDER BY t.id LIMIT ${MAX_OF_OWNER}`, ownerId);
  }

  /** The same interfaces with what they are connected to, in one statement. Who may read one may read its connections. */
  async completed(ctx: RequestContext, rows: readonly NetworkInterface[]): Promise<InterfaceDetail[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const found = new Map((await this.detailed(ctx, 't.id = ANY($1::uuid[])', ids)).map((row) => [row.id, row]));
    return rows.map(({ id }) => found.get(id)).filter((row) => row !== undefined);
  }

  private async detailed(ctx: RequestContext, condition: string, about: unknown): Promise<InterfaceDetail[]> {
    const columns = `${this.table.selectList('t')}, ${connectionColumns(this.db, ctx)}`;
    const sql = `SELECT ${columns} FROM ${this.table.name} t WHERE ${condition}`;
    const params = [about, ...(sql.includes('$2') ? [ctx.actor.principals] : [])];
    return this.table.revive(await this.reader(ctx).query<InterfaceDetail>(sql, params));
  }

  /** Not scoped. */
  async onVlan(tx: Tx, vlanId: string): Promise<NetworkInterface[]> {
    return this.table.revive(await tx.query<NetworkInterface>(this.selectWhere('t.vlan_id = $1'), [vlanId]));
  }

  /** Not scoped. */
  async boundTo(tx: Tx, configId: string): Promise<NetworkInterface[]> {
    const bound = 'SELECT b.network_interface_id FROM network_interface_bgp_configs b WHERE b.bgp_config_id = $1';
    return this.table.revive(await tx.query<NetworkInterface>(this.selectWhere(`t.id IN (${bound})`), [configId]));
  }

  private selectWhere(condition: string): string {
    return `SELECT ${this.table.selectList('t')} FROM ${this.table.name} t WHERE ${condition}`;
  }

  /** Throws RESOURCE_IN_USE when there are any: how many, and those that the caller may see. `field`: what he must not change. */
  async refuseInUse(ctx: RequestContext, field: string | null, interfaces: readonly NetworkInterface[]): Promise<void> {
    if (interfaces.length === 0) return;
    const ids = interfaces.map(({ id }) => id);
    const seen = [...(await this.summaries(ctx, ids)).keys()].slice(0, MAX_NAMED);
    throw new AppError('RESOURCE_IN_USE', {
      ...(field ? { field } : {}),
      NetworkInterface: interfaces.length,
      ...(seen.length > 0 ? { network_interfaces: seen } : {}),
    });
  }

  /** Not scoped: what the interfaces of an owner speak BGP by, each once, with the names of VRFs. */
  async sessionsOf(ctx: RequestContext, ownerId: string): Promise<Session[]> {
    const configs = this.db.table(BgpConfig);
    const bound = `SELECT b.bgp_config_id FROM network_interfaces i
      JOIN network_interface_bgp_configs b ON b.network_interface_id = i.id WHERE i.resource_id = $1`;
    const rows = await this.reader(ctx).query<BgpConfig & { vrfName: string | null }>(
      `SELECT ${configs.selectList('c')}, v.name AS "vrfName" FROM bgp_configs c LEFT JOIN vrfs v ON v.id = c.vrf_id
       WHERE c.id IN (${bound}) ORDER BY c.id`,
      [ownerId],
    );
    return configs.revive(rows);
  }

  /** Not scoped; they stay as they are until the end of the transaction. */
  async holdBound(tx: Tx, interfaceId: string): Promise<BgpConfig[]> {
    const configs = this.db.table(BgpConfig);
    const rows = await tx.query<BgpConfig & { [column: string]: unknown }>(
      `SELECT ${configs.selectList('c')} FROM bgp_configs c JOIN network_interface_bgp_configs b ON b.bgp_config_id = c.id
       WHERE b.network_interface_id = $1 ORDER BY c.id FOR SHARE OF c`,
      [interfaceId],
    );
    return configs.revive(rows);
  }

  /** Binds what is not bound yet and says what that was: binding again changes nothing. */
  async bind(tx: Tx, { id }: NetworkInterface, configIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ configId: string }>(
      `INSERT INTO network_interface_bgp_configs (network_interface_id, bgp_config_id)
       SELECT $1, c.id FROM unnest($2::uuid[]) c(id) ON CONFLICT DO NOTHING RETURNING bgp_config_id AS "configId"`,
      [id, configIds],
    );
    for (const { configId } of rows) record(tx, 'bind', id, [null, configId]);
    return rows.map(({ configId }) => configId);
  }

  /** Throws BGP_CONFIG_NOT_FOUND when it is not bound. */
  async unbind(tx: Tx, { id }: Granted<NetworkInterface, 'update'>, configId: string): Promise<void> {
    const sql = 'DELETE FROM network_interface_bgp_configs WHERE network_interface_id = $1 AND bgp_config_id = $2';
    if ((await tx.execute(sql, [id, configId])) === 0) throw new AppError('BGP_CONFIG_NOT_FOUND');
    record(tx, 'unbind', id, [configId, null]);
  }

  /** A new version: what an interface is bound to is part of what clients see of it. */
  async touch(tx: Tx, { id }: Granted<NetworkInterface, 'update'>): Promise<void> {
    await tx.execute('UPDATE network_interfaces SET version = version + 1, updated_at = now() WHERE id = $1', [id]);
  }
}

function record(tx: Tx, action: string, id: string, change: readonly [unknown, unknown]): void {
  tx.record({ action, resourceType: NETWORK_INTERFACE.type, resourceId: id, changes: { bgp_config_id: change } });
}
