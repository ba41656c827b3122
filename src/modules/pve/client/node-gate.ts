interface Waiting {
  enter: () => void;
}

/** Lets so many calls at a time through to each node, in the order in which they came. */
export class NodeGate {
  private readonly busy = new Map<string, number>();
  private readonly queues = new Map<string, Waiting[]>();

  constructor(private readonly limit: number) {}

  /** Runs `work` when its turn has come. Rejects with the signal's reason when it fires before that. */
  async through<T>(node: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.enter(node, signal);
    try {
      return await work();
    } finally {
      this.leave(node);
    }
  }

  private enter(node: string, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const inside = this.busy.get(node) ?? 0;
    if (inside < this.limit) {
      this.busy.set(node, inside + 1);
      return Promise.resolve();
    }
    const queue = this.queues.get(node) ?? [];
    this.queues.set(node, queue);
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
  private leave(node: string): void {
    const next = this.queues.get(node)?.shift();
    if (next) return next.enter();
    this.queues.delete(node);
    const inside = (this.busy.get(node) ?? 1) - 1;
    if (inside > 0) this.busy.set(node, inside);
    else this.busy.delete(node);
  }
}
