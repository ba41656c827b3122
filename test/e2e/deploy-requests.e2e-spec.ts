import { JobHandlers, type JobRun } from '../../src/core/jobs';
import { HOUSEKEEPING } from '../../src/core/jobs/housekeeping';
import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { newKeyPair } from '../support/sshd';

const MOMENT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const PASSWORD = 'sentinel-password-of-a-target';
const TOKEN = 'sentinel-token-of-a-repository';

/** As the document prints it. */
const DOCUMENTED = `{
  "git_repo": "git@github.com:org/repo.git",   
  "git_branch": "main",                        
  "dest_path": "/var/www/app",                 
  "targets": [
    {
      "host": "192.0.2.10",
      "port": 22,
      "username": "ubuntu",
      "auth": { "type": "private_key", "private_key": "-----BEGIN OPENSSH PRIVATE KEY-----\\n...\\n-----END OPENSSH PRIVATE KEY-----\\n", "passphrase": null }
    },
    {
      "host": "192.0.2.11",
      "username": "ubuntu",
      "auth": { "type": "password", "password": "secret" }
    }
  ],
  "run_mode": "parallel"   
}`;

const TARGET = { host: '192.0.2.11', username: 'ubuntu', auth: { type: 'password', password: PASSWORD } };
const BODY = { git_repo: 'https://github.com/org/other.git', dest_path: '/srv/other', targets: [TARGET] };

let app: TestApp;
let user: Caller;
beforeAll(async () => {
  app = await startApp({ DEPLOY_CREDENTIALS_TTL: '3600' });
  user = await app.user('releaser');
});
afterAll(() => app?.close());

async function make(caller: Caller, body: object = {}): Promise<string> {
  const answer = await caller.post('/api/v1/jobs', { ...BODY, ...body });
  expect(answer).toMatchObject({ status: 202 });
  return answer.body.data.job_id as string;
}

/** In version 2, whose id it has too. */
async function found(caller: Caller, jobId: string): Promise<Json> {
  const { body } = await caller.get(`/api/v2/deployments?job_number=${jobId.slice('job_'.length)}`);
  return body.data[0];
}

describe('a job as documented', () => {
  it('is accepted, told with its targets, listed, and has an empty log until it runs', async () => {
    const made = await user.post('/api/v1/jobs', DOCUMENTED);
    const { job_id } = made.body.data;
    expect([made.status, made.body]).toEqual([
      202,
      { ok: true, data: { job_id: expect.stringMatching(/^job_\d+$/), status: 'PENDING' } },
    ]);
    const git = { git_repo: 'git@github.com:org/repo.git', git_branch: 'main' };
    const pending = { status: 'PENDING', changed: null, elapsed_ms: null };
    const job = await user.get(`/api/v1/jobs/${job_id}`);
    expect([job.status, job.body]).toEqual([
      200,
      {
        ok: true,
        data: {
          ...{ job_id, status: 'PENDING', ...git, dest_path: '/var/www/app', run_mode: 'parallel' },
          ...{ requested_at: MOMENT, started_at: null, finished_at: null },
          targets: [
            { host: '192.0.2.10', ...pending },
            { host: '192.0.2.11', ...pending },
          ],
        },
      },
    ]);
    expect((await user.get('/api/v1/jobs')).body).toEqual({
      ok: true,
      data: {
        items: [{ job_id, status: 'PENDING', ...git, requested_at: MOMENT, targets_count: 2 }],
        ...{ total: 1, page: 1, page_size: 20 },
      },
    });
    const text = await user.get(`/api/v1/jobs/${job_id}/logs`, { accept: 'application/json' });
    expect([text.status, text.headers['content-type'], text.body]).toEqual([200, 'text/plain; charset=utf-8', '']);
    expect((await user.get(`/api/v1/jobs/${job_id}/logs?format=json`)).body).toEqual({ ok: true, data: { lines: [] } });
  });

  it('is made with an API key as well, in parallel and from what the repository holds out when nothing else is said', async () => {
    const token = await user.post('/api/v1/auth/tokens', { name: 'pipeline', scopes: ['read', 'write'] });
    const { body } = await app.anonymous.post('/api/v1/jobs', BODY, { 'x-api-key': token.body.token as string });
    const { data } = (await user.get(`/api/v1/jobs/${body.data.job_id}`)).body;
    expect(data).toMatchObject({ git_branch: 'HEAD', run_mode: 'parallel' });
    const nobody = await app.anonymous.post('/api/v1/jobs', BODY);
    expect([nobody.status, nobody.body]).toEqual([
      401,
      { ok: false, error: { code: 'UNAUTHORIZED', message: expect.any(String), details: {} } },
    ]);
  });

  it('is listed page by page, by status and by time, the latest first', async () => {
    const caller = await app.user('lister');
    const ids = [];
    for (let i = 0; i < 3; i++) ids.push(await make(caller));
    await app.db.sql(`UPDATE deployments SET created_at = '2025-10-31T01:00:00Z' WHERE job_number = $1`, [
      Number(ids[0]?.slice(4)),
    ]);
    const list = async (query: string) => {
      const { data } = (await caller.get(`/api/v1/jobs?${query}`)).body;
      return [data.items.map(({ job_id }: Json) => job_id as string), data.total, data.page, data.page_size];
    };
    const [first, second, third] = ids;
    expect(await list('page=1&page_size=2')).toEqual([[third, second], 3, 1, 2]);
    expect(await list('page=2&page_size=2')).toEqual([[first], 3, 2, 2]);
    expect(await list('status=PENDING&page_size=1')).toEqual([[third], 3, 1, 1]);
    expect(await list('status=SUCCESS')).toEqual([[], 0, 1, 20]);
    expect(await list('from=2025-10-31T00:00:00Z&to=2025-10-31')).toEqual([[first], 1, 1, 20]);
    expect(await list('from=2025-11-01')).toEqual([[third, second], 2, 1, 20]);
    for (const [query, field] of [
      ['status=DONE', 'status'],
      ['from=yesterday', 'from'],
      ['page=0', 'page'],
      ['page_size=1000', 'page_size'],
    ]) {
      const { status, body } = await caller.get(`/api/v1/jobs?${query}`);
      expect([status, body.error.code, Object.keys(body.error.details as object)]).toEqual([
        422,
        'VALIDATION_ERROR',
        [field],
      ]);
    }
  });
});

describe('a request that is wrong', () => {
  const details = async (body: object, caller = user): Promise<Json> => {
    const answer = await caller.post('/api/v1/jobs', body);
    expect([answer.status, answer.body.ok, answer.body.error.code, answer.body.error.message]).toEqual([
      ...[422, false, 'VALIDATION_ERROR', 'Request validation failed'],
    ]);
    return answer.body.error.details;
  };

  it('is told field by field', async () => {
    expect(await details({})).toEqual({ git_repo: 'required', dest_path: 'required', targets: 'required' });
    expect(await details({ ...BODY, targets: [] })).toEqual({ targets: expect.stringContaining('at least 1') });
    expect(await details({ ...BODY, targets: [{}] })).toEqual({
      'targets.0.host': 'required',
      'targets.0.username': 'required',
      'targets.0.auth': 'required',
    });
    const withAuth = (auth: object) => ({ ...BODY, targets: [{ ...TARGET, auth }] });
    expect(await details(withAuth({ type: 'private_key' }))).toEqual({ 'targets.0.auth.private_key': 'required' });
    expect(await details(withAuth({ type: 'password', private_key: null }))).toEqual({
      'targets.0.auth.password': 'required',
    });
    expect(await details(withAuth({}))).toEqual({ 'targets.0.auth.type': 'required' });
    expect(await details(withAuth({ type: 'kerberos' }))).toEqual({ 'targets.0.auth.type': expect.any(String) });
    expect(await details(withAuth({ type: 'private_key', private_key: 'x' }))).toEqual({
      'targets.0.auth.private_key': 'must be a private key in OpenSSH or PEM format',
    });
    expect(await details({ ...BODY, run_mode: 'both', become: true })).toEqual({
      run_mode: expect.stringContaining('parallel'),
      become: expect.any(String),
    });
    expect(await details({ ...BODY, targets: [{ ...TARGET, port: 65536 }] })).toEqual({
      'targets.0.port': 'must not be greater than 65535',
    });
    expect(await details({ ...BODY, targets: [TARGET, { ...TARGET, username: 'other' }] })).toEqual({
      'targets.1.host': 'must not be there twice',
    });
    const broken = await user.post('/api/v1/jobs', '{"git_repo":');
    expect([broken.status, broken.body.ok]).toEqual([400, false]);
  });

  it.each([
    ...['ext::sh -c touch% /tmp/x', 'file:///etc', '/etc', '--upload-pack=touch x', 'git@-oProxyCommand=touch:r'],
    ...[
      'https://user:secret@example.com/r',
      'ssh://-oProxyCommand=touch/r',
      'https://e.com/{{ 7 * 7 }}',
      'https://e.com/r%0a',
    ],
  ])('names the repository %j', async (git_repo) => {
    expect(Object.keys((await details({ ...BODY, git_repo })) as object)).toEqual(['git_repo']);
  });

  it.each(['-main', '--upload-pack=x', 'a b', '{{ 7 * 7 }}', 'a\nb', 'a..b'])(
    'names the branch %j',
    async (git_branch) => {
      expect(Object.keys((await details({ ...BODY, git_branch })) as object)).toEqual(['git_branch']);
    },
  );

  it.each(['app', '~/app', '/', '/etc', '/../../root', '/var/../etc', '/srv/{{ 7 * 7 }}', '/srv/$HOME', '/srv/a\nb'])(
    'names the directory %j',
    async (dest_path) => {
      expect(Object.keys((await details({ ...BODY, dest_path })) as object)).toEqual(['dest_path']);
    },
  );

  it.each(['-oProxyCommand=touch', 'a b', '{{ x }}', 'user@host', 'host:22', '1', 'fe80::1%eth0', 'a[1:9]'])(
    'names the host %j',
    async (host) => {
      expect(Object.keys((await details({ ...BODY, targets: [{ ...TARGET, host }] })) as object)).toEqual([
        'targets.0.host',
      ]);
    },
  );

  it('leaves nothing behind', async () => {
    const count = () => app.db.sql('SELECT count(*)::int AS n FROM jobs');
    const before = await count();
    await details({ ...BODY, git_repo: '/etc' });
    expect(await count()).toEqual(before);
  });
});

describe('who may see a job', () => {
  it('is who asked for it, and who sees everything; to others it does not exist', async () => {
    const [other, operator, auditor] = [
      await app.user('other'),
      await app.user('operating', 'operator'),
      await app.user('auditing', 'auditor'),
    ];
    const job = await make(user);
    const { id } = await found(user, job);
    const unknown = (await other.get('/api/v1/jobs/job_999999999')).body;
    expect(unknown).toEqual({ ok: false, error: { code: 'NOT_FOUND', message: expect.any(String), details: {} } });
    for (const caller of [other, operator]) {
      for (const path of ['', '/logs', '/logs?format=json'])
        expect(await caller.get(`/api/v1/jobs/${job}${path}`)).toMatchObject({ status: 404, body: unknown });
      expect(await caller.post(`/api/v1/jobs/${job}/retry`)).toMatchObject({ status: 404, body: unknown });
      expect((await caller.get('/api/v1/jobs')).body.data).toMatchObject({ items: [], total: 0 });
      expect((await caller.post(`/api/v2/deployments/${id}/cancel`)).body.code).toBe('DEPLOYMENT_NOT_FOUND');
      expect((await caller.get(`/api/v2/deployments/${id}/log`)).status).toBe(404);
    }
    for (const caller of [auditor, app.admin]) expect((await caller.get(`/api/v1/jobs/${job}`)).status).toBe(200);
    expect((await auditor.post(`/api/v1/jobs/${job}/retry`)).status).toBe(403);
    expect((await auditor.post('/api/v1/jobs', BODY)).status).toBe(403);
    for (const name of ['job_0', 'job-1', '1', 'job_99999999999999999999', 'job_1x', '%00'])
      expect((await user.get(`/api/v1/jobs/${name}`)).body.error.code).toBe('NOT_FOUND');
  });

  it('leaves an audit row for each, without a secret', async () => {
    const job = await make(user);
    const { id, operation_id } = await found(user, job);
    const { body } = await app.admin.get(`/api/v2/audit-logs?resource_type=Deployment&resource_id=${id}`);
    expect(body.data).toMatchObject([{ action: 'create', outcome: 'success', actor_id: user.id }]);
    expect((await user.get(`/api/v2/operations/${operation_id}`)).body.data).toMatchObject({
      ...{ state: 'queued', subject_type: 'Deployment', subject_id: id },
    });
  });
});

describe('credentials', () => {
  const keepHouse = () =>
    app.app.get(JobHandlers).get(HOUSEKEEPING)({ signal: new AbortController().signal } as JobRun);

  it('are in no answer, audit row, job, outbox message or stored answer, and sealed where they are', async () => {
    const { privateKey } = await newKeyPair();
    const body = {
      ...{ ...BODY, git_repo: 'https://github.com/org/private.git', repository_auth: { type: 'token', token: TOKEN } },
      targets: [
        TARGET,
        { ...TARGET, host: '192.0.2.12', auth: { type: 'private_key', private_key: privateKey, passphrase: PASSWORD } },
      ],
    };
    const made = await user.post('/api/v2/deployments', body, { 'idempotency-key': 'once' });
    expect(made.status).toBe(202);
    expect(await user.post('/api/v2/deployments', body, { 'idempotency-key': 'once' })).toMatchObject({
      body: made.body,
    });
    const { id } = made.body.data;
    const seen = [made.body, (await user.get(`/api/v2/deployments/${id}`)).body];
    const tables = [
      'deployments',
      'deployment_targets',
      'jobs',
      'outbox_messages',
      'audit_entries',
      'idempotency_keys',
    ];
    for (const table of tables) seen.push(await app.db.sql(`SELECT to_jsonb(t) AS row FROM ${table} t`));
    const all = JSON.stringify(seen);
    const [line = ''] = privateKey.split('\n').slice(1);
    for (const secret of [PASSWORD, TOKEN, line]) expect(all).not.toContain(secret);
    expect(all).toContain('"sealed_credentials":"box1.');
  });

  it('are kept for a retry as long as they were to be at first, and no longer', async () => {
    const job = await make(user);
    const retried = await user.post(`/api/v1/jobs/${job}/retry`);
    expect([retried.status, retried.body]).toEqual([
      202,
      { ok: true, data: { job_id: expect.stringMatching(/^job_\d+$/), status: 'PENDING' } },
    ]);
    const [first, second] = [await found(user, job), await found(user, retried.body.data.job_id as string)];
    expect(second).toMatchObject({ retry_of_id: first.id, credentials_expire_at: first.credentials_expire_at });
    const left = Date.parse(first.credentials_expire_at as string) - Date.parse(first.created_at as string);
    expect(Math.round(left / 1000)).toBe(3600);

    await app.db.sql(`UPDATE deployments SET credentials_expire_at = now() - interval '1 second' WHERE id = $1`, [
      first.id,
    ]);
    const late = await user.post(`/api/v1/jobs/${job}/retry`);
    expect([late.status, late.body.error.code]).toEqual([409, 'CREDENTIALS_EXPIRED']);
    const sealed = () =>
      app.db.sql('SELECT sealed_credentials IS NULL AS gone FROM deployments WHERE id = ANY($1) ORDER BY id', [
        [first.id, second.id],
      ]);
    expect(await sealed()).toEqual([{ gone: false }, { gone: false }]);
    await keepHouse();
    expect(await sealed()).toEqual([{ gone: true }, { gone: false }]);
    expect((await user.post(`/api/v1/jobs/${job}/retry`)).body.error.code).toBe('CREDENTIALS_EXPIRED');
  });
});

describe('version 2', () => {
  it('filters and sorts, rehearses, cancels what waits, and has an entity tag', async () => {
    const caller = await app.user('second');
    const make2 = async (git_repo: string, query = '') =>
      (await caller.post(`/api/v2/deployments${query}`, { ...BODY, git_repo })).body.data;
    const [a, b] = [await make2('https://a.example.com/r'), await make2('https://b.example.com/r')];
    await make2('https://c.example.com/r', '?dry_run=true');
    const list = async (query: string) =>
      (await caller.get(`/api/v2/deployments?${query}`)).body.data.map(({ id }: Json) => id as string) as string[];
    expect(await list('sort=-created_at')).toEqual([b.id, a.id]);
    expect(await list('git_repo__ic=a.example')).toEqual([a.id]);
    const cancelled = await caller.post(`/api/v2/deployments/${a.id}/cancel`);
    expect([cancelled.status, cancelled.body.data.state]).toEqual([202, 'cancelled']);
    expect(await list('state=cancelled')).toEqual([a.id]);
    const read = await caller.get(`/api/v2/deployments/${a.id}`);
    expect(read.headers['etag']).toBe(`"${read.body.data.version}"`);
    expect(read.body.data.targets).toMatchObject([{ host: TARGET.host, port: 22, state: 'cancelled', changed: null }]);
    expect((await caller.get(`/api/v1/jobs/${read.body.data.job_id}`)).body.data).toMatchObject({
      ...{ status: 'CANCELLED', finished_at: MOMENT, targets: [{ status: 'CANCELLED' }] },
    });
    expect((await caller.post(`/api/v2/deployments/${a.id}/cancel`)).body.code).toBe('STATUS_FORBIDS_CHANGE');
  });

  it('takes a credential for the repository that fits its address', async () => {
    const { privateKey } = await newKeyPair();
    const { privateKey: closed } = await newKeyPair('a passphrase');
    const refused = async (git_repo: string, repository_auth: object) => {
      const { status, body } = await user.post('/api/v2/deployments', { ...BODY, git_repo, repository_auth });
      return [status, body.errors?.map(({ pointer }: Json) => pointer as string)] as unknown;
    };
    const [https, ssh] = ['https://example.com/r', 'git@example.com:r'];
    expect(await refused(https, { type: 'ssh_key', private_key: privateKey })).toEqual([
      422,
      ['/repository_auth/type'],
    ]);
    expect(await refused(ssh, { type: 'token', token: 'x' })).toEqual([422, ['/repository_auth/type']]);
    expect(await refused(ssh, { type: 'ssh_key' })).toEqual([422, ['/repository_auth/private_key']]);
    expect(await refused(ssh, { type: 'ssh_key', private_key: closed })).toEqual([
      422,
      ['/repository_auth/private_key'],
    ]);
    expect(await refused(https, { type: 'token', token: 'x\ny' })).toEqual([422, ['/repository_auth/token']]);
    expect(await refused(ssh, { type: 'ssh_key', private_key: privateKey })).toEqual([202, undefined]);
  });

  it('shows keys of hosts to those who run the platform, who may forget one', async () => {
    await app.db.sql(
      `INSERT INTO ssh_host_keys (id, address, port, key_type, public_key, fingerprint)
       VALUES (gen_random_uuid(), 'web.example.com', 22, 'ssh-ed25519', 'ssh-ed25519 AAAA', 'SHA256:x')`,
    );
    const operator = await app.user('keeper', 'operator');
    const { body } = await operator.get('/api/v2/deployment-host-keys?address=WEB.example.com');
    expect(body.data).toMatchObject([{ address: 'web.example.com', port: 22, fingerprint: 'SHA256:x' }]);
    const path = `/api/v2/deployment-host-keys/${body.data[0].id}`;
    expect([(await user.get('/api/v2/deployment-host-keys')).status, (await user.delete(path)).status]).toEqual([
      403, 403,
    ]);
    expect((await operator.delete(path)).status).toBe(204);
    expect((await operator.delete(path)).body.code).toBe('SSH_HOST_KEY_NOT_FOUND');
    expect((await operator.delete('/api/v2/deployment-host-keys/x')).status).toBe(404);
  });
});
