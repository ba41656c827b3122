import { Module } from '@nestjs/common';
import { TenantsModule } from '../tenants';
import { InvariantsV2Controller, UsageV2Controller } from './api/v2/usage.v2.controller';
import { DecisionRepository } from './decisions/decision.repository';
import { AllocationRepository } from './ledger/allocation.repository';
import { PlacementService } from './placement.service';
import { SnapshotRepository } from './snapshot.repository';
import { UsageRepository } from './usage.repository';
import { UsageService } from './usage.service';

@Module({
  imports: [TenantsModule],
  controllers: [UsageV2Controller, InvariantsV2Controller],
  providers: [
    AllocationRepository,
    DecisionRepository,
    PlacementService,
    SnapshotRepository,
    UsageRepository,
    UsageService,
  ],
  exports: [PlacementService],
})
export class PlacementModule {}
