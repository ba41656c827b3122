import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { grant } from '../support/rights';

const SENTINEL = 'sentinel-of-a-credential';
const PEM = `-----BEGIN OPENSSH PRIVATE KEY-----\n${'A'.repeat(64)}\n-----END OPENSSH PRIVATE KEY-----`;

let app: TestApp;
let owner: Caller;
let counter = 0;
beforeAll(async () => {
  app = await startApp();
  owner = await app.user('template-owner');
});
afterAll(() => app?.close());

const name = () => `thing ${++counter}`;
async function make(path: string, body: object, caller = owner): Promise<Json> {
  const answer = await caller.post(`/api/v2/${path}`, { name: name(), ...body });
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.data;
}

async function site(): Promise<{ inventory: Json; playbook: Json; credential: Json; template: Json }> {
  const inventory = await make('inventories', { config: 'a ansible_host=192.0.2.1' });
  const tasks = [
    { enabled: true, content: 'ping:' },
    { enabled: false, content: 'command: id' },
  ];
  const playbook = await make('playbooks', { type: 'Machine', main: { hosts: 'all' }, tasks });
  const credential = await make('credentials', { kind: 'password', password: SENTINEL });
  const template = await make('run-templates', {
    ...{ inventory_id: inventory.id, playbook_id: playbook.id, credential_id: credential.id },
    ...{ extra_vars: { a: 1, b: 1 }, tags: ['fast'], forks: 7 },
  });
  return { inventory, playbook, credential, template };
}

describe('a credential', () => {
  it('has what its kind needs and nothing else', async () => {
    const refused = async (body: object) =>
      (await owner.post('/api/v2/credentials', { name: name(), ...body })).body.errors?.[0]?.pointer as string;
    expect(await refused({ kind: 'ssh_key' })).toBe('/private_key');
    expect(await refused({ kind: 'password' })).toBe('/password');
    expect(await refused({ kind: 'become', private_key: PEM })).toBe('/private_key');
    expect(await refused({ kind: 'password', password: 'x', passphrase: 'y' })).toBe('/passphrase');
    expect(await refused({ kind: 'ssh_key', private_key: 'no key' })).toBe('/private_key');
    expect(await refused({ kind: 'ssh_key', private_key: PEM, password: 'x' })).toBe('/password');
    expect(await refused({ kind: 'password', password: 'two\nlines' })).toBe('/password');
  });

  it('never shows its secret, keeps it when it is not named, and stores it sealed', async () => {
    const { id } = await make('credentials', { kind: 'ssh_key', private_key: PEM, passphrase: SENTINEL });
    const sealed = async () => (await app.db.sql('SELECT sealed_secret FROM credentials WHERE id = $1', [id]))[0];
    const before = await sealed();
    const changed = await owner.patch(`/api/v2/credentials/${id}`, { username: 'ubuntu' });
    expect(changed.body.data).toMatchObject({ username: 'ubuntu', has_secret: true });
    expect(await sealed()).toEqual(before);
    expect((await owner.patch(`/api/v2/credentials/${id}`, { private_key: PEM })).status).toBe(200);
    expect(await sealed()).not.toEqual(before);
    for (const wrong of [{ kind: 'password' }, { passphrase: 'alone' }])
      expect((await owner.patch(`/api/v2/credentials/${id}`, wrong)).status).toBe(422);
    const everywhere = [
      (await owner.get(`/api/v2/credentials/${id}`)).body,
      (await owner.get('/api/v2/credentials')).body,
      await app.db.sql('SELECT * FROM audit_entries'),
      await app.db.sql('SELECT * FROM credentials'),
    ];
    expect(JSON.stringify(everywhere)).not.toMatch(new RegExp(`${SENTINEL}|AAAAAAAA`));
  });

  it('can be used by who may change it only', async () => {
    const { inventory, playbook, credential } = await site();
    const helper = await app.user(`helper-${++counter}`);
    await grant(app.db, helper.id, 'maintainer', { type: 'Inventory', id: inventory.id as number });
    await grant(app.db, helper.id, 'viewer', { type: 'Playbook', id: playbook.id as number });
    const run = () =>
      helper.post('/api/v2/playbook-runs', {
        ...{ playbook_ids: [playbook.id], inventory_id: inventory.id, credential_id: credential.id },
      });
    expect(await run()).toMatchObject({ status: 404, body: { code: 'CREDENTIAL_NOT_FOUND' } });
    await grant(app.db, helper.id, 'viewer', { type: 'Credential', id: credential.id as string });
    expect((await run()).status).toBe(403);
    await app.db.sql(`UPDATE grants SET rank = 2 WHERE principal_id = $1 AND resource_type = 'Credential'`, [
      helper.id,
    ]);
    expect((await run()).status).toBe(202);
    const become = await make('credentials', { kind: 'become', password: 'x' }, helper);
    const wrong = await helper.post('/api/v2/playbook-runs', {
      ...{ playbook_ids: [playbook.id], inventory_id: inventory.id, credential_id: become.id },
    });
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '/credential_id' }] } });
  });
});

describe('a run template', () => {
  it('is launched with the rights of who launches it, and remembered by its runs', async () => {
    const { inventory, template } = await site();
    const url = `/api/v2/run-templates/${template.id}`;
    const launched = await owner.post(`${url}/launch`, { extra_vars: { b: 2 }, limit: 'a' });
    expect(launched).toMatchObject({
      status: 202,
      body: { data: { template_id: template.id, limit: 'a', tags: ['fast'], forks: 7, state: 'queued' } },
    });
    const reader = await app.user(`reader-${++counter}`);
    await grant(app.db, reader.id, 'viewer', { type: 'RunTemplate', id: template.id as string });
    expect((await reader.get(url)).status).toBe(200);
    expect(await reader.post(`${url}/launch`)).toMatchObject({ status: 404, body: { code: 'PLAYBOOK_NOT_FOUND' } });
    const runs = await owner.get(`/api/v2/playbook-runs?template_id=${template.id}`);
    expect(runs.body.page.total).toBe(1);
    const steps = (await owner.get(`/api/v2/playbook-runs/${launched.body.data.id}`)).body.data.steps;
    expect(steps).toMatchObject([{ position: 1, status: 'queued' }]);
    const [step] = await app.db.sql<{ play: Json }>('SELECT play FROM playbook_run_steps WHERE run_id = $1', [
      launched.body.data.id,
    ]);
    // A task that is switched off is no part of what runs.
    expect(step?.play).toEqual({
      name: expect.any(String),
      hosts: 'all',
      gather_facts: false,
      tasks: [{ ping: null }],
    });
    expect((await owner.delete(`/api/v2/inventories/${inventory.id}`)).body).toMatchObject({
      code: 'INVENTORY_IN_USE',
      details: { PlaybookRun: 1, RunTemplate: 1 },
    });
  });

  it('keeps what it names, and names only what its maker may see', async () => {
    const { playbook, credential, template } = await site();
    for (const path of [`playbooks/${playbook.id}`, `credentials/${credential.id}`])
      expect((await owner.delete(`/api/v2/${path}`)).body).toMatchObject({
        code: 'RESOURCE_IN_USE',
        details: { RunTemplate: 1 },
      });
    const stranger = await app.user(`stranger-${++counter}`);
    await grant(app.db, stranger.id, 'maintainer', { type: 'RunTemplate', id: template.id as string });
    const url = `/api/v2/run-templates/${template.id}`;
    expect((await stranger.patch(url, { forks: 3 })).status).toBe(200);
    expect((await stranger.patch(url, { playbook_id: playbook.id })).status).toBe(200);
    const other = await make('inventories', { config: 'b' });
    expect((await stranger.patch(url, { inventory_id: other.id })).body.code).toBe('INVENTORY_NOT_FOUND');
    for (const wrong of [{ limit: '-x' }, { limit: '{{ a }}' }, { tags: ['a b'] }, { extra_vars: { ansible_host: 1 } }])
      expect((await owner.patch(url, wrong)).status).toBe(422);
  });
});
