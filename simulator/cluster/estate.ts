import type { Random } from '../clock/random';
import type { Settings } from '../settings';
import { ALL_PRIVILEGES } from './access';
import type { Mapping, NodeState, PciDevice, State, StorageState, VmState } from './state';

const GIB = 1024 ** 3;
const NODE_MEMORY = 1024 * GIB;
const NODE_CPUS = 128;
const TEMPLATES = ['ubuntu-22.04', 'ubuntu-24.04', 'rocky-9', 'debian-12'];
/** Id of the first template; the others follow. */
const FIRST_TEMPLATE = 1000;

const names = (vendor_name: string, device_name: string) => ({ vendor_name, device_name });
const bus = (number: number) => `0000:${number.toString(16).padStart(2, '0')}:00.0`;

/** The n-th GPU and the n-th InfiniBand card share a switch, as in common eight-GPU servers. */
const gpu = (index: number): PciDevice => ({
  id: bus(0x10 * (index + 1)),
  class: '0x030200',
  vendor: '0x10de',
  device: '0x2330',
  ...names('NVIDIA Corporation', 'GH100 [H100 SXM5 80GB]'),
  subsystem_vendor: '0x10de',
  subsystem_device: '0x16c1',
  iommugroup: 20 + 2 * index,
});
const infiniband = (index: number): PciDevice => ({
  id: bus(0x10 * (index + 1) + 8),
  class: '0x020700',
  vendor: '0x15b3',
  device: '0x1021',
  ...names('Mellanox Technologies', 'MT2910 Family [ConnectX-7]'),
  subsystem_vendor: '0x15b3',
  subsystem_device: '0x0041',
  iommugroup: 21 + 2 * index,
});

/** Devices that nobody passes through, so that a client must tell them from those it may use. */
const FIXTURES: PciDevice[] = [
  {
    id: '0000:02:00.0',
    class: '0x030000',
    vendor: '0x1a03',
    device: '0x2000',
    ...names('ASPEED Technology, Inc.', 'ASPEED Graphics Family'),
    subsystem_vendor: '0x15d9',
    subsystem_device: '0x1b96',
    iommugroup: 3,
  },
  {
    id: '0000:03:00.0',
    class: '0x020000',
    vendor: '0x15b3',
    device: '0x101d',
    ...names('Mellanox Technologies', 'MT2892 Family [ConnectX-6 Dx]'),
    subsystem_vendor: '0x15b3',
    subsystem_device: '0x0016',
    iommugroup: 4,
  },
  {
    id: '0000:05:00.0',
    class: '0x068000',
    vendor: '0x10de',
    device: '0x22a3',
    ...names('NVIDIA Corporation', 'GH100 [H100 NVSwitch]'),
    subsystem_vendor: '0x10de',
    subsystem_device: '0x1796',
    iommugroup: 5,
  },
];

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

function nodes({ nodes: count, gpus, infiniband: cards }: Settings, now: number): NodeState[] {
  return range(count).map((index) => ({
    name: `pve${index + 1}`,
    id: index + 1,
    address: `10.0.0.${index + 1}`,
    online: true,
    cpus: NODE_CPUS,
    memory: NODE_MEMORY,
    bootedAt: now - 86_400_000,
    skew: 0,
    devices: [...FIXTURES, ...range(gpus).map(gpu), ...range(cards).map(infiniband)].map((device) => ({ ...device })),
    reservations: {},
  }));
}

const hex = (id: string) => id.replace('0x', '');

/** The entry of a mapping that describes a device as it is. */
export function mapEntry(node: string, device: PciDevice): string {
  const id = `${hex(device.vendor)}:${hex(device.device)}`;
  const subsystem = `${hex(device.subsystem_vendor)}:${hex(device.subsystem_device)}`;
  return `id=${id},iommugroup=${device.iommugroup},node=${node},path=${device.id},subsystem-id=${subsystem}`;
}

/** GPU0 is the first GPU of every node, IB0 the first InfiniBand card. */
function mappings({ gpus, infiniband: cards }: Settings, members: NodeState[]): Mapping[] {
  const mapping = (name: string, description: string, device: PciDevice): Mapping => ({
    id: name,
    description,
    map: members.map(({ name: node }) => mapEntry(node, device)),
  });
  return [
    ...range(gpus).map((index) => mapping(`GPU${index}`, `H100 SXM ${index}`, gpu(index))),
    ...range(cards).map((index) => mapping(`IB${index}`, `ConnectX-7 ${index}`, infiniband(index))),
  ];
}

const STORAGES: StorageState[] = [
  { storage: 'ceph', type: 'rbd', content: 'images,rootdir', shared: true, total: 100_000 * GIB, nodes: [] },
  { storage: 'local', type: 'dir', content: 'iso,vztmpl,snippets,backup', shared: false, total: 500 * GIB, nodes: [] },
  { storage: 'local-lvm', type: 'lvmthin', content: 'images,rootdir', shared: false, total: 8_000 * GIB, nodes: [] },
];

/** Templates with an even number are on local storage of the first node, the others on shared storage of the last. */
function template(index: number, members: NodeState[], now: number, random: Random): VmState {
  const vmid = FIRST_TEMPLATE + index;
  const storage = index % 2 === 0 ? 'local-lvm' : 'ceph';
  const config: Record<string, string> = {
    agent: 'enabled=1',
    bios: 'ovmf',
    boot: 'order=scsi0',
    cores: '2',
    cpu: 'host',
    efidisk0: `${storage}:base-${vmid}-disk-0,efitype=4m,pre-enrolled-keys=1,size=4M`,
    ide2: `${storage}:vm-${vmid}-cloudinit,media=cdrom`,
    ipconfig0: 'ip=dhcp',
    machine: 'q35',
    memory: '2048',
    meta: `creation-qemu=10.0.2,ctime=${Math.floor(now / 1000)}`,
    name: TEMPLATES[index] ?? `template-${vmid}`,
    net0: `virtio=${random.mac()},bridge=vmbr0`,
    onboot: '0',
    ostype: 'l26',
    scsi0: `${storage}:base-${vmid}-disk-1,discard=on,iothread=1,size=20G`,
    scsihw: 'virtio-scsi-single',
    smbios1: `uuid=${random.uuid()}`,
    sockets: '1',
    template: '1',
    vga: 'serial0',
    serial0: 'socket',
    vmgenid: random.uuid(),
  };
  const node = (index % 2 === 0 ? members[0] : members.at(-1))?.name ?? '';
  return { ...bareVm(vmid, node, now), config };
}

export function bareVm(vmid: number, node: string, now: number): VmState {
  return {
    vmid,
    node,
    config: {},
    pending: {},
    deleting: [],
    snapshots: [],
    cloudinit: {},
    power: [{ at: now, running: false }],
    guest: { shutdownSeconds: 5, agent: 'normal' },
  };
}

/** The cluster as it is when nothing has happened yet. */
export function newState(settings: Settings, now: number, random: Random): State {
  const members = nodes(settings, now);
  const templates = range(settings.templates).map((index) => template(index, members, now, random));
  return {
    nodes: members,
    vms: Object.fromEntries(templates.map((vm) => [vm.vmid, vm])),
    containers: [{ vmid: 101, node: 'pve1', name: 'dns' }],
    mappings: mappings(settings, members),
    storages: STORAGES.map((storage) => ({ ...storage })),
    tokens: [{ id: settings.token, secret: settings.secret, expire: 0, acl: { '/': [...ALL_PRIVILEGES] } }],
    firewalls: {},
    ha: {},
    quorate: true,
    lastPid: 1000 + random.below(100_000),
  };
}
