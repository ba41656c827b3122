import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { uuidv7 } from '../../../core/database/ids';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { type Job, JobStore } from '../../../core/jobs';
import { BindingsRepository } from '../machines/bindings.repository';
import type { MachineBinding } from '../machines/machine-binding.entity';
import type { VmStatus } from '../vms/vm-status';
import type { Vm } from '../vms/vm.entity';
import { VM } from '../vms/vm.resource';
import { VmsRepository } from '../vms/vms.repository';
import type { OperationKind } from './machine-operation.entity';
import { OperationsRepository } from './operations.repository';

/** What a machine is while something is done to it. */
const MEANWHILE: Record<Exclude<OperationKind, 'settle'>, VmStatus> = {
  create: 'creating',
  start: 'starting',
  stop: 'stopping',
  reboot: 'rebooting',
  delete: 'deleting',
};

export interface OperationWish {
  kind: OperationKind;
  forced?: boolean;
  /** Of a start. */
  waitUntil?: Date | null;
}

/** An operation that was accepted. */
export interface Begun {
  vm: Vm;
  binding: Omit<MachineBinding, 'createdAt' | 'updatedAt'>;
  operationId: string;
  job: Job;
}

/** What goes with a machine that is deleted, so that it does not keep it from being deleted. */
const GOES_ALONG = new Set(['GpuDevice', 'IpAllocation']);

/** Accepts operations on machines: one at a time for each. */
@Injectable()
export class MachineOperations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly vms: VmsRepository,
    private readonly bindings: BindingsRepository,
    private readonly operations: OperationsRepository,
    private readonly jobs: JobStore,
  ) {}

  /**
   * Machine, operation, job and audit row commit together. Throws VM_BUSY while another operation is not finished, and
   * for a delete RESOURCE_IN_USE while something refers to the machine.
   */
  begin(ctx: RequestContext, vmId: string, wish: OperationWish): Promise<Begun> {
    return this.uow.run(ctx, async (tx) => {
      const vm =
        wish.kind === 'delete'
          ? await this.vms.requireBoth(tx, ctx, vmId)
          : await this.vms.require(tx, ctx, 'update', vmId);
      const binding = await this.bindings.get(vmId, tx);
      await this.refuseBusy(tx, vmId);
      if (wish.kind === 'delete') await this.refuseInUse(tx, vm);
      const { kind } = wish;
      const saved = kind === 'settle' ? vm : await this.vms.save(tx, vm, { status: MEANWHILE[kind] }, kind);
      return { vm: saved, binding, ...(await this.beginInTx(tx, ctx, binding, wish)) };
    });
  }

  /** Of a machine that has none; the caller has decided who may. */
  async beginInTx(
    tx: Tx,
    ctx: RequestContext,
    { vmId, hypervisorId, vmid }: Pick<MachineBinding, 'vmId' | 'hypervisorId' | 'vmid'>,
    { kind, forced = false, waitUntil = null }: OperationWish,
  ): Promise<Pick<Begun, 'operationId' | 'job'>> {
    const operationId = uuidv7();
    const requestedBy = ctx.actor.id;
    this.operations.insertInTx(tx, { id: operationId, vmId, hypervisorId, vmid, kind, forced, waitUntil, requestedBy });
    return { operationId, job: await this.enqueueInTx(tx, ctx, { id: operationId, vmId, kind }) };
  }

  /** A job that does the operation, or goes on with it. */
  async enqueueInTx(
    tx: Tx,
    ctx: RequestContext,
    { id, vmId, kind }: { id: string; vmId: string; kind: OperationKind },
  ): Promise<Job> {
    const job = await this.jobs.enqueueInTx(tx, ctx, {
      kind: jobKind(kind),
      payload: { operation_id: id },
      subject: { type: VM.type, id: vmId },
    });
    await this.operations.assignJob(tx, id, job.id);
    return job;
  }

  private async refuseBusy(tx: Tx, vmId: string): Promise<void> {
    const busy = await this.operations.unfinishedOf(vmId, tx);
    if (busy) throw new AppError('VM_BUSY', { operation: busy.kind, operation_id: busy.jobId });
  }

  private async refuseInUse(tx: Tx, vm: Parameters<VmsRepository['dependants']>[1]): Promise<void> {
    const found = Object.entries(await this.vms.dependants(tx, vm)).filter(([type]) => !GOES_ALONG.has(type));
    if (found.length > 0) throw new AppError('RESOURCE_IN_USE', Object.fromEntries(found));
  }
}

/** `vm.start` */
export const jobKind = (kind: OperationKind): string => `vm.${kind}`;
