import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { AppModule } from './app.module';
import { loadConfig } from './core/config/config';
import { Database } from './core/database/database';
import { JobRunner } from './core/jobs/job-runner';
import { OutboxRelay } from './core/jobs/outbox-relay';
import { LOGGER, NestLogger } from './core/operations/logger';
import { checkEncryptionKey } from './core/secrets/encryption-key-check';
import { SecretBox } from './core/secrets/secret-box';
import { DefaultHypervisor } from './modules/pve';

/** The modules of the API without HTTP: runs jobs, hands on events, keeps house. */
async function main(): Promise<void> {
  const config = loadConfig();
  const options = { bufferLogs: true, autoFlushLogs: false, abortOnError: false };
  const app = await NestFactory.createApplicationContext(AppModule.with(config, 'worker'), options);
  const logger = app.get<Logger>(LOGGER);
  app.useLogger(new NestLogger(logger));
  app.flushLogs();

  let stopping = false;
  const stop = async (reason: string): Promise<void> => {
    // A second signal does not wait for jobs any longer.
    if (stopping) process.exit(1);
    stopping = true;
    logger.info({ reason }, 'worker stops');
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));

  await checkEncryptionKey(app.get(Database), app.get(SecretBox));
  await app.get(DefaultHypervisor).ensure();
  app.get(OutboxRelay).start();
  app.get(JobRunner).start();
  logger.info({ concurrency: config.WORKER_CONCURRENCY, lease_seconds: config.JOB_LEASE_SECONDS }, 'worker is ready');
}

// A supervisor that dies takes its processes along, also while they start.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
