/** An operation on one thing. `end` is Infinity as long as nobody knows whether it happened. */
export interface Event<Input, Output> {
  start: number;
  end: number;
  input: Input;
  /** Absent: unknown, it may have happened at any time after its start, or never. */
  output?: Output;
}

/** What a thing is supposed to do. */
export interface Model<State, Input, Output> {
  initial: State;
  /** The state after it, or null when it could not have answered this. Without an output, whatever it answered. */
  step(state: State, input: Input, output: Output | undefined): State | null;
  /** Two states with the same text are the same. */
  key(state: State): string;
}

/** `undecided`: the search was given up. `stuck` is the longest prefix that can be explained, and what cannot follow. */
export type Verdict<Input, Output> =
  { ok: true } | { ok: false; undecided: boolean; stuck: Event<Input, Output>[]; next: Event<Input, Output>[] };

const MOST_STEPS = 2_000_000;

/**
 * Whether there is an order of the operations that respects time (what ended before another began comes first) and that
 * the model can explain. Source: Wing and Gong, Testing and verifying concurrent objects (1993), with Lowe's memory of
 * what was tried. Depth first; a state of the search is which operations are done and the state of the model.
 */
export function linearize<State, Input, Output>(
  model: Model<State, Input, Output>,
  history: readonly Event<Input, Output>[],
): Verdict<Input, Output> {
  const events = [...history].sort((a, b) => a.start - b.start);
  const search = new Search(model, events);
  return search.run();
}

interface Frame<State> {
  state: State;
  /** Which was done last to get here; -1 at the root. */
  done: number;
  /** What to try from here, from the end. */
  choices: number[];
}

class Search<State, Input, Output> {
  private readonly tried = new Set<string>();
  private readonly isDone: boolean[];
  /** Known ones that are yet to be explained. */
  private open: number;
  /** All before it are done. */
  private first = 0;
  private longest: number[] = [];

  constructor(
    private readonly model: Model<State, Input, Output>,
    private readonly events: readonly Event<Input, Output>[],
  ) {
    this.isDone = events.map(() => false);
    this.open = events.filter(({ output }) => output !== undefined).length;
  }

  run(): Verdict<Input, Output> {
    const stack: Frame<State>[] = [{ state: this.model.initial, done: -1, choices: this.choices() }];
    for (let steps = 0; this.open > 0; steps++) {
      const frame = stack[stack.length - 1];
      if (!frame || steps > MOST_STEPS) return this.failed(frame !== undefined);
      const choice = frame.choices.pop();
      if (choice === undefined) {
        stack.pop();
        if (frame.done >= 0) this.mark(frame.done, false);
        continue;
      }
      const { input, output } = this.events[choice] as Event<Input, Output>;
      const state = this.model.step(frame.state, input, output);
      if (state === null) continue;
      this.mark(choice, true);
      if (this.isNew(state)) {
        if (stack.length > this.longest.length) this.longest = [...stack.slice(1).map(({ done }) => done), choice];
        stack.push({ state, done: choice, choices: this.choices() });
      } else {
        this.mark(choice, false);
      }
    }
    return { ok: true };
  }

  /** What may come next: whatever began before the earliest end of those that are not done. Known ones are tried first. */
  private choices(): number[] {
    let horizon = Infinity;
    const found: number[] = [];
    for (let n = this.first; n < this.events.length; n++) {
      const { start, end, output } = this.events[n] as Event<Input, Output>;
      if (start > horizon) break;
      if (this.isDone[n]) continue;
      found.push(n);
      if (output !== undefined) horizon = Math.min(horizon, end);
    }
    const isUnknown = (n: number) => Number(this.events[n]?.output === undefined);
    return found.sort((a, b) => isUnknown(b) - isUnknown(a) || b - a);
  }

  private mark(n: number, done: boolean): void {
    this.isDone[n] = done;
    if (this.events[n]?.output !== undefined) this.open += done ? -1 : 1;
    if (!done) this.first = Math.min(this.first, n);
    while (this.isDone[this.first]) this.first += 1;
  }

  private isNew(state: State): boolean {
    let done = `${this.first}`;
    for (let n = this.first; n < this.events.length; n++) if (this.isDone[n]) done += `,${n}`;
    const known = `${done}|${this.model.key(state)}`;
    if (this.tried.has(known)) return false;
    this.tried.add(known);
    return true;
  }

  private failed(undecided: boolean): Verdict<Input, Output> {
    const done = new Set(this.longest);
    const stuck = this.longest.slice(-10).map((n) => this.events[n] as Event<Input, Output>);
    const next = this.events.filter((_, n) => !done.has(n)).slice(0, 10);
    return { ok: false, undecided, stuck, next };
  }
}
