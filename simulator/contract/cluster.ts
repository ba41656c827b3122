import { allowed, type Endpoint, flag, integer, list, optional, text } from './description';

const mappingId = text({ format: 'pve-configid' });
const mapping = {
  description: optional(text({ maxLength: 4096 })),
  'live-migration-capable': optional(flag),
  mdev: optional(flag),
};
const entries = list(text({ format: 'pci-map' }));

export const CLUSTER = {
  'GET /version': { params: {}, returns: 'object', needs: 'anyone', onNode: false },
  'GET /access/permissions': {
    params: { path: optional(text()) },
    returns: 'object',
    needs: 'anyone',
    onNode: false,
  },
  'GET /cluster/status': { params: {}, returns: 'array', needs: allowed('/', 'Sys.Audit'), onNode: false },
  'GET /cluster/nextid': {
    params: { vmid: optional(integer({ format: 'pve-vmid', minimum: 100, maximum: 999_999_999 })) },
    returns: 'integer',
    needs: 'anyone',
    onNode: false,
  },
  'GET /cluster/resources': {
    params: { type: optional(text({ enum: ['vm', 'storage', 'node', 'sdn'] })) },
    returns: 'array',
    needs: 'anyone',
    onNode: false,
  },
  'GET /cluster/tasks': { params: {}, returns: 'array', needs: 'anyone', onNode: false },
  'GET /cluster/mapping/pci': {
    params: { 'check-node': optional(text({ format: 'pve-node' })) },
    returns: 'array',
    needs: 'anyone',
    onNode: false,
  },
  'POST /cluster/mapping/pci': {
    params: { id: mappingId, map: entries, ...mapping },
    returns: 'null',
    needs: allowed('/mapping/pci', 'Mapping.Modify'),
    onNode: false,
  },
  'GET /cluster/mapping/pci/{id}': {
    params: { id: mappingId },
    returns: 'object',
    needs: {
      some: [
        allowed('/mapping/pci/{id}', 'Mapping.Use'),
        allowed('/mapping/pci/{id}', 'Mapping.Modify'),
        allowed('/mapping/pci/{id}', 'Mapping.Audit'),
      ],
    },
    onNode: false,
  },
  'PUT /cluster/mapping/pci/{id}': {
    params: {
      id: mappingId,
      map: optional(entries),
      ...mapping,
      delete: optional(text({ format: 'pve-configid-list', maxLength: 4096 })),
      digest: optional(text({ maxLength: 64 })),
    },
    returns: 'null',
    needs: allowed('/mapping/pci/{id}', 'Mapping.Modify'),
    onNode: false,
  },
  'DELETE /cluster/mapping/pci/{id}': {
    params: { id: mappingId },
    returns: 'null',
    needs: allowed('/mapping/pci', 'Mapping.Modify'),
    onNode: false,
  },
} satisfies Record<string, Endpoint>;
