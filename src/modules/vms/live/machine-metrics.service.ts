import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import type { LoadPoint, Timeframe } from '../../pve';
import { answered } from '../machines/hypervisor-estate.service';
import { LiveMachines } from './live-machines.service';

/** What machines have used, as their hypervisors remember it. */
@Injectable()
export class MachineMetrics {
  constructor(private readonly machines: LiveMachines) {}

  /** By time, the latest last. Moments at which it was off have no figures. */
  async load(ctx: RequestContext, id: string, timeframe: Timeframe): Promise<LoadPoint[]> {
    const { pve, at } = await this.machines.find(ctx, id, 'read');
    return answered(pve.vms.load(at, timeframe));
  }
}
