import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../core/config/config';
import type { RequestContext } from '../../../core/context/request-context';
import { parseId } from '../../../core/database/ids';
import type { Page, PageRequest } from '../../../core/database/page';
import { AppError } from '../../../core/errors/app-error';
import type { VmStatus as LiveStatus } from '../../pve';
import { MachineOperations, type OperationWish } from '../operations/machine-operations.service';
import { OperationOutcomes } from '../operations/operation-outcomes.service';
import type { Vm } from '../vms/vm.entity';
import { VmsRepository } from '../vms/vms.repository';
import { BindingsRepository } from './bindings.repository';
import { MachineCreation } from './machine-creation.service';
import type { MachineInput } from './machine-orders.service';
import { type Machine, MachineViews } from './machine-views.service';

/** An operation that was asked for, with what had become of it when the answer was due. */
export interface Asked {
  vmid: number;
  name: string;
  username: string;
  status: Vm['status'] | 'deleted';
  taskId: string;
}

/** Machines on hypervisors, as clients of the PVE API address them: by the id of the VM. */
@Injectable()
export class MachinesService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly vms: VmsRepository,
    private readonly bindings: BindingsRepository,
    private readonly views: MachineViews,
    private readonly creation: MachineCreation,
    private readonly operations: MachineOperations,
    private readonly outcomes: OperationOutcomes,
  ) {}

  /** With what the hypervisors say at this moment. */
  async page(ctx: RequestContext, request: PageRequest): Promise<Page<Machine>> {
    const bound = { property: 'hypervisorId', operator: 'isnull', value: false } as const;
    const page = await this.vms.page(ctx, { ...request, filters: [...request.filters, bound] });
    const shown = await this.views.of(page.rows);
    const byId = new Map(shown.map((machine) => [machine.vm.id, machine]));
    return page.map((vm) => byId.get(vm.id) as Machine);
  }

  /** See {@link idOf}. `live` is null while the hypervisor does not answer. */
  async status(ctx: RequestContext, vmid: string): Promise<Machine & { live: LiveStatus | null }> {
    const vm = await this.vms.get(ctx, await this.idOf(ctx, vmid, 'read'));
    const [machine] = await this.views.of([vm]);
    if (!machine) throw new AppError('VIRTUAL_MACHINE_NOT_FOUND');
    return { ...machine, live: await this.views.live(machine) };
  }

  /** Waits for the VM as {@link act} does. */
  async create(ctx: RequestContext, input: MachineInput): Promise<Asked> {
    const { vm, binding, operationId, job } = await this.creation.create(ctx, input);
    const result = await this.outcomes.wait(ctx, operationId, this.config.PVE_SYNC_WAIT_SECONDS);
    const { username } = binding;
    return {
      ...{ name: vm.name, username, taskId: job.id },
      vmid: result?.vmid ?? binding.vmid,
      status: result?.status ?? vm.status,
    };
  }

  /**
   * Begins an operation and waits for its outcome, no longer than PVE_SYNC_WAIT_SECONDS and not at all in a transaction
   * of the request. Throws what it failed with.
   */
  async act(ctx: RequestContext, vmid: string, wish: OperationWish): Promise<Asked> {
    const id = await this.idOf(ctx, vmid, wish.kind === 'delete' ? 'delete' : 'update');
    const { vm, binding, operationId, job } = await this.operations.begin(ctx, id, wish);
    const result = await this.outcomes.wait(ctx, operationId, this.config.PVE_SYNC_WAIT_SECONDS);
    const { username } = binding;
    return { name: vm.name, username, taskId: job.id, vmid: binding.vmid, status: result?.status ?? vm.status };
  }

  /**
   * The machine of a VM id. What is somebody else's and what is not there are the same to those who do not see
   * everything: FORBIDDEN; the others are told that there is none.
   */
  private async idOf(ctx: RequestContext, vmid: string, action: 'read' | 'update' | 'delete'): Promise<string> {
    const number = parseId('int', vmid);
    const binding = number === null ? null : await this.bindings.findByVmid(Number(number));
    const seesAll = ctx.actor.role !== 'user';
    try {
      if (!binding) throw new AppError('VIRTUAL_MACHINE_NOT_FOUND');
      await this.vms.permit(ctx, action, binding.vmId);
      return binding.vmId;
    } catch (error) {
      if (seesAll || !(error instanceof AppError) || error.code !== 'VIRTUAL_MACHINE_NOT_FOUND') throw error;
      throw new AppError('FORBIDDEN');
    }
  }
}
