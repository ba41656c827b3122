import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import type { Tx } from '../../../core/database/unit-of-work';
import { Outbox } from '../../../core/jobs';
import { IpAllocationsService } from '../../network';
import { PlacementService } from '../../placement';
import { GpuLeasesRepository } from '../gpu-leases/gpu-leases.repository';
import { VmsRepository } from '../vms/vms.repository';

/** Forgets a machine of which the hypervisor has nothing any more. */
@Injectable()
export class MachineRemoval {
  constructor(
    private readonly vms: VmsRepository,
    private readonly placement: PlacementService,
    private readonly addresses: IpAllocationsService,
    private readonly leases: GpuLeasesRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Gives back storage, quota and addresses. Fails while the machine holds a device or something refers to it. */
  async removeInTx(tx: Tx, ctx: RequestContext, vmId: string): Promise<void> {
    const vm = await this.vms.require(tx, ctx.withIfMatch(null), 'delete', vmId);
    await this.leases.forgetInTx(tx, vmId);
    await this.placement.releaseInTx(tx, vmId);
    await this.addresses.releaseInTx(tx, vmId);
    await this.vms.remove(tx, vm);
    this.outbox.publishInTx(tx, 'virtual_machine.deleted', { vm_id: vmId });
  }
}
