import { Injectable } from '@nestjs/common';
import { type RequestContext, systemContext } from '../../../core/context/request-context';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { BindingsRepository } from '../machines/bindings.repository';
import type { MachineBinding, ObservedState } from '../machines/machine-binding.entity';
import type { VmStatus } from '../vms/vm-status';
import type { Vm } from '../vms/vm.entity';
import { VmsRepository } from '../vms/vms.repository';
import type { Flow } from './flow';
import { OperationsRepository } from './operations.repository';
import { Parked, StepFailed } from './step-failed';

/** What a client sees of an operation that is over. */
export interface OperationResult {
  vmid: number;
  status: VmStatus | 'deleted';
  node: string | null;
  [column: string]: unknown;
}

/** A machine as the last step of an operation leaves it. */
export interface Ending {
  status: VmStatus;
  observed: ObservedState;
  node?: string;
}

const MAX_ERROR = 2_000;

/** How operations end: machine, binding and operation change together, with the last line of the journal. */
@Injectable()
export class EndingsService {
  constructor(
    private readonly vms: VmsRepository,
    private readonly bindings: BindingsRepository,
    private readonly operations: OperationsRepository,
  ) {}

  /** Machine and binding as they are now, the machine locked. */
  async lock(tx: Tx, ctx: RequestContext, vmId: string): Promise<{ vm: Vm; binding: MachineBinding }> {
    const [vm, binding] = await Promise.all([
      this.vms.require(tx, ctx, 'update', vmId) as unknown as Promise<Vm>,
      this.bindings.get(vmId, tx),
    ]);
    return { vm, binding };
  }

  binding(vmId: string): Promise<MachineBinding> {
    return this.bindings.get(vmId);
  }

  async nameOf(vmId: string): Promise<string> {
    return (await this.vms.permit(systemContext('system:worker'), 'read', vmId)).name;
  }

  /** `work` is what else changes in that moment. */
  succeeded(
    flow: Flow,
    ending: Ending,
    work: (tx: Tx) => Promise<void> = async () => undefined,
  ): Promise<OperationResult> {
    const { id, vmId, vmid } = flow.operation;
    return flow.commit(`end: ${ending.status}`, async (tx) => {
      await work(tx);
      await Promise.all([
        this.observeInTx(tx, flow.ctx, vmId, ending, null),
        this.operations.finishInTx(tx, id, 'succeeded'),
      ]);
      return { vmid, status: ending.status, node: ending.node ?? null };
    });
  }

  /** Says why in `last_error`; the machine is what it is seen to be. */
  failed(flow: Flow, failure: StepFailed, ending: Ending): Promise<void> {
    const { id, vmId } = flow.operation;
    return flow.commit('end: failed', async (tx) => {
      await this.observeInTx(tx, flow.ctx, vmId, ending, messageOf(failure));
      await this.operations.finishInTx(tx, id, 'failed', { code: failure.code, details: failure.details });
    });
  }

  async observeInTx(
    tx: Tx,
    ctx: RequestContext,
    vmId: string,
    { status, observed, node }: Ending,
    lastError: string | null,
  ): Promise<void> {
    this.bindings.observeInTx(tx, vmId, observed, node);
    const vm = await this.vms.require(tx, ctx, 'update', vmId);
    if (vm.status === status && vm.lastError === lastError) return;
    await this.vms.save(tx, vm, { status, lastError: lastError?.slice(0, MAX_ERROR) ?? null });
  }
}

/** The message with its variables, as people read it. */
export function messageOf({ message, details, reason }: StepFailed): string {
  const nodes = details['nodes'] as { node: string; reason: string }[] | undefined;
  if (nodes) return `${message}: ${nodes.map((each) => `${each.node}: ${each.reason}`).join('; ')}`;
  return reason === message ? message : `${message}: ${reason}`;
}

/** Steps before which nothing has been changed: a hypervisor that does not answer then is a failure and no pause. */
export async function early<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Parked ? StepFailed.of(error.cause) : error;
  }
}

/** The failure that an operation ends with; anything else goes on to who runs it. */
export function failureOf(error: unknown): StepFailed {
  if (error instanceof StepFailed) return error;
  if (error instanceof AppError && error.code !== 'SERVICE_UNAVAILABLE' && error.code !== 'CONCURRENT_UPDATE')
    return StepFailed.of(error);
  throw error;
}
