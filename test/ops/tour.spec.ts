import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { probePort } from '../../src/embedded/processes';
import type { Json } from '../support/caller';
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

  const paste = async (commands: string): Promise<Json[]> => {
    const script = commands
      .replace("ADMIN_PASSWORD='...'", `ADMIN_PASSWORD='${password}'`)
      .replaceAll(':8000', `:${port}`);
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script]);
    return stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
  };

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
