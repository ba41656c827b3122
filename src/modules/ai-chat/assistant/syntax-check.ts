import { Injectable } from '@nestjs/common';
import { AnsibleRunner, type JsonObject } from '../../ansible';
import { shapeOf } from './syntax-shape';

/** Shapes that are remembered. */
const MAX_KNOWN = 5_000;

/** Head and tasks of a play, as Ansible would get it. */
export interface CheckedPlay {
  head: JsonObject;
  tasks: readonly JsonObject[];
}

/**
 * Whether Ansible understands a play: in the sandbox, which takes most of a second. Every method resolves to null, or to
 * what Ansible says against it, and throws EXECUTION_UNAVAILABLE where nothing can be checked.
 */
@Injectable()
export class SyntaxCheck {
  /** Shapes of heads and tasks that Ansible understood since this process began, the oldest first. */
  private readonly understood = new Set<string>();

  constructor(private readonly runner: AnsibleRunner) {}

  /** Exactly this play, whatever was checked before. */
  thoroughly(play: CheckedPlay, signal: AbortSignal): Promise<string | null> {
    return this.runner.syntaxCheck([whole(play)], { signal });
  }

  /**
   * A play whose texts are ours and whose values have passed their kinds: unless Ansible has understood parts of the same
   * shapes before, it is checked as a whole. Tasks are read one by one, so that it does not matter where a part was seen.
   */
  async byShape(play: CheckedPlay, signal: AbortSignal): Promise<string | null> {
    const shapes = shapesOf(play);
    if (shapes.every((shape) => this.understood.has(shape))) return null;
    const error = await this.thoroughly(play, signal);
    if (error === null) this.remember(shapes);
    return error;
  }

  /** Checks all at once, so that later ones of the same shapes need no check. What fails proves nothing of the others. */
  async ahead(plays: readonly CheckedPlay[], signal: AbortSignal): Promise<void> {
    const error = await this.runner.syntaxCheck(plays.map(whole), { signal });
    if (error === null) this.remember(plays.flatMap(shapesOf));
  }

  private remember(shapes: readonly string[]): void {
    for (const shape of shapes) this.understood.add(shape);
    for (const oldest of this.understood) {
      if (this.understood.size <= MAX_KNOWN) break;
      this.understood.delete(oldest);
    }
  }
}

const whole = ({ head, tasks }: CheckedPlay): JsonObject => ({ ...head, tasks: [...tasks] });

const shapesOf = ({ head, tasks }: CheckedPlay): string[] => [head, ...tasks].map(shapeOf);
