import { userInfo } from 'node:os';
import type { TestHost } from '../../../support/sshd';
import { newKeyPair } from '../../../support/sshd';
import type { Stage } from '../stage';

const OWNER = 'operator-v2';
/** Expressions by which somebody would look at secrets. */
const PRINTED = [
  ...['api_token', 'api_token | b64encode', 'api_token | urlencode', 'api_token | to_json', 'vars | string'],
  ...['password', 'become_password'].map((name) => `ansible_${name} | default('none')`),
];
const TASKS = [
  ...PRINTED.map((what) => `name: print\ndebug: {msg: "{{ ${what} }}"}`),
  'name: echo\nshell: "cat; env"\nargs: {stdin: "{{ api_token }}"}',
  'name: root\nbecome: true\nignore_errors: true\nraw: id',
].map((content) => ({ enabled: true, content }));

/** Runs that log in with a key, with a password and as root, and print all that they know. */
export async function playbooks(stage: Stage): Promise<void> {
  const [first, second] = stage.world.site.hosts;
  const { deployer } = stage.world.site;
  const recipe = { name: 'prints', type: 'Machine', main: { hosts: 'all', gather_facts: false }, tasks: TASKS };
  const { id: playbook } = await stage.make(OWNER, '/api/v2/playbooks', recipe);
  const credentials = await keep(stage, first);
  const hidden = stage.book.secret('become password of an inventory', 'plain');
  const user = `ansible_user=${deployer.name} ansible_password='${deployer.password}' ansible_become_password=${hidden}`;
  const byKey = `h1 ${at(first)}\nh2 ${at(second)} ansible_user=nobody-there`;
  const byPassword = `h1 ${at(first)} ${user}`;
  const run = await begin(stage, 'v2', playbook, byKey, credentials);
  const other = await begin(stage, 'v2', playbook, byPassword, {});
  const job = await begin(stage, 'v1', playbook, byPassword, {});
  await schedule(stage, playbook, run.inventory_id);
  await stage.follow('run by key', `/api/v2/playbook-runs/${run.id}`, (data) => data.finished_at);
  await stage.follow('run by password', `/api/v2/playbook-runs/${other.id}`, (data) => data.finished_at);
  await stage.follow('run of v1', `/api/v1/playbooks/jobs/${job.job_id}`, (data) => data.completed_at);
}

const at = (host: TestHost) => `ansible_host=${host.address} ansible_port=${host.port}`;

/** Credentials of each kind; returns what a run takes to use them. */
async function keep(stage: Stage, host: TestHost) {
  const path = '/api/v2/credentials';
  const passphrase = stage.book.secret('passphrase', 'plain');
  const { privateKey: private_key, publicKey } = await newKeyPair(passphrase);
  stage.book.keep('key with a passphrase', private_key);
  await host.authorise(publicKey);
  const login = { username: userInfo().username, private_key, passphrase };
  const key = await stage.make(OWNER, path, { name: 'key', kind: 'ssh_key', ...login });
  await stage.make(OWNER, `${path}/${key.id}`, { private_key, passphrase }, 'PATCH');
  const word = (name: string) => ({ password: stage.book.secret(name) });
  const spare = await stage.make(OWNER, path, { name: 'spare', kind: 'password', ...word('spare password') });
  await stage.make(OWNER, `${path}/${spare.id}`, word('new spare password'), 'PATCH');
  const become = await stage.make(OWNER, path, { name: 'become', kind: 'become', ...word('become password') });
  return { credential_id: key.id, become_credential_id: become.id };
}

async function begin(stage: Stage, version: string, playbook: unknown, config: string, credentials: object) {
  const inventories = `/api/${version}/inventories`;
  const made = await stage.make(OWNER, inventories, { name: `hosts of ${stage.book.size}`, config });
  await stage.make(OWNER, `${inventories}/${made.id}`, { config }, 'PATCH');
  await share(stage, 'Inventory', made.id);
  const extra_vars = { api_token: stage.book.secret(`extra variable of ${version}`) };
  const order = { playbook_ids: [playbook], inventory_id: made.id, extra_vars, ...credentials };
  return stage.make(OWNER, version === 'v2' ? '/api/v2/playbook-runs' : '/api/v1/playbooks/execute', order);
}

/** One that is never due. */
async function schedule(stage: Stage, playbook_id: unknown, inventory_id: unknown): Promise<void> {
  const template = { name: 'sweep', playbook_id, inventory_id };
  const { id: template_id } = await stage.make(OWNER, '/api/v2/run-templates', template);
  await stage.make(OWNER, '/api/v2/run-schedules', { name: 'sweep', template_id, cron: '0 0 29 2 *' });
}

/** Lets the users of both versions see it. */
async function share(stage: Stage, resource_type: string, id: unknown): Promise<void> {
  for (const version of ['v1', 'v2']) {
    const me = await stage.make(`user-${version}`, '/api/v2/auth/me', undefined, 'GET');
    const right = { principal_type: 'user', principal_id: me.id, role: 'viewer' };
    await stage.make('admin', '/api/v2/permissions', { resource_type, resource_id: id, ...right });
  }
}
