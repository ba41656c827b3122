import { Module } from '@nestjs/common';
import { OperationsV2Controller } from './api/v2/operations.v2.controller';
import { JobWatch } from './job-watch';
import { OperationStreams } from './operation-streams';
import { OperationsService } from './operations.service';

@Module({ controllers: [OperationsV2Controller], providers: [JobWatch, OperationStreams, OperationsService] })
export class OperationsModule {}
