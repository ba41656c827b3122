import type { Book, Hit } from './book';

/** So many objects of each kind are read one by one: the first ones and the last ones of the list. */
const MOST_OF_A_KIND = 6;
const PATIENCE_MS = 3_000;
/** Lists under another name than what is below them. */
const LISTS: Record<string, string> = {
  '/api/v1/playbooks/jobs': '/api/v2/playbook-runs',
  '/api/v1/ai/conversations': '/api/v2/ai/conversations',
};

export interface Reading {
  hits: Hit[];
  /** Answers of 200. */
  shown: number;
  operations: number;
  /** Paths of single objects of which there was none. */
  unread: string[];
}

/** Reads everything there is as everybody. */
export class Reader {
  private readonly ids = new Map<string, Promise<string[]>>();
  private readonly reading: Reading = { hits: [], shown: 0, operations: 0, unread: [] };

  constructor(
    private readonly book: Book,
    private readonly url: string,
    private readonly people: Record<string, string>,
  ) {}

  /** Every GET of both documents in each of its formats, with ids that there are. */
  async all(): Promise<Reading> {
    for (const { paths } of Object.values(this.book.fields.documents))
      for (const path of Object.keys(paths)) {
        const responses = paths[path].get?.responses;
        if (responses) await this.operation(path, Object.keys(responses['200']?.content ?? { '*/*': {} }));
      }
    return this.reading;
  }

  private async operation(path: string, formats: string[]): Promise<void> {
    const targets = path.includes('{') ? (await this.idsFor(path)).map((id) => path.replace(/\{\w+\}/, id)) : [path];
    this.reading.operations += 1;
    if (targets.length === 0) this.reading.unread.push(path);
    const requests = Object.keys(this.people).flatMap((who) => formats.map((format) => ({ who, format })));
    for (const target of targets)
      await Promise.all(
        requests.map(async ({ who, format }) => {
          const { status, text } = await this.get(
            target.endsWith('/search') ? `${target}?q=sweep` : target,
            who,
            format,
          );
          if (status === 200) this.reading.shown += 1;
          const names = this.book.finder.in(text);
          if (names.length > 0) this.reading.hits.push({ place: `${who} GET ${target} ${format}`, names });
        }),
      );
  }

  private idsFor(path: string): Promise<string[]> {
    const list = path.slice(0, path.indexOf('/{'));
    const name = path.includes('{vmid}') ? 'vmid' : list.endsWith('/jobs') ? '(?:job_)?id' : 'id';
    const key = `${list} ${name}`;
    if (!this.ids.has(key)) this.ids.set(key, this.listed(LISTS[list] ?? list, name));
    return this.ids.get(key) as Promise<string[]>;
  }

  private async listed(list: string, name: string): Promise<string[]> {
    const found: string[] = [];
    for (const who of ['admin', 'operator-v2']) {
      const { text } = await this.get(list, who, 'application/json');
      for (const [, id] of text.matchAll(new RegExp(`"${name}":"?([\\w-]+)`, 'g'))) found.push(id as string);
    }
    const ids = [...new Set(found)];
    return ids.length <= MOST_OF_A_KIND
      ? ids
      : [...ids.slice(0, MOST_OF_A_KIND / 2), ...ids.slice(-MOST_OF_A_KIND / 2)];
  }

  /** With its headers. What streams on without an end is looked at for a while. */
  private async get(path: string, who: string, accept: string): Promise<{ status: number; text: string }> {
    const token = this.people[who];
    const headers = { accept, ...(token && { authorization: `Bearer ${token}` }) };
    const answer = await fetch(this.url + path, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    return { status: answer.status, text: `${JSON.stringify([...answer.headers])}${await readable(answer)}` };
  }
}

async function readable(answer: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of answer.body ?? []) pieces.push(piece);
  } catch (error) {
    if ((error as Error).name !== 'TimeoutError') throw error;
  }
  return Buffer.concat(pieces).toString();
}
