import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../../../core/database/database';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { IpAllocationsService } from '../../network';
import type { Vm } from '../vms/vm.entity';

/** The address of a machine with the network it is in. */
export interface MachineAddress {
  vmId: string;
  address: string;
  prefix: number;
  gateway: string | null;
  dns: string[];
}

/** Addresses of machines on hypervisors. */
@Injectable()
export class MachineAddresses {
  constructor(
    private readonly db: Database,
    private readonly allocations: IpAllocationsService,
  ) {}

  /**
   * Takes an address of that pool, or of the first private pool that has one. A machine gets none when there is no
   * private pool; IP_POOL_EXHAUSTED when there are and all are spent.
   */
  async takeInTx(tx: Tx, vm: Pick<Vm, 'id' | 'name'>, poolId: number | null): Promise<void> {
    const input = { address: null, description: vm.name, vmId: vm.id };
    if (poolId !== null) return void (await this.allocations.allocateInTx(tx, poolId, input));
    let spent: AppError | null = null;
    for (const id of await this.privatePools(tx)) {
      try {
        return void (await tx.savepoint(() => this.allocations.allocateInTx(tx, id, input)));
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'IP_POOL_EXHAUSTED') throw error;
        spent = error;
      }
    }
    if (spent) throw spent;
  }

  /** Of those machines that have one: the first. */
  async of(vmIds: readonly string[], q: Queryable = this.db): Promise<Map<string, MachineAddress>> {
    if (vmIds.length === 0) return new Map();
    const rows = await q.query<MachineAddress & { [column: string]: unknown }>(
      `SELECT DISTINCT ON (a.vm_id) a.vm_id AS "vmId", host(a.address) AS address, p.prefix, host(p.gateway) AS gateway, p.dns
       FROM ip_allocations a JOIN ip_pools p ON p.id = a.pool_id
       WHERE a.vm_id = ANY($1::uuid[]) ORDER BY a.vm_id, a.id`,
      [vmIds],
    );
    return new Map(rows.map((row) => [row.vmId, row]));
  }

  private async privatePools(tx: Tx): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(`SELECT id FROM ip_pools WHERE type = 'private' ORDER BY id`);
    return rows.map(({ id }) => id);
  }
}
