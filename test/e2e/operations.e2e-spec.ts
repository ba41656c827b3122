import { randomUUID } from 'node:crypto';
import { get as httpGet, type IncomingMessage } from 'node:http';
import { systemContext } from '../../src/core/context/request-context';
import { UnitOfWork } from '../../src/core/database/unit-of-work';
import { JobHandlers, JobLog, JobStore, type Job } from '../../src/core/jobs';
import { JobWatch } from '../../src/modules/operations/job-watch';
import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/caller';
import { eventually } from '../support/job-node';

interface Event {
  event: string;
  id: string | null;
  data: Record<string, unknown>;
}

describe('operations', () => {
  let api: TestApp;
  let url: string;
  let lee: Caller;
  let kim: Caller;
  let tenantId: number;

  const store = () => api.app.get(JobStore);
  const enqueue = (requestedBy: string | null, subject = { type: 'Tenant', id: tenantId }) => {
    const origin = { requestId: 'request-of-the-test', actor: { id: requestedBy } };
    return api.app
      .get(UnitOfWork)
      .run(systemContext('system:worker'), (tx) =>
        store().enqueueInTx(tx, origin, { kind: 'demo', payload: {}, subject }),
      );
  };
  const claim = async () => (await store().claim(['demo'], 'worker-of-the-test', 30)) as Job;

  /** Reads a stream as a program would, over a connection of its own. */
  const watch = (caller: Caller, id: string, headers: Record<string, string> = {}) => {
    const events: Event[] = [];
    let response: IncomingMessage | undefined;
    const state = { status: 0, ended: false, events, close: () => response?.destroy() };
    const request = httpGet(
      `${url}/api/v2/operations/${id}/events`,
      { headers: { ...caller.headers, ...headers } },
      (answer) => {
        response = answer;
        state.status = answer.statusCode ?? 0;
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
          const blocks = text.split('\n\n');
          text = blocks.pop() ?? '';
          for (const block of blocks.filter((part) => !part.startsWith(':'))) events.push(parse(block));
        });
        answer.on('end', () => (state.ended = true)).on('error', () => undefined);
      },
    );
    request.on('error', () => undefined);
    return state;
  };

  beforeAll(async () => {
    api = await startApp();
    url = await api.listen();
    api.app.get(JobHandlers).register('demo', async () => undefined);
    [lee, kim] = [await api.user('lee'), await api.user('kim')];
    tenantId = (await api.admin.post('/api/v2/tenants', { name: 'watched' })).body.data.id as number;
  });
  afterAll(() => api.close());
  afterEach(() => api.db.sql('DELETE FROM jobs'));

  it('shows who asked for an operation what has become of it, with the reasons of a failure', async () => {
    const job = await enqueue(lee.id);
    const path = `/api/v2/operations/${job.id}`;
    expect((await lee.get(path)).body.data).toMatchObject({
      id: job.id,
      kind: 'demo',
      state: 'queued',
      subject_type: 'Tenant',
      subject_id: String(tenantId),
      requested_by: lee.id,
      error: null,
      finished_at: null,
    });
    await store().settle(await claim(), {
      state: 'failed',
      errorCode: 'QUOTA_EXCEEDED',
      errorMessage: 'The quota is spent',
      result: { requested: 4 },
    });
    expect((await lee.get(path)).body.data).toMatchObject({
      state: 'failed',
      result: null,
      error: { code: 'QUOTA_EXCEEDED', message: 'The quota is spent', details: { requested: 4 } },
    });
  });

  it('does not exist for who neither asked for it nor sees its subject, until a grant shows him the subject', async () => {
    const job = await enqueue(lee.id);
    const paths = [`/api/v2/operations/${job.id}`, `/api/v2/operations/${job.id}/events`];
    const list = `/api/v2/operations?subject_type=Tenant&subject_id=${tenantId}`;
    for (const path of paths) {
      const [hidden, missing] = [await kim.get(path), await kim.get(path.replace(job.id, randomUUID()))];
      expect([hidden.status, hidden.body.code]).toEqual([404, 'OPERATION_NOT_FOUND']);
      expect({ ...hidden.body, request_id: '' }).toEqual({ ...missing.body, request_id: '' });
    }
    expect((await kim.post(`${paths[0]}/cancel`)).status).toBe(404);
    expect((await kim.get(list)).body).toMatchObject({ data: [], page: { total: 0 } });
    const grant = {
      resource_type: 'Tenant',
      resource_id: tenantId,
      principal_type: 'user',
      principal_id: kim.id,
      role: 'viewer',
    };
    const { body } = await api.admin.post('/api/v2/permissions', grant);
    expect((await kim.get(paths[0] as string)).status).toBe(200);
    expect((await kim.get(list)).body).toMatchObject({ data: [{ id: job.id }], page: { total: 1 } });
    expect((await kim.get('/api/v2/operations')).body.data).toEqual([]);
    expect((await kim.post(`${paths[0]}/cancel`)).body.code).toBe('FORBIDDEN');
    await api.admin.delete(`/api/v2/permissions/${body.data.id as string}`);
    expect((await kim.get(paths[0] as string)).status).toBe(404);
  });

  it('lists the newest first, filtered and with a total, and never our own housekeeping', async () => {
    const [first, second] = [await enqueue(lee.id), await enqueue(lee.id)];
    await enqueue(null);
    await api.app
      .get(UnitOfWork)
      .run(systemContext('system:worker'), (tx) =>
        store().enqueueInTx(tx, systemContext('system:worker'), { kind: 'housekeeping-of-the-test', payload: {} }),
      );
    expect((await lee.get('/api/v2/operations')).body).toMatchObject({
      data: [{ id: second.id }, { id: first.id }],
      page: { total: 2 },
    });
    expect((await lee.get('/api/v2/operations?state=running')).body.data).toEqual([]);
    const one = await lee.get('/api/v2/operations?page[size]=1');
    const next = await lee.get(`/api/v2/operations?page[size]=1&cursor=${one.body.page.next_cursor as string}`);
    expect(next.body.data).toMatchObject([{ id: first.id }]);
    expect((await api.admin.get('/api/v2/operations')).body.page.total).toBe(3);
  });

  it('cancels what waits at once, asks what runs to stop, and leaves an audit row', async () => {
    const waiting = await enqueue(lee.id);
    const cancelled = await lee.post(`/api/v2/operations/${waiting.id}/cancel`);
    expect([cancelled.status, cancelled.body.data.state]).toEqual([202, 'cancelled']);
    const running = await enqueue(lee.id);
    const job = await claim();
    expect((await lee.post(`/api/v2/operations/${running.id}/cancel`)).body.data.state).toBe('cancelling');
    expect((await store().heartbeat([job], 30)).get(job.id)).toBe('cancelling');
    await store().settle(job, { state: 'cancelled' });
    const late = await lee.post(`/api/v2/operations/${running.id}/cancel`);
    expect([late.status, late.body.code]).toEqual([409, 'STATUS_FORBIDS_CHANGE']);
    const rows = await api.db.sql(
      `SELECT action, outcome FROM audit_entries WHERE resource_type = 'Operation' AND resource_id = $1 ORDER BY id`,
      [running.id],
    );
    expect(rows).toEqual([
      { action: 'cancel', outcome: 'success' },
      { action: 'cancel', outcome: 'failed' },
    ]);
  });

  describe('events', () => {
    it('tell states and lines as they happen, without gaps, and end with the operation', async () => {
      const { id } = await enqueue(lee.id);
      const stream = watch(lee, id);
      await eventually('the state is told', () => stream.events.length === 1);
      const job = await claim();
      const log = new JobLog(store(), job);
      await log.progress('choosing a device');
      await eventually('the line is told', () => stream.events.some(({ event }) => event === 'progress'));
      await log.write(Array.from({ length: 1200 }, (_, n) => ({ text: `line ${n}`, host: 'web-1', data: { n } })));
      await store().settle(job, { state: 'succeeded', result: { ok: true } });
      await eventually('the stream ends', () => stream.ended);
      const lines = stream.events.filter(({ event }) => event !== 'state');
      expect(lines.map(({ id: number }) => Number(number))).toEqual(Array.from({ length: 1201 }, (_, n) => n + 1));
      expect(lines[0]).toMatchObject({ event: 'progress', data: { text: 'choosing a device', host: null } });
      expect(lines[1200]).toMatchObject({
        event: 'log',
        data: { text: 'line 1199', host: 'web-1', data: { n: 1199 } },
      });
      const states = stream.events.filter(({ event }) => event === 'state').map(({ data }) => data['state']);
      expect([states[0], states.at(-1)]).toEqual(['queued', 'succeeded']);
      expect(stream.events.at(-1)?.event).toBe('state');
    });

    it('are not sent to who asks by HEAD, for whom nothing is watched', async () => {
      const { id } = await enqueue(lee.id);
      const { status, headers } = await fetch(`${url}/api/v2/operations/${id}/events`, {
        method: 'HEAD',
        headers: lee.headers,
      });
      expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
      await eventually('nobody watches', () => api.app.get(JobWatch).watching === 0);
    });

    it('go on after the last number the client saw', async () => {
      const { id } = await enqueue(lee.id);
      const job = await claim();
      await new JobLog(store(), job).write([{ text: 'one' }, { text: 'two' }, { text: 'three' }]);
      await store().settle(job, { state: 'succeeded' });
      const stream = watch(lee, id, { 'last-event-id': '2' });
      await eventually('the stream ends', () => stream.ended);
      expect(stream.events.map(({ event, data }) => data['text'] ?? event)).toEqual(['three', 'state']);
      const refused = await lee.get(`/api/v2/operations/${id}/events`, { 'last-event-id': 'two' });
      expect([refused.status, refused.body.code]).toEqual([422, 'VALIDATION_ERROR']);
    });

    it('end for a reader whose right is withdrawn, before the next line', async () => {
      const grant = {
        resource_type: 'Tenant',
        resource_id: tenantId,
        principal_type: 'user',
        principal_id: kim.id,
        role: 'viewer',
      };
      const { body } = await api.admin.post('/api/v2/permissions', grant);
      const { id } = await enqueue(lee.id);
      const stream = watch(kim, id);
      await eventually('the state is told', () => stream.events.length === 1);
      await api.admin.delete(`/api/v2/permissions/${body.data.id as string}`);
      await new JobLog(store(), await claim()).write([{ text: 'not for him' }]);
      await eventually('the stream ends', () => stream.ended);
      expect(JSON.stringify(stream.events)).not.toContain('not for him');
    });

    it('are no more looked for when the client has gone', async () => {
      const { id } = await enqueue(lee.id);
      const stream = watch(lee, id);
      await eventually('the state is told', () => stream.events.length === 1);
      stream.close();
      await eventually('nobody watches', () => api.app.get(JobWatch).watching === 0);
    });
  });
});

function parse(block: string): Event {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  return {
    event: field('event') ?? '',
    id: field('id') ?? null,
    data: JSON.parse(field('data') ?? '{}') as Record<string, unknown>,
  };
}
