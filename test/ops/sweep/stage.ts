import { setTimeout as sleep } from 'node:timers/promises';
import type { Said } from './book';
import type { World } from './world';

const FOLLOW_MS = 60_000;

/** Where acts are played: who asks, and how what they began ended. */
export class Stage {
  /** Tokens by name; the others are found by reading as each of them. */
  readonly people: Record<string, string> = { anonymous: '' };
  readonly ends: Record<string, string> = {};
  private asked = 0;

  constructor(readonly world: World) {}

  get book() {
    return this.world.book;
  }

  /** `who`: one of the people, or any token. */
  ask(who: string, method: string, path: string, body?: unknown, key?: string): Promise<Said> {
    const token = who in this.people ? (this.people[who] as string) : who;
    const url = this.world.site.urls[this.asked++ % 2] as string;
    return this.book.ask(url, token, method, path, body, key);
  }

  /** Throws when it is refused. */
  async make(who: string, path: string, body: unknown, method = 'POST', key?: string): Promise<Said['data']> {
    const said = await this.ask(who, method, path, body, key);
    if (said.status >= 300) throw new Error(`${method} ${path}: ${said.status} ${said.text}`);
    return said.data;
  }

  /** Notes the state in which something ends, and why if it says so. */
  async follow(name: string, path: string, isOver: (data: Said['data']) => boolean): Promise<void> {
    this.ends[name] = 'no end';
    for (const deadline = Date.now() + FOLLOW_MS; Date.now() < deadline; await sleep(300)) {
      const { data } = await this.ask('admin', 'GET', path);
      if (isOver(data))
        return void (this.ends[name] = [data.state ?? data.status, data.error_code].filter(Boolean).join(' '));
    }
  }
}

export type Act = (stage: Stage) => Promise<void>;
