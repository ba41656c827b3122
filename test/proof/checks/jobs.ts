import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataOf } from '../client';
import { marksOn } from '../estate';
import { type Check, counterexamples, type Finding, type Ground } from './finding';

const HOSTS = ['h1', 'h2'];

/** I4 and I10: what was accepted has ended once, and was begun at most once. */
export const jobsRanOnce: Check = async (ground) => [
  ...(await counterexamples(
    ground,
    'I4',
    'a job that may not be repeated was begun twice',
    `SELECT id::text, kind, attempts FROM jobs WHERE attempts > 1 AND kind NOT LIKE 'vm.%'`,
  )),
  ...(await counterexamples(
    ground,
    'I4',
    'a run ended and its job did otherwise',
    `SELECT r.id::text, r.state, j.state AS job FROM playbook_runs r JOIN jobs j ON j.id = r.job_id WHERE r.state <> j.state
     UNION ALL SELECT d.id::text, d.state, j.state FROM deployments d JOIN jobs j ON j.id = d.job_id WHERE d.state <> j.state`,
  )),
  ...(await counterexamples(
    ground,
    'I4',
    'nothing of a kind has ever succeeded',
    `SELECT kind, count(*)::int AS n FROM jobs GROUP BY kind HAVING count(*) >= 5 AND bool_and(state <> 'succeeded')`,
  )),
  ...(await everyDeploymentIsThere(ground)),
  ...(await everyRunCounted(ground)),
  ...(await counterexamples(
    ground,
    'I10',
    'messages that nobody hands on',
    `SELECT topic, count(*)::int AS n FROM outbox_messages WHERE due_at < now() - interval '30 seconds' GROUP BY topic`,
  )),
  ...(await redisIsSmall(ground)),
];

interface Run extends Record<string, unknown> {
  id: string;
  state: string;
  host: string | null;
  status: string | null;
}

/** Marks on the hosts: never two of one run, and one wherever the run says it succeeded. */
async function everyRunCounted({ site, history, estate }: Ground): Promise<Finding[]> {
  const runs = await site.sql<Run>(
    'SELECT r.id::text, r.state, t.host, t.status FROM playbook_runs r LEFT JOIN run_targets t ON t.run_id = r.id',
  );
  const findings: Finding[] = [];
  const launches = history.of('run.launch');
  for (const host of HOSTS) {
    const counts = new Map<string, number>();
    for (const mark of await marksOn(estate, host)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    for (const [mark, count] of counts)
      if (count > 1) findings.push({ invariant: 'I4', what: 'a run was done twice', mark, host });
    for (const op of launches) {
      const count = counts.get(String(op.args['mark'])) ?? 0;
      if (op.outcome === 'refused' && count > 0)
        findings.push({ invariant: 'I4', what: 'a refused run was done', op: op.n });
      if (op.outcome !== 'ok') continue;
      const { id } = dataOf<{ id: string }>(op);
      const targets = runs.filter((run) => run.id === id);
      if (targets.length === 0) findings.push({ invariant: 'I4', what: 'an accepted run is gone', id });
      const done = targets.some((run) => run.host === host && run.status === 'ok');
      if (done && count !== 1) findings.push({ invariant: 'I4', what: 'a run says it was done and was not', id, host });
    }
  }
  return findings;
}

/** What was accepted is known, and what succeeded is in its place. */
async function everyDeploymentIsThere({ site, history }: Ground): Promise<Finding[]> {
  const rows = await site.sql<{ id: string; state: string }>('SELECT id::text, state FROM deployments');
  const states = new Map(rows.map(({ id, state }) => [id, state]));
  const findings: Finding[] = [];
  for (const op of history.of('deploy.launch').filter(({ outcome }) => outcome === 'ok')) {
    const { id } = dataOf<{ id: string }>(op);
    if (!states.has(id)) findings.push({ invariant: 'I4', what: 'an accepted deployment is gone', id });
    const word = await readFile(join(String(op.args['dest_path']), 'word'), 'utf8').catch(() => null);
    if (states.get(id) === 'succeeded' && word === null)
      findings.push({ invariant: 'I4', what: 'a deployment says it was done and was not', id });
  }
  return findings;
}

async function redisIsSmall({ site }: Ground): Promise<Finding[]> {
  const keys = await site.redisKeys();
  return keys > 500 ? [{ invariant: 'I10', what: 'Redis fills up', keys }] : [];
}
