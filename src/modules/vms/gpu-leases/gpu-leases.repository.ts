import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../../../core/database/database';
import { uuidv7 } from '../../../core/database/ids';
import { registerConstraint } from '../../../core/database/pg-errors';
import type { Tx } from '../../../core/database/unit-of-work';
import { GpuLease, type LeaseOutcome } from './gpu-lease.entity';

type Row<T> = T & { [column: string]: unknown };

/** A device of a hypervisor with the machine that holds it. */
export interface LeasableDevice {
  id: string;
  node: string;
  /** The mapping. */
  name: string;
  address: string;
  kind: 'gpu' | 'infiniband';
  index: number;
  model: string | null;
  iommuGroup: number | null;
  state: string;
  mappingValid: boolean;
  holder: string | null;
}

/** A device that a machine holds. */
export interface HeldDevice extends Omit<LeasableDevice, 'holder'> {
  leaseId: string;
  operationId: string;
  slot: number | null;
  openedAt: Date;
}

/** Class of the advisory locks under which devices are chosen. */
const CHOOSING_LOCKS = 7_226_004;
/** So many failed starts in a row, and a device is not given to anybody any more. */
const FAILURES = 2;

const DEVICE = `d.id, d.node, d.name, d.pci_address AS "address", d.kind, d.index, d.model, d.iommu_group AS "iommuGroup", d.state,
  d.mapping_valid AS "mappingValid"`;

registerConstraint('uq_gpu_leases_open', { code: 'CONCURRENT_UPDATE' });

/**
 * LOCK ORDER: the choosing lock of the hypervisor, its devices, then the ledger. Writes that return nothing gather and
 * leave with the next statement of the transaction, together: none of them may touch what another one writes.
 */
@Injectable()
export class GpuLeasesRepository {
  constructor(private readonly db: Database) {}

  /** One machine of a hypervisor chooses at a time: whoever chooses sees what the one before has taken. */
  async lockChoosing(tx: Tx, hypervisorId: string): Promise<void> {
    await tx.execute('SELECT pg_advisory_xact_lock($1, hashtext($2))', [CHOOSING_LOCKS, hypervisorId]);
  }

  async devices(q: Queryable, hypervisorId: string): Promise<LeasableDevice[]> {
    return q.query<Row<LeasableDevice>>(
      `SELECT ${DEVICE}, l.vm_id AS holder
       FROM gpu_devices d LEFT JOIN gpu_leases l ON l.device_id = d.id AND l.closed_at IS NULL
       WHERE d.hypervisor_id = $1 ORDER BY d.node, d.kind, d.index`,
      [hypervisorId],
    );
  }

  /** Locks those that nobody else works on at this moment, and returns them. */
  async lockDevices(tx: Tx, ids: readonly string[]): Promise<Pick<LeasableDevice, 'id' | 'name' | 'address'>[]> {
    return tx.query(
      `SELECT id, name, pci_address AS address FROM gpu_devices
       WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE SKIP LOCKED`,
      [ids],
    );
  }

  /** What a machine holds, GPUs and slots first. */
  async heldBy(vmId: string, q: Queryable = this.db): Promise<HeldDevice[]> {
    return q.query<Row<HeldDevice>>(
      `SELECT ${DEVICE}, l.id AS "leaseId", l.operation_id AS "operationId", l.slot, l.opened_at AS "openedAt"
       FROM gpu_leases l JOIN gpu_devices d ON d.id = l.device_id
       WHERE l.vm_id = $1 AND l.closed_at IS NULL ORDER BY l.slot NULLS LAST, d.index`,
      [vmId],
    );
  }

  openInTx(tx: Tx, lease: Pick<GpuLease, 'deviceId' | 'vmId' | 'operationId' | 'slot'>): void {
    const { sql, params } = this.db.table(GpuLease).insert([{ id: uuidv7(), ...lease }]);
    tx.enqueue(sql, params);
  }

  /** A lease that was open already goes on for another operation. */
  keepInTx(
    tx: Tx,
    { deviceId, vmId, operationId, slot }: Pick<GpuLease, 'deviceId' | 'vmId' | 'operationId' | 'slot'>,
  ): void {
    tx.enqueue(
      'UPDATE gpu_leases SET operation_id = $3, slot = $4 WHERE device_id = $1 AND vm_id = $2 AND closed_at IS NULL',
      [deviceId, vmId, operationId, slot],
    );
  }

  closeInTx(tx: Tx, vmId: string, deviceIds: readonly string[], outcome: LeaseOutcome): void {
    tx.enqueue(
      `UPDATE gpu_leases SET closed_at = now(), outcome = $3
       WHERE vm_id = $1 AND device_id = ANY($2::uuid[]) AND closed_at IS NULL`,
      [vmId, deviceIds, outcome],
    );
  }

  /** What the inventory says of devices a machine holds; those that are kept from use stay so. */
  markInTx(
    tx: Tx,
    { vmId, vmid }: { vmId: string; vmid: number },
    deviceIds: readonly string[],
    state: 'reserved' | 'attached',
  ): void {
    tx.enqueue(
      `UPDATE gpu_devices SET state = $4, vm_id = $2, vmid = $3, state_at = now(), updated_at = now()
       WHERE id = ANY($1::uuid[]) AND state <> 'quarantined'`,
      [deviceIds, vmId, vmid, state],
    );
  }

  /** The machine runs with everything it holds. */
  markAttachedInTx(tx: Tx, { vmId, vmid }: { vmId: string; vmid: number }): void {
    tx.enqueue(
      `UPDATE gpu_devices d SET state = 'attached', vm_id = $1, vmid = $2, state_at = now(), updated_at = now()
       FROM gpu_leases l WHERE l.device_id = d.id AND l.vm_id = $1 AND l.closed_at IS NULL AND d.state <> 'quarantined'`,
      [vmId, vmid],
    );
  }

  /** Nobody has them any more; those that are kept from use stay so. */
  markFreeInTx(tx: Tx, deviceIds: readonly string[]): void {
    tx.enqueue(
      `UPDATE gpu_devices SET state = CASE state WHEN 'quarantined' THEN state WHEN 'unknown' THEN state ELSE 'free' END,
         vm_id = NULL, vmid = NULL, state_at = now(), updated_at = now()
       WHERE id = ANY($1::uuid[])`,
      [deviceIds],
    );
  }

  /** Nobody gets them until an administrator says so. */
  async quarantineInTx(tx: Tx, deviceIds: readonly string[], reason: string): Promise<void> {
    await tx.execute(
      `UPDATE gpu_devices SET state = 'quarantined', quarantine_reason = $2, quarantined_by = 'operation',
         state_at = now(), updated_at = now()
       WHERE id = ANY($1::uuid[])`,
      [deviceIds, reason],
    );
  }

  /** Those that machines failed to start with the last times, so that they are not to be given any more. */
  async failingAmong(tx: Tx, deviceIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT d.id FROM unnest($1::uuid[]) d(id) WHERE ${FAILURES} = (
         SELECT count(*) FILTER (WHERE last.outcome = 'start_failed') FROM (
           SELECT l.outcome FROM gpu_leases l WHERE l.device_id = d.id AND l.closed_at IS NOT NULL
           ORDER BY l.opened_at DESC, l.id DESC LIMIT ${FAILURES}) last)`,
      [deviceIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Closed leases of a machine that is about to go. An open one keeps it from going. */
  async forgetInTx(tx: Tx, vmId: string): Promise<void> {
    await tx.execute('DELETE FROM gpu_leases WHERE vm_id = $1 AND closed_at IS NOT NULL', [vmId]);
  }
}
