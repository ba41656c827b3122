import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { PACE, type Pace } from '../../pve';
import { Checkpoints } from './checkpoints';
import type { Ground } from './flow';

/** What every operation stands on. */
@Injectable()
export class FlowGround implements Ground {
  constructor(
    readonly uow: UnitOfWork,
    readonly checkpoints: Checkpoints,
    @Inject(PACE) readonly pace: Pace,
  ) {}
}
