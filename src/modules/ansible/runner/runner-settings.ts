import type { Config } from '../../../core/config/config';
import type { OwnServices } from './routes';

export interface RunnerSettings {
  /** Runs have their directories below this one. */
  dataDir: string;
  /** Networks in CIDR notation in which targets may live. */
  allowedCidrs: readonly string[];
  /** Never reached by a run, whatever the networks say. */
  ownServices: OwnServices;
  /** What a run may take and say when it does not say otherwise; it may ask for less, never for more. */
  timeoutSeconds: number;
  outputLimitBytes: number;
  memoryLimitBytes: number;
}

type Settings = Pick<
  Config,
  | 'VIRTFLOW_DATA_DIR'
  | 'AUTOMATION_ALLOWED_CIDRS'
  | 'ANSIBLE_TIMEOUT_SECONDS'
  | 'ANSIBLE_OUTPUT_LIMIT_BYTES'
  | 'ANSIBLE_MEMORY_LIMIT_BYTES'
  | 'DATABASE_URL'
  | 'REDIS_URL'
  | 'PORT'
>;

export function runnerSettings(config: Settings): RunnerSettings {
  return {
    dataDir: config.VIRTFLOW_DATA_DIR,
    allowedCidrs: config.AUTOMATION_ALLOWED_CIDRS,
    ownServices: [
      serverOf(config.DATABASE_URL, 5432),
      serverOf(config.REDIS_URL, 6379),
      { address: '127.0.0.1', port: config.PORT },
    ],
    timeoutSeconds: config.ANSIBLE_TIMEOUT_SECONDS,
    outputLimitBytes: config.ANSIBLE_OUTPUT_LIMIT_BYTES,
    memoryLimitBytes: config.ANSIBLE_MEMORY_LIMIT_BYTES,
  };
}

function serverOf(url: string, defaultPort: number) {
  const { hostname, port } = new URL(url);
  return { address: hostname.replace(/^\[|\]$/g, '') || '127.0.0.1', port: Number(port) || defaultPort };
}
