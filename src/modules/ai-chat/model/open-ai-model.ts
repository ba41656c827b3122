import OpenAI from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { Logger } from 'pino';
import { AppError } from '../../../core/errors/app-error';
import { addressesOf } from '../../../core/net/configured-host';
import { pinnedFetch } from '../../../core/net/pinned-fetch';
import type { ActionGuard } from '../assistant/action-guard';
import type { AnsibleDocs } from '../assistant/ansible-docs';
import { AssistantModel, type Question, type Reply } from '../assistant/assistant-model';
import type { SuggestedAction } from '../assistant/suggested-action';
import type { EstateTools } from './estate-tools';
import { ModelTools } from './model-tools';
import { systemPrompt } from './prompt';
import { asMessage, readRound, type Round } from './rounds';

export interface ModelSettings {
  baseUrl: string;
  apiKey: string | undefined;
  model: string;
  timeoutSeconds: number;
  /** Networks in which the model may be, beside the Internet. */
  networks: readonly string[];
}

/** Times a model may look something up before it has to answer. */
const MAX_ROUNDS = 6;
const MAX_TOKENS = 4_096;
const MAX_ANSWER_BYTES = 1024 * 1024;
const QUICK_REPLIES = ['Yes', 'No'];

/**
 * A model behind an OpenAI-compatible API. What it writes is data: nothing of it is carried out. It has `timeoutSeconds` for
 * all it writes for one answer.
 */
export class OpenAiModel extends AssistantModel {
  override readonly isRemote = true;
  private readonly client: OpenAI;

  constructor(
    private readonly settings: ModelSettings,
    private readonly guard: ActionGuard,
    private readonly estate: EstateTools,
    private readonly docs: AnsibleDocs,
    private readonly logger: Logger,
  ) {
    super();
    this.client = new OpenAI({
      baseURL: settings.baseUrl,
      apiKey: settings.apiKey ?? 'none',
      organization: null,
      project: null,
      maxRetries: 0,
      timeout: settings.timeoutSeconds * 1_000,
      logLevel: 'off',
      fetch: pinnedFetch({
        allows: addressesOf(new URL(settings.baseUrl).hostname, settings.networks),
        maxBytes: MAX_ANSWER_BYTES,
      }),
    });
  }

  override async answer(question: Question, said: (piece: string) => void): Promise<Reply> {
    try {
      return await this.converse(question, said);
    } catch (cause) {
      // What the other side said is in our log alone.
      this.logger.warn({ err: cause, request_id: question.ctx.requestId }, 'the model did not answer');
      throw new AppError('AI_SERVICE_UNAVAILABLE', {}, { cause });
    }
  }

  private async converse(question: Question, said: (piece: string) => void): Promise<Reply> {
    const actions: SuggestedAction[] = [];
    const tools = new ModelTools(this.estate.of(question.ctx), this.docs, (suggested) =>
      this.propose(suggested, actions, question.signal),
    );
    const messages: ChatCompletionMessageParam[] = [
      { role: 'system', content: systemPrompt(question.inventory) },
      ...question.before.map(({ author, text }) => ({ role: author, content: text })),
      { role: 'user', content: question.text },
    ];
    const texts: string[] = [];
    // The time that we take for its calls is not the model's.
    let leftMs = this.settings.timeoutSeconds * 1_000;
    for (let round = 1; round <= MAX_ROUNDS; round++) {
      const started = performance.now();
      const signal = AbortSignal.any([question.signal, AbortSignal.timeout(Math.max(0, Math.round(leftMs)))]);
      const written = await this.ask(messages, round < MAX_ROUNDS ? tools : null, signal, said);
      leftMs -= performance.now() - started;
      if (written.text.trim() !== '') texts.push(written.text.trim());
      if (written.calls.length === 0) break;
      messages.push(asMessage(written));
      for (const call of written.calls)
        messages.push({ role: 'tool', tool_call_id: call.id, content: await tools.call(call.name, call.args) });
    }
    const text = texts.join('\n\n');
    if (text === '' && actions.length === 0) throw new Error('The model said nothing');
    return {
      text: text || actions.map(({ label }) => label).join('\n'),
      engine: this.settings.model,
      quickReplies: actions.length > 0 ? [...QUICK_REPLIES] : [],
      actions,
      sources: tools.used,
    };
  }

  private async ask(
    messages: ChatCompletionMessageParam[],
    tools: ModelTools | null,
    signal: AbortSignal,
    said: (piece: string) => void,
  ): Promise<Round> {
    const { model } = this.settings;
    const chunks = await this.client.chat.completions.create(
      { model, messages, stream: true, max_tokens: MAX_TOKENS, ...(tools ? { tools: tools.described } : {}) },
      { signal },
    );
    const round = await readRound(chunks, said);
    // Aborted streams of the client end like finished ones.
    signal.throwIfAborted();
    return tools ? round : { ...round, calls: [] };
  }

  /** Null when the suggestion is kept, or what is wrong with it. */
  private async propose(suggested: unknown, actions: SuggestedAction[], signal: AbortSignal): Promise<string | null> {
    const verdict = await this.guard.judge(suggested, signal);
    if (!verdict.action) return verdict.refusal;
    // One that was put right takes the place of the other.
    const same = actions.findIndex(({ data }) => data.name === verdict.action.data.name);
    actions.splice(same < 0 ? actions.length : same, same < 0 ? 0 : 1, verdict.action);
    return null;
  }
}
