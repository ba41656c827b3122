import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Redis from 'ioredis';
import { PgTools } from '../../../src/embedded/pg-tools';
import type { Site } from '../../proof/site';
import type { Book, Hit } from './book';

const POSTGRES_MAJOR = 15;
const MOST_BYTES = 64 * 1024 * 1024;
/** Where the servers of the site, which are not the product, keep the passwords that they were made with. */
const OWN_SECRETS = [/^postgres\/passwords\.json$/, /^redis\/data\/redis\.conf$/];

/** Dump, logs, data directories, and the files of both servers. */
export async function filesOf(site: Site): Promise<string[]> {
  const tools = await PgTools.find(POSTGRES_MAJOR);
  await tools.run('pg_dump', site.servers.postgres.ownerUrl, [`--file=${join(site.dir, 'dump.sql')}`]);
  return filesBelow(site.dir).filter((file) => !OWN_SECRETS.some((own) => own.test(relative(site.dir, file))));
}

/** All files in a directory, or the file itself. */
export function filesBelow(path: string): string[] {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What cannot be searched is told as well, but for what is gone by now. */
export function search(book: Book, files: string[]): Hit[] {
  return files.flatMap((place) => {
    const names = namesIn(book, place);
    return names.length > 0 ? [{ place, names }] : [];
  });
}

function namesIn(book: Book, file: string): string[] {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return [];
  return stat.size > MOST_BYTES ? ['too large to be searched'] : book.finder.in(readFileSync(file));
}

/** Every key of Redis with its value, as the server itself serialises and as it shows them. */
export async function redisTexts(site: Site): Promise<string[]> {
  const redis = new Redis(site.servers.redis.url);
  try {
    const texts: string[] = [];
    for (const key of await redis.keys('*')) {
      const type = await redis.type(key);
      const reading: Record<string, () => Promise<unknown>> = {
        string: () => redis.get(key),
        hash: () => redis.hgetall(key),
        list: () => redis.lrange(key, 0, -1),
        set: () => redis.smembers(key),
        zset: () => redis.zrange(key, 0, -1),
        stream: () => redis.xrange(key, '-', '+'),
      };
      texts.push(`${key} ${JSON.stringify(await reading[type]?.())}`);
    }
    return texts;
  } finally {
    redis.disconnect();
  }
}

/** What others see of processes: command lines of the programs of a site and all that they start, and environments of the latter. */
export class ProcessWatch {
  readonly seen = new Set<string>();
  private isOver = false;
  private life: Promise<void> | undefined;

  constructor(private readonly site: Site) {}

  start(): void {
    this.life = this.watch();
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await this.life;
  }

  private async watch(): Promise<void> {
    for (; !this.isOver; await sleep(15)) for (const { pid } of this.site.programs) if (pid) this.look(pid, '');
  }

  /** What still has the command line of its parent has not begun to be itself. */
  private look(pid: number, parent: string): void {
    const command = readProc(pid, 'cmdline');
    this.seen.add(`command line ${command}`);
    if (parent !== '' && command !== parent) this.seen.add(`environment of ${command}: ${readProc(pid, 'environ')}`);
    for (const child of childrenOf(pid)) this.look(child, command);
  }
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

const childrenOf = (pid: number): number[] =>
  readProc(pid, `task/${pid}/children`).split(' ').filter(Boolean).map(Number);
