import type { Op } from '../history';
import { type Check, counterexamples, type Finding, type Ground } from './finding';

/** Ops that leave exactly one row of the audit log when they happen, or none when they change nothing. */
export const AUDITED =
  /^(vm\.|machine\.(?!read)|quota\.limit|host\.edit|(run|deploy)\.(?!read)|right\.(grant|revoke)|register\.write)/;
/** A change to what is there already is no change. */
const MAY_BE_NO_CHANGE = new Set(['vm.resize', 'quota.limit', 'host.edit', 'run.cancel']);

/** How many accepted mutations each request made, by its id. */
async function auditedRequests({ site }: Pick<Ground, 'site'>): Promise<Map<string, number>> {
  const rows = await site.sql<{ request_id: string; n: number }>(
    `SELECT request_id, count(*)::int AS n FROM audit_entries
     WHERE outcome = 'success' AND actor IN ('admin', 'guest') GROUP BY request_id`,
  );
  return new Map(rows.map(({ request_id, n }) => [request_id, n]));
}

/** Whether an op happened, as the audit log tells; for those that answer does not. */
export async function whatHappened(ground: Pick<Ground, 'site'>): Promise<(op: Op) => boolean> {
  const audited = await auditedRequests(ground);
  return ({ attempts }) => attempts.some(({ requestId }) => audited.has(requestId));
}

/** I5 to I7: what was asked for happened as a whole or not at all, at most once, and the audit log says so. */
export const effectsAreWhole: Check = async (ground) => [
  ...(await everyOpOnce(ground)),
  ...(await noOrphans(ground)),
  ...(await counterexamples(
    ground,
    'I5',
    'a machine is there and no row of the audit log says who made it',
    `SELECT v.id::text FROM virtual_machines v WHERE NOT EXISTS (SELECT FROM audit_entries e
       WHERE e.resource_type = 'VirtualMachine' AND e.resource_id = v.id::text AND e.action = 'create' AND e.outcome = 'success')`,
  )),
  ...(await counterexamples(
    ground,
    'I5',
    'a machine was made and is not there, and nobody removed it',
    `SELECT e.resource_id AS id FROM audit_entries e WHERE e.resource_type = 'VirtualMachine' AND e.action = 'create' AND e.outcome = 'success'
       AND NOT EXISTS (SELECT FROM virtual_machines v WHERE v.id::text = e.resource_id)
       AND NOT EXISTS (SELECT FROM audit_entries d WHERE d.resource_type = 'VirtualMachine' AND d.resource_id = e.resource_id
         AND d.action = 'delete' AND d.outcome = 'success')
       AND NOT EXISTS (SELECT FROM machine_operations o WHERE o.vm_id::text = e.resource_id AND o.kind = 'create' AND o.state <> 'succeeded')`,
  )),
  ...(await counterexamples(
    ground,
    'I6',
    'what was asked for once was made twice',
    `SELECT changes #>> '{name,1}' AS name, count(*)::int AS n FROM audit_entries
     WHERE resource_type = 'VirtualMachine' AND action = 'create' AND outcome = 'success' GROUP BY 1 HAVING count(*) > 1`,
  )),
];

export async function everyOpOnce(ground: Ground): Promise<Finding[]> {
  const audited = await auditedRequests(ground);
  const findings: Finding[] = [];
  for (const op of ground.history.ops.filter(({ kind }) => AUDITED.test(kind))) {
    const rows = op.attempts.reduce((sum, { requestId }) => sum + (audited.get(requestId) ?? 0), 0);
    const least = op.outcome === 'ok' && !MAY_BE_NO_CHANGE.has(op.kind) ? 1 : 0;
    const most = op.outcome === 'refused' ? 0 : 1;
    if (rows >= least && rows <= most) continue;
    const what = rows > most ? 'happened more often than it may' : 'was accepted and did not happen';
    findings.push({ invariant: rows > 1 ? 'I6' : 'I7', what: `${op.kind} ${what}`, rows, op: brief(op) });
  }
  return findings;
}

/** Rows of the audit log that nobody asked for. */
async function noOrphans(ground: Ground): Promise<Finding[]> {
  const asked = new Set(ground.history.ops.flatMap(({ attempts }) => attempts.map(({ requestId }) => requestId)));
  const audited = await auditedRequests(ground);
  return [...audited.keys()]
    .filter((requestId) => !asked.has(requestId))
    .map((requestId) => ({ invariant: 'I7', what: 'the audit log tells of a request that nobody sent', requestId }));
}

export const brief = ({ body: _body, ...op }: Op): object => op;
