import { Injectable } from '@nestjs/common';

/**
 * The moments at which a worker may die so that it matters: `intended`, `applied`, `sent`, `observed`, `committed` of
 * each step. Nothing happens at them; fault tests watch for one and end the process there.
 */
@Injectable()
export class Checkpoints {
  private watch: (step: string, moment: string) => void = () => undefined;

  watchWith(watch: (step: string, moment: string) => void): void {
    this.watch = watch;
  }

  reached(step: string, moment: 'intended' | 'applied' | 'sent' | 'observed' | 'committed'): void {
    this.watch(step, moment);
  }
}
