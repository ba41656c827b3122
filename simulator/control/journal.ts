import type { Clock } from '../clock/clock';

export interface Entry {
  readonly seq: number;
  /** Time of the cluster. */
  readonly at: string;
  readonly event: string;
  readonly [detail: string]: unknown;
}

/** One life of a QEMU process, with the devices it was given. Milliseconds since 1970. */
export interface Run {
  readonly vmid: number;
  readonly node: string;
  readonly devices: readonly string[];
  readonly startedBy: string;
  /** A backup starts a stopped VM only to read its disks. */
  readonly purpose: 'guest' | 'backup';
  readonly from: number;
  to?: number;
}

/** Entries that are kept; older ones go, so that a cluster may be up for weeks. */
const MOST_ENTRIES = 100_000;

/** What really happened, whatever a client was told. */
export class Journal {
  readonly entries: Entry[] = [];
  private seq = 0;
  readonly runs: Run[] = [];
  /** How many requests were answered, those that only read included; entries tell of the others. */
  requests = 0;

  constructor(private readonly clock: Clock) {}

  note(event: string, details: Record<string, unknown>): void {
    const at = new Date(this.clock.now).toISOString();
    this.entries.push({ seq: ++this.seq, at, event, ...details });
    if (this.entries.length > MOST_ENTRIES * 1.1) this.entries.splice(0, this.entries.length - MOST_ENTRIES);
  }

  opened(run: Omit<Run, 'from' | 'to'>): void {
    this.runs.push({ ...run, from: this.clock.now });
    this.note('vm-started', run);
  }

  closed(vmid: number, reason: string): void {
    const run = this.runs.findLast((candidate) => candidate.vmid === vmid && candidate.to === undefined);
    if (!run) return;
    run.to = this.clock.now;
    this.note('vm-stopped', { vmid, node: run.node, devices: run.devices, reason });
  }

  /** Pairs of runs that had the same device of the same node at the same time. Always empty, or somebody cheated. */
  overlaps(): { node: string; device: string; runs: [Run, Run] }[] {
    const end = (run: Run) => run.to ?? Infinity;
    return this.runs.flatMap((first, index) =>
      this.runs
        .slice(index + 1)
        .filter((second) => second.node === first.node && second.from < end(first) && first.from < end(second))
        .flatMap((second) =>
          first.devices
            .filter((device) => second.devices.includes(device))
            .map((device) => ({ node: first.node, device, runs: [first, second] as [Run, Run] })),
        ),
    );
  }
}
