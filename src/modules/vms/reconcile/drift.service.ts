import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import type { Page, PageRequest } from '../../../core/database/page';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { MachineOperations } from '../operations/machine-operations.service';
import type { DriftFinding } from './drift-finding.entity';
import { DriftRepository } from './drift.repository';

/** What people decide about drift. */
@Injectable()
export class DriftService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drift: DriftRepository,
    private readonly operations: MachineOperations,
  ) {}

  page(ctx: RequestContext, request: PageRequest): Promise<Page<DriftFinding>> {
    return this.drift.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<DriftFinding> {
    return this.drift.get(ctx, id);
  }

  /** It stays as it is and is not told again. STATUS_FORBIDS_CHANGE for one that is settled. */
  ignore(ctx: RequestContext, id: string): Promise<DriftFinding> {
    return this.settle(ctx, id, 'ignored');
  }

  /**
   * Our books follow what is there: of a machine of ours what it does and holds. STATUS_FORBIDS_CHANGE for VMs that
   * are not ours, which become nobody's by being seen.
   */
  adopt(ctx: RequestContext, id: string): Promise<DriftFinding> {
    return this.settle(ctx, id, 'adopted');
  }

  private settle(ctx: RequestContext, id: string, state: 'ignored' | 'adopted'): Promise<DriftFinding> {
    return this.uow.run(ctx, async (tx) => {
      const finding = await this.drift.require(tx, ctx, 'update', id);
      if (finding.state !== 'open' && finding.state !== 'ignored')
        throw new AppError('STATUS_FORBIDS_CHANGE', { state: finding.state });
      if (state === 'adopted') {
        if (finding.vmId === null || finding.kind === 'missing_vm')
          throw new AppError('STATUS_FORBIDS_CHANGE', { kind: finding.kind });
        await this.operations.begin(ctx.withTransaction(tx).withIfMatch(null), finding.vmId, { kind: 'settle' });
      }
      return this.drift.save(tx, finding, { state }, state === 'ignored' ? 'ignore' : 'adopt');
    });
  }
}
