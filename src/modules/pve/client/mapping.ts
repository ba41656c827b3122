import { fullAddress } from './hostpci';
import { flagOf, numberOf, propertiesOf, recordOf, rowsOf, textOf, textsOf, type Wire } from './wire';

/** What a mapping stands for on one node: one device, or the functions of one. */
export interface MappingEntry {
  readonly node: string;
  /** `0000:01:00.0`; several are the functions of one card. */
  readonly addresses: readonly string[];
  /** `10de:2330`: vendor and device. */
  readonly deviceId: string | null;
  readonly subsystemId: string | null;
  /** -1: the node has no IOMMU. Null: not noted, so that a start will fail. */
  readonly iommuGroup: number | null;
}

export interface PciMapping {
  readonly name: string;
  readonly description: string;
  readonly entries: readonly MappingEntry[];
  /** Slices of a device that several VMs share. */
  readonly mediated: boolean;
  /** What the server finds wrong on the node that was asked about. */
  readonly checks: readonly { severity: string; message: string }[];
}

/** Null for a text without node or path. */
export function parseMappingEntry(text: string): MappingEntry | null {
  const values = propertiesOf(text);
  const addresses = (values.path ?? '').split(';').filter(Boolean).map(fullAddress);
  if (!values.node || addresses.length === 0) return null;
  return {
    node: values.node,
    addresses,
    deviceId: values.id?.toLowerCase() ?? null,
    subsystemId: values['subsystem-id']?.toLowerCase() ?? null,
    iommuGroup: numberOf(values.iommugroup) ?? null,
  };
}

export function mappingOf(row: Wire): PciMapping {
  return {
    name: textOf(row.id) ?? '',
    description: textOf(row.description) ?? '',
    entries: entryTexts(row.map).flatMap((entry) => parseMappingEntry(entry) ?? []),
    mediated: flagOf(row.mdev),
    checks: rowsOf(row.checks)
      .map(recordOf)
      .map(({ severity, message }) => ({
        severity: textOf(severity) ?? 'error',
        message: (textOf(message) ?? '').trim(),
      })),
  };
}

/** Entries hold commas themselves, so one text is one entry. */
const entryTexts = (map: unknown) => (Array.isArray(map) ? textsOf(map) : [textOf(map) ?? '']);
