import { parseId } from '../../../core/database/ids';

/** `conv-…` and `msg-…`: ids that say what they are of. */
export const conversationId = (id: string): string => `conv-${id}`;
export const messageId = (id: string): string => `msg-${id}`;

/** The id of a row, or null when the text cannot be one. */
export function parseConversationId(text: string): string | null {
  const id = text.startsWith('conv-') ? parseId('uuid', text.slice('conv-'.length)) : null;
  return id === null ? null : String(id);
}
