import { randomUUID } from 'node:crypto';
import type { Answer, Caller, Json } from '../../support/caller';
import { notFound, type Routes, type Verb } from './routes';
import { peopleFor, rightsOf, type Sample } from './sample';
import type { Made, Who, World } from './world';

export function promisesAudit(sample: Sample, routes: Routes, world: () => World): void {
  const { version } = routes;
  const send = (caller: Caller, verb: Verb, made: Made, headers = {}) =>
    routes.send(caller, verb, made, world(), headers);

  /** Sends a request and returns the rows it left in the log. */
  async function audited(who: Who, ask: (caller: Caller) => Promise<Answer>): Promise<[Answer, Json[]]> {
    const request = randomUUID();
    const answer = await ask(world().as(who).with({ 'x-request-id': request }));
    const rows = await world().app.db.sql(
      `SELECT actor, action, resource_type AS type, resource_id AS id, outcome, code FROM audit_entries WHERE request_id = $1`,
      [request],
    );
    return [answer, rows];
  }
  const row = (
    who: Who,
    action: string,
    id: string | number | null,
    outcome = 'success',
    code: string | null = null,
  ) => ({
    actor: who.toLowerCase(),
    action,
    type: sample.type,
    id: id === null ? null : String(id),
    outcome,
    code,
  });

  it('leaves one audit row for each accepted change and none for reading', async () => {
    const body = await sample.body(world(), version);
    const [made, creation] = await audited('admin', (caller) => caller.post(routes.url, body));
    expect(made.status).toBe(201);
    const { id } = routes.row(made);
    expect(creation).toEqual([row('admin', 'create', id)]);
    const verbs = { patch: 'update', put: 'update', get: null, delete: 'delete' } as const;
    for (const [verb, action] of Object.entries(verbs) as [Verb, string | null][]) {
      const [answer, rows] = await audited('admin', (caller) => send(caller, verb, { id, body }));
      expect([verb, answer.status < 300]).toEqual([verb, true]);
      expect(rows).toEqual(action ? [row('admin', action, id)] : []);
    }
    expect((await audited('admin', (caller) => caller.get(routes.url)))[1]).toEqual([]);
  });

  it('leaves one audit row for each denied attempt, also on what the caller may not see', async () => {
    const made = await world().share(sample, version);
    const denied: [Who, string][] = [
      ['stranger', notFound(sample)],
      ['auditor', 'FORBIDDEN'],
    ];
    for (const [who, code] of denied) {
      for (const [verb, action] of [
        ['patch', 'update'],
        ['delete', 'delete'],
      ] as const) {
        const [, rows] = await audited(who, (caller) => send(caller, verb, made));
        expect(rows).toEqual([row(who, action, made.id, 'denied', code)]);
      }
    }
    const [answer, reading] = await audited('stranger', (caller) => caller.get(routes.of(made.id)));
    expect([answer.status, reading]).toEqual([404, []]);
  });

  it('leaves one audit row for each attempt that failed', async () => {
    const made = await world().make(sample, version);
    const [, unknown] = await audited('admin', (caller) => caller.patch(routes.of(made.id), { nonsense: 1 }));
    expect(unknown).toEqual([row('admin', 'update', made.id, 'failed', 'VALIDATION_ERROR')]);
    const [, empty] = await audited('admin', (caller) => caller.post(routes.url, {}));
    expect(empty).toEqual([row('admin', 'create', null, 'failed', 'VALIDATION_ERROR')]);
    const [, stale] = await audited('admin', (caller) => send(caller, 'delete', made, { 'if-match': '"99"' }));
    expect(stale).toEqual([row('admin', 'delete', made.id, 'failed', 'VERSION_MISMATCH')]);
  });

  it('shows its audit rows to those who may see the object', async () => {
    const { id } = await world().share(sample, version);
    const query = `/api/v2/audit-logs?resource_type=${sample.type}&resource_id=${id}&action=create`;
    for (const who of peopleFor(sample)) {
      const { body } = await world().as(who).get(query);
      expect([who, body.page.total]).toEqual([who, rightsOf(sample, who).includes('R') ? 1 : 0]);
    }
  });
}
