import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Config, type Env, loadConfig } from '../core/config/config';
import { newSecret } from './private-file';
import { PROJECT_ROOT } from './project';

export interface Settings {
  /** Everything that is set, in the environment or in `.env`; an empty variable counts as absent. */
  env: Env;
  /** The same, checked and with defaults. What an embedded instance provides by itself has meaningless values here. */
  config: Config;
  dataDir: string;
}

/** Passes the check in place of what is generated or started later. In production nothing secret is generated. */
function standIns(production: boolean): Env {
  const servers = { DATABASE_URL: 'postgres://embedded', REDIS_URL: 'redis://embedded' };
  if (production) return servers;
  return { ...servers, JWT_SECRET: newSecret(36), ENCRYPTION_KEY: Buffer.from(newSecret()).toString('base64') };
}

/** Reads `.env` (what the environment sets wins) and the environment. Throws an error naming each wrong variable. */
export function readSettings(): Settings {
  const file = join(PROJECT_ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const env = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value));
  const config = loadConfig({ ...standIns(env.NODE_ENV === 'production'), ...env });
  return { env, config, dataDir: resolve(PROJECT_ROOT, config.VIRTFLOW_DATA_DIR) };
}
