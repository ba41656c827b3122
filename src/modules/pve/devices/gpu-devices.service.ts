import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import type { Page, PageRequest } from '../../../core/database/page';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { devicesOf } from '../discovery/inventory';
import { scanCluster } from '../discovery/cluster-scan';
import { HypervisorsRepository } from '../hypervisors/hypervisors.repository';
import { asAppError } from '../hypervisors/failures';
import { PveClients } from '../hypervisors/pve-clients';
import { type Fragment, fragmentation } from './fragmentation';
import type { GpuDevice } from './gpu-device.entity';
import { GpuDevicesRepository } from './gpu-devices.repository';

@Injectable()
export class GpuDevicesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly devices: GpuDevicesRepository,
    private readonly hypervisors: HypervisorsRepository,
    private readonly clients: PveClients,
  ) {}

  page(ctx: RequestContext, request: PageRequest): Promise<Page<GpuDevice>> {
    return this.devices.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<GpuDevice> {
    return this.devices.get(ctx, id);
  }

  /** For those who may see all devices. */
  async fragmentation(): Promise<Fragment[]> {
    return fragmentation(await this.devices.all());
  }

  /**
   * Ends a quarantine, after the hypervisor has shown that no machine has the device and that one could be started with
   * it. DEVICE_IN_USE when one has it, STATUS_FORBIDS_CHANGE when it is not quarantined or for good reason,
   * HYPERVISOR_UNAVAILABLE when it cannot be asked. A rehearsal asks nobody.
   */
  async release(ctx: RequestContext, id: string): Promise<GpuDevice> {
    const device = await this.devices.permit(ctx, 'update', id);
    refuseUnlessQuarantined(device);
    if (!ctx.tx) await this.refuseInUse(device);
    return this.uow.run(ctx, async (tx) => {
      const locked = await this.devices.require(tx, ctx, 'update', id);
      refuseUnlessQuarantined(locked);
      return this.devices.write(tx, locked, FREE, 'release');
    });
  }

  private async refuseInUse({ hypervisorId, node, name }: GpuDevice): Promise<void> {
    const hypervisor = await this.hypervisors.findForUse(hypervisorId);
    if (!hypervisor) throw new AppError('HYPERVISOR_NOT_FOUND');
    const pve = await this.clients.forHypervisor(hypervisorId);
    const scan = await scanCluster(pve, { storage: hypervisor.storageName, only: node }).catch((error: unknown) => {
      throw asAppError(error);
    });
    const scanned = scan.nodes.get(node);
    if (!scanned || scan.uncertain.has(node)) throw new AppError('HYPERVISOR_UNAVAILABLE', { node });
    const found = devicesOf(scanned, scan.holders).find((candidate) => candidate.name === name);
    if (found && found.vmid !== null) throw new AppError('DEVICE_IN_USE', { vmid: found.vmid });
    const reason = found ? found.problem : 'There is no mapping of this name for the node';
    if (reason !== null) throw new AppError('STATUS_FORBIDS_CHANGE', { state: 'quarantined', reason });
  }
}

const FREE = { state: 'free', vmid: null, vmId: null, quarantineReason: null, quarantinedBy: null } as const;

function refuseUnlessQuarantined({ state, vmId }: GpuDevice): void {
  if (vmId !== null) throw new AppError('DEVICE_IN_USE', { vm_id: vmId });
  if (state !== 'quarantined') throw new AppError('STATUS_FORBIDS_CHANGE', { state });
}
