import type { Call } from '../api/call';
import { usedBytes } from '../vm/volumes';
import { nodeLoad } from './resources';

const DEFAULT_BLACKLIST = '05;06;0b';

export const nodeHandlers = {
  'GET /nodes': (call: Call) =>
    call.world.state.nodes.map((node) => ({
      type: 'node',
      id: `node/${node.name}`,
      node: node.name,
      status: node.online ? 'online' : 'offline',
      level: '',
      ssl_fingerprint: fingerprint(node.id),
      ...(node.online && call.may(`/nodes/${node.name}`, 'Sys.Audit') && nodeLoad(call.world, node)),
    })),

  'GET /nodes/{node}/status': (call: Call) => {
    const { mem = 0, maxmem = 0, cpu, uptime, maxcpu = 0 } = nodeLoad(call.world, call.node);
    return {
      cpu,
      uptime,
      wait: 0,
      idle: 0,
      loadavg: ['0.42', '0.37', '0.31'],
      kversion: 'Linux 6.17.2-1-pve #1 SMP PREEMPT_DYNAMIC',
      pveversion: `pve-manager/${call.version}`,
      'current-kernel': { sysname: 'Linux', release: '6.17.2-1-pve', machine: 'x86_64', version: '#1 SMP' },
      cpuinfo: {
        model: 'INTEL(R) XEON(R) PLATINUM 8480+',
        sockets: 2,
        cores: maxcpu / 2,
        cpus: maxcpu,
        mhz: '2000.000',
      },
      memory: { total: maxmem, used: mem, free: maxmem - mem, available: maxmem - mem },
      swap: { total: 0, used: 0, free: 0 },
      rootfs: { total: 400 * 1024 ** 3, used: 10 * 1024 ** 3, free: 390 * 1024 ** 3, avail: 390 * 1024 ** 3 },
      'boot-info': { mode: 'efi', secureboot: 0 },
    };
  },

  'GET /nodes/{node}/time': ({ world, node }: Call) => {
    const time = world.clock.seconds + node.skew;
    return { time, localtime: time, timezone: 'UTC' };
  },

  'GET /nodes/{node}/storage': (call: Call) => {
    const contents = call.items('content');
    const only = call.text('storage');
    return call.world.state.storages
      .filter(
        ({ storage, nodes, content }) =>
          (call.may(`/storage/${storage}`, 'Datastore.Audit') ||
            call.may(`/storage/${storage}`, 'Datastore.AllocateSpace')) &&
          (nodes.length === 0 || nodes.includes(call.nodeName)) &&
          (only === undefined || only === storage) &&
          contents.every((wanted) => content.split(',').includes(wanted)),
      )
      .map((storage) => {
        const used = usedBytes(call.world, storage, call.nodeName);
        const { storage: name, type, content, shared, total } = storage;
        return {
          storage: name,
          type,
          content,
          shared: Number(shared),
          active: 1,
          enabled: 1,
          total,
          used,
          avail: total - used,
          used_fraction: used / total,
        };
      });
  },

  'GET /nodes/{node}/hardware/pci': (call: Call) => {
    const hidden = (call.text('pci-class-blacklist') ?? DEFAULT_BLACKLIST).split(/[,;\s]+/).filter(Boolean);
    const short = call.text('verbose') === '0';
    return call.node.devices
      .filter((device) => !hidden.some((prefix) => device.class.startsWith(`0x${prefix}`)))
      .map((device) => (short ? { id: device.id } : { ...device, subsystem_vendor_name: device.vendor_name }));
  },
};

const fingerprint = (id: number) =>
  Array.from({ length: 32 }, (_, i) => ((id * 37 + i * 11) % 256).toString(16))
    .map((byte) => byte.padStart(2, '0').toUpperCase())
    .join(':');
