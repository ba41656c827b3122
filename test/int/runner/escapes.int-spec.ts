import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject, Target } from '../../../src/modules/ansible/runner';
import { tasks, TestRunner } from '../../support/runner';
import { TestHost } from '../../support/sshd';

/*
 * No policy stands before the runner here: playbooks and inventories are as hostile as they can be. Whatever they do on
 * this machine happens in a sandbox called "runner", without the files, the network and the processes of the machine.
 */
describe('a hostile playbook', () => {
  const secret = randomBytes(16).toString('hex');
  let runner: TestRunner;
  let host: TestHost;
  let target: Target;
  /** Everybody on the machine may read and write here. */
  let canary: string;
  let listeners: Server[];
  let port: number;
  let reached = 0;

  beforeAll(async () => {
    runner = await TestRunner.create();
    host = await TestHost.start('127.0.9.7');
    target = await host.target('target');
    canary = await mkdtemp(join(tmpdir(), 'virtflow-canary-'));
    await chmod(canary, 0o777);
    await writeFile(join(canary, 'secret'), secret, { mode: 0o644 });
    listeners = ['127.0.0.1', '\0virtflow-canary'].map((at) => {
      const server = createServer((socket) => (reached++, socket.destroy()));
      return at.startsWith('\0') ? server.listen(at) : server.listen(0, at);
    });
    for (const server of listeners) if (!server.listening) await once(server, 'listening');
    port = (listeners[0]!.address() as { port: number }).port;
  });
  afterAll(async () => {
    for (const server of listeners ?? []) server.close();
    await host?.stop();
    await runner?.close();
    await rm(canary, { recursive: true, force: true });
  });
  afterEach(async () => {
    expect(await readdir(canary)).toEqual(['secret']);
    expect(reached).toBe(0);
  });

  /** Says where it runs, and tries to leave a trace and to carry something away. */
  const command = (name: string) => `hostname; touch ${canary}/${name}; cat ${canary}/secret`;
  const pipe = (name: string) => `{{ lookup('pipe', '${command(name)} 2>&1 || true') }}`;
  const attempt = (...list: JsonObject[]) => tasks(...list.map((task) => ({ ignore_errors: true, ...task })));

  it('runs commands on the controller only inside the sandbox', async () => {
    const shell = (name: string) => ({ shell: command(name) });
    const outcome = await runner.play(
      [
        attempt(
          { ...shell('local'), connection: 'local' },
          { ...shell('vars'), vars: { ansible_connection: 'local' } },
          { ...shell('delegate'), delegate_to: 'localhost' },
          { local_action: `shell ${command('action')}` },
          { add_host: { name: 'added', ansible_connection: 'local', groups: 'evil' } },
          { set_fact: { ansible_connection: 'local' } },
          shell('set_fact'),
        ),
        { ...attempt(shell('added')), hosts: 'evil' },
        { ...attempt(shell('play')), connection: 'local', hosts: 'localhost' },
      ],
      [target],
    );
    expect(outcome.log).not.toContain(secret);
    // Six of them did run, in the sandbox: there is no such directory, so the shell failed after the host's name.
    expect(outcome.log.match(/"stdout": "runner"/g)?.length).toBeGreaterThanOrEqual(6);
  });

  it('runs programs around SSH only inside the sandbox', async () => {
    const proxy = (name: string) => `-o ProxyCommand="sh -c '${command(name)} >&2'"`;
    const evil: Record<string, JsonObject> = {
      common: { ansible_ssh_common_args: proxy('common') },
      extra: { ansible_ssh_extra_args: proxy('extra') },
      args: { ansible_ssh_args: `-o PermitLocalCommand=yes -o LocalCommand="${command('args')}"` },
      executable: { ansible_ssh_executable: `/bin/sh -c "${command('executable')}"` },
      sftp: { ansible_sftp_extra_args: '-S /bin/sh', ansible_ssh_transfer_method: 'sftp', ansible_pipelining: false },
      dashed: { ansible_ssh_host: `-oProxyCommand=touch ${canary}/dashed`, ansible_host: '-oProxyCommand=id' },
      local: { ansible_connection: 'local' },
      interpreter: { ansible_connection: 'local', ansible_python_interpreter: `/bin/sh -c "${command('python')}"` },
      become: {
        ansible_connection: 'local',
        ansible_become: true,
        ansible_become_exe: `/bin/sh -c "${command('become')}"`,
      },
    };
    const targets = Object.keys(evil).map((name) => ({ ...target, name }));
    const outcome = await runner.play(attempt({ command: 'hostname' }), [], {
      inventory: { hosts: evil, groups: {} },
      targets: targets.filter(({ name }) => name !== 'dashed'),
    });
    expect(JSON.stringify(outcome)).not.toContain(secret);
    expect(outcome.log).toContain('runner');
  });

  it('runs the commands of templates only inside the sandbox', async () => {
    const outcome = await runner.play(
      [
        attempt(
          { debug: { msg: pipe('msg') } },
          { name: pipe('name'), ping: {} },
          { ping: {}, when: `lookup('pipe', '${command('when')} || true') == ''` },
          { shell: 'echo {{ inventory_hostname }}', environment: { LEAK: pipe('environment') } },
          { debug: { msg: '{{ item }}' }, with_lines: [command('lines')] },
          { debug: { msg: '{{ lookup("file", path) }}' }, vars: { path: `${canary}/secret` } },
          { debug: { msg: '{{ lookup("fileglob", path) }}' }, vars: { path: `${canary}/*` } },
          { debug: { msg: `{{ lookup("url", "http://127.0.0.1:${port}/") }}` } },
          { debug: { msg: '{{ lookup("env", "PATH") }} {{ lookup("env", "DATABASE_URL") }}' } },
        ),
        { ...attempt({ ping: {} }), hosts: `all{{ lookup('pipe', '${command('hosts')} > /dev/null; true') }}` },
      ],
      [target],
    );
    expect(JSON.stringify(outcome)).not.toContain(secret);
    expect(outcome.log).toContain('"msg": "runner\\n');
  });

  it('does not carry files of the machine to a host', async () => {
    const src = join(canary, 'secret');
    const dest = (name: string) => join(host.dir, name);
    const outcome = await runner.play(
      attempt(
        { copy: { src, dest: dest('copy') } },
        { template: { src, dest: dest('template') } },
        { script: src },
        { unarchive: { src, dest: host.dir } },
        { include_vars: { file: src } },
        { assemble: { src: canary, dest: dest('assemble'), remote_src: false } },
        { copy: { src: '/etc/passwd', dest: dest('passwd') } },
        {
          copy: {
            content: '{{ lookup("pipe", "cat /proc/1/environ /proc/*/environ 2>/dev/null | tr -d \\\\\\\\0") }}',
            dest: dest('environ'),
          },
        },
        { fetch: { src: '/etc/hostname', dest: `${canary}/fetched`, flat: true } },
        { include_tasks: src },
      ),
      [target],
    );
    expect(JSON.stringify(outcome)).not.toContain(secret);
    expect(await readFile(dest('passwd'), 'utf8')).toMatch(/^runner:x:10001:.*\n$/);
    expect(await readFile(dest('environ'), 'utf8')).toMatch(/^(?!.*(VF_TEST_|DATABASE_URL)).*ANSIBLE_CONFIG/s);
    const copied = (await readdir(host.dir)).filter((name) => ['copy', 'template', 'assemble'].includes(name));
    expect(copied).toEqual([]);
  });

  it('reaches neither the network of the machine nor its processes, and gains no rights', async () => {
    const script = [
      'import os, socket, ctypes, subprocess',
      'def tell(name, attempt):',
      '    try: print(name, "worked", attempt())',
      '    except BaseException as error: print(name, "refused")',
      `tell("loopback", lambda: socket.create_connection(("127.0.0.1", ${port}), 2))`,
      `tell("host", lambda: socket.create_connection(("${host.address}", ${host.port}), 2))`,
      'tell("abstract", lambda: socket.socket(socket.AF_UNIX).connect("\\0virtflow-canary"))',
      'tell("metadata", lambda: socket.create_connection(("169.254.169.254", 80), 2))',
      'tell("dns", lambda: socket.getaddrinfo("example.net", 80))',
      'tell("userns", lambda: subprocess.check_call(["unshare", "-Ur", "true"], stderr=subprocess.DEVNULL))',
      'tell("setuid", lambda: os.setuid(0))',
      'tell("mount", lambda: subprocess.check_call(["mount", "-t", "tmpfs", "x", "/tmp"], stderr=subprocess.DEVNULL))',
      'tell("su", lambda: subprocess.check_call(["su", "-c", "id"], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL))',
      'tell("write", lambda: open("/usr/bin/x", "w"))',
      'tell("job", lambda: open("/job/play.json", "a"))',
      'tell("relay", lambda: open("/relay/x", "w"))',
      'tell("device", lambda: os.mknod("/tmp/sda", 0o60600, os.makedev(8, 0)))',
      'tell("shadow", lambda: open("/etc/shadow"))',
      'tell("home", lambda: os.listdir("/root") or os.listdir("/home"))',
      'print("processes", len([p for p in os.listdir("/proc") if p.isdigit()]) < 40)',
      'print("known", open("/etc/passwd").read().count(chr(10)), os.getuid(), socket.gethostname())',
    ].join('\n');
    const { log } = await runner.play(
      {
        ...tasks({ command: { cmd: 'python3 -', stdin: script } }, { debug: { var: 'x.stdout_lines' } }),
        connection: 'local',
        hosts: 'localhost',
        tasks: [{ command: { cmd: 'python3 -', stdin: script }, register: 'x' }, { debug: { var: 'x.stdout_lines' } }],
      },
      [target],
    );
    const said = [...log.matchAll(/^ +"(.*)",?$/gm)].map(([, line]) => line);
    expect(said.filter((line) => / worked /.test(line ?? ''))).toEqual([]);
    expect(said.filter((line) => / refused$/.test(line ?? ''))).toHaveLength(15);
    expect(said.slice(-2)).toEqual(['processes True', 'known 1 10001 runner']);
  });

  it('cannot use the session that another run has with the same host', async () => {
    const shared = '-o ControlMaster=auto -o ControlPersist=60 -o ControlPath=/tmp/shared-%C';
    const vars = { target: { ansible_ssh_args: shared } };
    let release: () => void = () => undefined;
    const isOpen = new Promise<void>((done) => (release = done));
    const first = runner.play(tasks({ ping: {} }, { pause: { seconds: 6 } }), [target], {
      vars,
      onEvent: (event) => (event.type === 'task' ? release() : undefined),
    });
    await isOpen;
    const second = await runner.play(tasks({ ping: {} }), [{ ...target, credentials: { type: 'none' } }], { vars });
    expect(second.perTarget).toMatchObject([{ status: 'unreachable', code: 'SSH_AUTHENTICATION_FAILED' }]);
    expect((await first).perTarget).toMatchObject([{ status: 'ok' }]);
  });

  it('puts no terminal sequence into names, messages and lines', async () => {
    const evil = '\x1b]0;owned\x07\x1b[2Jnice\r\u202e';
    const outcome = await runner.play(
      { name: evil, ...tasks({ name: evil, debug: { msg: evil } }, { name: 'raw', fail: { msg: evil } }) },
      [target],
    );
    const texts = JSON.stringify(outcome.events.map((event) => Object.values(event).filter((value) => value !== null)));
    expect(texts).toContain('nice');
    // JSON inside of it may spell such characters out: that is only text.
    expect(texts).not.toMatch(/[^\\]\\u001b|[^\\]\\u0007|\u202e/);
    expect(outcome.events[0]).toEqual({ type: 'play', name: 'nice' });
  });
});
