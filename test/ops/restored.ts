import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from '../../src/embedded/postgres';
import { probePort } from '../../src/embedded/processes';
import { startRedis } from '../../src/embedded/redis';
import { Program } from '../proof/program';
import { SENTINELS, type Site } from '../proof/site';
import { type Ended, type Env, runToEnd } from './instance';

/** Takes a backup of the VirtFlow of a proof, as `make backup` does it while everything runs. */
export function backUp(project: string, { dir, servers }: Site, file: string): Promise<Ended> {
  const { appUrl, ownerUrl } = servers.postgres;
  return runToEnd(project, 'embedded/backup', { ...own(dir, 'backup'), ...urls(appUrl, ownerUrl) }, [file]);
}

/** Ends every process of the first VirtFlow, its servers included; the cluster and the hosts go on. */
export async function shutDown({ programs, servers }: Site): Promise<void> {
  await Promise.all(programs.map((program) => program.stop()));
  await Promise.all([servers.postgres.stop(), servers.redis.stop()]);
}

/** Brings the backup into a new PostgreSQL, beside an empty Redis; the site's statements go there from now on. */
export async function restoreElsewhere(project: string, site: Site, file: string): Promise<Ended> {
  const env = own(site.dir, 'elsewhere');
  const ended = await runToEnd(project, 'embedded/restore', env, [file, '']);
  if (ended.code !== 0) return ended;
  site.servers.postgres = await startPostgres({ dataDir: join(site.dir, 'elsewhere', 'postgres') });
  site.servers.redis = await startRedis({ dataDir: join(site.dir, 'elsewhere', 'redis') });
  return ended;
}

/** An API and a worker on what was restored, told the same as the first ones but for where their servers are. */
export class Restored {
  private constructor(
    readonly url: string,
    readonly programs: readonly Program[],
  ) {}

  static async start(site: Site): Promise<Restored> {
    const port = String(await probePort(0));
    const { postgres, redis } = site.servers;
    const programs = [site.apis, site.workers].flatMap(([first]) => {
      if (!first) return [];
      const name = `${first.name}-restored`;
      const more = { ...own(site.dir, name), ...urls(postgres.appUrl), REDIS_URL: redis.url, PORT: port };
      mkdirSync(more.VIRTFLOW_DATA_DIR, { mode: 0o711 });
      const { launch } = first;
      const logFile = join(site.dir, `${name}.log`);
      return [new Program(name, { ...launch, env: { ...launch.env, ...more }, logFile })];
    });
    for (const program of programs) program.start();
    return new Restored(`http://127.0.0.1:${port}`, programs);
  }

  async stop(): Promise<void> {
    await Promise.all(this.programs.map((program) => program.stop()));
  }
}

const own = (dir: string, name: string) => ({
  VIRTFLOW_DATA_DIR: join(dir, name),
  ENCRYPTION_KEY: SENTINELS.encryption,
});

const urls = (DATABASE_URL: string, DATABASE_OWNER_URL?: string): Env => ({
  DATABASE_URL,
  ...(DATABASE_OWNER_URL && { DATABASE_OWNER_URL }),
});
