import { Injectable } from '@nestjs/common';

export type Moment = 'intended' | 'applied' | 'sent' | 'observed' | 'committed';
type Watch = (step: string, moment: Moment) => void | Promise<void>;

/**
 * The moments at which a worker may die so that it matters: `intended`, `applied`, `sent`, `observed`, `committed` of
 * each step. Nothing happens at them; fault tests watch for one and end the process there.
 */
@Injectable()
export class Checkpoints {
  private watch: Watch = () => undefined;

  watchWith(watch: Watch): void {
    this.watch = watch;
  }

  async reached(step: string, moment: Moment): Promise<void> {
    await this.watch(step, moment);
  }
}
