import type { Param } from './description';

export type PropertyFormatName =
  | 'pve-qm-hostpci'
  | 'pve-qm-ipconfig'
  | 'pve-qm-boot'
  | 'pci-map'
  | 'agent'
  | 'efidisk'
  | 'ide'
  | 'machine'
  | 'memory'
  | 'net'
  | 'sata'
  | 'scsi'
  | 'vga'
  | 'virtio';

/** A value that is itself a list of keys: `0000:01:00.0,pcie=1`. */
export interface PropertyFormat {
  readonly properties: Readonly<Record<string, Param>>;
  /** The key of a value that stands alone. */
  readonly main?: string;
  /** `virtio=MAC` is short for `model=virtio,macaddr=MAC`. */
  readonly modelIsKey?: true;
}

const string = (rules: Omit<Param, 'type' | 'optional'> = {}): Param => ({ type: 'string', optional: true, ...rules });
const integer = (rules: Omit<Param, 'type' | 'optional'> = {}): Param => ({
  type: 'integer',
  optional: true,
  ...rules,
});
const boolean: Param = { type: 'boolean', optional: true };
const required = ({ optional: _optional, ...param }: Param): Param => param;

const words = (list: string): string[] => list.split(' ');

const HEX_ID = '^0x[0-9a-fA-F]{4}$';
const PCI = '(?:[a-f0-9]{4,}:)?[a-f0-9]{2}:[a-f0-9]{2}(?:\\.[a-f0-9])?';
const PAIR_OF_IDS = '^[0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}$';
const FULL_PCI = '[a-f0-9]{4,}:[a-f0-9]{2}:[a-f0-9]{2}(?:.[a-f0-9])?';
const NETWORK_MODELS = words(
  'e1000 e1000-82540em e1000-82544gc e1000-82545em e1000e i82551 i82557b i82559er ne2k_isa ne2k_pci pcnet rtl8139 virtio vmxnet3',
);
const IMAGE_FORMATS = words('raw qcow qed qcow2 vmdk cloop');

const drive: PropertyFormat = {
  main: 'file',
  properties: {
    file: required(string({ format: 'pve-volume-id-or-qm-path' })),
    backup: boolean,
    cache: string({ enum: ['none', 'writethrough', 'writeback', 'unsafe', 'directsync'] }),
    discard: string({ enum: ['ignore', 'on'] }),
    format: string({ enum: IMAGE_FORMATS }),
    iothread: boolean,
    media: string({ enum: ['cdrom', 'disk'] }),
    size: string({ format: 'disk-size' }),
    ssd: boolean,
  },
};
/** SATA and IDE disks have no I/O threads, virtio disks are never called SSDs. */
const driveWithout = (...keys: string[]): PropertyFormat => ({
  ...drive,
  properties: Object.fromEntries(Object.entries(drive.properties).filter(([key]) => !keys.includes(key))),
});

export const PROPERTY_FORMATS: Record<PropertyFormatName, PropertyFormat> = {
  'pve-qm-hostpci': {
    main: 'host',
    properties: {
      host: string({ pattern: `${PCI}(?:;${PCI})*` }),
      mapping: string({ format: 'pve-configid' }),
      pcie: boolean,
      'x-vga': boolean,
      rombar: boolean,
      romfile: string({ pattern: '[^,;]+' }),
      'legacy-igd': boolean,
      mdev: string({ pattern: '[^/.:]+' }),
      'vendor-id': string({ pattern: HEX_ID }),
      'device-id': string({ pattern: HEX_ID }),
      'sub-vendor-id': string({ pattern: HEX_ID }),
      'sub-device-id': string({ pattern: HEX_ID }),
      driver: string({ enum: ['vfio', 'keep'] }),
    },
  },
  'pve-qm-ipconfig': {
    properties: {
      ip: string({ format: 'pve-ipv4-config' }),
      gw: string({ format: 'ipv4' }),
      ip6: string({ format: 'pve-ipv6-config' }),
      gw6: string({ format: 'ipv6' }),
    },
  },
  'pve-qm-boot': {
    main: 'legacy',
    properties: { legacy: string({ pattern: '[acdn]{1,4}' }), order: string({ format: 'pve-qm-bootdev-list' }) },
  },
  'pci-map': {
    properties: {
      node: required(string({ format: 'pve-node' })),
      id: required(string({ pattern: PAIR_OF_IDS })),
      'subsystem-id': string({ pattern: PAIR_OF_IDS }),
      path: required(string({ pattern: `(?:${FULL_PCI};)*${FULL_PCI}` })),
      iommugroup: integer(),
      description: string({ maxLength: 4096 }),
    },
  },
  agent: {
    main: 'enabled',
    properties: {
      enabled: required(boolean),
      fstrim_cloned_disks: boolean,
      type: string({ enum: ['virtio', 'isa'] }),
    },
  },
  efidisk: {
    main: 'file',
    properties: {
      file: required(string({ format: 'pve-volume-id-or-qm-path' })),
      efitype: string({ enum: ['2m', '4m'] }),
      format: string({ enum: IMAGE_FORMATS }),
      'pre-enrolled-keys': boolean,
      size: string({ format: 'disk-size' }),
    },
  },
  ide: driveWithout('iothread'),
  machine: {
    main: 'type',
    properties: {
      type: string({
        pattern:
          '(pc|pc(-i440fx)?-\\d+(\\.\\d+)+(\\+pve\\d+)?(\\.pxe)?|q35|pc-q35-\\d+(\\.\\d+)+(\\+pve\\d+)?(\\.pxe)?|virt(?:-\\d+(\\.\\d+)+)?(\\+pve\\d+)?)',
        maxLength: 40,
      }),
      viommu: string({ enum: ['intel', 'virtio'] }),
    },
  },
  memory: { main: 'current', properties: { current: required(integer({ minimum: 16 })) } },
  net: {
    main: 'model',
    modelIsKey: true,
    properties: {
      model: required(string({ enum: NETWORK_MODELS })),
      macaddr: string({ format: 'mac-addr' }),
      bridge: string({ format: 'pve-bridge-id' }),
      firewall: boolean,
      link_down: boolean,
      mtu: integer({ minimum: 1, maximum: 65520 }),
      queues: integer({ minimum: 0, maximum: 64 }),
      rate: { type: 'number', optional: true, minimum: 0 },
      tag: integer({ minimum: 1, maximum: 4094 }),
    },
  },
  sata: driveWithout('iothread'),
  scsi: drive,
  vga: {
    main: 'type',
    properties: {
      type: string({
        enum: words('cirrus qxl qxl2 qxl3 qxl4 none serial0 serial1 serial2 serial3 std virtio virtio-gl vmware'),
      }),
      memory: integer({ minimum: 4, maximum: 512 }),
    },
  },
  virtio: driveWithout('ssd'),
};
