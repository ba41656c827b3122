import 'reflect-metadata';
import { AppModule } from './app.module';
import { loadConfig } from './core/config/config';
import { createServer } from './core/http/server';
import { AdminBootstrap } from './modules/auth';

async function main(): Promise<void> {
  const config = loadConfig();
  const app = await createServer({ module: AppModule.with(config, 'api'), config, probes: () => ({}) });
  await app.get(AdminBootstrap).ensureAdmin();
  await app.listen(config.PORT, config.HOST);
  // A supervisor that dies takes its processes along.
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
