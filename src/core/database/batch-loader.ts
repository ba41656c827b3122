/** How long a batch waits for the one before it at most. */
const PATIENCE_MS = 20;

/**
 * Answers all keys asked for within one turn of the event loop with one query, and those asked for while that is on its
 * way with the next one. Under load, dozens of requests share a statement; a lone request waits for nothing. What is
 * answered was always read after it was asked for.
 */
export class BatchLoader<V> {
  private waiting = new Map<string, Promise<V | null>>();
  private batch: Promise<Map<string, V>> | null = null;
  private before: Promise<unknown> | null = null;

  constructor(private readonly loadMany: (keys: string[]) => Promise<Map<string, V>>) {}

  load(key: string): Promise<V | null> {
    const asked = this.waiting.get(key);
    if (asked) return asked;
    this.batch ??= this.next();
    const answer = this.batch.then((found) => found.get(key) ?? null);
    this.waiting.set(key, answer);
    return answer;
  }

  private async next(): Promise<Map<string, V>> {
    await (this.before ? patiently(this.before) : turn());
    const keys = [...this.waiting.keys()];
    this.waiting = new Map();
    this.batch = null;
    const found = this.loadMany(keys);
    const settled = found.then(nothing, nothing).then(() => {
      if (this.before === settled) this.before = null;
    });
    this.before = settled;
    return found;
  }
}

const nothing = (): void => undefined;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Until the batch before has been answered, but never for long: a connection that hangs must not hold up the others. */
function patiently(before: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    void before.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
