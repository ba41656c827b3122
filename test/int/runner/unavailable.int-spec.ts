import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tasks } from '../../support/runner';

const run = promisify(execFile);
const PROGRAM = [
  '--require',
  join(__dirname, '../../support/ts-process.cjs'),
  join(__dirname, '../../support/runner-process.ts'),
];
const SPEC = { plays: [tasks({ command: 'id' })], inventory: { hosts: { a: {} }, groups: {} }, targets: [] };

/** What the runner says on this machine with some programs replaced by others. */
async function withReplaced(programs: Record<string, string>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'vfr-'));
  await chmod(dir, 0o711);
  try {
    const mounts = Object.entries(programs).map(([path, by]) => `mount --bind ${by} ${path}`);
    // Whoever is not root stays himself, with the right to mount for as long as it takes.
    const isRoot = process.getuid?.() === 0;
    const namespace = isRoot ? ['--mount'] : ['--user', '--map-current-user', '--keep-caps', '--mount'];
    const drop = isRoot ? '' : 'setpriv --ambient-caps=-all --inh-caps=-all';
    const script = [...mounts, `exec ${drop} "$@"`].join(' && ');
    const node = [process.execPath, ...PROGRAM, join(dir, 'data'), JSON.stringify(SPEC)];
    const { stdout } = await run('unshare', [...namespace, 'sh', '-c', script, 'sh', ...node]);
    expect(await readdir(join(dir, 'data/runs')).catch(() => [])).toEqual([]);
    return stdout.trim();
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

describe('where playbooks cannot be run safely', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'vfr-fake-'));
    await chmod(dir, 0o755);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  const fake = async (name: string, script: string) => {
    await writeFile(join(dir, name), `#!/bin/bash\n${script}\n`, { mode: 0o755 });
    return join(dir, name);
  };

  it('is said which programs are missing', async () => {
    const said = await withReplaced({ '/usr/bin/bwrap': '/dev/null', '/usr/bin/socat': '/dev/null' });
    expect(JSON.parse(said)).toEqual({
      code: 'EXECUTION_UNAVAILABLE',
      details: {
        reasons: ['bwrap (Debian package bubblewrap) is missing', 'socat (Debian package socat) is missing'],
      },
    });
  });

  it('is nothing run in a sandbox that is none', async () => {
    const open = await fake('open', 'while [ "$1" != -- ]; do shift; done; shift; cd /; exec env "$@"');
    const { code, details } = JSON.parse(await withReplaced({ '/usr/bin/bwrap': open }));
    expect(code).toBe('EXECUTION_UNAVAILABLE');
    // It does not even find the files of the run where they should be.
    expect(details.reasons).toEqual([expect.stringContaining('the sandbox does not start')]);
  });

  it('is nothing run in a sandbox with a hole', async () => {
    const holes = await fake(
      'holes',
      `args=(); while [ "$1" != -- ]; do
         case "$1" in --unshare-all) args+=(--unshare-pid --unshare-ipc --unshare-uts);; --disable-userns) ;;
         --chdir) args+=(--bind ${tmpdir()} ${tmpdir()} "$1");; *) args+=("$1");; esac; shift; done
       exec ${join(dir, 'real')} "\${args[@]}" "$@"`,
    );
    await run('cp', ['/usr/bin/bwrap', join(dir, 'real')]);
    const { code, details } = JSON.parse(await withReplaced({ '/usr/bin/bwrap': holes }));
    expect(code).toBe('EXECUTION_UNAVAILABLE');
    expect(details.reasons).toEqual(
      expect.arrayContaining([
        'inside the sandbox files of the host can be read',
        "inside the sandbox the host's own network can be reached",
        'inside the sandbox namespaces can be made',
      ]),
    );
  });
});
