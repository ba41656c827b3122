/**
 * Answers all keys asked for within one turn of the event loop with one query. Under load, dozens of requests share
 * a statement; a lone request waits for nothing.
 */
export class BatchLoader<V> {
  private waiting = new Map<string, Promise<V | null>>();
  private batch: Promise<Map<string, V>> | null = null;

  constructor(private readonly loadMany: (keys: string[]) => Promise<Map<string, V>>) {}

  load(key: string): Promise<V | null> {
    const asked = this.waiting.get(key);
    if (asked) return asked;
    this.batch ??= this.schedule();
    const answer = this.batch.then((found) => found.get(key) ?? null);
    this.waiting.set(key, answer);
    return answer;
  }

  private schedule(): Promise<Map<string, V>> {
    return new Promise((resolve, reject) => {
      setImmediate(() => {
        const keys = [...this.waiting.keys()];
        this.waiting = new Map();
        this.batch = null;
        this.loadMany(keys).then(resolve, reject);
      });
    });
  }
}
