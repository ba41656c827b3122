import type { ResourceFace } from '../../../core/authz/resource-registry';

/** How clients see conversations. Nobody can be granted one, and no role sees those of others. */
export const CONVERSATION: ResourceFace = {
  type: 'Conversation',
  label: 'Conversation',
  idKind: 'uuid',
  fields: {
    title: { property: 'title', kind: 'text' },
    inventory_id: { property: 'inventoryId', kind: 'integer' },
  },
};

/** Messages as a list of their own. */
export const MESSAGE: ResourceFace = {
  type: 'ConversationMessage',
  label: 'Message',
  idKind: 'uuid',
  log: true,
  fields: {},
};
