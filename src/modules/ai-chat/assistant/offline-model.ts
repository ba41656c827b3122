import type { Logger } from 'pino';
import { Dialogue } from '../offline/dialogue';
import { withheld } from '../offline/phrases';
import { samplePlaybooks } from '../offline/recipes/samples';
import type { ActionGuard, Verdict } from './action-guard';
import type { AnsibleDocs } from './ansible-docs';
import { AssistantModel, type Question, type Reply } from './assistant-model';

export const OFFLINE = 'offline';

/** Answers from the cook-book and the documentation of the installed Ansible. */
export class OfflineModel extends AssistantModel {
  override readonly isRemote = false;
  private readonly ending = new AbortController();
  private preparing: Promise<void> | undefined;

  constructor(
    private readonly guard: ActionGuard,
    docs: AnsibleDocs,
    private readonly logger: Logger,
    private readonly dialogue = new Dialogue(undefined, () => docs.current),
  ) {
    super();
  }

  override async answer({ text, state, inventory, signal }: Question, said: (piece: string) => void): Promise<Reply> {
    const targets = [...(inventory?.groups ?? []), ...(inventory?.hosts ?? [])];
    const reply = this.dialogue.reply({ text, state, targets });
    const verdicts: Verdict[] = [];
    for (const { label, playbook } of reply.actions)
      verdicts.push(await this.guard.judgeRecipe({ type: 'create_playbook', label, data: playbook }, signal));
    if (reply.actions.length > 0) this.prepare();
    const refusal = verdicts.find((verdict) => verdict.refusal !== undefined);
    if (refusal) this.logger.warn({ refusal: refusal.refusal, sources: reply.sources }, 'a suggestion was dropped');
    const shown = refusal ? withheld(refusal.unchecked ? 'unchecked' : 'refused', reply.state.language) : reply.text;
    said(shown);
    return {
      text: shown,
      engine: OFFLINE,
      quickReplies: refusal ? [] : reply.quickReplies,
      actions: verdicts.flatMap(({ action }) => action ?? []),
      sources: reply.sources,
      state: reply.state,
    };
  }

  /** Has the cook-book checked in the background, once somebody uses it; whoever asks meanwhile waits for his own check. */
  private prepare(): void {
    this.preparing ??= this.guard.prepare(samplePlaybooks(), this.ending.signal).catch((err: unknown) => {
      this.preparing = undefined;
      if (!this.ending.signal.aborted) this.logger.warn({ err }, 'the cook-book cannot be checked');
    });
  }

  /** Before the runner is closed. */
  override async close(): Promise<void> {
    this.ending.abort();
    await this.preparing;
  }
}
