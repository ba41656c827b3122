import { createServer, type Server } from 'node:net';
import { newKeyPair, TestHost, TestUser } from '../../support/sshd';
import { tasks, TestRunner } from '../../support/runner';
import type { Target } from '../../../src/modules/ansible/runner';

const isRoot = process.getuid?.() === 0;

describe('a connection to a host', () => {
  let runner: TestRunner;
  let host: TestHost;
  /** Listens at an allowed address and never says a word. */
  let silent: Server;
  let silentPort: number;

  beforeAll(async () => {
    silent = createServer();
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    silentPort = (silent.address() as { port: number }).port;
    runner = await TestRunner.create(silentPort);
    host = await TestHost.start('127.0.9.3');
  });
  afterAll(async () => {
    await host?.stop();
    await runner?.close();
    silent.close();
  });

  const ping = async (...targets: Target[]) => (await runner.play(tasks({ ping: {} }), targets)).perTarget;
  const good = (name = 'good') => host.target(name);
  const stranger = async () => (await newKeyPair()).privateKey;

  it('fails for each host by its own reason, and the others do their work', async () => {
    const key = (privateKey: string, passphrase?: string) => ({ type: 'private_key' as const, privateKey, passphrase });
    const base = await good();
    const closed = await TestHost.start('127.0.9.4');
    const nobody = await closed.target('nobody');
    await closed.stop();
    const protectedKey = (await newKeyPair('phrase')).privateKey;
    const results = await ping(
      base,
      { ...base, name: 'wrong-key', credentials: key(await stranger()) },
      { ...base, name: 'wrong-password', credentials: { type: 'password', password: 'not it' } },
      { ...base, name: 'no-credentials', credentials: { type: 'none' } },
      { ...base, name: 'no-key', credentials: key('not a key at all') },
      { ...base, name: 'wrong-phrase', credentials: key(protectedKey, 'other') },
      { ...base, name: 'no-phrase', credentials: key(protectedKey) },
      { ...base, name: 'never-met', hostKeys: [] },
      { ...base, name: 'metadata', address: '169.254.169.254' },
      { ...base, name: 'elsewhere', address: '192.0.2.10' },
      { ...base, name: 'our-own', address: '127.0.0.1', port: silentPort },
      { ...base, name: 'no-name', address: 'nowhere.invalid' },
      nobody,
    );
    expect(Object.fromEntries(results.map(({ host, status, code }) => [host, code ?? status]))).toEqual({
      good: 'ok',
      'wrong-key': 'SSH_AUTHENTICATION_FAILED',
      'wrong-password': 'SSH_AUTHENTICATION_FAILED',
      'no-credentials': 'SSH_AUTHENTICATION_FAILED',
      'no-key': 'SSH_PRIVATE_KEY_UNUSABLE',
      'wrong-phrase': 'SSH_PRIVATE_KEY_UNUSABLE',
      'no-phrase': 'SSH_PRIVATE_KEY_UNUSABLE',
      'never-met': 'SSH_HOST_KEY_UNKNOWN',
      metadata: 'SSH_ADDRESS_NOT_ALLOWED',
      elsewhere: 'SSH_ADDRESS_NOT_ALLOWED',
      'our-own': 'SSH_ADDRESS_NOT_ALLOWED',
      'no-name': 'SSH_CONNECTION_FAILED',
      nobody: 'SSH_CONNECTION_FAILED',
    });
  });

  it('carries nothing secret to a host that has another key than before', async () => {
    const changed = await TestHost.start('127.0.9.5');
    try {
      const before = await changed.target('changed');
      const withPassword = {
        ...before,
        name: 'second',
        credentials: { type: 'password' as const, password: 'pw-pw-pw' },
      };
      await changed.halt();
      await changed.newHostKey();
      await changed.resume();
      const results = await ping(before, withPassword);
      expect(results.map(({ code }) => code)).toEqual(['SSH_HOST_KEY_CHANGED', 'SSH_HOST_KEY_CHANGED']);
      for (const target of [before, withPassword]) {
        expect(await runner.runner.sshTest(target)).toMatchObject({
          ...{ ok: false, code: 'SSH_HOST_KEY_CHANGED', hostKey: await changed.hostKey() },
        });
      }
      expect(await changed.log()).not.toMatch(
        /userauth-request for user \S+ service ssh-connection method (publickey|password)/,
      );
      expect(await ping({ ...before, hostKeys: [await changed.hostKey()] })).toMatchObject([{ status: 'ok' }]);
    } finally {
      await changed.stop();
    }
  });

  it('is tested, and shows what the host identifies itself with', async () => {
    const target = await good();
    const hostKey = target.hostKeys[0]!;
    const first = await runner.runner.sshTest({ ...target, hostKeys: [] });
    expect(first).toMatchObject({
      ok: true,
      code: null,
      hostKey,
      fingerprint: expect.stringMatching(/^SHA256:[\w+/]{43}$/),
    });
    expect(await runner.runner.sshTest(target)).toMatchObject({ ok: true, fingerprint: first.fingerprint });
    expect(await runner.runner.scanHostKey({ ...target, hostKeys: [] })).toEqual({
      hostKey,
      fingerprint: first.fingerprint,
    });
    const credentials = { type: 'private_key' as const, privateKey: await stranger() };
    expect(await runner.runner.sshTest({ ...target, credentials })).toMatchObject({
      ...{ ok: false, code: 'SSH_AUTHENTICATION_FAILED', hostKey },
    });
    const password = { type: 'password' as const, password: 'not it' };
    expect(await runner.runner.sshTest({ ...target, credentials: password })).toMatchObject({
      code: 'SSH_AUTHENTICATION_FAILED',
    });
    const phrase = { type: 'private_key' as const, privateKey: 'no key' };
    expect(await runner.runner.sshTest({ ...target, credentials: phrase })).toMatchObject({
      code: 'SSH_PRIVATE_KEY_UNUSABLE',
    });
    expect(await runner.runner.sshTest({ ...target, address: '10.0.0.1' })).toMatchObject({
      ...{ ok: false, code: 'SSH_ADDRESS_NOT_ALLOWED', hostKey: null, fingerprint: null },
    });
  });

  it('is given up when the host is silent', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.9.6', done));
    const { port } = other.address() as { port: number };
    const target = { ...(await good('silent')), address: '127.0.9.6', port };
    const [tested, [ran]] = await Promise.all([runner.runner.sshTest(target), ping(target)]);
    expect([tested.code, ran?.code]).toEqual(['SSH_TIMEOUT', 'SSH_TIMEOUT']);
    other.close();
  });

  it('ends at once when a test is called off', async () => {
    const controller = new AbortController();
    const testing = runner.runner.sshTest(await good(), { signal: controller.signal });
    controller.abort(new Error('called off'));
    await expect(testing).rejects.toThrow('called off');
    expect(await runner.jobDirs()).toEqual([]);
  });

  /** Ends of the connections at which tasks of a run were carried out. */
  const connections = async (target: Target) => {
    const shown = { command: 'printenv SSH_CONNECTION' };
    const { log, perTarget } = await runner.play(
      tasks(...[1, 2, 3].map((n) => ({ ...shown, register: `at${n}` })), {
        debug: { msg: 'at {{ at1.stdout }} at {{ at2.stdout }} at {{ at3.stdout }}' },
      }),
      [target],
    );
    expect(perTarget).toMatchObject([{ status: 'ok' }]);
    return log.match(/at [\d.]+ \d+/g);
  };

  it('is kept for the tasks of a run', async () => {
    const [first, ...others] = (await connections(await good())) ?? [];
    expect(others).toEqual([first, first]);
  });

  // Only root can make a user whose password is known; that a wrong one is refused was shown above for everybody.
  for (const password of isRoot ? ['p\'a"s$s w{{ 1 }}örd', '  spaces  '] : []) {
    it(`is made with the password ${JSON.stringify(password)}, which is not shown`, async () => {
      const user = await TestUser.create(password);
      try {
        const target: Target = {
          ...(await good('user')),
          user: user.name,
          credentials: { type: 'password', password },
        };
        expect(await runner.runner.sshTest(target)).toMatchObject({ ok: true });
        const plays = tasks({ command: 'id -un' }, { debug: { var: 'ansible_password' } });
        const outcome = await runner.play(plays, [target]);
        expect(outcome.perTarget).toMatchObject([{ status: 'ok' }]);
        expect(outcome.log).toContain('"ansible_password": "********');
        expect(JSON.stringify(outcome)).not.toContain(JSON.stringify(password).slice(1, -1));
        const [first, ...others] = (await connections(target)) ?? [];
        expect(others).toEqual([first, first]);
      } finally {
        await user.remove();
      }
    });
  }
});
