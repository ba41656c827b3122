import { defineResource } from '../../../core/authz/resource-registry';
import { ApiToken } from './api-token.entity';

/** Nobody can be granted a token: its creator owns it, and administrators may see and end it. */
export const API_TOKEN = defineResource<ApiToken>({
  type: 'ApiToken',
  label: 'API token',
  entity: ApiToken,
  idKind: 'uuid',
  realm: 'tenancy',
  sharing: 'creator',
  redacted: ['hash'],
  constraints: { uq_api_tokens_user_name: { code: 'API_TOKEN_NAME_DUPLICATE', field: 'name' } },
  fields: { name: { property: 'name', kind: 'text' } },
});
