import { Module } from '@nestjs/common';
import { DataCentersController } from './api/data-centers.controller';
import { FabricationsController } from './api/fabrications.controller';
import { PhasesController } from './api/phases.controller';
import { RacksController } from './api/racks.controller';
import { RoomsController } from './api/rooms.controller';
import { DataCentersService } from './data-centers/data-centers.service';
import { FabricationsService } from './fabrications/fabrications.service';
import { LocationLabels } from './location-labels';
import { PhasesService } from './phases/phases.service';
import { RacksService } from './racks/racks.service';
import { RoomsService } from './rooms/rooms.service';

@Module({
  controllers: [FabricationsController, PhasesController, DataCentersController, RoomsController, RacksController],
  providers: [FabricationsService, PhasesService, DataCentersService, RoomsService, RacksService, LocationLabels],
  exports: [RoomsService, RacksService, LocationLabels],
})
export class LocationsModule {}
