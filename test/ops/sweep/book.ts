import { randomBytes } from 'node:crypto';
import { Fields, ISSUED } from './fields';
import { Finder } from './needles';

/** A place in which a sentinel was found. */
export interface Hit {
  place: string;
  names: string[];
}
export interface Said {
  status: number;
  text: string;
  data: any; // eslint-disable-line @typescript-eslint/no-explicit-any
}

/** All sentinels, which fields they were sent in or issued as, and what answers showed of them. */
export class Book {
  readonly fields = new Fields();
  readonly finder = new Finder();
  readonly covered = new Set<string>();
  readonly echoes: Hit[] = [];
  private readonly values = new Map<string, string>();

  get size(): number {
    return this.values.size;
  }

  /** A new one. `rich`: with characters that encodings change. */
  secret(name: string, kind: 'plain' | 'rich' = 'rich'): string {
    const core = `sw${randomBytes(12).toString('hex')}`;
    this.keep(name, core);
    return kind === 'plain' ? core : `a"b\\c/d+${core}`;
  }

  /** One that somebody else made. */
  keep(name: string, value: string): string {
    if ([...this.values.values()].includes(value)) return value;
    const full = this.values.has(name) ? `${name} ${this.values.size}` : name;
    this.values.set(full, value);
    this.finder.add(full, value);
    return value;
  }

  /** Asks as somebody, and looks at the answer. */
  async ask(url: string, token: string, method: string, path: string, body?: unknown, key?: string): Promise<Said> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (token) headers['authorization'] = `Bearer ${token}`;
    if (key) headers['idempotency-key'] = key;
    const sent = body === undefined ? '{}' : typeof body === 'string' ? body : JSON.stringify(body);
    for (const [field, value] of this.fields.of(method, path, 'request', body))
      if (this.finder.in(value).length > 0) this.covered.add(field);
    const answer = await fetch(url + path, { method, headers, ...(method === 'GET' ? {} : { body: sent }) });
    const text = await answer.text();
    const parsed = text.startsWith('{') ? JSON.parse(text) : {};
    const issued = answer.ok ? this.fields.of(method, path, answer.status, parsed).filter(isIssued) : [];
    for (const [field, value] of issued) {
      this.keep(field, value);
      this.covered.add(field);
    }
    // Where it is issued, it may be; anywhere else it may not.
    const rest = issued.reduce((left, [, value]) => left.replace(value, ''), text);
    const names = this.finder.in(rest);
    if (names.length > 0) this.echoes.push({ place: `${method} ${path}: ${answer.status}`, names });
    return { status: answer.status, text, data: parsed.data ?? parsed };
  }
}

const isIssued = ([field]: [string, string]): boolean => ISSUED.test(field);
