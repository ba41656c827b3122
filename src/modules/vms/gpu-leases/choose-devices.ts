/*
 * Which devices a machine gets when it boots. Pure: everything it knows is in its arguments, so that every decision can
 * be repeated. What it chooses is a proposal; the lease decides.
 */

/** `free`: nobody has it. `own`: the machine itself holds it from an earlier attempt. All else is `taken`. */
export type DeviceAvailability = 'free' | 'own' | 'taken';

export interface CandidateDevice {
  readonly id: string;
  readonly kind: 'gpu' | 'infiniband';
  /** GPU and InfiniBand card of the same index share a switch. */
  readonly index: number;
  readonly model: string | null;
  /** Devices of one group cannot be parted; null or negative: the device cannot be passed through. */
  readonly iommuGroup: number | null;
  readonly availability: DeviceAvailability;
}

export interface CandidateNode {
  readonly name: string;
  /** Why nothing can start there, whatever its devices; null when nothing speaks against it. */
  readonly closed: string | null;
  /** What its host has left beside devices, counting back what the machine holds there itself. */
  readonly room: { readonly cpu: number; readonly memoryMb: number; readonly storageGb: number; readonly gpus: number };
  readonly devices: readonly CandidateDevice[];
}

export interface DeviceWish {
  readonly gpus: number;
  /** null: any. All GPUs of a machine are of one model. */
  readonly model: string | null;
  /** Each GPU comes with the InfiniBand card of its index. */
  readonly infiniband: boolean;
  readonly cpu: number;
  readonly memoryMb: number;
  readonly storageGb: number;
  /** Where the machine is: staying needs no migration. */
  readonly currentNode: string;
}

export interface ChosenDevices {
  readonly node: string;
  /** What the guest sees, in the order of its slots: GPUs by index, then their InfiniBand cards. */
  readonly attached: readonly string[];
  /** What else is held because it cannot be given to anybody else meanwhile. */
  readonly held: readonly string[];
}

export interface NodeRefusal {
  readonly node: string;
  readonly reason: string;
}

export type Choice =
  | { readonly chosen: ChosenDevices; readonly refusals: readonly NodeRefusal[] }
  | { readonly chosen: null; readonly refusals: readonly NodeRefusal[] };

/** Devices that are given together or not at all. */
interface Bundle {
  readonly devices: readonly CandidateDevice[];
  readonly gpus: readonly CandidateDevice[];
}

/**
 * The machine stays where it is when that is possible, then prefers a node where it holds devices already, then the one
 * that keeps the fewest GPUs free, so that large free sets stay together; ties by name. Within a node own devices come
 * first, then the lowest indices, and no more than needed.
 */
export function chooseDevices(nodes: readonly CandidateNode[], wish: DeviceWish): Choice {
  const refusals: NodeRefusal[] = [];
  const fitting = nodes.flatMap((node) => {
    const found = onNode(node, wish);
    if (typeof found === 'string') {
      refusals.push({ node: node.name, reason: found });
      return [];
    }
    return [{ found, rank: rankOf(node, wish), name: node.name }];
  });
  const [best] = fitting.sort((a, b) => compareRanks(a.rank, b.rank) || (a.name < b.name ? -1 : 1));
  refusals.sort((a, b) => (a.node < b.node ? -1 : 1));
  return { chosen: best?.found ?? null, refusals };
}

function rankOf({ name, devices }: CandidateNode, { currentNode }: DeviceWish): number[] {
  const own = devices.filter(({ availability }) => availability === 'own').length;
  const free = devices.filter(({ kind, availability }) => kind === 'gpu' && availability === 'free').length;
  return [name === currentNode ? 0 : 1, -own, free];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const different = a.findIndex((value, index) => value !== b[index]);
  return different === -1 ? 0 : (a[different] as number) - (b[different] as number);
}

/** What the machine would get there, or why it gets nothing. */
function onNode(node: CandidateNode, wish: DeviceWish): ChosenDevices | string {
  if (node.closed !== null) return node.closed;
  const short = shortage(node, wish);
  if (short !== null) return short;
  if (wish.gpus === 0) return { node: node.name, attached: [], held: [] };
  const models = wish.model === null ? modelsOf(node) : [wish.model];
  for (const model of models) {
    const chosen = fill(bundlesOf(node, wish, model), wish.gpus);
    if (chosen && node.room.gpus < wish.gpus) return promised(node, wish);
    if (chosen) return toChosen(node.name, chosen, wish);
  }
  return notEnough(node, wish);
}

function shortage({ room }: CandidateNode, wish: DeviceWish): string | null {
  if (room.cpu < wish.cpu) return `${Math.max(0, room.cpu)} of ${wish.cpu} cores available`;
  if (room.memoryMb < wish.memoryMb) return `${Math.max(0, room.memoryMb)} of ${wish.memoryMb} MiB memory available`;
  if (room.storageGb < wish.storageGb)
    return `${Math.max(0, room.storageGb)} of ${wish.storageGb} GiB storage available`;
  return null;
}

/** The books count machines too that are on no hypervisor. */
function promised({ room }: CandidateNode, { gpus }: DeviceWish): string {
  return `${Math.max(0, room.gpus)} of ${gpus} GPUs not promised to others`;
}

function notEnough(node: CandidateNode, { gpus, model, infiniband }: DeviceWish): string {
  const fitting = node.devices.filter((device) => device.kind === 'gpu' && (model === null || device.model === model));
  const free = fitting.filter(({ availability }) => availability !== 'taken').length;
  const what = `${model === null ? '' : `${model} `}GPUs`;
  if (free >= gpus) {
    return infiniband
      ? `${free} ${what} free, but not ${gpus} of one model with their InfiniBand cards`
      : `${free} ${what} free, but not ${gpus} of one model in groups of their own`;
  }
  return `${free} of ${gpus} ${what} free (${fitting.length} installed)`;
}

/** Models by their first own or free device, so that what the machine holds already comes first. */
function modelsOf({ devices }: CandidateNode): (string | null)[] {
  const gpus = devices
    .filter(({ kind, availability }) => kind === 'gpu' && availability !== 'taken')
    .sort(byPreference);
  return [...new Set(gpus.map(({ model }) => model))];
}

function byPreference(a: CandidateDevice, b: CandidateDevice): number {
  const own = (device: CandidateDevice) => (device.availability === 'own' ? 0 : 1);
  return own(a) - own(b) || a.index - b.index || (a.id < b.id ? -1 : 1);
}

/** The sets that can be given, most wanted first: connected by IOMMU group and, if wanted, by index. */
function bundlesOf({ devices }: CandidateNode, { infiniband }: DeviceWish, model: string | null): Bundle[] {
  const left = new Set(devices);
  const bundles: Bundle[] = [];
  for (const device of devices) {
    if (!left.has(device)) continue;
    const members = connected(device, left, infiniband);
    const gpus = members.filter(({ kind }) => kind === 'gpu').sort(byPreference);
    if (gpus.length > 0 && canBeGiven(members, gpus, infiniband, model)) bundles.push({ devices: members, gpus });
  }
  const first = ({ gpus }: Bundle) => gpus[0] as CandidateDevice;
  return bundles.sort((a, b) => byPreference(first(a), first(b)));
}

/** Takes everything out of `left` that cannot be parted from `start`. */
function connected(start: CandidateDevice, left: Set<CandidateDevice>, byIndex: boolean): CandidateDevice[] {
  const members = [start];
  left.delete(start);
  for (const member of members) {
    for (const other of left) {
      const sameGroup = usableGroup(member) && member.iommuGroup === other.iommuGroup;
      if (!sameGroup && !(byIndex && member.kind !== other.kind && member.index === other.index)) continue;
      members.push(other);
      left.delete(other);
    }
  }
  return members;
}

const usableGroup = ({ iommuGroup }: CandidateDevice): boolean => iommuGroup !== null && iommuGroup >= 0;

function canBeGiven(
  members: readonly CandidateDevice[],
  gpus: readonly CandidateDevice[],
  infiniband: boolean,
  model: string | null,
): boolean {
  const usable = members.every((device) => device.availability !== 'taken' && usableGroup(device));
  const alike = gpus.every((gpu) => gpu.model === model);
  return usable && alike && (!infiniband || gpus.every((gpu) => cardOf(gpu, members)));
}

function cardOf({ index }: CandidateDevice, members: readonly CandidateDevice[]): CandidateDevice | undefined {
  return members.find((device) => device.kind === 'infiniband' && device.index === index);
}

/** The bundles with the fewest GPUs that are enough; of several ways the one that needs the first bundles. */
function fill(bundles: readonly Bundle[], gpus: number): readonly Bundle[] | null {
  const bySum = new Map<number, readonly Bundle[]>([[0, []]]);
  for (const bundle of bundles) {
    for (const [sum, chosen] of [...bySum]) {
      const larger = sum + bundle.gpus.length;
      if (sum < gpus && !bySum.has(larger)) bySum.set(larger, [...chosen, bundle]);
    }
  }
  const enough = [...bySum.keys()].filter((sum) => sum >= gpus).sort((a, b) => a - b)[0];
  return enough === undefined ? null : (bySum.get(enough) ?? null);
}

function toChosen(node: string, bundles: readonly Bundle[], { gpus: wanted, infiniband }: DeviceWish): ChosenDevices {
  const members = bundles.flatMap(({ devices }) => devices);
  const gpus = bundles
    .flatMap((bundle) => bundle.gpus)
    .sort(byPreference)
    .slice(0, wanted)
    .sort((a, b) => a.index - b.index);
  const cards = infiniband ? gpus.flatMap((gpu) => cardOf(gpu, members) ?? []) : [];
  const attached = [...gpus, ...cards].map(({ id }) => id);
  const held = members.map(({ id }) => id).filter((id) => !attached.includes(id));
  return { node, attached, held: held.sort() };
}
