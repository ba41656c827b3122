import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { AppError } from '../../../core/errors/app-error';
import { type PveClient, PveClients, type VmRef } from '../../pve';
import { BindingsRepository } from '../machines/bindings.repository';
import { HostedMachine } from '../machines/hosted-machine';
import { answered } from '../machines/hypervisor-estate.service';
import { VmsRepository } from '../vms/vms.repository';

/** A machine where its hypervisor has it, found for somebody who may do what he asked for. */
export interface LiveMachine {
  pve: PveClient;
  at: VmRef;
}

/** Finds machines at their hypervisors for what is asked there directly. */
@Injectable()
export class LiveMachines {
  constructor(
    private readonly vms: VmsRepository,
    private readonly bindings: BindingsRepository,
    private readonly clients: PveClients,
  ) {}

  /**
   * Throws VM_NOT_BOUND for a machine that is on no hypervisor, VM_FOREIGN when the hypervisor has somebody else's under
   * its id, HYPERVISOR_UNAVAILABLE. Not in a transaction: whoever rehearses is refused.
   */
  async find(ctx: RequestContext, id: string, action: RowAction): Promise<LiveMachine> {
    await this.vms.permit(ctx, action, id);
    if (ctx.tx) throw AppError.field('dry_run', 'unsupported', 'dry_run cannot be true for what a hypervisor keeps');
    const binding = await this.bindings.find(id);
    if (!binding) throw new AppError('VM_NOT_BOUND');
    const pve = await this.clients.forHypervisor(binding.hypervisorId);
    return answered(this.locate(pve, binding));
  }

  private async locate(pve: PveClient, binding: { vmId: string; vmid: number; node: string }): Promise<LiveMachine> {
    const node = (await pve.cluster.find(binding.vmid))?.node ?? binding.node;
    await new HostedMachine(pve, binding).config(node);
    return { pve, at: { node, vmid: binding.vmid } };
  }
}
