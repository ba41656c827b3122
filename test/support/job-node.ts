import { randomBytes } from 'node:crypto';
import { type DynamicModule, Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { CONFIG, type Config, loadConfig } from '../../src/core/config/config';
import { type RequestContext, systemContext } from '../../src/core/context/request-context';
import { createDataSource } from '../../src/core/database/data-source';
import { Database } from '../../src/core/database/database';
import { type Tx, UnitOfWork } from '../../src/core/database/unit-of-work';
import {
  EventHandlers,
  type Job,
  type JobHandler,
  JobHandlers,
  JobsModule,
  JobStore,
  type KindOptions,
  type NewJob,
  Outbox,
} from '../../src/core/jobs';
import { JobRunner } from '../../src/core/jobs/job-runner';
import { OutboxRelay } from '../../src/core/jobs/outbox-relay';
import { createLogger, LOGGER } from '../../src/core/operations/logger';
import type { TestDatabase } from './database';

/** A whole environment, so that it also serves a process of its own. */
export function nodeEnvironment(db: TestDatabase, overrides: Record<string, string> = {}): Record<string, string> {
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: db.appUrl,
    DATABASE_POOL_SIZE: '6',
    REDIS_URL: db.redisUrl,
    JWT_SECRET: randomBytes(32).toString('base64'),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    ...overrides,
  };
}

/** What the job machinery stands on, without HTTP and features. */
@Global()
@Module({})
class GroundModule {
  static with(config: Config): DynamicModule {
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: LOGGER, useValue: createLogger({ level: config.LOG_LEVEL, name: 'test' }) },
      {
        provide: DataSource,
        useFactory: () => createDataSource({ ...config, url: config.DATABASE_URL }).initialize(),
      },
      Database,
      UnitOfWork,
    ];
    return { module: GroundModule, imports: [JobsModule], providers, exports: providers };
  }
}

/** One process's share of the job machinery. */
export class JobNode {
  readonly ctx: RequestContext = systemContext('system:bootstrap', 'request-of-the-test');

  private constructor(private readonly app: INestApplicationContext) {}

  static async create(environment: Record<string, string>): Promise<JobNode> {
    const module = GroundModule.with(loadConfig(environment));
    return new JobNode(await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false }));
  }

  get store(): JobStore {
    return this.app.get(JobStore);
  }

  get db(): Database {
    return this.app.get(Database);
  }

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(type);
  }

  handle(kind: string, handler: JobHandler, options: KindOptions = {}): this {
    this.app.get(JobHandlers).register(kind, handler, options);
    return this;
  }

  on(topic: string, subscriber: string, handler: JobHandler): this {
    this.app.get(EventHandlers).on(topic, subscriber, handler);
    return this;
  }

  startRelay(): this {
    this.app.get(OutboxRelay).start();
    return this;
  }

  startRunner(): this {
    this.app.get(JobRunner).start();
    return this;
  }

  inTx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.get(UnitOfWork).run(this.ctx, work);
  }

  enqueue(job: Partial<NewJob> & { kind: string }): Promise<Job> {
    return this.inTx((tx) => this.store.enqueueInTx(tx, this.ctx, { payload: {}, ...job }));
  }

  publish(topic: string, payload: NewJob['payload']): Promise<void> {
    return this.inTx(async (tx) => this.app.get(Outbox).publishInTx(tx, topic, payload));
  }

  cancel(id: string): Promise<'cancelled' | 'cancelling' | null> {
    return this.inTx((tx) => this.store.requestCancelInTx(tx, id));
  }

  async job(id: string): Promise<Job> {
    const job = await this.store.find(this.db, id);
    if (!job) throw new Error(`There is no job ${id}`);
    return job;
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

/** Waits until `check` holds; fails when that takes longer than anything here should. */
export async function eventually(
  what: string,
  check: () => boolean | Promise<boolean>,
  timeoutMs = 45_000,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await check())) {
    if (Date.now() > deadline) throw new Error(`It never happened that ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
