import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { JobRunner } from '../../src/core/jobs/job-runner';
import { OutboxRelay } from '../../src/core/jobs/outbox-relay';
import type { Json } from '../support/caller';
import { DeploySite } from '../support/deploy-site';
import { processesWith } from '../support/runner';
import { SmallDisk } from '../support/small-disk';

const MIB = 1024 * 1024;
const TIMEOUT_SECONDS = 30;

let site: DeploySite;
let ours: SmallDisk;
beforeAll(async () => {
  ours = await SmallDisk.mount(MIB);
  const overrides = { VIRTFLOW_DATA_DIR: join(ours.path, 'data'), ANSIBLE_TIMEOUT_SECONDS: String(TIMEOUT_SECONDS) };
  site = await DeploySite.start('127.0.23', overrides);
  site.app.app.get(OutboxRelay).start();
  site.app.app.get(JobRunner).start();
});
afterAll(async () => {
  await site?.stop();
  await ours?.unmount();
});

async function deployed(body: object = {}): Promise<Json> {
  const { body: made } = await site.user.post('/api/v2/deployments', {
    ...{ git_repo: site.git.sshUrl, git_branch: 'main', dest_path: site.newPath() },
    ...{ targets: [site.byKey(site.hosts[0])], ...body },
  });
  return site.endedDeployment(made.data.id as string);
}

describe('a deployment', () => {
  it('fails with the words of git when nobody answers for the repository', async () => {
    await site.git.host.halt();
    const made = await deployed();
    await site.git.host.resume();
    expect(made).toMatchObject({ state: 'failed', error_code: 'DEPLOYMENT_FAILED' });
    expect(made.targets[0]).toMatchObject({ state: 'failed', error: expect.stringContaining('Connection refused') });
    expect((await deployed()).state).toBe('succeeded');
  });

  it('is ended when the server of the repository says nothing, and leaves nothing behind', async () => {
    site.git.isSlow = true;
    const auth = { type: 'token', token: site.git.token };
    const made = await deployed({ git_repo: site.git.httpsUrl, repository_auth: auth });
    site.git.isSlow = false;
    expect(made).toMatchObject({
      state: 'failed',
      targets: [{ state: 'failed', error: `The run was ended: it took more than ${TIMEOUT_SECONDS} s` }],
    });
    expect(processesWith(ours.path)).toEqual([]);
  });

  it('fails with the words of git when the disk of the host is full', async () => {
    const { uid } = await stat(site.deployer.path(''));
    const theirs = await SmallDisk.mount(MIB, uid);
    try {
      await theirs.fill();
      const made = await deployed({ dest_path: join(theirs.path, 'app') });
      expect(made.targets[0]).toMatchObject({ state: 'failed', error: expect.stringContaining('No space left') });
      await theirs.empty();
      expect((await deployed({ dest_path: join(theirs.path, 'app') })).state).toBe('succeeded');
    } finally {
      await theirs.unmount();
    }
  });

  it('says so when our own disk is full, and works again when there is room', async () => {
    await ours.fill();
    const made = await deployed();
    expect(made).toMatchObject({
      ...{ state: 'failed', error_code: 'EXECUTION_UNAVAILABLE' },
      targets: [{ state: 'failed', code: 'EXECUTION_UNAVAILABLE' }],
    });
    await ours.empty();
    expect((await deployed()).state).toBe('succeeded');
  });
});
