import type { Logger } from 'pino';

/** Repeats a piece of work until it is stopped. A failure is logged when it begins and when it is over, not each time. */
export class Loop {
  private stopped = false;
  private failing = false;
  private woken = false;
  private interrupt: () => void = () => undefined;
  private readonly ended: Promise<void>;

  constructor(
    private readonly name: string,
    private readonly pauseMs: number,
    private readonly work: () => Promise<void>,
    private readonly logger: Logger,
  ) {
    this.ended = this.repeat();
  }

  /** Ends the pause; a round in progress is followed by another at once. */
  wake(): void {
    this.woken = true;
    this.interrupt();
  }

  /** Resolves when the round in progress is over. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.ended;
  }

  private async repeat(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      await this.round();
      await this.pause();
    }
  }

  private async round(): Promise<void> {
    try {
      await this.work();
      if (this.failing) this.logger.info(`${this.name} works again`);
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.logger.warn({ err: error }, `${this.name} fails; it will be tried again`);
      this.failing = true;
    }
  }

  private pause(): Promise<void> {
    if (this.woken) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.pauseMs);
      this.interrupt = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
