import type { GpuDevice } from '../devices/gpu-device.entity';
import type { FoundDevice } from './inventory';

type State = Pick<GpuDevice, 'state' | 'vmid' | 'quarantineReason' | 'quarantinedBy'>;

/** What was seen of one device: itself, nothing though its node answered, or nothing because its node is down. */
export type Sight = FoundDevice | 'gone' | 'unreachable';

export const GONE = 'There is no mapping of this name for the node any more';

/** Whether what was read says enough to call a device free, and when reading began. */
export interface Certainty {
  /** The configuration of every machine on the node was read. */
  complete: boolean;
  startedAt: Date;
}

/**
 * The state of a device after it was looked at, or null when it keeps the one it has. What a machine of ours holds, and
 * what an operation has quarantined, is not the discovery's to change; nor is what has changed while it was reading.
 * A device is never called free when somebody may have it.
 */
export function settle(known: GpuDevice | null, sight: Sight, { complete, startedAt }: Certainty): State | null {
  if (known && (known.vmId !== null || known.quarantinedBy === 'operation' || known.stateAt >= startedAt)) return null;
  const next = judge(known, sight, complete);
  const same = known && (Object.keys(next) as (keyof State)[]).every((key) => known[key] === next[key]);
  return same ? null : next;
}

function judge(known: GpuDevice | null, sight: Sight, complete: boolean): State {
  if (sight === 'unreachable') return { ...STATE, state: 'unknown' };
  if (sight === 'gone') return quarantined(GONE);
  const { vmid, problem } = sight;
  if (vmid !== null) return { ...STATE, state: 'attached', vmid };
  if (problem !== null) return quarantined(problem);
  if (complete) return { ...STATE, state: 'free' };
  return known?.state === 'attached' ? stateOf(known) : { ...STATE, state: 'unknown' };
}

const STATE = { vmid: null, quarantineReason: null, quarantinedBy: null };
const quarantined = (reason: string): State => ({
  state: 'quarantined',
  vmid: null,
  quarantineReason: reason,
  quarantinedBy: 'discovery',
});

const stateOf = ({ state, vmid, quarantineReason, quarantinedBy }: GpuDevice): State => ({
  state,
  vmid,
  quarantineReason,
  quarantinedBy,
});
