// Writes docs/openapi/*.json and docs/errors.md from the code, without a database: `npm run openapi`.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from '../src/app.module';
import { loadConfig } from '../src/core/config/config';
import { API_VERSIONS, openApiDocument } from '../src/core/http/openapi';
import { useRouting } from '../src/core/http/server';
import { asFile } from '../test/support/golden';
import { breakingChanges } from '../test/support/openapi-diff';
import { errorsDoc } from './errors-doc';

/** Builds the modules without making a single provider: nothing connects. */
async function preview(): Promise<NestFastifyApplication> {
  const nowhere = {
    LOG_LEVEL: 'silent',
    DATABASE_URL: 'postgres://nowhere',
    REDIS_URL: 'redis://nowhere',
    JWT_SECRET: randomBytes(32).toString('hex'),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  };
  const module = AppModule.with(loadConfig(nowhere), 'docs');
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
    preview: true,
    logger: false,
  });
  useRouting(app);
  return app;
}

/** The first version is frozen: it may only grow. */
function refuseBreaking(file: string, document: OpenAPIObject): void {
  if (!existsSync(file) || process.argv.includes('--accept-breaking')) return;
  const found = breakingChanges(JSON.parse(readFileSync(file, 'utf8')), document);
  if (found.length === 0) return;
  throw new Error(`${file} would break clients (--accept-breaking writes it all the same):\n  ${found.join('\n  ')}`);
}

async function main(): Promise<void> {
  const app = await preview();
  mkdirSync('docs/openapi', { recursive: true });
  const documents = API_VERSIONS.map((version) => openApiDocument(app, version));
  for (const [index, version] of API_VERSIONS.entries()) {
    const file = `docs/openapi/${version}.json`;
    const document = documents[index] as OpenAPIObject;
    if (version === 'v1') refuseBreaking(file, document);
    writeFileSync(file, asFile(document));
  }
  writeFileSync('docs/errors.md', errorsDoc(documents));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
