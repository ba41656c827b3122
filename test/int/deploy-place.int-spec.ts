import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployPlay } from '../../src/modules/deploy/deployments/deploy-play';
import { eventually } from '../support/job-node';
import { processesWith } from '../support/runner';

interface Play {
  tasks: [{ block: [{ 'ansible.builtin.command': { argv: [string, ...string[]] } }] }];
}

/** Whether a shell waits for a program: it has done everything before that. */
const sleeps = (pid: number): boolean => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8') !== '';

describe('the place for the credential of a repository', () => {
  it('is removed when its guard is told to go, and nothing else, whatever the path', async () => {
    const home = mkdtempSync(join(tmpdir(), 'virtflow-place-'));
    const neighbour = join(home, 'a');
    const temporary = join(home, 'a b');
    for (const dir of [neighbour, temporary]) mkdirSync(dir);
    const source = { gitRepo: 'https://git.example.com/a.git', gitBranch: 'main', destPath: '/srv/a' };
    const play: unknown = deployPlay(
      { ...source, runMode: 'parallel' },
      { type: 'token', username: 'git', token: 'secret' },
    );
    const [program, ...args] = (play as Play).tasks[0].block[0]['ansible.builtin.command'].argv;
    const place = execFileSync(program, args, { encoding: 'utf8', env: { ...process.env, TMPDIR: temporary } });
    expect(place.startsWith(`${temporary}/virtflow.`) && existsSync(place)).toBe(true);
    await eventually('its guard looks after it', () => processesWith(place).some(sleeps));
    for (const guard of processesWith(place)) process.kill(guard, 'SIGTERM');
    await eventually('it is gone', () => !existsSync(place));
    expect(existsSync(neighbour)).toBe(true);
    rmSync(home, { recursive: true });
  });
});
