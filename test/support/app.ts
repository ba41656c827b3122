import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module';
import { type Config, loadConfig } from '../../src/core/config/config';
import { createServer } from '../../src/core/http/server';
import { AdminBootstrap } from '../../src/modules/auth';
import { DefaultHypervisor } from '../../src/modules/pve';
import { Caller } from './caller';
import { createTestDatabase, openDatabase, type TestDatabase } from './database';

export const ADMIN = { username: 'admin', password: 'correct horse battery staple' };
export const TEST_SECRETS = {
  JWT_SECRET: 'qR7vX2mK9pL4wZ8nB5tY1cF6hJ3dG0sA',
  ENCRYPTION_KEY: 'mPfVb1n0Zc4u7yRk2sQwTx8eJhLa5gDo9iUvNtYrB3E=',
};

/** The real application on a database of its own, called through its HTTP layer. */
export interface TestApp {
  app: NestFastifyApplication;
  db: TestDatabase;
  /** Without credentials. */
  anonymous: Caller;
  admin: Caller;
  /** A new user of this role, logged in. */
  user(name: string, role?: string): Promise<Caller>;
  /** Serves on a port as well; returns the address. */
  listen(): Promise<string>;
  /** Ends every database connection of the application, as a failover would. */
  cut(): Promise<void>;
  close(): Promise<void>;
}

export function testConfig(db: TestDatabase, overrides: Record<string, string> = {}): Config {
  return loadConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: '0',
    DATABASE_URL: db.appUrl,
    REDIS_URL: db.redisUrl,
    DATABASE_POOL_SIZE: '8',
    ADMIN_USERNAME: ADMIN.username,
    ADMIN_PASSWORD: ADMIN.password,
    ...TEST_SECRETS,
    ...overrides,
  });
}

export async function startApp(overrides: Record<string, string> = {}): Promise<TestApp> {
  return serve(await createTestDatabase(), overrides);
}

/** On a database of the caller's, which stays when the application is closed. */
export function startAppOn(
  urls: Pick<TestDatabase, 'ownerUrl' | 'appUrl'>,
  overrides: Record<string, string> = {},
): Promise<TestApp> {
  return serve(openDatabase(urls), overrides);
}

async function serve(db: TestDatabase, overrides: Record<string, string>): Promise<TestApp> {
  const config = testConfig(db, overrides);
  const app = await createServer({ module: AppModule.with(config, 'test'), config, probes: () => ({}) });
  await app.init();
  await app.get(AdminBootstrap).ensureAdmin();
  await app.get(DefaultHypervisor).ensure();
  await app.getHttpAdapter().getInstance().ready();
  const server = app.getHttpAdapter().getInstance();
  const anonymous = new Caller(server);
  const admin = await anonymous.login(ADMIN.username, ADMIN.password);
  return {
    app,
    db,
    anonymous,
    admin,
    async user(name, role = 'user') {
      const password = `${name} knows a long password`;
      const made = await admin.post('/api/v1/users', { username: name, email: `${name}@example.com`, password, role });
      if (made.status !== 201) throw new Error(`user ${name}: ${made.status} ${JSON.stringify(made.body)}`);
      return anonymous.login(name, password);
    },
    async listen() {
      await app.listen(0, '127.0.0.1');
      return app.getUrl();
    },
    async cut() {
      await db.sql(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'virtflow' AND datname = current_database()`,
      );
    },
    async close() {
      await app.close();
      await db.drop();
    },
  };
}
