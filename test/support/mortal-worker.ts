import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module';
import { loadConfig } from '../../src/core/config/config';
import { JobRunner } from '../../src/core/jobs/job-runner';
import { OutboxRelay } from '../../src/core/jobs/outbox-relay';
import { PACE, type Pace } from '../../src/modules/pve';
import { Checkpoints } from '../../src/modules/vms/operations/checkpoints';
import { FAST_PACE } from './pve';

/** A worker that kills itself (SIGKILL) at a moment of an operation: `boot 1: applied`. Says "ready". */
async function main([dieAt]: string[]): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.with(loadConfig(), 'worker'), { logger: false });
  Object.assign(app.get<Pace>(PACE), FAST_PACE);
  app.get(Checkpoints).watchWith((step, moment) => {
    if (`${step}: ${moment}` !== dieAt) return undefined;
    process.kill(process.pid, 'SIGKILL');
    // Nothing is done any more, however late the signal comes.
    return new Promise<void>(() => undefined);
  });
  app.get(OutboxRelay).start();
  app.get(JobRunner).start();
  process.stdout.write('ready\n');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
