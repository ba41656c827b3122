import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobRunner } from '../../src/core/jobs/job-runner';
import { OutboxRelay } from '../../src/core/jobs/outbox-relay';
import type { Json } from '../support/caller';
import { eventually } from '../support/job-node';
import { DeploySite } from '../support/deploy-site';
import { newKeyPair } from '../support/sshd';

const MOMENT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const MILLISECONDS = expect.any(Number);

let site: DeploySite;
beforeAll(async () => {
  site = await DeploySite.start('127.0.21');
  site.app.app.get(OutboxRelay).start();
  site.app.app.get(JobRunner).start();
});
afterAll(() => site?.stop());

const wordIn = (path: string) => readFile(join(path, 'word'), 'utf8');

async function deployed(body: object): Promise<Json> {
  const { status, body: made } = await site.user.post('/api/v2/deployments', body);
  expect([status, made.errors]).toEqual([202, undefined]);
  return site.endedDeployment(made.data.id as string);
}

describe('a deployment', () => {
  it('brings a branch to hosts, by key and by password, and tells what happened on each', async () => {
    const dest_path = site.newPath();
    const [a, b] = site.hosts;
    const body = { git_repo: site.git.sshUrl, dest_path, targets: [site.byKey(a), site.byPassword(b)] };
    const job_id = await site.make({ ...body, git_branch: 'main', run_mode: 'serial' });
    expect(await site.ended(job_id)).toEqual({
      ...{ job_id, status: 'SUCCESS', git_repo: site.git.sshUrl, git_branch: 'main', dest_path, run_mode: 'serial' },
      ...{ requested_at: MOMENT, started_at: MOMENT, finished_at: MOMENT },
      targets: [
        { host: a.address, status: 'SUCCESS', changed: true, elapsed_ms: MILLISECONDS },
        // The same machine under another address: the files are there already.
        { host: b.address, status: 'SUCCESS', changed: false, elapsed_ms: MILLISECONDS },
      ],
    });
    expect(await wordIn(dest_path)).toBe('second');
    const log = await site.logOf(job_id);
    expect(log).toMatch(/PLAY \[all\] \*+\n[^]*TASK \[git\] \*+\nchanged: \[127.0.21.2\]\n[^]*PLAY RECAP \*+\n/);
    const lines = async (query: string) =>
      (await site.user.get(`/api/v1/jobs/${job_id}/logs?format=json${query}`)).body.data.lines as Json[];
    const all = await lines('');
    expect(all[0]).toEqual({ id: expect.any(Number), ts: MOMENT, host: expect.any(String), line: expect.any(String) });
    expect(all.map(({ line }) => `${line}\n`).join('')).toBe(log);
    expect(await lines(`&from_id=${all[2].id}`)).toEqual(all.slice(3));

    const older = await site.ended(await site.make({ ...body, git_branch: 'v1.2' }));
    expect(older).toMatchObject({ status: 'SUCCESS', run_mode: 'parallel' });
    expect(await wordIn(dest_path)).toBe('first');
    const retried = await site.user.post(`/api/v1/jobs/${job_id}/retry`);
    expect(await site.ended(retried.body.data.job_id as string)).toMatchObject({
      status: 'SUCCESS',
      git_branch: 'main',
    });
    expect(await wordIn(dest_path)).toBe('second');
  });

  it('fails where a host cannot be entered, and goes on elsewhere', async () => {
    const [a, b] = site.hosts;
    const nowhere = { ...site.byKey(a), host: '127.0.21.99' };
    const wrong = 'sentinel-of-a-wrong-password';
    const broken = '-----BEGIN OPENSSH PRIVATE KEY-----\n...\n-----END OPENSSH PRIVATE KEY-----\n';
    const unusable = { ...site.byKey(a), host: 'localhost', auth: { type: 'private_key', private_key: broken } };
    const made = await deployed({
      ...{ git_repo: site.git.sshUrl, git_branch: 'main', dest_path: site.newPath() },
      targets: [site.byKey(a), site.byPassword(b, wrong), nowhere, unusable],
    });
    expect(made).toMatchObject({ state: 'failed', error_code: 'DEPLOYMENT_FAILED' });
    expect(made.targets).toMatchObject([
      { state: 'succeeded', changed: true },
      { state: 'failed', changed: false, code: 'SSH_AUTHENTICATION_FAILED' },
      { state: 'failed', changed: false, code: 'SSH_CONNECTION_FAILED' },
      { state: 'failed', changed: false, code: expect.stringMatching(/^SSH_/) },
    ]);
    expect((await site.ended(made.job_id as string)).targets).toMatchObject([
      { host: a.address, status: 'SUCCESS' },
      ...[{ status: 'FAILED' }, { status: 'FAILED' }, { status: 'FAILED' }],
    ]);
    const log = await site.logOf(made.job_id as string);
    expect(log).toContain('fatal: [127.0.21.99]: UNREACHABLE! SSH_CONNECTION_FAILED');
    expect(log).not.toContain(wrong);
  });

  it('says what git complains about', async () => {
    const made = await deployed({
      ...{ git_repo: site.git.sshUrl, git_branch: 'no-such-branch', dest_path: site.newPath() },
      targets: [site.byKey(site.hosts[0])],
    });
    expect(made).toMatchObject({ state: 'failed', targets: [{ state: 'failed', code: null }] });
    expect(made.targets[0].error).toContain('no-such-branch');
  });

  it('does not go on after a host that failed when it is serial', async () => {
    const [a, b] = site.hosts;
    const body = {
      git_repo: site.git.sshUrl,
      git_branch: 'no-such-branch',
      dest_path: site.newPath(),
      run_mode: 'serial',
    };
    const made = await deployed({ ...body, targets: [site.byKey(a), site.byKey(b)] });
    expect(made.targets).toMatchObject([
      { state: 'failed', elapsed_ms: MILLISECONDS },
      { state: 'cancelled', changed: null, elapsed_ms: null },
    ]);
    const nowhere = { ...site.byKey(a), host: '127.0.21.98' };
    const stopped = await deployed({ ...body, git_branch: 'main', targets: [site.byKey(a), nowhere, site.byKey(b)] });
    expect(stopped.targets.map(({ state }: Json) => state as string)).toEqual(['succeeded', 'failed', 'cancelled']);
  });

  it('does not enter a host that identifies itself with another key than before', async () => {
    const [, b] = site.hosts;
    const body = { git_repo: site.git.sshUrl, git_branch: 'main', dest_path: site.newPath(), targets: [site.byKey(b)] };
    expect((await deployed(body)).state).toBe('succeeded');
    await b.halt();
    await b.newHostKey();
    await b.resume();
    expect(await deployed(body)).toMatchObject({
      state: 'failed',
      targets: [{ state: 'failed', code: 'SSH_HOST_KEY_CHANGED' }],
    });
    const keys = await site.app.admin.get(`/api/v2/deployment-host-keys?address=${b.address}`);
    expect(keys.body.data).toMatchObject([{ port: b.port, pinned_by: site.user.id }]);
    await site.app.admin.delete(`/api/v2/deployment-host-keys/${keys.body.data[0].id}`);
    expect((await deployed(body)).state).toBe('succeeded');
  });
});

describe('a private repository', () => {
  it('is entered with a deploy key that is nowhere afterwards', async () => {
    const { privateKey, publicKey } = await newKeyPair();
    await site.git.host.authorise(publicKey);
    const dest_path = site.newPath();
    const made = await deployed({
      ...{ git_repo: site.git.sshUrl, git_branch: 'main', dest_path, targets: [site.byKey(site.hosts[0])] },
      repository_auth: { type: 'ssh_key', private_key: privateKey },
    });
    expect(made).toMatchObject({ state: 'succeeded', targets: [{ changed: true }] });
    expect(await wordIn(dest_path)).toBe('second');
    expect(await site.secretPlaces()).toEqual([]);
    const [line = ''] = privateKey.split('\n').slice(1);
    expect(await site.logOf(made.job_id as string)).not.toContain(line);
  });

  it.each(['key', 'password'])(
    'is entered from a host, which is entered by %s, with a token that is nowhere afterwards',
    async (by) => {
      const dest_path = site.newPath();
      const { token } = site.git;
      const target = by === 'key' ? site.byKey(site.hosts[0]) : site.byPassword(site.hosts[1]);
      const body = { git_repo: site.git.httpsUrl, git_branch: 'main', dest_path, targets: [target] };
      const made = await deployed({ ...body, repository_auth: { type: 'token', token } });
      expect([made.state, made.targets[0].error]).toEqual(['succeeded', null]);
      expect(await wordIn(dest_path)).toBe('second');
      expect(await site.secretPlaces()).toEqual([]);
      const config = await readFile(join(dest_path, '.git/config'), 'utf8');
      expect(config + (await site.logOf(made.job_id as string))).not.toContain(token);
      const refused = await deployed({
        ...body,
        repository_auth: { type: 'token', token: 'sentinel-of-a-wrong-token' },
      });
      expect(refused.state).toBe('failed');
      expect(await site.logOf(refused.job_id as string)).not.toContain('sentinel-of-a-wrong-token');
      expect((await deployed(body)).state).toBe('failed');
      expect(await site.secretPlaces()).toEqual([]);
    },
  );
});

describe('a deployment that takes long', () => {
  it('stops when somebody cancels it, and is followed as an operation', async () => {
    site.git.isSlow = true;
    const { body } = await site.user.post('/api/v2/deployments', {
      ...{ git_repo: site.git.httpsUrl, git_branch: 'main', dest_path: site.newPath() },
      targets: [site.byKey(site.hosts[0])],
      repository_auth: { type: 'token', token: site.git.token },
    });
    const { id, operation_id, job_id } = body.data;
    const before = site.git.visitors.length;
    while (site.git.visitors.length === before) await sleep(50);
    expect((await site.user.get(`/api/v1/jobs/${job_id}`)).body.data).toMatchObject({
      ...{ status: 'RUNNING', started_at: MOMENT, finished_at: null },
      targets: [{ status: 'RUNNING', changed: null, elapsed_ms: null }],
    });
    expect(await site.secretPlaces()).toHaveLength(1);
    const cancelled = await site.user.post(`/api/v2/deployments/${id}/cancel`);
    expect([cancelled.status, cancelled.body.data.state]).toEqual([202, 'cancelling']);
    expect(await site.ended(job_id as string)).toMatchObject({
      status: 'CANCELLED',
      targets: [{ status: 'CANCELLED' }],
    });
    await eventually('the host has no token any more', async () => (await site.secretPlaces()).length === 0);
    site.git.isSlow = false;
    const events = await site.user.get(`/api/v2/operations/${operation_id}/events`);
    expect(events.body).toMatch(/event: log\ndata: .*TASK \[git\][^]*event: state\ndata: .*"state":"cancelled"/);
  });
});
