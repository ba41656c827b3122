import { Injectable } from '@nestjs/common';
import type { OperationResult } from '../operations/endings.service';
import type { Flow } from '../operations/flow';
import { CreateFlow } from './create.flow';
import { DeleteFlow } from './delete.flow';
import { RebootFlow } from './reboot.flow';
import { SettleFlow } from './settle.flow';
import { StartFlow } from './start.flow';
import { StopFlow } from './stop.flow';

/** Each kind of operation with its way. */
@Injectable()
export class MachineFlows {
  constructor(
    private readonly creates: CreateFlow,
    private readonly starts: StartFlow,
    private readonly stops: StopFlow,
    private readonly reboots: RebootFlow,
    private readonly deletes: DeleteFlow,
    private readonly settles: SettleFlow,
  ) {}

  run(flow: Flow): Promise<OperationResult> {
    const byKind = {
      create: this.creates,
      start: this.starts,
      stop: this.stops,
      reboot: this.reboots,
      delete: this.deletes,
      settle: this.settles,
    };
    return byKind[flow.operation.kind].run(flow);
  }
}
