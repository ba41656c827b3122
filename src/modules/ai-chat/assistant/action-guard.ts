import { Injectable } from '@nestjs/common';
import { AppError } from '../../../core/errors/app-error';
import { AnsibleRunner, type JsonObject, judgeMain, parseTask } from '../../ansible';
import { SUGGESTED_ACTION, type SuggestedAction } from './suggested-action';

/** A suggestion that may be shown, or why it is not. */
export type Verdict = { action: SuggestedAction; refusal?: undefined } | { action?: undefined; refusal: string };

/** What is longer says nothing more to a model. */
const MAX_REASON = 600;

/**
 * Judges what an engine suggests like a request of a client, and no better. What does not pass is dropped. Nothing here
 * creates or runs anything.
 */
@Injectable()
export class ActionGuard {
  constructor(private readonly runner: AnsibleRunner) {}

  /** The form, and the rules that playbooks have to keep. */
  judge(suggested: unknown): Verdict {
    const parsed = SUGGESTED_ACTION.safeParse(suggested);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return { refusal: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not valid'}`.slice(0, MAX_REASON) };
    }
    const { data } = parsed.data;
    try {
      judgeMain(data.main);
      for (const [at, { content }] of data.tasks.entries()) parseTask(content, at + 1);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { refusal: `${error.message}: ${JSON.stringify(error.details)}`.slice(0, MAX_REASON) };
    }
    return { action: parsed.data };
  }

  /** The same, and whether Ansible understands it: for what was written by a model. */
  async judgeThoroughly(suggested: unknown, signal: AbortSignal): Promise<Verdict> {
    const verdict = this.judge(suggested);
    if (!verdict.action) return verdict;
    const { main, tasks } = verdict.action.data;
    const play = { ...judgeMain(main), tasks: tasks.map(({ content }, at) => parseTask(content, at + 1)) };
    try {
      const error = await this.runner.syntaxCheck([play as JsonObject], { signal });
      return error === null ? verdict : { refusal: `Ansible does not understand it: ${error}`.slice(0, MAX_REASON) };
    } catch (error) {
      // Where nothing can be checked nothing is suggested; the answer itself stands.
      if (error instanceof AppError) return { refusal: 'Playbooks cannot be checked here at the moment' };
      throw error;
    }
  }
}
