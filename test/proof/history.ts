import { closeSync, openSync, writeSync } from 'node:fs';

/** One request as its client saw it; milliseconds since the run began. */
export interface Attempt {
  requestId: string;
  start: number;
  end: number;
  /** Null when there was no answer. */
  status: number | null;
  code?: string;
}

/** `unknown`: no answer, or one that does not say whether it happened. */
export type Outcome = 'ok' | 'refused' | 'unknown';

/** What a client asked for once, however often it had to ask. */
export interface Op {
  n: number;
  client: string;
  /** What it is: `vm.create`. */
  kind: string;
  /** Ops of one key contend for one thing; the history checker looks at each key alone. */
  key?: string;
  args: Readonly<Record<string, unknown>>;
  attempts: Attempt[];
  outcome: Outcome;
  start: number;
  end: number;
  /** Of an answer. */
  status: number | null;
  code?: string;
  body?: unknown;
}

/** Everything that was asked and answered, in memory and in a file. */
export class History {
  readonly ops: Op[] = [];
  private readonly file: number;
  private readonly began = performance.now();

  constructor(path: string) {
    this.file = openSync(path, 'w', 0o600);
  }

  /** Milliseconds since the run began. */
  now(): number {
    return Math.round((performance.now() - this.began) * 1000) / 1000;
  }

  add(op: Omit<Op, 'n'>): Op {
    const complete = { n: this.ops.length, ...op };
    this.ops.push(complete);
    const { body: _body, ...line } = complete;
    writeSync(this.file, `${JSON.stringify(line)}\n`);
    return complete;
  }

  /** A moment of the clock of this machine, in milliseconds since 1970, as milliseconds since the run began. */
  at(epochMs: number): number {
    return epochMs - performance.timeOrigin - this.began;
  }

  note(event: string, details: object = {}): void {
    writeSync(this.file, `${JSON.stringify({ at: this.now(), event, ...details })}\n`);
  }

  of(...kinds: string[]): Op[] {
    return this.ops.filter(({ kind }) => kinds.includes(kind));
  }

  close(): void {
    closeSync(this.file);
  }
}
