import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../../../core/database/database';
import type { Tx } from '../../../core/database/unit-of-work';
import { MachineBinding, type ObservedState } from './machine-binding.entity';

type Row<T> = T & { [column: string]: unknown };
export type BindingChange = Partial<Omit<MachineBinding, 'vmId' | 'hypervisorId' | 'createdAt' | 'updatedAt'>>;

/** Which virtual machines are VMs of which hypervisor. Rights are those of the virtual machine, asked for elsewhere. */
@Injectable()
export class BindingsRepository {
  constructor(private readonly db: Database) {}

  async find(vmId: string, q: Queryable = this.db): Promise<MachineBinding | null> {
    const sql = `SELECT ${this.columns} FROM machine_bindings b WHERE b.vm_id = $1`;
    return (await q.query<Row<MachineBinding>>(sql, [vmId]))[0] ?? null;
  }

  async get(vmId: string, q: Queryable = this.db): Promise<MachineBinding> {
    const found = await this.find(vmId, q);
    if (!found) throw new Error(`Virtual machine ${vmId} is on no hypervisor`);
    return found;
  }

  async findByVmid(vmid: number, q: Queryable = this.db): Promise<MachineBinding | null> {
    const sql = `SELECT ${this.columns} FROM machine_bindings b WHERE b.vmid = $1`;
    return (await q.query<Row<MachineBinding>>(sql, [vmid]))[0] ?? null;
  }

  /** Of those virtual machines among `vmIds` that are on a hypervisor. */
  async ofVms(vmIds: readonly string[], q: Queryable = this.db): Promise<Map<string, MachineBinding>> {
    if (vmIds.length === 0) return new Map();
    const sql = `SELECT ${this.columns} FROM machine_bindings b WHERE b.vm_id = ANY($1::uuid[])`;
    const rows = await q.query<Row<MachineBinding>>(sql, [vmIds]);
    return new Map(rows.map((row) => [row.vmId, row]));
  }

  async ofHypervisor(hypervisorId: string): Promise<MachineBinding[]> {
    const sql = `SELECT ${this.columns} FROM machine_bindings b WHERE b.hypervisor_id = $1 ORDER BY b.vmid`;
    return this.db.query<Row<MachineBinding>>(sql, [hypervisorId]);
  }

  /** An id that no machine of ours has or will have. */
  async nextVmid(q: Queryable = this.db): Promise<number> {
    const [row] = await q.query<{ vmid: number }>(`SELECT nextval('machine_vmids')::integer AS vmid`);
    if (!row) throw new Error('The sequence of VM ids gives nothing');
    return row.vmid;
  }

  insertInTx(tx: Tx, binding: Omit<MachineBinding, 'createdAt' | 'updatedAt'>): void {
    const { sql, params } = this.db.table(MachineBinding).insert([binding]);
    tx.enqueue(sql, params);
  }

  async changeInTx(tx: Tx, vmId: string, change: BindingChange): Promise<void> {
    const params: unknown[] = [vmId];
    const assignments = this.db.table(MachineBinding).assignments(change, params);
    await tx.execute(`UPDATE machine_bindings SET ${assignments}, updated_at = now() WHERE vm_id = $1`, params);
  }

  /** What the hypervisor says at this moment, and where it has the machine. */
  observeInTx(tx: Tx, vmId: string, state: ObservedState, node?: string): void {
    tx.enqueue(
      `UPDATE machine_bindings SET observed_state = $2, observed_at = now(), node = coalesce($3, node), updated_at = now()
       WHERE vm_id = $1`,
      [vmId, state, node ?? null],
    );
  }

  private get columns(): string {
    return this.db.table(MachineBinding).selectList('b');
  }
}
