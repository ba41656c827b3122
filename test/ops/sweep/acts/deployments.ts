import { userInfo } from 'node:os';
import { newKeyPair } from '../../../support/sshd';
import type { Stage } from '../stage';

const OWNER = 'operator-v2';

/** Deployments with each way to log in to a repository and to a host, good ones and bad ones. */
export async function deployments(stage: Stage): Promise<void> {
  const { git, deployer } = stage.world.site;
  const { byPassword, byKey } = await targetsOf(stage);
  const rooted = { become: true, become_password: stage.book.secret('become password of a target', 'plain') };
  const token = (value: string) => ({ git_repo: git.httpsUrl, repository_auth: { type: 'token', token: value } });
  const private_key = git.host.key.privateKey;
  stage.book.keep('key of the repository', private_key);
  const key = { git_repo: git.sshUrl, repository_auth: { type: 'ssh_key', private_key } };
  const orders = {
    'deployment by token': { ...token(git.token), targets: [byPassword] },
    'deployment by key': { ...key, targets: [byKey] },
    'deployment by a wrong token': { ...token(stage.book.secret('wrong token', 'plain')), targets: [byPassword] },
    'deployment as root': { ...key, targets: [{ ...byKey, ...rooted }] },
  };
  const place = (name: string) => ({ git_branch: 'main', dest_path: deployer.path(name.replaceAll(' ', '-')) });
  const begun = Object.entries(orders).map(async ([name, order]) => {
    const { id } = await stage.make(OWNER, '/api/v2/deployments', { ...order, ...place(name) });
    await stage.follow(name, `/api/v2/deployments/${id}`, (data) => data.finished_at);
  });
  // Root of the other host may not read the repository.
  for (const [name, target] of Object.entries({ 'deployment of v1': byPassword, 'deployment of v1 by key': byKey })) {
    const old = { git_repo: git.sshUrl, ...place(name), targets: [target] };
    const { job_id } = await stage.make(OWNER, '/api/v1/jobs', old);
    await stage.follow(name, `/api/v1/jobs/${job_id}`, (data) => data.finished_at);
  }
  await Promise.all(begun);
  const git_repo = git.httpsUrl.replace('://', `://git:${stage.book.secret('token in an address', 'plain')}@`);
  await stage.ask(OWNER, 'POST', '/api/v2/deployments', { git_repo, ...place('f'), targets: [byKey] });
}

/** One that takes a password and one that takes a key with a passphrase. */
async function targetsOf(stage: Stage) {
  const { hosts, deployer } = stage.world.site;
  const passphrase = stage.book.secret('passphrase of a target', 'plain');
  const pair = await newKeyPair(passphrase);
  stage.book.keep('key of a target', pair.privateKey);
  await hosts[1].authorise(pair.publicKey);
  const [first, second] = hosts.map(({ address: host, port }) => ({ host, port }));
  const key = { type: 'private_key', private_key: pair.privateKey, passphrase };
  return {
    byPassword: { ...first, username: deployer.name, auth: { type: 'password', password: deployer.password } },
    byKey: { ...second, username: userInfo().username, auth: key },
  };
}
