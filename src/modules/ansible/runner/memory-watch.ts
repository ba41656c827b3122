import { readdirSync, readFileSync } from 'node:fs';

/** How often it is looked. Between two looks many processes can take more than the limit: it is not the kernel's. */
const LOOK_INTERVAL_MS = 500;
const KIB = 1024;

/**
 * Calls `exceeded` once when a process and its descendants together have more memory than `limitBytes`. Limits of the
 * kernel are for one process each, and control groups are mostly not ours to make. Returns how to end the watch.
 */
export function watchMemory(first: number, limitBytes: number, exceeded: () => void): () => void {
  const timer = setInterval(() => {
    if (memoryOf(first, limitBytes) <= limitBytes) return;
    clearInterval(timer);
    exceeded();
  }, LOOK_INTERVAL_MS);
  return () => clearInterval(timer);
}

/**
 * Bytes, or a number that is not above `enough` when the exact one is not either: pages that processes share count for
 * each at first, which costs nothing to find out; only when this is too much, each counts for its share.
 */
function memoryOf(first: number, enough: number): number {
  const pids = processesBelow(first);
  const sum = (bytesOf: (pid: number) => number) => pids.reduce((bytes, pid) => bytes + bytesOf(pid), 0);
  const resident = sum(residentBytes);
  // Whose share cannot be read counts in full: nobody gets past the limit by that.
  return resident <= enough ? resident : sum((pid) => sharedBytes(pid) ?? residentBytes(pid));
}

const residentBytes = (pid: number) => sizeIn(`/proc/${pid}/status`, /^VmRSS:\s+(\d+) kB$/m) ?? 0;
const sharedBytes = (pid: number) => sizeIn(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+) kB$/m);

function sizeIn(file: string, field: RegExp): number | undefined {
  const [, kib] = field.exec(contentOf(file)) ?? [];
  return kib === undefined ? undefined : KIB * Number(kib);
}

/** A process and its descendants: in a sandbox whoever loses its parent becomes a child of the first process. */
function processesBelow(first: number): number[] {
  const found = [first];
  for (const pid of found) {
    for (const thread of entriesOf(`/proc/${pid}/task`)) {
      const children = contentOf(`/proc/${pid}/task/${thread}/children`).trim();
      if (children) found.push(...children.split(' ').map(Number));
    }
  }
  return found;
}

/** Processes may end while they are looked at. */
function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function entriesOf(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
