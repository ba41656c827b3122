import { splitPropertyString } from '../contract/check';
import { PROPERTY_FORMATS } from '../contract/property-formats';
import { fail } from '../errors';
import type { Mapping, NodeState, PciDevice } from './state';
import { hostpciOf, parseHostpci } from './vm-config';

/** A `hostpciN` with the devices that may stand for it: alternatives, each of one or more functions. */
export interface Wanted {
  readonly key: string;
  readonly alternatives: readonly (readonly string[])[];
  /** A slice of a device, which several VMs share. */
  readonly shared: boolean;
}

export const parseMapEntry = (entry: string): Record<string, string> =>
  splitPropertyString(PROPERTY_FORMATS['pci-map'], entry);

/** The devices on a node that an id names: without a function all functions of the device. */
export function functionsOf(node: NodeState, id: string): string[] {
  const full = /^[a-f0-9]{4,}:[a-f0-9]{2}:/.test(id) ? id : `0000:${id}`;
  const found = node.devices.filter((device) => device.id === full || device.id.startsWith(`${full}.`));
  return found.map((device) => device.id);
}

const hex = (id: string) => id.replace('0x', '');

/** Throws what is wrong with the entry of a mapping when it is compared with the hardware. */
export function assertValid(name: string, entry: Record<string, string>, node: NodeState): void {
  const paths = entry.path?.split(';') ?? [];
  paths.forEach((path, index) => {
    const id = path.includes('.') ? path : `${path}.0`;
    const device = node.devices.find((candidate) => candidate.id === id);
    if (!device) throw new Error(`pci device '${id}' not found`);
    const expected = expectedProperties(device);
    for (const property of ['id', 'iommugroup', 'subsystem-id'] as const) {
      // Functions of one device may be in groups of their own.
      if (property === 'iommugroup' && index > 0) continue;
      const [real, configured] = [expected[property], entry[property]];
      if (real === undefined && configured === undefined) continue;
      if (configured === undefined) throw new Error(`missing expected property '${property}' for device '${id}'`);
      if (real === undefined) throw new Error(`unexpected property '${property}' configured for device '${id}'`);
      if (real !== configured.toLowerCase()) {
        throw new Error(`'${property}' does not match for '${name}' (${real} != ${configured})`);
      }
    }
  });
}

function expectedProperties(device: PciDevice): { id: string; iommugroup?: string; 'subsystem-id'?: string } {
  return {
    id: `${hex(device.vendor)}:${hex(device.device)}`,
    ...(device.iommugroup >= 0 && { iommugroup: String(device.iommugroup) }),
    ...(device.subsystem_vendor && {
      'subsystem-id': `${hex(device.subsystem_vendor)}:${hex(device.subsystem_device)}`,
    }),
  };
}

export const entriesFor = (mapping: Mapping, node: string): Record<string, string>[] =>
  mapping.map.map(parseMapEntry).filter((entry) => entry.node === node);

/** What a configuration asks for on a node. Throws the texts of a start. */
export function wantedDevices(config: Record<string, string>, node: NodeState, mappings: Mapping[]): Wanted[] {
  return hostpciOf(config).map(([key, value]) => {
    const { host, mapping, mdev } = parseHostpci(value);
    if (host && mapping) throw fail("Cannot set both 'host' and 'mapping'.");
    if (!host && !mapping) throw fail("Either 'host' or 'mapping' must be set.");
    const paths = mapping ? mappedPaths(mapping, node, mappings) : [host ?? ''];
    const alternatives = paths.map((path) => path.split(';').flatMap((id) => present(node, id)));
    return { key, alternatives, shared: mdev !== undefined };
  });
}

function present(node: NodeState, id: string): string[] {
  const found = functionsOf(node, id);
  if (found.length === 0) throw fail(`no PCI device found for '${id}'`);
  return found;
}

function mappedPaths(name: string, node: NodeState, mappings: Mapping[]): string[] {
  const mapping = mappings.find(({ id }) => id === name);
  const entries = mapping ? entriesFor(mapping, node.name) : [];
  if (entries.length === 0) throw fail(`PCI device mapping not found for '${name}'`);
  for (const entry of entries) {
    try {
      assertValid(name, entry, node);
    } catch (error) {
      throw fail(`PCI device mapping invalid (hardware probably changed): ${(error as Error).message}`);
    }
  }
  return entries.map(({ path = '' }) => path);
}

/**
 * Picks the devices of a start: first what has no alternative, then the first alternative that is neither taken by this
 * VM nor refused by `reserve`, which throws. A shared device keeps all candidates and is not reserved.
 */
export function chooseDevices(
  wanted: readonly Wanted[],
  reserve: (ids: readonly string[]) => void,
): Record<string, readonly string[]> {
  const chosen: Record<string, readonly string[]> = {};
  const used = new Set<string>();
  const use = (key: string, ids: readonly string[]) => {
    for (const id of ids) {
      if (used.has(id)) throw fail(`device '${id}' assigned more than once`);
      used.add(id);
    }
    chosen[key] = ids;
  };
  const exclusive = wanted.filter(({ shared }) => !shared);
  for (const { key, alternatives } of wanted.filter(({ shared }) => shared)) chosen[key] = alternatives.flat();
  for (const { key, alternatives } of exclusive.filter((each) => each.alternatives.length === 1)) {
    const [ids = []] = alternatives;
    use(key, ids);
    reserve(ids);
  }
  for (const { key, alternatives } of exclusive.filter((each) => each.alternatives.length > 1)) {
    const free = alternatives.find((ids) => !ids.some((id) => used.has(id)) && accepts(reserve, ids));
    if (!free) throw fail(`could not find a free device for '${key}'`);
    use(key, free);
  }
  return chosen;
}

function accepts(reserve: (ids: readonly string[]) => void, ids: readonly string[]): boolean {
  try {
    reserve(ids);
    return true;
  } catch {
    return false;
  }
}
