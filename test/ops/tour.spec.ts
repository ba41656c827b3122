import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { probePort } from '../../src/embedded/processes';
import type { Json } from '../support/caller';
import { Deployer } from '../support/deployer';
import { GitServer } from '../support/git-server';
import { TestHost } from '../support/sshd';
import { ROOT } from './files';
import { type Env, Program } from './instance';
import { compileProject, remove, temporaryDir } from './project';

/** The shell commands of a chapter of the README, as a reader would paste them. */
function commandsOf(title: string): string {
  const [, chapter = ''] = readFileSync(join(ROOT, 'README.md'), 'utf8').split(`## ${title}\n`);
  const blocks = (chapter.split('\n## ')[0] ?? '').matchAll(/^```sh\n(.*?)^```/gms);
  return [...blocks].map(([, commands]) => commands).join('');
}

describe('the tour of the README', () => {
  const password = 'tr0ub4dor and three more';
  let project: string;
  let dataDir: string;
  let running: Program;
  let port: number;

  beforeAll(async () => {
    project = await compileProject();
    dataDir = temporaryDir();
    port = await probePort(0);
    const env: Env = {
      HOST: '127.0.0.1',
      PORT: String(port),
      VIRTFLOW_DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      ADMIN_PASSWORD: password,
    };
    running = new Program(project, 'embedded/up', env);
    await running.printed('Ctrl-C stops it');
  });
  afterAll(async () => {
    await running?.kill('SIGTERM');
    remove(dataDir);
    remove(project);
  });

  const bash = (commands: string) => {
    const script = commands
      .replace("ADMIN_PASSWORD='...'", `ADMIN_PASSWORD='${password}'`)
      .replaceAll(':8000', `:${port}`);
    return promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script]);
  };
  const jsonIn = (stdout: string): Json[] =>
    stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
  const paste = async (commands: string): Promise<Json[]> => jsonIn((await bash(commands)).stdout);

  it('does what it says', async () => {
    const answers = await paste(commandsOf('Ten minutes'));
    const machines = answers.filter(({ data }) => data?.name?.startsWith('web-'));
    expect(machines.map(({ data }) => data.name)).toEqual(['web-1', 'web-2', 'web-3', 'web-4']);
    const shortage = { resource: 'cpu', requested: 4, limit: 16, used: 16, available: 0 };
    expect(answers).toContainEqual(
      expect.objectContaining({ code: 'QUOTA_EXCEEDED', details: { shortages: [shortage] } }),
    );
    expect(answers.filter(({ data }) => Array.isArray(data) && data.length === 0)).toHaveLength(2);
    expect(answers.at(-1)).toEqual({ data: [] });
    expect(answers.filter(({ code }) => code).map(({ code }) => code)).toEqual(['QUOTA_EXCEEDED']);
  });

  it('brings a repository to two hosts, and runs a playbook on them', async () => {
    const first = await TestHost.start('127.0.24.2');
    const hosts = [first, await TestHost.start('127.0.24.3', first.port)] as const;
    const git = await GitServer.start('127.0.24.1');
    const deployer = await Deployer.create(git);
    try {
      await hosts[1].authorise(first.key.publicKey);
      await writeFile(deployer.path('key'), first.key.privateKey, { mode: 0o600 });
      const [post = '', rest = '', playbook = ''] = commandsOf('Deploy a repository, run a playbook')
        .replace('192.0.2.10 192.0.2.11', '127.0.24.2 127.0.24.3')
        .replace('LOGIN=ubuntu', `LOGIN=${deployer.name}`)
        .replace('~/.ssh/id_ed25519', deployer.path('key'))
        // Somebody else may have the usual port.
        .replace('({ host, ', `({ host, port: ${first.port}, `)
        .replace('replaceAll(" ", "\\n")', `split(" ").map((host) => host + " ansible_port=${first.port}").join("\\n")`)
        // Both hosts are this machine, so they have one place between them.
        .replace('git_repo: ', 'run_mode: "serial", git_repo: ')
        .replace('https://github.com/octocat/Hello-World.git', git.sshUrl)
        .replace('"master"', '"main"')
        .replace('/home/${LOGIN}/hello', deployer.path('hello'))
        .split(/(?=curl -sw '\\n' \$V1\/jobs\/\$JOB -H)|(?=post\(\))/);
      const untilEnded = `until curl -s $V1/jobs/$JOB -H "authorization: Bearer $TOKEN" | grep -q '"finished_at":"'; do sleep 1; done\n`;
      const { stdout } = await bash(`${post}${untilEnded}${rest}${playbook}`);
      const [job, retried] = jsonIn(stdout);
      expect(job.data).toMatchObject({
        status: 'SUCCESS',
        targets: [
          { host: '127.0.24.2', status: 'SUCCESS' },
          { host: '127.0.24.3', status: 'SUCCESS' },
        ],
      });
      expect(retried).toMatchObject({ ok: true, data: { status: 'PENDING' } });
      expect(stdout).toContain('PLAY RECAP');
      expect(await readFile(deployer.path('hello/word'), 'utf8')).toBe('second');
      expect(stdout.match(/load average/g)).toHaveLength(2);
      expect(stdout).toMatch(/"state":"succeeded"/);
    } finally {
      await Promise.all([deployer.remove(), git.stop(), ...hosts.map((host) => host.stop())]);
    }
  });

  it('gives a machine a GPU on the simulated hypervisor, and takes it back', async () => {
    const [login = ''] = commandsOf('Ten minutes').split('GROUP=');
    const known = async () => (await paste(`${login}call $ADMIN GET '/gpu-devices?kind=gpu'`))[1]?.page.total as number;
    while ((await known()) < 16) await sleep(500);
    const answers = (await paste(login + commandsOf('A machine with a GPU'))).slice(1);
    expect(answers.filter(({ code }) => code)).toEqual([]);
    const [devices, config, started, held, stopped, status, removed] = answers;
    expect(devices?.data).toHaveLength(8);
    expect(config).toMatchObject({ os_templates: expect.arrayContaining([expect.objectContaining({ id: 1000 })]) });
    expect([started?.status, stopped?.status, status?.status]).toEqual(['running', 'stopped', 'stopped']);
    expect(held?.data).toMatchObject([{ state: 'attached', vmid: started?.vmid }]);
    expect(removed).toMatchObject({ vmid: started?.vmid });
  });
});
