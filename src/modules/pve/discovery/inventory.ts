import { covers, type MappingEntry, type PciDevice, type PciMapping } from '../client';
import type { DeviceKind, GpuDevice } from '../devices/gpu-device.entity';
import type { Holder, NodeScan } from './cluster-scan';
import { kindOf, kindOfMapping, modelOf } from './device-models';

/** A device as it was found. */
export type FoundDevice = Pick<
  GpuDevice,
  'node' | 'name' | 'kind' | 'index' | 'vendorId' | 'deviceId' | 'model' | 'pciAddress' | 'iommuGroup'
> & {
  /** Why no machine could be started with it; null when all is well. */
  problem: string | null;
  /** The machine that has it, or will take it when it starts. */
  vmid: number | null;
};

/**
 * The GPUs and InfiniBand cards that the mappings of a node stand for. Of two mappings of one device the first by name
 * counts: whoever used the other one would get the same card.
 */
export function devicesOf(node: NodeScan, holders: readonly Holder[]): FoundDevice[] {
  const mappings = node.mappings.filter(({ mediated }) => !mediated).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: { device: FoundDevice; addresses: readonly string[] }[] = [];
  for (const mapping of mappings) {
    const [entry, ...alternatives] = mapping.entries.filter((candidate) => candidate.node === node.name);
    if (!entry) continue;
    const hardware = hardwareOf(entry, node.hardware);
    const kind = hardware ? kindOf(hardware) : kindOfMapping(mapping.name, entry.deviceId);
    if (!kind) continue;
    const twin = found.find(({ addresses }) => overlap(addresses, entry.addresses));
    const problem = twin
      ? `The mapping ${twin.device.name} stands for the same device`
      : problemOf(mapping, entry, alternatives.length, hardware, node.hardware !== null);
    const device = describe(node.name, mapping, entry, kind, hardware);
    const vmid = twin ? null : holderOf(device, entry, holders);
    found.push({ device: { ...device, problem, vmid }, addresses: entry.addresses });
  }
  return numbered(found.map(({ device }) => device));
}

type Described = Omit<FoundDevice, 'problem' | 'vmid'>;

function describe(
  node: string,
  { name }: PciMapping,
  entry: MappingEntry,
  kind: DeviceKind,
  hardware: PciDevice | null,
): Described {
  const ids = hardware ? `${hardware.vendorId}:${hardware.deviceId}` : entry.deviceId;
  const [vendorId = null, deviceId = null] = ids?.split(':') ?? [];
  const [, number] = /(\d{1,4})$/.exec(name) ?? [];
  return {
    node,
    name,
    kind,
    index: number === undefined ? -1 : Number(number),
    vendorId,
    deviceId,
    model: modelOf(ids, hardware?.deviceName ?? null),
    pciAddress: entry.addresses.join(';'),
    iommuGroup: hardware?.iommuGroup ?? entry.iommuGroup,
  };
}

const hardwareOf = ({ addresses: [first = ''] }: MappingEntry, hardware: readonly PciDevice[] | null) =>
  hardware?.find(({ address }) => covers(first, address)) ?? null;

const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.some((other) => covers(one, other) || covers(other, one)));

function problemOf(
  { name, checks }: PciMapping,
  entry: MappingEntry,
  alternatives: number,
  hardware: PciDevice | null,
  looked: boolean,
): string | null {
  if (alternatives > 0) return `The mapping ${name} stands for several devices of this node`;
  const failed = checks.find(({ severity }) => severity === 'error');
  if (failed) return failed.message;
  if (looked && !hardware) return `The node has no device ${entry.addresses[0]}`;
  if (entry.iommuGroup === null) return `The mapping ${name} does not say which IOMMU group the device is in`;
  return (hardware?.iommuGroup ?? entry.iommuGroup) < 0 ? 'The node has no IOMMU' : null;
}

/** Who runs with it; else who would take it, the lowest id first. */
function holderOf({ node, name }: Described, { addresses }: MappingEntry, holders: readonly Holder[]): number | null {
  const uses = ({ hostpci }: Holder) =>
    hostpci.some((one) => one.mapping === name || overlap(one.addresses, addresses));
  const [first] = holders
    .filter((holder) => holder.node === node && uses(holder))
    .sort((a, b) => Number(b.running) - Number(a.running) || a.vmid - b.vmid);
  return first?.vmid ?? null;
}

/** Names without a number are counted by their address, behind those that have one. */
function numbered(devices: readonly FoundDevice[]): FoundDevice[] {
  return devices.map((device) => {
    if (device.index >= 0) return device;
    const alike = devices.filter(({ kind }) => kind === device.kind);
    const highest = Math.max(-1, ...alike.map(({ index }) => index));
    const nameless = alike.filter(({ index }) => index < 0).map(({ pciAddress }) => pciAddress);
    return { ...device, index: highest + 1 + nameless.sort().indexOf(device.pciAddress) };
  });
}
