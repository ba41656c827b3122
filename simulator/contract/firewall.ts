import { allowed, type Endpoint, flag, integer, optional, type Param, text } from './description';

const vm = {
  node: text({ format: 'pve-node' }),
  vmid: integer({ format: 'pve-vmid', minimum: 100, maximum: 999_999_999 }),
};
const digest = optional(text({ maxLength: 64 }));
const comment = optional(text());
const remove = optional(text({ format: 'pve-configid-list' }));
const pos = optional(integer({ minimum: 0 }));
const setName = text({ pattern: '[A-Za-z][A-Za-z0-9\\-\\_]+', minLength: 2, maxLength: 64 });
const cidr = text({ format: 'IPorCIDRorAlias' });
const logLevel = optional(text({ enum: 'emerg alert crit err warning notice info debug nolog'.split(' ') }));
const policy = optional(text({ enum: ['ACCEPT', 'REJECT', 'DROP'] }));

const action = text({ pattern: '[A-Za-z][A-Za-z0-9\\-\\_]+', minLength: 2, maxLength: 20 });
const direction = text({ enum: ['in', 'out', 'forward', 'group'] });
const rule: Record<string, Param> = {
  comment,
  dest: optional(text({ format: 'pve-fw-addr-spec', maxLength: 512 })),
  digest,
  dport: optional(text({ format: 'pve-fw-dport-spec' })),
  enable: optional(integer({ minimum: 0 })),
  'icmp-type': optional(text({ format: 'pve-fw-icmp-type-spec' })),
  iface: optional(text({ format: 'pve-iface', minLength: 2, maxLength: 20 })),
  log: logLevel,
  macro: optional(text({ maxLength: 128 })),
  pos,
  proto: optional(text({ format: 'pve-fw-protocol-spec' })),
  source: optional(text({ format: 'pve-fw-addr-spec', maxLength: 512 })),
  sport: optional(text({ format: 'pve-fw-sport-spec' })),
};

const read = allowed('/vms/{vmid}', 'VM.Audit');
const change = allowed('/vms/{vmid}', 'VM.Config.Network');

/** The firewall of one VM lies in the cluster file system: only the options are served by the node. */
export const FIREWALL = {
  'GET /nodes/{node}/qemu/{vmid}/firewall/rules': { params: vm, returns: 'array', needs: read, onNode: false },
  'POST /nodes/{node}/qemu/{vmid}/firewall/rules': {
    params: { ...vm, ...rule, action, type: direction },
    returns: 'null',
    needs: change,
    onNode: false,
  },
  'GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}': {
    params: { ...vm, pos },
    returns: 'object',
    needs: read,
    onNode: false,
  },
  'PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}': {
    params: { ...vm, ...rule, action: optional(action), type: optional(direction), delete: remove, moveto: pos },
    returns: 'null',
    needs: change,
    onNode: false,
  },
  'DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}': {
    params: { ...vm, pos, digest },
    returns: 'null',
    needs: change,
    onNode: false,
  },
  'GET /nodes/{node}/qemu/{vmid}/firewall/options': { params: vm, returns: 'object', needs: read, onNode: true },
  'PUT /nodes/{node}/qemu/{vmid}/firewall/options': {
    params: {
      ...vm,
      delete: remove,
      dhcp: optional(flag),
      digest,
      enable: optional(flag),
      ipfilter: optional(flag),
      log_level_in: logLevel,
      log_level_out: logLevel,
      macfilter: optional(flag),
      ndp: optional(flag),
      policy_in: policy,
      policy_out: policy,
      radv: optional(flag),
    },
    returns: 'null',
    needs: change,
    onNode: true,
  },
  'GET /nodes/{node}/qemu/{vmid}/firewall/ipset': { params: vm, returns: 'array', needs: read, onNode: false },
  'POST /nodes/{node}/qemu/{vmid}/firewall/ipset': {
    params: { ...vm, name: setName, comment, digest },
    returns: 'null',
    needs: change,
    onNode: false,
  },
  'DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}': {
    params: { ...vm, name: setName, force: optional(flag) },
    returns: 'null',
    needs: change,
    onNode: false,
  },
  'GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}': {
    params: { ...vm, name: setName },
    returns: 'array',
    needs: read,
    onNode: false,
  },
  'POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}': {
    params: { ...vm, name: setName, cidr, comment, nomatch: optional(flag) },
    returns: 'null',
    needs: change,
    onNode: false,
  },
  'PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}': {
    params: { ...vm, name: setName, cidr, comment, digest, nomatch: optional(flag) },
    returns: 'null',
    needs: change,
    onNode: false,
  },
  'DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}': {
    params: { ...vm, name: setName, cidr, digest },
    returns: 'null',
    needs: change,
    onNode: false,
  },
} satisfies Record<string, Endpoint>;
