import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brief } from './effects';
import { type Check, counterexamples, type Finding } from './finding';

const NOBODY_CAUGHT = /unhandledRejection|UnhandledPromise|uncaughtException|FATAL ERROR/i;

/** I12, I13 and I15: every request was answered, the processes held, the database is at rest, sessions have one leaf. */
export const serviceHeld: Check = async (ground) => {
  const { site, history, faults } = ground;
  const findings: Finding[] = [];
  for (const op of history.ops) {
    const hung = op.attempts.find(({ code }) => code === 'TIMEOUT');
    if (hung) findings.push({ invariant: 'I12', what: 'a request had no answer in time', op: brief(op) });
    const broke = op.attempts.find(({ status }) => status === 500);
    if (broke)
      findings.push({ invariant: 'I12', what: 'an answer was 500', requestId: broke.requestId, op: brief(op) });
  }
  for (const slow of faults.slow) findings.push({ invariant: 'I12', what: 'the APIs came back too late', ...slow });
  for (const program of site.programs) {
    for (const fall of program.falls) findings.push({ invariant: 'I12', what: 'a process ended by itself', ...fall });
    const log = await readFile(join(site.dir, `${program.name}.log`), 'utf8');
    const line = log.split('\n').find((each) => NOBODY_CAUGHT.test(each));
    if (line) findings.push({ invariant: 'I12', what: 'an error that nobody caught', program: program.name, line });
  }
  return [
    ...findings,
    ...(await counterexamples(
      ground,
      'I13',
      'a transaction is left open, or waits for a lock',
      `SELECT pid, state, query FROM pg_stat_activity WHERE usename = 'virtflow_app'
         AND (state LIKE 'idle in transaction%' AND state_change < now() - interval '30 seconds'
           OR wait_event_type = 'Lock' AND state_change < now() - interval '5 seconds')`,
    )),
    ...(await counterexamples(
      ground,
      'I15',
      'a session has two tokens that are good',
      `SELECT t.session_id::text FROM refresh_tokens t JOIN sessions s ON s.id = t.session_id
       WHERE t.used_at IS NULL AND s.revoked_at IS NULL GROUP BY t.session_id HAVING count(*) > 1`,
    )),
  ];
};
