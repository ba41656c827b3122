import { Global, Module } from '@nestjs/common';
import { EventHandlers, JobHandlers } from './handlers';
import { Housekeeping } from './housekeeping';
import { JobQueue } from './job-queue';
import { JobRunner } from './job-runner';
import { JobStore } from './job-store';
import { Outbox } from './outbox';
import { OutboxRelay } from './outbox-relay';
import { RedisProbe } from './redis';
import { Schedules } from './schedules';

const SHARED = [JobStore, Outbox, JobHandlers, EventHandlers, Schedules, Housekeeping, RedisProbe];

/** Jobs and domain events for everybody. What runs them stands still until the worker process starts it. */
@Global()
@Module({ providers: [...SHARED, JobQueue, OutboxRelay, JobRunner], exports: SHARED })
export class JobsModule {}
