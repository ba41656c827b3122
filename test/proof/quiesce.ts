import { setTimeout as sleep } from 'node:timers/promises';
import type { Finding, Ground } from './checks/finding';

/** Within this time after the last fault, everything that was accepted has ended. */
const MOST_MS = 60_000;

const UNFINISHED = `
  SELECT 'job ' || kind || ' ' || state AS what, id::text FROM jobs WHERE finished_at IS NULL AND run_after <= now()
  UNION ALL SELECT 'operation ' || kind || ' ' || state, id::text FROM machine_operations WHERE finished_at IS NULL
  UNION ALL SELECT 'message ' || topic, id::text FROM outbox_messages WHERE due_at <= now()`;

/** Waits until nothing is left to do; a few jobs come and go for ever, so a still moment is enough. */
export async function quiesce({ site }: Ground): Promise<Finding[]> {
  const deadline = Date.now() + MOST_MS;
  let left = await site.sql<{ what: string; id: string }>(UNFINISHED);
  while (left.length > 0 && Date.now() < deadline) {
    await sleep(200);
    left = await site.sql(UNFINISHED);
  }
  return left.map(({ what, id }) => ({
    invariant: 'I4',
    what: `not finished a minute after the last fault: ${what}`,
    id,
  }));
}
