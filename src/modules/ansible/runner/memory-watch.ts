import { readdirSync, readFileSync } from 'node:fs';

/** How often it is looked. What a run takes in between is bounded by what one process may have. */
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
  const sum = (file: string, field: RegExp) =>
    pids.reduce((bytes, pid) => bytes + KIB * Number(field.exec(contentOf(`/proc/${pid}/${file}`))?.[1] ?? 0), 0);
  const resident = sum('status', /^VmRSS:\s+(\d+) kB$/m);
  return resident <= enough ? resident : sum('smaps_rollup', /^Pss:\s+(\d+) kB$/m);
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
