interface Due {
  readonly at: number;
  readonly run: () => void;
}

/** Lets everything that was woken run until it waits again. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/**
 * The cluster's time, in milliseconds since 1970. It runs `factor` times as fast as ours; with factor 0 it stands still
 * until somebody advances it. It never passes a moment for which something is planned before that has happened, so the
 * order of events depends on the plan alone.
 */
export class Clock {
  private readonly queue: Due[] = [];
  private virtualBase: number;
  private realBase = Date.now();
  /** The moment that is being lived through. */
  private present?: number;
  private timer?: NodeJS.Timeout;
  private pumping?: Promise<void>;

  constructor(
    start: number,
    private speed: number,
  ) {
    this.virtualBase = start;
  }

  get now(): number {
    if (this.present !== undefined) return this.present;
    const next = this.queue[0]?.at ?? Infinity;
    return Math.min(this.running(), next);
  }

  get seconds(): number {
    return Math.floor(this.now / 1000);
  }

  /** How much is waiting for its moment. */
  get planned(): number {
    return this.queue.length;
  }

  get factor(): number {
    return this.speed;
  }

  set factor(factor: number) {
    this.rebase(this.now);
    this.speed = factor;
    this.arm();
  }

  /** Calls `run` after that many seconds; the returned function forgets it. */
  in(seconds: number, run: () => void): () => void {
    const due: Due = { at: this.now + seconds * 1000, run };
    const index = this.queue.findIndex(({ at }) => at > due.at);
    this.queue.splice(index < 0 ? this.queue.length : index, 0, due);
    this.arm();
    return () => {
      const found = this.queue.indexOf(due);
      if (found >= 0) this.queue.splice(found, 1);
    };
  }

  sleep(seconds: number): Promise<void> {
    return seconds > 0 ? new Promise((resolve) => void this.in(seconds, resolve)) : Promise.resolve();
  }

  /** Lets the time go on by that much at once, living through everything that is due until then. */
  async advance(seconds: number): Promise<void> {
    await settled();
    this.rebase(this.now + seconds * 1000);
    await this.pump();
    this.arm();
  }

  stop(): void {
    this.speed = 0;
    clearTimeout(this.timer);
    this.queue.length = 0;
  }

  private running(): number {
    return this.virtualBase + (Date.now() - this.realBase) * this.speed;
  }

  private rebase(now: number): void {
    this.virtualBase = now;
    this.realBase = Date.now();
  }

  private arm(): void {
    clearTimeout(this.timer);
    const next = this.queue[0];
    if (!next || this.speed === 0) return;
    const wait = Math.max(0, (next.at - this.running()) / this.speed);
    this.timer = setTimeout(() => void this.pump().then(() => this.arm()), Math.min(wait, 2 ** 31 - 1));
    this.timer.unref();
  }

  private pump(): Promise<void> {
    this.pumping ??= this.liveOn().finally(() => (this.pumping = undefined));
    return this.pumping;
  }

  private async liveOn(): Promise<void> {
    for (let next = this.queue[0]; next && next.at <= this.running(); next = this.queue[0]) {
      this.queue.shift();
      this.present = next.at;
      next.run();
      await settled();
      this.present = undefined;
    }
  }
}
