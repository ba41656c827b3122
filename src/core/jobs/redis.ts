import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis, type RedisOptions } from 'ioredis';
import { CONFIG, type Config } from '../config/config';

const CONNECT_TIMEOUT_MS = 2_000;
const PING_TIMEOUT_MS = 1_500;
const MAX_RECONNECT_PAUSE_MS = 1_000;

/** A connection that comes back by itself, for ever. An unreachable server shows in its `status`, never as a crash. */
export function connectRedis(url: string, options: RedisOptions): Redis {
  const client = new Redis(url, {
    connectTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy: (attempt) => Math.min(50 * attempt, MAX_RECONNECT_PAUSE_MS),
    keepAlive: 10_000,
    ...options,
  });
  client.on('error', () => undefined);
  return client;
}

/** Asks Redis whether it answers, for `/health/ready`. Connects at the first question. */
@Injectable()
export class RedisProbe implements OnApplicationShutdown {
  private client: Redis | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Rejects within two seconds when Redis does not answer. */
  async ping(): Promise<void> {
    this.client ??= connectRedis(this.config.REDIS_URL, { commandTimeout: PING_TIMEOUT_MS, maxRetriesPerRequest: 1 });
    await this.client.ping();
  }

  onApplicationShutdown(): void {
    this.client?.disconnect();
  }
}
