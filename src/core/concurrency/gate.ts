interface Waiting {
  enter: () => void;
}

/** Lets so many at a time through to each of several things, in the order in which they came. */
export class Gate {
  private readonly busy = new Map<string, number>();
  private readonly queues = new Map<string, Waiting[]>();

  constructor(private readonly limit: number) {}

  /** Runs `work` when its turn has come. Rejects with the signal's reason when it fires before that. */
  async through<T>(key: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.enter(key, signal);
    try {
      return await work();
    } finally {
      this.leave(key);
    }
  }

  private enter(key: string, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const inside = this.busy.get(key) ?? 0;
    if (inside < this.limit) {
      this.busy.set(key, inside + 1);
      return Promise.resolve();
    }
    const queue = this.queues.get(key) ?? [];
    this.queues.set(key, queue);
    return new Promise((resolve, reject) => {
      const abandon = () => {
        queue.splice(queue.indexOf(waiting), 1);
        reject(signal?.reason as Error);
      };
      const waiting = {
        enter: () => {
          signal?.removeEventListener('abort', abandon);
          resolve();
        },
      };
      queue.push(waiting);
      signal?.addEventListener('abort', abandon, { once: true });
    });
  }

  /** The place goes to the next in the queue; only without one it becomes free. */
  private leave(key: string): void {
    const next = this.queues.get(key)?.shift();
    if (next) return next.enter();
    this.queues.delete(key);
    const inside = (this.busy.get(key) ?? 1) - 1;
    if (inside > 0) this.busy.set(key, inside);
    else this.busy.delete(key);
  }
}
