import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AuditService } from './audit/audit.service';
import { AccessGuard } from './authz/access.guard';
import { References } from './authz/references';
import { CONFIG, type Config, secretsOf } from './config/config';
import { createDataSource } from './database/data-source';
import { Database } from './database/database';
import { UnitOfWork } from './database/unit-of-work';
import { BodyPipe } from './http/body.pipe';
import { BulkRunner } from './http/bulk';
import { EndpointCheck } from './http/endpoint-check';
import { AppExceptionFilter } from './http/exception.filter';
import { PipelineInterceptor } from './http/pipeline.interceptor';
import { createLogger, LOGGER } from './operations/logger';
import { Metrics } from './operations/metrics';

const SHARED = [Database, UnitOfWork, AuditService, BodyPipe, BulkRunner, Metrics, References];

/** What every feature stands on. */
@Global()
@Module({})
export class CoreModule {
  static with(config: Config, name: string): DynamicModule {
    const secrets = secretsOf(config);
    const dataSource = {
      provide: DataSource,
      useFactory: () => connect(config),
    };
    return {
      module: CoreModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: createLogger({ level: config.LOG_LEVEL, name, secrets }) },
        dataSource,
        ...SHARED,
        EndpointCheck,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: PipelineInterceptor },
        { provide: APP_FILTER, useClass: AppExceptionFilter },
        { provide: APP_PIPE, useExisting: BodyPipe },
      ],
      exports: [CONFIG, LOGGER, DataSource, ...SHARED, EndpointCheck],
    };
  }
}

/** Throws an error that says which server cannot be used, and by which setting it is known. */
async function connect(config: Config): Promise<DataSource> {
  try {
    return await createDataSource({ ...config, url: config.DATABASE_URL }).initialize();
  } catch (cause) {
    throw new Error(`PostgreSQL cannot be used (DATABASE_URL): ${(cause as Error).message}`, { cause });
  }
}
