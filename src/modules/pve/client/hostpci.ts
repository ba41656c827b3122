import { propertiesOf, switchOf } from './wire';

/** A passed-through device of a VM, as its configuration names it. */
export interface Hostpci {
  /** 0–15, of `hostpciN`. */
  readonly index: number;
  /** Name of the mapping; null for addresses written by hand. */
  readonly mapping: string | null;
  /** Addresses such as `0000:01:00.0`; a missing function means all of them. Empty with a mapping. */
  readonly addresses: readonly string[];
  readonly pcie: boolean;
  readonly text: string;
}

const KEY = /^hostpci(\d|1[0-5])$/;
const MAPPING_NAME = /^[A-Za-z][A-Za-z0-9_-]+$/;
const MAX_INDEX = 15;

/** Index of a key such as `hostpci3`; null for other keys. */
export function hostpciIndex(key: string): number | null {
  const [, index] = KEY.exec(key) ?? [];
  return index === undefined ? null : Number(index);
}

export function parseHostpci(index: number, text: string): Hostpci {
  const { host = '', mapping, pcie } = propertiesOf(text, 'host');
  const addresses = host.split(';').filter(Boolean).map(fullAddress);
  return { index, mapping: mapping ?? null, addresses, pcie: switchOf(pcie), text };
}

/** The value of a `hostpciN`: devices are only ever given by mapping, because no token may name an address. */
export function buildHostpci({ mapping, pcie = true }: { mapping: string; pcie?: boolean }): string {
  if (!MAPPING_NAME.test(mapping)) throw new Error(`This is no name of a mapping: ${mapping}`);
  return `mapping=${mapping},pcie=${pcie ? 1 : 0}`;
}

/** `hostpci0` to `hostpci15`. */
export function hostpciKey(index: number): string {
  if (!Number.isInteger(index) || index < 0 || index > MAX_INDEX) throw new Error(`There is no hostpci${index}`);
  return `hostpci${index}`;
}

/** Whether an address of a VM's configuration covers that of a device: without a function, all of the card's. */
export function covers(address: string, device: string): boolean {
  return address === device || (!address.includes('.') && device.startsWith(`${address}.`));
}

/** With the domain, which may be left out, and in lower case. */
export function fullAddress(address: string): string {
  const lower = address.trim().toLowerCase();
  return /^[0-9a-f]{4,}:[0-9a-f]{2}:/.test(lower) ? lower : `0000:${lower}`;
}
