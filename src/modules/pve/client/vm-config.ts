import { hostpciIndex, type Hostpci, parseHostpci } from './hostpci';
import { flagOf, itemsOf, numberOf, propertiesOf, switchOf, textOf, type Wire } from './wire';

/** The configuration of a VM. */
export interface VmConfig {
  /** Of the whole file, for {@link VmsApi.setConfig}. */
  digest: string;
  name: string;
  cores: number;
  sockets: number;
  memoryMib: number;
  template: boolean;
  lock: string | null;
  tags: string[];
  onboot: boolean;
  protection: boolean;
  /** Whether a guest agent is expected. */
  agent: boolean;
  /** By index. */
  hostpci: Hostpci[];
  /** How many network cards. */
  networkCards: number;
  /** Everything, as texts. */
  values: Readonly<Record<string, string>>;
}

/** A change that waits until the VM is off, or a value that stays. */
export interface PendingRow {
  key: string;
  value: string | null;
  pending: string | null;
  deleting: boolean;
}

export function configOf(row: Wire): VmConfig {
  const values = Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [[key, text]];
    }),
  );
  return {
    digest: values.digest ?? '',
    name: values.name ?? '',
    cores: numberOf(values.cores) ?? 1,
    sockets: numberOf(values.sockets) ?? 1,
    memoryMib: memoryOf(values.memory),
    template: flagOf(row.template),
    lock: values.lock ?? null,
    tags: itemsOf(values.tags),
    onboot: flagOf(row.onboot),
    protection: flagOf(row.protection),
    agent: switchOf(propertiesOf(values.agent ?? '', 'enabled').enabled),
    hostpci: hostpciOf(values),
    networkCards: Object.keys(values).filter((key) => /^net\d+$/.test(key)).length,
    values,
  };
}

function hostpciOf(values: Readonly<Record<string, string>>): Hostpci[] {
  return Object.entries(values)
    .flatMap(([key, text]) => {
      const index = hostpciIndex(key);
      return index === null ? [] : [parseHostpci(index, text)];
    })
    .sort((a, b) => a.index - b.index);
}

/** `4096` or `current=4096`. */
const DEFAULT_MEMORY_MIB = 512;
const memoryOf = (text = '') => numberOf(propertiesOf(text, 'current').current) ?? DEFAULT_MEMORY_MIB;

export const pendingOf = (row: Wire): PendingRow => ({
  key: textOf(row.key) ?? '',
  value: textOf(row.value) ?? null,
  pending: textOf(row.pending) ?? null,
  deleting: (numberOf(row.delete) ?? 0) > 0,
});
