import type { ResourceFace } from '../../core/authz/resource-registry';

/** How clients see the log. Entries are no resource: nobody is granted one, what they are about decides who reads them. */
export const AUDIT_LOG: ResourceFace = {
  type: 'AuditEntry',
  label: 'Audit entry',
  idKind: 'uuid',
  log: true,
  fields: {
    resource_type: { property: 'resourceType', kind: 'keyword' },
    resource_id: { property: 'resourceId', kind: 'keyword' },
    actor: { property: 'actor', kind: 'text' },
    actor_id: { property: 'actorId', kind: 'uuid' },
    action: { property: 'action', kind: 'keyword' },
    outcome: { property: 'outcome', kind: 'keyword' },
    code: { property: 'code', kind: 'keyword' },
    request_id: { property: 'requestId', kind: 'keyword' },
    from: { property: 'createdAt', kind: 'date', comparison: 'gte' },
    to: { property: 'createdAt', kind: 'date', comparison: 'lte' },
  },
};
