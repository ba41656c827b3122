import type { ResourceFace } from '../../core/authz/resource-registry';

/**
 * How clients see jobs. An operation is a job with a subject; the others are our own housekeeping. Nobody is granted
 * one: who asked for it, and who may see its subject, may watch it.
 */
export const OPERATION: ResourceFace = {
  type: 'Operation',
  label: 'Operation',
  idKind: 'uuid',
  log: true,
  fields: {
    kind: { property: 'kind', kind: 'keyword' },
    state: { property: 'state', kind: 'keyword' },
    subject_type: { property: 'subjectType', kind: 'keyword' },
    subject_id: { property: 'subjectId', kind: 'keyword' },
    requested_by: { property: 'requestedBy', kind: 'uuid' },
  },
};
