import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newKeyPair, TestHost } from '../../support/sshd';
import { tasks, TestRunner } from '../../support/runner';

describe('a playbook', () => {
  let runner: TestRunner;
  let one: TestHost;
  let two: TestHost;

  beforeAll(async () => {
    runner = await TestRunner.create();
    [one, two] = await Promise.all([TestHost.start('127.0.9.1'), TestHost.start('127.0.9.2')]);
  });
  afterAll(async () => {
    await Promise.all([one?.stop(), two?.stop()]);
    await runner?.close();
  });

  const both = async () => [await one.target('one'), await two.target('two')];

  it('does its work on every host and tells what happened, task by task and line by line', async () => {
    const file = '{{ dir }}/deployed';
    const outcome = await runner.play(
      tasks(
        { name: 'write', copy: { content: '{{ inventory_hostname }} {{ ansible_host }}\n', dest: file } },
        { name: 'never', command: 'false', when: false },
        { name: 'show', debug: { msg: 'all is {{ mood }}' } },
      ),
      await both(),
      { vars: { one: { dir: one.dir }, two: { dir: two.dir } }, extraVars: { mood: 'well' } },
    );
    expect(outcome).toMatchObject({ state: 'succeeded', exitCode: 0, error: null });
    expect(outcome.perTarget).toMatchObject([
      { host: 'one', status: 'ok', changed: true, code: null, error: null },
      { host: 'two', status: 'ok', changed: true, code: null, error: null },
    ]);
    expect(outcome.perTarget.every(({ elapsedMs }) => elapsedMs > 0)).toBe(true);
    expect(await readFile(join(one.dir, 'deployed'), 'utf8')).toBe('one 127.0.9.1\n');
    expect(await readFile(join(two.dir, 'deployed'), 'utf8')).toBe('two 127.0.9.2\n');

    const results = outcome.events.flatMap((event) => (event.type === 'task' ? [event] : []));
    const ofOne = results
      .filter(({ host }) => host === 'one')
      .map(({ task, status, message }) => [task, status, message]);
    expect(ofOne).toEqual([
      ['write', 'changed', null],
      ['never', 'skipped', expect.any(String)],
      ['show', 'ok', 'all is well'],
    ]);
    expect(new Set(results.map(({ taskId }) => taskId)).size).toBe(3);
    expect(outcome.events.at(0)).toEqual({ type: 'play', name: 'all' });
    expect(outcome.events.find(({ type }) => type === 'recap')).toMatchObject({
      hosts: { one: { ok: 2, changed: 1, skipped: 1, failures: 0 }, two: { ok: 2 } },
    });
    expect(outcome.log).toMatch(/PLAY \[all\] \*+\n\nTASK \[write\] \*+\nchanged: \[(one|two)\]\n/);
    expect(outcome.log).toMatch(/PLAY RECAP \*+\none +: ok=2 +changed=1 /);
    expect(outcome.events).toContainEqual({ type: 'log', host: 'two', line: 'changed: [two]' });
    expect(await runner.jobDirs()).toEqual([]);
  });

  it('fails where a task fails, and goes on elsewhere', async () => {
    const outcome = await runner.play(
      tasks(
        { name: 'check', shell: 'echo on stdout; echo broken pipe >&2; exit 3', when: "inventory_hostname == 'one'" },
        { name: 'go on', command: 'true', changed_when: false },
      ),
      await both(),
    );
    expect(outcome).toMatchObject({ state: 'failed', exitCode: 2, error: null });
    expect(outcome.perTarget).toMatchObject([
      { host: 'one', status: 'failed', code: null, error: 'non-zero return code\nbroken pipe' },
      { host: 'two', status: 'ok', changed: false },
    ]);
  });

  it('does not count failures that the playbook ignores or rescues', async () => {
    const outcome = await runner.play(
      tasks(
        { command: 'false', ignore_errors: true },
        { block: [{ command: 'false' }], rescue: [{ command: 'true' }] },
      ),
      [await one.target('one')],
    );
    expect(outcome).toMatchObject({ state: 'succeeded', exitCode: 0 });
    expect(outcome.events.filter((event) => event.type === 'task' && event.ignored)).toHaveLength(1);
    const results = outcome.events.flatMap((event) => (event.type === 'recap' ? [event.hosts['one']] : []));
    expect(results).toMatchObject([{ ignored: 1, rescued: 1, failures: 0 }]);
  });

  it('changes nothing when it is only checked', async () => {
    const dest = join(one.dir, 'unwritten');
    const { perTarget } = await runner.play(tasks({ copy: { content: 'x', dest } }), [await one.target('one')], {
      check: true,
    });
    expect(perTarget).toMatchObject([{ status: 'ok', changed: true }]);
    await expect(readFile(dest)).rejects.toThrow('ENOENT');
  });

  it('runs for the hosts, groups and tags that it is narrowed to', async () => {
    const targets = await both();
    const inventory = { hosts: { one: {}, two: {} }, groups: { second: { hosts: ['two'], vars: { role: 'db' } } } };
    const plays = [
      { ...tasks({ name: 'tagged', debug: { msg: 'role {{ role }}' }, tags: ['x'] }, { name: 'other', ping: {} }) },
      { ...tasks({ name: 'second', ping: {}, tags: ['x'] }), hosts: 'second' },
    ];
    const outcome = await runner.play(plays, targets, { inventory, limit: 'second', tags: ['x'] });
    const ran = outcome.events.flatMap((event) => (event.type === 'task' ? [[event.host, event.task]] : []));
    expect(ran).toEqual([
      ['two', 'tagged'],
      ['two', 'second'],
    ]);
    expect(outcome.log).toContain('role db');
    expect(outcome.perTarget).toMatchObject([{ status: 'not_run', elapsedMs: 0 }, { status: 'ok' }]);
  });

  it('takes what an inventory, a variable and a name say for text and never for a template', async () => {
    const template = "{{ lookup('pipe', 'hostname') }}";
    const outcome = await runner.play(
      tasks({ name: 'one', debug: { msg: '{{ mine }} / {{ given.deep[0] }}' } }),
      [await one.target('one')],
      { vars: { one: { mine: template } }, extraVars: { given: { deep: [template] } } },
    );
    expect(outcome.events).toContainEqual(expect.objectContaining({ message: `${template} / ${template}` }));
  });

  it('gathers facts, copies files in place and runs as somebody else', async () => {
    const outcome = await runner.play(
      {
        hosts: 'all',
        gather_facts: true,
        tasks: [
          { debug: { msg: 'system {{ ansible_facts.system }}' } },
          { lineinfile: { path: join(one.dir, 'lines'), line: 'added', create: true } },
        ],
      },
      [await one.target('one')],
    );
    expect(outcome).toMatchObject({ state: 'succeeded' });
    expect(outcome.log).toContain('system Linux');
    expect(await readFile(join(one.dir, 'lines'), 'utf8')).toBe('added\n');
  });

  it('deploys a repository with git', async () => {
    const outcome = await runner.play(
      tasks(
        {
          shell:
            'git init -q -b main repo && cd repo && git -c user.name=t -c user.email=t@example.net commit -q --allow-empty -m first',
          args: { chdir: one.dir },
        },
        { git: { repo: join(one.dir, 'repo'), version: 'main', dest: join(one.dir, 'app'), update: true } },
      ),
      [await one.target('one')],
    );
    expect(outcome).toMatchObject({ state: 'succeeded' });
    expect(await readFile(join(one.dir, 'app/.git/HEAD'), 'utf8')).toContain('refs/heads/main');
  });

  it('shows a host its own key alone, however many the run has', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => newKeyPair()));
    const last = keys.at(-1)!;
    await one.authorise(last.publicKey);
    const targets = await Promise.all(
      keys.map(async ({ privateKey }, i) => one.target(`h${i}`, { type: 'private_key', privateKey })),
    );
    const { perTarget } = await runner.play(tasks({ ping: {} }), targets);
    expect(perTarget.map(({ status }) => status)).toEqual([...Array<string>(7).fill('unreachable'), 'ok']);
    expect(perTarget[0]).toMatchObject({ code: 'SSH_AUTHENTICATION_FAILED' });
  });

  it('uses keys of every usual kind, with and without passphrases', async () => {
    const kinds = [
      ['', 'rsa'],
      ['a phrase of words', 'ed25519'],
      ["with 'quotes' $(id)", 'ecdsa'],
    ] as const;
    const pairs = await Promise.all(kinds.map(([passphrase, type]) => newKeyPair(passphrase, type)));
    for (const { publicKey } of pairs) await one.authorise(publicKey);
    const targets = await Promise.all(
      pairs.map(({ privateKey }, i) =>
        one.target(`h${i}`, {
          type: 'private_key',
          privateKey: privateKey.replaceAll('\n', '\r\n').trim(),
          passphrase: kinds[i]![0],
        }),
      ),
    );
    const { perTarget } = await runner.play(tasks({ ping: {} }), targets);
    expect(perTarget.map(({ status, code }) => [status, code])).toEqual(Array(3).fill(['ok', null]));
  });

  it('says what is wrong with a playbook that cannot be run', async () => {
    const outcome = await runner.play(tasks({ name: 'x', no_such_module: {} }), [await one.target('one')]);
    expect(outcome).toMatchObject({ state: 'failed', exitCode: 4, perTarget: [{ host: 'one', status: 'not_run' }] });
    expect(outcome.error).toContain("couldn't resolve module/action 'no_such_module'");
  });

  it('can be checked without being run', async () => {
    expect(await runner.runner.syntaxCheck([tasks({ ping: {} })])).toBeNull();
    expect(await runner.runner.syntaxCheck([tasks({ ping: {}, command: 'id' })])).toContain('conflicting action');
    expect(await runner.runner.syntaxCheck([{ tasks: [] }])).toContain("'hosts' is required");
    const file = join(one.dir, 'untouched');
    expect(
      await runner.runner.syntaxCheck([{ ...tasks({ command: `touch ${file}` }), connection: 'local' }]),
    ).toBeNull();
    await expect(writeFile(file, '', { flag: 'wx' })).resolves.toBeUndefined();
  });

  it('waits for whoever listens, and ends when listening fails', async () => {
    const seen: string[] = [];
    await runner.play(tasks({ ping: {} }), [await one.target('one')], {
      onEvent: async ({ type }) => {
        seen.push(`${type} begins`);
        await new Promise((done) => setTimeout(done, 5));
        seen.push(`${type} ends`);
      },
    });
    const pairs = seen.filter((_, i) => i % 2 === 0).map((text) => [text, text.replace('begins', 'ends')]);
    expect(seen).toEqual(pairs.flat());
    const broken = runner.play(tasks({ ping: {} }), [await one.target('one')], {
      onEvent: () => Promise.reject(new Error('the database is gone')),
    });
    await expect(broken).rejects.toThrow('the database is gone');
    expect(await runner.jobDirs()).toEqual([]);
  });
});
