import type { ActionGuard } from './action-guard';
import { AssistantModel, type Question, type Reply } from './assistant-model';
import type { AnsibleDocs } from './ansible-docs';
import { Dialogue } from '../offline/dialogue';
import type { SuggestedAction } from './suggested-action';

export const OFFLINE = 'offline';

/** Answers from the cook-book and the documentation of the installed Ansible. */
export class OfflineModel extends AssistantModel {
  override readonly isRemote = false;
  private readonly dialogue: Dialogue;

  constructor(
    private readonly guard: ActionGuard,
    docs: AnsibleDocs,
  ) {
    super();
    this.dialogue = new Dialogue(undefined, () => docs.current);
  }

  override answer({ text, state, inventory }: Question, said: (piece: string) => void): Promise<Reply> {
    const targets = [...(inventory?.groups ?? []), ...(inventory?.hosts ?? [])];
    const reply = this.dialogue.reply({ text, state, targets });
    const actions = reply.actions.flatMap(({ label, playbook }) => {
      const suggested: SuggestedAction = { type: 'create_playbook', label, data: playbook };
      return this.guard.judge(suggested).action ?? [];
    });
    said(reply.text);
    const { quickReplies, sources } = reply;
    return Promise.resolve({ text: reply.text, engine: OFFLINE, quickReplies, actions, sources, state: reply.state });
  }
}
