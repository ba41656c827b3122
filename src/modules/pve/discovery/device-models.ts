import type { PciDevice } from '../client';
import type { DeviceKind } from '../devices/gpu-device.entity';

const GPU_VENDORS = new Set(['10de', '1002', '8086']);
const GPU_CLASSES = /^0x(0300|0302|0380)/;
const INFINIBAND_VENDOR = '15b3';
/** The same card shows another class when it speaks Ethernet. */
const INFINIBAND_CLASS = /^0x0207/;
/** Vendors that make nothing else we would pass through. */
const GPU_MAKERS = new Set(['10de', '1002']);

/** Cards that the list of PCI ids of a node may be too old for. */
const MODELS: Readonly<Record<string, string>> = {
  '10de:2330': 'H100 SXM5 80GB',
  '10de:2331': 'H100 PCIe',
  '10de:20b2': 'A100 SXM4 80GB',
  '10de:20b5': 'A100 PCIe 80GB',
  '10de:26b5': 'L40',
  '10de:2236': 'A10',
  '10de:1eb8': 'T4',
  '10de:2204': 'GeForce RTX 3090',
  '10de:2684': 'GeForce RTX 4090',
  '15b3:101b': 'ConnectX-6',
  '15b3:1021': 'ConnectX-7',
  '15b3:a2dc': 'BlueField-3',
};

/** What a device is good for; null for graphics of a board's management, network cards and everything else. */
export function kindOf({ vendorId, classCode }: PciDevice): DeviceKind | null {
  if (GPU_VENDORS.has(vendorId) && GPU_CLASSES.test(classCode)) return 'gpu';
  return vendorId === INFINIBAND_VENDOR && INFINIBAND_CLASS.test(classCode) ? 'infiniband' : null;
}

/** The same where only its mapping is known, because the device is gone or we may not look. */
export function kindOfMapping(name: string, deviceId: string | null): DeviceKind | null {
  const [vendor = ''] = (deviceId ?? '').split(':');
  if (GPU_MAKERS.has(vendor)) return 'gpu';
  return vendor === INFINIBAND_VENDOR && /^ib/i.test(name) ? 'infiniband' : null;
}

/** `GH100 [H100 SXM5 80GB]` is sold as what is in the brackets. */
export function modelOf(ids: string | null, deviceName: string | null): string | null {
  const [, sold] = /\[([^\]]+)\]/.exec(deviceName ?? '') ?? [];
  return sold ?? MODELS[ids ?? ''] ?? deviceName ?? ids;
}
