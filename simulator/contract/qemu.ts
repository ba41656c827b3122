import { allowed, allowedAny, type Check, type Endpoint, flag, integer, optional, text } from './description';
import { VM_OPTIONS } from './vm-options';

const node = text({ format: 'pve-node' });
const vmid = integer({ format: 'pve-vmid', minimum: 100, maximum: 999_999_999 });
const storage = text({ format: 'pve-storage-id' });
const digest = optional(text({ maxLength: 40 }));
const vm = { node, vmid };

const family = (name: string, size: number) => Array.from({ length: size }, (_, index) => `${name}${index}`);
const disk = text({
  enum: [
    ...family('ide', 4),
    ...family('scsi', 31),
    ...family('virtio', 16),
    ...family('sata', 6),
    'efidisk0',
    'tpmstate0',
  ],
});

const keys = optional(text({ format: 'pve-configid-list' }));
const update = { ...vm, ...VM_OPTIONS, delete: keys, revert: keys, digest, skiplock: optional(flag) };

const read = allowed('/vms/{vmid}', 'VM.Audit');
const power = allowed('/vms/{vmid}', 'VM.PowerMgmt');
const own = allowed('/vms/{vmid}', 'VM.Allocate');
const configure: Check = allowedAny(
  '/vms/{vmid}',
  'VM.Config.Disk',
  'VM.Config.CDROM',
  'VM.Config.CPU',
  'VM.Config.Memory',
  'VM.Config.Network',
  'VM.Config.HWType',
  'VM.Config.Options',
  'VM.Config.Cloudinit',
);
const mayClone: Check = {
  every: [
    allowed('/vms/{vmid}', 'VM.Clone'),
    {
      some: [
        allowed('/vms/{newid}', 'VM.Allocate'),
        { path: '/pool/{pool}', privileges: ['VM.Allocate'], given: 'pool' },
      ],
    },
  ],
};

const timeout = optional(integer({ minimum: 0 }));
const skiplock = optional(flag);

export const QEMU = {
  'GET /nodes/{node}/qemu': {
    params: { node, full: optional(flag) },
    returns: 'array',
    needs: 'anyone',
    onNode: true,
  },
  'POST /nodes/{node}/qemu': {
    params: { ...vm, ...VM_OPTIONS, pool: optional(text({ format: 'pve-poolid' })) },
    returns: 'string',
    needs: 'anyone',
    onNode: true,
  },
  'DELETE /nodes/{node}/qemu/{vmid}': {
    params: { ...vm, 'destroy-unreferenced-disks': optional(flag), purge: optional(flag), skiplock },
    returns: 'string',
    needs: own,
    onNode: true,
  },
  'GET /nodes/{node}/qemu/{vmid}/config': {
    params: { ...vm, current: optional(flag) },
    returns: 'object',
    needs: read,
    onNode: true,
  },
  'PUT /nodes/{node}/qemu/{vmid}/config': { params: update, returns: 'null', needs: configure, onNode: true },
  'POST /nodes/{node}/qemu/{vmid}/config': {
    params: { ...update, background_delay: optional(integer({ minimum: 1, maximum: 30 })) },
    returns: 'string',
    needs: configure,
    onNode: true,
  },
  'GET /nodes/{node}/qemu/{vmid}/pending': { params: vm, returns: 'array', needs: read, onNode: true },
  'GET /nodes/{node}/qemu/{vmid}/cloudinit': { params: vm, returns: 'array', needs: read, onNode: true },
  'PUT /nodes/{node}/qemu/{vmid}/cloudinit': {
    params: vm,
    returns: 'null',
    needs: allowed('/vms/{vmid}', 'VM.Config.Cloudinit'),
    onNode: true,
  },
  'GET /nodes/{node}/qemu/{vmid}/status/current': { params: vm, returns: 'object', needs: read, onNode: true },
  'POST /nodes/{node}/qemu/{vmid}/status/start': {
    params: { ...vm, skiplock, timeout },
    returns: 'string',
    needs: power,
    onNode: true,
  },
  'POST /nodes/{node}/qemu/{vmid}/status/stop': {
    params: { ...vm, skiplock, timeout, 'overrule-shutdown': optional(flag) },
    returns: 'string',
    needs: power,
    onNode: true,
  },
  'POST /nodes/{node}/qemu/{vmid}/status/shutdown': {
    params: { ...vm, skiplock, timeout, forceStop: optional(flag) },
    returns: 'string',
    needs: power,
    onNode: true,
  },
  'POST /nodes/{node}/qemu/{vmid}/status/reboot': {
    params: { ...vm, timeout },
    returns: 'string',
    needs: power,
    onNode: true,
  },
  'POST /nodes/{node}/qemu/{vmid}/status/reset': {
    params: { ...vm, skiplock },
    returns: 'string',
    needs: power,
    onNode: true,
  },
  'POST /nodes/{node}/qemu/{vmid}/clone': {
    params: {
      ...vm,
      newid: vmid,
      bwlimit: optional(integer({ minimum: 0 })),
      description: optional(text()),
      format: optional(text({ enum: ['raw', 'qcow2', 'vmdk'] })),
      full: optional(flag),
      name: optional(text({ format: 'dns-name' })),
      pool: optional(text({ format: 'pve-poolid' })),
      storage: optional(storage),
      target: optional(node),
    },
    returns: 'string',
    needs: mayClone,
    onNode: true,
  },
  'GET /nodes/{node}/qemu/{vmid}/migrate': {
    params: { ...vm, target: optional(node) },
    returns: 'object',
    needs: allowed('/vms/{vmid}', 'VM.Migrate'),
    onNode: true,
  },
  'POST /nodes/{node}/qemu/{vmid}/migrate': {
    params: {
      ...vm,
      target: node,
      bwlimit: optional(integer({ minimum: 0 })),
      force: optional(flag),
      online: optional(flag),
      targetstorage: optional(text({ format: 'storage-pair-list' })),
      'with-local-disks': optional(flag),
    },
    returns: 'string',
    needs: allowed('/vms/{vmid}', 'VM.Migrate'),
    onNode: true,
  },
  'PUT /nodes/{node}/qemu/{vmid}/resize': {
    params: { ...vm, disk, size: text({ pattern: '\\+?\\d+(\\.\\d+)?[KMGT]?' }), digest, skiplock },
    returns: 'string',
    needs: allowed('/vms/{vmid}', 'VM.Config.Disk'),
    onNode: true,
  },
  'POST /nodes/{node}/qemu/{vmid}/template': { params: vm, returns: 'string', needs: own, onNode: true },
  'GET /nodes/{node}/qemu/{vmid}/snapshot': { params: vm, returns: 'array', needs: read, onNode: true },
  'GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces': {
    params: vm,
    returns: 'object',
    needs: allowedAny('/vms/{vmid}', 'VM.GuestAgent.Audit', 'VM.GuestAgent.Unrestricted'),
    needsBefore9: allowed('/vms/{vmid}', 'VM.Monitor'),
    onNode: true,
  },
  'GET /nodes/{node}/qemu/{vmid}/rrddata': {
    params: {
      ...vm,
      timeframe: text({ enum: ['hour', 'day', 'week', 'month', 'year'] }),
      cf: optional(text({ enum: ['AVERAGE', 'MAX'] })),
    },
    returns: 'array',
    needs: read,
    onNode: false,
  },
} satisfies Record<string, Endpoint>;
