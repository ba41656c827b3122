import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from './cluster/state';

/** What outlives the process: the token's secret, and the state of the cluster if it is to be kept. */
export class Store {
  private saved = '';

  constructor(private readonly dir: string) {
    mkdirSync(dir, { recursive: true });
  }

  /** Made once. */
  secret(): string {
    const file = join(this.dir, 'token.secret');
    if (!existsSync(file)) writeFileSync(file, randomUUID(), { mode: 0o600 });
    return readFileSync(file, 'utf8').trim();
  }

  /** Tasks are not kept: what was running then died with the process, as if its worker had been killed. */
  state(): State | undefined {
    return existsSync(this.file) ? (JSON.parse(readFileSync(this.file, 'utf8')) as State) : undefined;
  }

  save(state: State): void {
    const text = JSON.stringify(state);
    if (text === this.saved) return;
    writeFileSync(`${this.file}.new`, text, { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
    this.saved = text;
  }

  private get file(): string {
    return join(this.dir, 'state.json');
  }
}
