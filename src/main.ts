import 'reflect-metadata';
import { AppModule } from './app.module';
import { loadConfig } from './core/config/config';
import { Database } from './core/database/database';
import { createServer } from './core/http/server';
import { RedisProbe } from './core/jobs/redis';
import { checkEncryptionKey } from './core/secrets/encryption-key-check';
import { SecretBox } from './core/secrets/secret-box';
import { AdminBootstrap } from './modules/auth';
import { DefaultHypervisor } from './modules/pve';

/** The API process. */
async function main(): Promise<void> {
  const config = loadConfig();
  const app = await createServer({
    module: AppModule.with(config, 'api'),
    config,
    probes: (context) => ({ redis: () => context.get(RedisProbe).ping() }),
  });
  await checkEncryptionKey(app.get(Database), app.get(SecretBox));
  await app.get(AdminBootstrap).ensureAdmin();
  await app.get(DefaultHypervisor).ensure();
  await app.listen(config.PORT, config.HOST);
}

// A supervisor that dies takes its processes along, also while they start.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
