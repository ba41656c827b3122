import type { RequestContext } from '../../../core/context/request-context';
import type { DialogueState } from '../offline/dialogue';
import type { Author } from '../conversations/message.entity';
import type { SuggestedAction } from './suggested-action';

export interface Turn {
  author: Author;
  text: string;
}

/** The inventory that a conversation is about, without its secrets. */
export interface InventoryOutline {
  id: number;
  name: string;
  hosts: readonly string[];
  groups: readonly string[];
}

export interface Question {
  /** Who asks: whatever is read for the answer is read with his rights. */
  ctx: RequestContext;
  text: string;
  /** What was said before, the oldest first. */
  before: readonly Turn[];
  state: DialogueState | null;
  inventory: InventoryOutline | null;
  signal: AbortSignal;
}

export interface Reply {
  text: string;
  /** What wrote it. */
  engine: string;
  quickReplies: string[];
  /** These have passed the guard. */
  actions: SuggestedAction[];
  sources: string[];
  /** To be remembered; undefined leaves what was. */
  state?: DialogueState | null;
}

/** Port to whatever answers. Throws AI_SERVICE_UNAVAILABLE. */
export abstract class AssistantModel {
  /** Whether answering needs the network. */
  abstract readonly isRemote: boolean;

  /** `said` is called with each piece of the text as soon as it is there. */
  abstract answer(question: Question, said: (piece: string) => void): Promise<Reply>;

  /** Resolves when nothing goes on any more. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}
