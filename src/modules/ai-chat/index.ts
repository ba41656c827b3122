export { AiChatModule } from './ai-chat.module';
