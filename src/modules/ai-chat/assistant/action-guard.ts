import { Injectable } from '@nestjs/common';
import { AppError } from '../../../core/errors/app-error';
import { type JsonObject, judgeMain, parseTask } from '../../ansible';
import type { ProposedPlaybook } from '../offline/playbook';
import { type CheckedPlay, SyntaxCheck } from './syntax-check';
import { SUGGESTED_ACTION, type SuggestedAction } from './suggested-action';

/** A suggestion that may be shown, or why it is not. */
export type Verdict = { action: SuggestedAction; refusal?: undefined } | Refusal;

interface Refusal {
  action?: undefined;
  refusal: string;
  /** When nothing can be said for or against it. */
  unchecked: boolean;
}

type Check = (play: CheckedPlay) => Promise<string | null>;

/** What is longer says nothing more to a model. */
const MAX_REASON = 600;

/**
 * Judges what an engine suggests like a request of a client, and no better: the form, the rules that playbooks have to
 * keep, and whether Ansible understands it. What does not pass, or cannot be checked, is dropped. Nothing here creates or
 * runs anything.
 */
@Injectable()
export class ActionGuard {
  constructor(private readonly syntax: SyntaxCheck) {}

  /** For what a model wrote: it is checked as it is. */
  judge(suggested: unknown, signal: AbortSignal): Promise<Verdict> {
    return this.judgeWith(suggested, (play) => this.syntax.thoroughly(play, signal));
  }

  /** For a recipe with values that have passed their kinds: checked unless one of its shape was. */
  judgeRecipe(suggested: unknown, signal: AbortSignal): Promise<Verdict> {
    return this.judgeWith(suggested, (play) => this.syntax.byShape(play, signal));
  }

  /** Lets Ansible see recipes before anybody asks for them. */
  async prepare(playbooks: readonly ProposedPlaybook[], signal: AbortSignal): Promise<void> {
    await this.syntax.ahead(playbooks.map(playOf), signal);
  }

  private async judgeWith(suggested: unknown, check: Check): Promise<Verdict> {
    const parsed = SUGGESTED_ACTION.safeParse(suggested);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return refused(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not valid'}`);
    }
    let play: CheckedPlay;
    try {
      play = playOf(parsed.data.data);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return refused(`${error.message}: ${JSON.stringify(error.details)}`);
    }
    try {
      const error = await check(play);
      return error === null ? { action: parsed.data } : refused(`Ansible does not understand it: ${error}`);
    } catch (error) {
      // Where nothing can be checked nothing is suggested; the answer itself stands.
      if (error instanceof AppError) return refused('Playbooks cannot be checked here at the moment', true);
      throw error;
    }
  }
}

function refused(reason: string, unchecked = false): Refusal {
  return { refusal: reason.slice(0, MAX_REASON), unchecked };
}

/** What would run: head and tasks by the rules, or the refusal of a client's own request. */
function playOf({ main, tasks }: Pick<SuggestedAction['data'], 'main' | 'tasks'>): CheckedPlay {
  return {
    head: judgeMain(main) as JsonObject,
    tasks: tasks.map(({ content }, at) => parseTask(content, at + 1) as JsonObject),
  };
}
