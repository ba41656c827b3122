import { allowed, allowedAny, type Endpoint, flag, integer, optional, text } from './description';

const node = text({ format: 'pve-node' });
const upid = text();

export const NODES = {
  'GET /nodes': { params: {}, returns: 'array', needs: 'anyone', onNode: false },
  'GET /nodes/{node}/status': {
    params: { node },
    returns: 'object',
    needs: allowed('/nodes/{node}', 'Sys.Audit'),
    onNode: true,
  },
  'GET /nodes/{node}/time': {
    params: { node },
    returns: 'object',
    needs: allowed('/nodes/{node}', 'Sys.Audit'),
    onNode: true,
  },
  'GET /nodes/{node}/storage': {
    params: {
      node,
      content: optional(text({ format: 'pve-storage-content-list' })),
      enabled: optional(flag),
      storage: optional(text({ format: 'pve-storage-id' })),
      target: optional(node),
    },
    returns: 'array',
    needs: 'anyone',
    onNode: true,
  },
  'GET /nodes/{node}/hardware/pci': {
    params: { node, 'pci-class-blacklist': optional(text({ format: 'string-list' })), verbose: optional(flag) },
    returns: 'array',
    needs: allowedAny('/', 'Sys.Audit', 'Sys.Modify'),
    onNode: true,
  },
  'GET /nodes/{node}/tasks': {
    params: {
      node,
      errors: optional(flag),
      limit: optional(integer({ minimum: 0 })),
      since: optional(integer()),
      source: optional(text({ enum: ['archive', 'active', 'all'] })),
      start: optional(integer({ minimum: 0 })),
      statusfilter: optional(text({ format: 'pve-task-status-type-list' })),
      typefilter: optional(text()),
      until: optional(integer()),
      userfilter: optional(text()),
      vmid: optional(integer({ format: 'pve-vmid', minimum: 100, maximum: 999_999_999 })),
    },
    returns: 'array',
    needs: 'anyone',
    onNode: true,
  },
  'GET /nodes/{node}/tasks/{upid}/status': { params: { node, upid }, returns: 'object', needs: 'anyone', onNode: true },
  'GET /nodes/{node}/tasks/{upid}/log': {
    params: {
      node,
      upid,
      limit: optional(integer({ minimum: 0 })),
      start: optional(integer({ minimum: 0 })),
    },
    returns: 'array',
    needs: 'anyone',
    onNode: true,
  },
  'DELETE /nodes/{node}/tasks/{upid}': { params: { node, upid }, returns: 'null', needs: 'anyone', onNode: true },
} satisfies Record<string, Endpoint>;
