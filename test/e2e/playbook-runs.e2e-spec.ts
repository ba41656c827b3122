import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobRunner } from '../../src/core/jobs/job-runner';
import { OutboxRelay } from '../../src/core/jobs/outbox-relay';
import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { grant } from '../support/rights';
import { TestHost } from '../support/sshd';

const MOMENT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const SENTINEL = 'sentinel-of-the-extra-variables';

let app: TestApp;
let user: Caller;
let host: TestHost;
let dataDir: string;
let counter = 0;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'vfh-'));
  // The user that playbooks run as must be able to pass.
  await chmod(dataDir, 0o711);
  [app, host] = await Promise.all([startApp({ VIRTFLOW_DATA_DIR: dataDir }), TestHost.start('127.0.9.7')]);
  user = await app.user('runner');
});
afterAll(async () => {
  await app?.close();
  await host?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function inventory(caller: Caller, config?: string): Promise<number> {
  const made = await caller.post('/api/v2/inventories', {
    name: `inventory ${++counter}`,
    config: config ?? `t1 ansible_host=${host.address} ansible_port=${host.port} ansible_user=${userInfo().username}`,
  });
  return made.body.data.id as number;
}

async function playbook(caller: Caller, ...contents: string[]): Promise<number> {
  const tasks = contents.map((content) => ({ enabled: true, content }));
  const body = { name: `playbook ${++counter}`, type: 'Machine', main: { hosts: 'all' }, tasks };
  const { body: made } = await caller.post('/api/playbooks', body);
  return made.data.id as number;
}

async function credential(caller: Caller): Promise<string> {
  const body = { name: 'key', kind: 'ssh_key', private_key: host.key.privateKey };
  return (await caller.post('/api/v2/credentials', body)).body.data.id as string;
}

async function ended(caller: Caller, id: string): Promise<Json> {
  for (;;) {
    const { body } = await caller.get(`/api/v2/playbook-runs/${id}`);
    if (body.data.finished_at !== null) return body.data;
    await sleep(100);
  }
}

describe('a run that waits for a worker', () => {
  it('is queued and told as documented', async () => {
    const [playbook_ids, inventory_id] = [
      [await playbook(user, 'ping:'), await playbook(user, 'ping:')],
      await inventory(user),
    ];
    const answer = await user.post('/api/playbooks/execute', {
      playbook_ids,
      inventory_id,
      extra_vars: { env: 'production' },
    });
    expect(answer.status).toBe(202);
    const playbooks = playbook_ids.map((id) => ({ id, name: expect.any(String), status: 'queued' }));
    expect(answer.body).toEqual({
      success: true,
      data: { job_id: expect.stringMatching(/^job-\d+$/), status: 'queued', playbooks, created_at: MOMENT },
      message: 'Playbook 執行已排程',
    });
    const { body } = await user.get(`/api/playbooks/jobs/${answer.body.data.job_id}`);
    expect(body).toEqual({
      success: true,
      data: {
        ...answer.body.data,
        playbooks: playbooks.map((each) => ({ ...each, output: '', started_at: null, completed_at: null })),
        ...{ started_at: null, completed_at: null },
      },
    });
    expect((await user.delete(`/api/inventories/${inventory_id}`)).body.error.code).toBe('INVENTORY_IN_USE');
    const [run] = (await user.get(`/api/v2/playbook-runs?inventory_id=${inventory_id}`)).body.data;
    expect((await user.post(`/api/v2/playbook-runs/${run.id}/cancel`)).body.data.state).toBe('cancelled');
    const after = (await user.get(`/api/playbooks/jobs/${answer.body.data.job_id}`)).body.data;
    expect([after.status, after.playbooks[0].status]).toEqual(['cancelled', 'cancelled']);
    expect((await user.post(`/api/v2/playbook-runs/${run.id}/cancel`)).status).toBe(409);
    expect(await app.db.sql('SELECT sealed_input FROM playbook_runs WHERE id = $1', [run.id])).toEqual([
      { sealed_input: null },
    ]);
    expect((await user.delete(`/api/inventories/${inventory_id}`)).status).toBe(200);
  });

  it('is seen by who may see its inventory, and by nobody else', async () => {
    const [other, id] = [await app.user('other'), await inventory(user)];
    const request = { playbook_ids: [await playbook(user, 'ping:')], inventory_id: id };
    const { body } = await user.post('/api/playbooks/execute', request);
    const url = `/api/playbooks/jobs/${body.data.job_id}`;
    const hidden = await other.get(url);
    expect([hidden.status, hidden.body.error]).toEqual([404, { code: 'JOB_NOT_FOUND', message: 'Job 不存在' }]);
    for (const name of ['job-999999', 'job-0', 'job_1', '1', 'job-99999999999999999999'])
      expect((await user.get(`/api/playbooks/jobs/${name}`)).body.error?.code).toBe('JOB_NOT_FOUND');
    await grant(app.db, other.id, 'viewer', { type: 'Inventory', id });
    expect((await other.get(url)).status).toBe(200);
    const [run] = (await other.get(`/api/v2/playbook-runs?inventory_id=${id}`)).body.data;
    expect((await other.post(`/api/v2/playbook-runs/${run.id}/cancel`)).status).toBe(403);
    expect((await other.post('/api/playbooks/execute', request)).body.error.code).toBe('PLAYBOOK_NOT_FOUND');
    expect(
      (await other.post('/api/playbooks/execute', { ...request, playbook_ids: [await playbook(other, 'ping:')] }))
        .status,
    ).toBe(403);
  });

  it('is refused before anything runs when something of it is not there', async () => {
    const [mine, id] = [await playbook(user, 'ping:'), await inventory(user)];
    const refused = async (body: object) =>
      (await user.post('/api/playbooks/execute', body)).body.error?.code as string;
    const before = (await app.db.sql('SELECT count(*)::int AS n FROM jobs'))[0];
    expect(await refused({ playbook_ids: [mine, 2_000_000_000], inventory_id: id })).toBe('PLAYBOOK_NOT_FOUND');
    expect(await refused({ playbook_ids: [mine], inventory_id: 2_000_000_000 })).toBe('INVENTORY_NOT_FOUND');
    expect(await refused({ playbook_ids: [], inventory_id: id })).toBe('VALIDATION_ERROR');
    expect(await refused({ playbook_ids: [mine] })).toBe('VALIDATION_ERROR');
    expect(await refused({ playbook_ids: [mine], inventory_id: id, extra_vars: { ansible_connection: 'local' } })).toBe(
      'VALIDATION_ERROR',
    );
    expect((await app.db.sql('SELECT count(*)::int AS n FROM jobs'))[0]).toEqual(before);
    const single = await app.user('single');
    const [own] = [await playbook(single, 'ping:'), await inventory(single)];
    expect((await single.post('/api/playbooks/execute', { playbook_ids: [own] })).status).toBe(202);
  });
});

describe('a run in a worker', () => {
  beforeAll(async () => {
    await app.db.sql(`DELETE FROM outbox_messages`);
    await app.db.sql(`UPDATE jobs SET state = 'cancelled', finished_at = now() WHERE state = 'queued'`);
    app.app.get(OutboxRelay).start();
    app.app.get(JobRunner).start();
  });

  it('runs playbooks one after the other, tells results by host and pins the key of the host', async () => {
    const [id, key] = [await inventory(user), await credential(user)];
    const good = await playbook(user, 'name: say\ndebug: {msg: "{{ word }}"}', 'name: id\ncommand: id');
    const bad = await playbook(user, 'name: fails\ncommand: /bin/false');
    const started = await user.post('/api/v2/playbook-runs', {
      playbook_ids: [good, bad],
      inventory_id: id,
      credential_id: key,
      extra_vars: { word: SENTINEL },
    });
    expect(started).toMatchObject({ status: 202, body: { data: { state: 'queued' } } });
    const run = await ended(user, started.body.data.id as string);
    expect(run).toMatchObject({ state: 'failed', error_code: 'PLAYBOOK_EXECUTION_FAILED' });
    expect(run.steps.map(({ status }: Json) => status as string)).toEqual(['success', 'failed']);
    expect(run.targets).toMatchObject([
      { position: 1, host: 't1', status: 'ok', changed: true },
      { position: 2, host: 't1', status: 'failed' },
    ]);
    const { body } = await user.get(`/api/playbooks/jobs/${run.job_id}`);
    expect(body.data).toMatchObject({ status: 'completed', started_at: MOMENT, completed_at: MOMENT });
    expect(body.data.playbooks).toMatchObject([
      { id: good, status: 'success', output: expect.stringMatching(/PLAY \[[\s\S]*TASK \[say\][\s\S]*PLAY RECAP/) },
      { id: bad, status: 'failed', output: expect.stringContaining('t1') },
    ]);
    const status = async (playbookId: number) =>
      (await user.get(`/api/playbooks/${playbookId}`)).body.data.status as string;
    expect([await status(good), await status(bad)]).toEqual(['Success', 'Fail']);
    const operation = await user.get(`/api/v2/operations/${run.operation_id}`);
    expect(operation.body.data).toMatchObject({ state: 'failed', subject_type: 'PlaybookRun', subject_id: run.id });
    const keys = await app.db.sql('SELECT public_key FROM ssh_host_keys WHERE inventory_id = $1', [id]);
    expect(keys).toEqual([{ public_key: await host.hostKey() }]);
    const stored = JSON.stringify(await app.db.sql('SELECT payload, result FROM jobs'));
    expect(stored + JSON.stringify(await app.db.sql('SELECT * FROM playbook_runs'))).not.toContain(SENTINEL);

    const again = await user.post(`/api/v2/playbook-runs/${run.id}/rerun-failed`, { credential_id: key });
    expect(again.body.data).toMatchObject({ rerun_of_id: run.id, limit: 't1' });
    const second = await ended(user, again.body.data.id as string);
    expect(second.steps).toMatchObject([{ playbook_id: bad, status: 'failed' }]);
  });

  it('only says what would change in check mode, and does only what is tagged', async () => {
    const [id, key] = [await inventory(user), await credential(user)];
    const file = join('/tmp', `virtflow-${process.pid}-${++counter}`);
    const touch = await playbook(
      user,
      `name: make\nfile: {path: ${file}, state: touch}\ntags: [make]`,
      'command: /bin/false',
    );
    const base = { playbook_ids: [touch], inventory_id: id, credential_id: key, tags: ['make'] };
    const checked = await user.post('/api/v2/playbook-runs', { ...base, check: true });
    expect(await ended(user, checked.body.data.id as string)).toMatchObject({ state: 'succeeded', check: true });
    await expect(rm(file)).rejects.toThrow('ENOENT');
    const done = await user.post('/api/v2/playbook-runs', base);
    expect(await ended(user, done.body.data.id as string)).toMatchObject({ state: 'succeeded' });
    await rm(file);
  });

  it('sends nothing to a host that has another key than before, until an owner forgets the old one', async () => {
    const [id, key] = [await inventory(user), await credential(user)];
    const test = async () =>
      (await user.post(`/api/v2/inventories/${id}/ssh-test`, { credential_id: key })).body.data.hosts[0];
    expect(await test()).toMatchObject({ ok: true, code: null });
    expect((await user.get(`/api/v2/inventories/${id}`)).body.data).toMatchObject({
      status: 'On',
      ssh_status: 'Connected',
    });
    await host.newHostKey();
    await host.halt();
    await host.resume();
    expect(await test()).toMatchObject({ ok: false, code: 'SSH_HOST_KEY_CHANGED' });
    const ping = await playbook(user, 'ping:');
    const started = await user.post('/api/v2/playbook-runs', {
      playbook_ids: [ping],
      inventory_id: id,
      credential_id: key,
    });
    const run = await ended(user, started.body.data.id as string);
    expect(run.targets).toMatchObject([{ host: 't1', status: 'unreachable', code: 'SSH_HOST_KEY_CHANGED' }]);
    const [pinned] = (await user.get(`/api/v2/inventories/${id}/host-keys`)).body.data;
    expect(pinned).toMatchObject({
      address: host.address,
      port: host.port,
      key_type: 'ssh-ed25519',
      pinned_by: user.id,
    });
    const helper = await app.user(`helper${++counter}`);
    await grant(app.db, helper.id, 'maintainer', { type: 'Inventory', id });
    const url = `/api/v2/inventories/${id}/host-keys/${pinned.id}`;
    expect((await helper.delete(url)).status).toBe(403);
    expect((await user.delete(url)).status).toBe(204);
    expect((await user.delete(url)).body.code).toBe('SSH_HOST_KEY_NOT_FOUND');
    expect(await test()).toMatchObject({ ok: true });
    const audit = await app.db.sql(`SELECT outcome FROM audit_entries WHERE action = 'forget_host_key' ORDER BY id`);
    expect(audit.map(({ outcome }) => outcome)).toEqual(['denied', 'success', 'failed']);
  });

  it('is stopped when somebody cancels it', async () => {
    const [id, key] = [await inventory(user), await credential(user)];
    const slow = await playbook(user, 'command: sleep 60');
    const started = await user.post('/api/v2/playbook-runs', {
      playbook_ids: [slow],
      inventory_id: id,
      credential_id: key,
    });
    const url = `/api/v2/playbook-runs/${started.body.data.id}`;
    while ((await user.get(url)).body.data.steps[0].status !== 'running') await sleep(50);
    expect((await user.post(`${url}/cancel`)).body.data.state).toBe('cancelling');
    const run = await ended(user, started.body.data.id as string);
    expect([run.state, run.steps[0].status]).toEqual(['cancelled', 'cancelled']);
    expect((await user.get(`/api/playbooks/${slow}`)).body.data.status).toBe('Fail');
  });
});

describe('POST /ssh/test', () => {
  it('tells who lets us in, tests the own inventories when none is named, and fails when a host changes its key', async () => {
    const caller = await app.user(`tester${++counter}`);
    const gone = await inventory(caller, 'nobody ansible_host=127.0.9.250 ansible_port=9');
    const closed = await inventory(caller);
    await inventory(app.admin);
    const { status, body } = await caller.post('/api/ssh/test', {});
    expect([status, body.success, body.message]).toEqual([200, true, 'SSH 連線測試完成']);
    expect(body.data.results).toEqual([
      { ...result(gone), message: 'SSH 連線失敗 (SSH_CONNECTION_FAILED)' },
      { ...result(closed), message: 'SSH 認證失敗 (SSH_AUTHENTICATION_FAILED)' },
    ]);
    expect((await caller.get(`/api/inventories/${closed}`)).body.data).toMatchObject({
      status: 'On',
      ssh_status: 'Unconnected',
    });
    expect((await caller.post('/api/ssh/test', { inventory_ids: [closed, 2_000_000_000] })).body.error.code).toBe(
      'INVENTORY_NOT_FOUND',
    );
    expect((await caller.post('/api/ssh/test')).status).toBe(200);
  });

  const result = (id: number) => ({
    ...{ inventory_id: id, inventory_name: expect.any(String), status: 'Unconnected', tested_at: MOMENT },
  });
});
