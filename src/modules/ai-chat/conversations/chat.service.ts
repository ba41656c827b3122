import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { InventoriesService, InventoryDetailsService } from '../../ansible';
import { AssistantModel, type InventoryOutline, type Reply, type Turn } from '../assistant/assistant-model';
import { CONVERSATION } from './conversation.face';
import type { Conversation } from './conversation.entity';
import { ConversationsRepository } from './conversations.repository';
import { ConversationsService, userOf } from './conversations.service';
import type { Message } from './message.entity';
import { UsagesRepository } from './usages.repository';

export interface MessageInput {
  text: string;
  /** Null begins a new conversation. */
  conversationId: string | null;
  /** The inventory it is about, when that is not the conversation's. */
  inventoryId?: number | null;
}

/** A message that is stored and has no answer yet. */
export interface Asked {
  conversation: Conversation;
  message: Message;
  /** What was said before it, the oldest first. */
  before: readonly Turn[];
  inventoryId: number | null;
}

export interface Exchange {
  conversation: Conversation;
  message: Message;
  answer: Message;
}

/** Messages that the assistant is reminded of. */
const REMEMBERED = 20;
const REMEMBERED_CHARACTERS = 16_000;

/** Messages and their answers. The message is stored before the assistant is asked, and stays when it does not answer. */
@Injectable()
export class ChatService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly conversations: ConversationsService,
    private readonly repository: ConversationsRepository,
    private readonly usages: UsagesRepository,
    private readonly model: AssistantModel,
    private readonly inventories: InventoriesService,
    private readonly details: InventoryDetailsService,
  ) {}

  /** CONVERSATION_NOT_FOUND, INVENTORY_NOT_FOUND, RATE_LIMITED, AI_SERVICE_UNAVAILABLE. */
  async send(ctx: RequestContext, input: MessageInput, signal: AbortSignal): Promise<Exchange> {
    return this.answer(ctx, await this.ask(ctx, input), signal);
  }

  /** Stores a message. */
  async ask(ctx: RequestContext, { text, conversationId, inventoryId }: MessageInput): Promise<Asked> {
    if (ctx.tx && this.model.isRemote) {
      // The transaction of a rehearsal would be open for as long as the model thinks.
      throw AppError.field(
        'dry_run',
        'unsupported',
        'dry_run is not possible with a model: its answer is made elsewhere',
      );
    }
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      if (inventoryId) await this.inventories.permit(inside, 'read', inventoryId, 'context.inventory_id');
      await this.usages.spendInTx(tx, userOf(ctx), text.length);
      const conversation =
        conversationId === null
          ? await this.conversations.beginInTx(tx, ctx, { title: null, inventoryId: inventoryId ?? null })
          : await this.repository.require(tx, ctx, conversationId, true);
      const before = (await this.repository.messages(tx, conversation.id, REMEMBERED)).map(turnOf);
      const message = await this.repository.append(tx, written(conversation.id, text));
      if (!message) throw new Error('a message was not stored');
      tx.record({ action: 'chat', resourceType: CONVERSATION.type, resourceId: conversation.id, changes: {} });
      return { conversation, message, before: latest(before), inventoryId: inventoryId ?? conversation.inventoryId };
    });
  }

  /** Lets the assistant answer and stores what it says; `said` gets each piece of the text as soon as it is there. */
  async answer(
    ctx: RequestContext,
    { conversation, message, before, inventoryId }: Asked,
    signal: AbortSignal,
    said: (piece: string) => void = () => undefined,
  ): Promise<Exchange> {
    const inventory = inventoryId === null ? null : await this.outline(ctx, inventoryId);
    const { text, state } = { text: message.text, state: conversation.state };
    const reply = await this.model.answer({ ctx, text, before, state, inventory, signal }, said);
    const answer = await this.uow.run(ctx, async (tx) => {
      const stored = await this.repository.append(tx, answered(conversation.id, reply), reply.state);
      if (!stored) throw new AppError('CONVERSATION_NOT_FOUND');
      const changes = { engine: [null, reply.engine] as const, suggestions: [null, reply.actions.length] as const };
      tx.record({ action: 'chat', resourceType: CONVERSATION.type, resourceId: conversation.id, changes });
      return stored;
    });
    return { conversation, message, answer };
  }

  /** Null when it is gone, or the caller may not see it any more. */
  private async outline(ctx: RequestContext, id: number): Promise<InventoryOutline | null> {
    try {
      const { tree, name } = await this.details.withTree(ctx, await this.inventories.get(ctx, id));
      return { id, name, hosts: tree.hosts.map((host) => host.name), groups: tree.groups.map((group) => group.name) };
    } catch (error) {
      if (error instanceof AppError && error.status === 404) return null;
      throw error;
    }
  }
}

const turnOf = ({ author, text }: Message): Turn => ({ author, text });

/** The latest turns that are short enough together. */
function latest(turns: readonly Turn[]): Turn[] {
  let room = REMEMBERED_CHARACTERS;
  const kept: Turn[] = [];
  for (const turn of turns.toReversed()) {
    room -= turn.text.length;
    if (room < 0) break;
    kept.push(turn);
  }
  return kept.reverse();
}

function written(conversationId: string, text: string): Omit<Message, 'id' | 'createdAt'> {
  return { conversationId, author: 'user', text, engine: null, quickReplies: [], actions: [], sources: [] };
}

function answered(conversationId: string, reply: Reply): Omit<Message, 'id' | 'createdAt'> {
  const { text, engine, quickReplies, actions, sources } = reply;
  return { conversationId, author: 'assistant', text, engine, quickReplies, actions, sources };
}
