import { Module, type OnModuleDestroy, type Provider } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config, modelNetworks } from '../../core/config/config';
import { LOGGER } from '../../core/operations/logger';
import { AnsibleModule } from '../ansible';
import { BaremetalModule } from '../baremetal';
import { TenantsModule } from '../tenants';
import { VmsModule } from '../vms';
import { AiV1Controller } from './api/v1/ai.v1.controller';
import { ConversationsV2Controller } from './api/v2/conversations.v2.controller';
import { ActionGuard } from './assistant/action-guard';
import { AnsibleDocs } from './assistant/ansible-docs';
import { AssistantModel } from './assistant/assistant-model';
import { OfflineModel } from './assistant/offline-model';
import { SyntaxCheck } from './assistant/syntax-check';
import { AnswerStreams } from './conversations/answer-streams';
import { ChatService } from './conversations/chat.service';
import { ConversationsRepository } from './conversations/conversations.repository';
import { ConversationsService } from './conversations/conversations.service';
import { UsagesRepository } from './conversations/usages.repository';
import { EstateTools } from './model/estate-tools';
import { OpenAiModel } from './model/open-ai-model';

/** The model that is configured, or the assistant that needs none. */
const MODEL: Provider = {
  provide: AssistantModel,
  inject: [CONFIG, ActionGuard, EstateTools, AnsibleDocs, LOGGER],
  useFactory: (config: Config, guard: ActionGuard, estate: EstateTools, docs: AnsibleDocs, logger: Logger) => {
    const { AI_BASE_URL: baseUrl, AI_API_KEY: apiKey, AI_MODEL: model, AI_TIMEOUT_SECONDS: timeoutSeconds } = config;
    if (baseUrl === undefined || model === undefined) return new OfflineModel(guard, docs, logger);
    const networks = modelNetworks(config);
    return new OpenAiModel({ baseUrl, apiKey, model, timeoutSeconds, networks }, guard, estate, docs, logger);
  },
};

@Module({
  imports: [AnsibleModule, BaremetalModule, TenantsModule, VmsModule],
  controllers: [AiV1Controller, ConversationsV2Controller],
  providers: [
    MODEL,
    ActionGuard,
    AnsibleDocs,
    AnswerStreams,
    ChatService,
    ConversationsRepository,
    ConversationsService,
    EstateTools,
    SyntaxCheck,
    UsagesRepository,
  ],
})
export class AiChatModule implements OnModuleDestroy {
  constructor(private readonly model: AssistantModel) {}

  onModuleDestroy(): Promise<void> {
    return this.model.close();
  }
}
