import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Changes } from '../../../core/audit/audit-entry.entity';
import { CONFIG, type Config } from '../../../core/config/config';
import type { RequestContext } from '../../../core/context/request-context';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { Housekeeping } from '../../../core/jobs';
import { InventoriesService } from '../../ansible';
import { CONVERSATION } from './conversation.face';
import type { Conversation } from './conversation.entity';
import { ConversationsRepository } from './conversations.repository';
import type { Message } from './message.entity';

export type ConversationInput = Pick<Conversation, 'title' | 'inventoryId'>;
export type WithMessages = Conversation & { messages: Message[] };

/** Conversations of whoever asks. Those of others do not exist, whatever the role. */
@Injectable()
export class ConversationsService implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly conversations: ConversationsRepository,
    private readonly inventories: InventoriesService,
    private readonly housekeeping: Housekeeping,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Those in which nobody has said anything for long go with all that was said. One that is being answered is skipped. */
  onModuleInit(): void {
    this.housekeeping.register(
      'quiet conversations',
      `DELETE FROM conversations WHERE id IN (
         SELECT id FROM conversations
         WHERE updated_at < now() - make_interval(days => ${this.config.CONVERSATION_RETENTION_DAYS})
         ORDER BY updated_at LIMIT $1 FOR UPDATE SKIP LOCKED)`,
    );
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Conversation>> {
    return this.conversations.page(ctx, request);
  }

  /** CONVERSATION_NOT_FOUND. */
  async get(ctx: RequestContext, id: string): Promise<WithMessages> {
    const reader = this.uow.reader(ctx);
    const conversation = await this.conversations.require(reader, ctx, id);
    return { ...conversation, messages: await this.conversations.messages(reader, id) };
  }

  /** INVENTORY_NOT_FOUND for one that the caller may not see. */
  create(ctx: RequestContext, input: ConversationInput): Promise<WithMessages> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      if (input.inventoryId !== null)
        await this.inventories.permit(inside, 'read', input.inventoryId, 'context.inventory_id');
      return { ...(await this.beginInTx(tx, ctx, input)), messages: [] };
    });
  }

  rename(ctx: RequestContext, id: string, title: string): Promise<Conversation> {
    return this.uow.run(ctx, async (tx) => {
      const conversation = await this.conversations.require(tx, ctx, id, true);
      if (ctx.ifMatch !== null && ctx.ifMatch !== conversation.version)
        throw new AppError('VERSION_MISMATCH', { version: conversation.version });
      const renamed = await this.conversations.change(tx, conversation, { title });
      tx.record({ action: 'update', resourceType: CONVERSATION.type, resourceId: id, changes: {} });
      return renamed;
    });
  }

  /** With all that was said in it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const conversation = await this.conversations.require(tx, ctx, id, true);
      if (ctx.ifMatch !== null && ctx.ifMatch !== conversation.version)
        throw new AppError('VERSION_MISMATCH', { version: conversation.version });
      await this.conversations.remove(tx, conversation);
      tx.record({ action: 'delete', resourceType: CONVERSATION.type, resourceId: id, changes: {} });
    });
  }

  /** What is said, titles included, is not for the audit log: others read that. */
  async beginInTx(tx: Tx, ctx: RequestContext, input: ConversationInput): Promise<Conversation> {
    const conversation = await this.conversations.create(tx, { ...input, userId: userOf(ctx) });
    const changes: Changes = input.inventoryId === null ? {} : { inventory_id: [null, input.inventoryId] };
    tx.record({ action: 'create', resourceType: CONVERSATION.type, resourceId: conversation.id, changes });
    return conversation;
  }
}

/** The user that a conversation belongs to. */
export function userOf(ctx: RequestContext): string {
  if (ctx.actor.id === null) throw new AppError('FORBIDDEN');
  return ctx.actor.id;
}
