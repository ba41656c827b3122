import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunSpec, Target } from '../../../src/modules/ansible/runner';
import { eventually } from '../../support/job-node';
import { processesWith, tasks, TestRunner } from '../../support/runner';
import { newKeyPair, TestHost } from '../../support/sshd';

const isRoot = process.getuid?.() === 0;

describe('a secret', () => {
  const word = () => `S3cret/${randomBytes(9).toString('hex')}"+`;
  const [become, passphrase, given] = [word(), word(), word()] as const;
  let runner: TestRunner;
  let host: TestHost;
  let target: Target;
  let privateKey: string;

  beforeAll(async () => {
    runner = await TestRunner.create();
    host = await TestHost.start('127.0.9.10');
    const pair = await newKeyPair(passphrase);
    ({ privateKey } = pair);
    await host.authorise(pair.publicKey);
    target = {
      ...(await host.target('target', { type: 'private_key', privateKey, passphrase })),
      becomePassword: become,
    };
  });
  afterAll(async () => {
    await host?.stop();
    await runner?.close();
  });

  const more: Partial<RunSpec> = { extraVars: { token: given }, secrets: [given] };
  const lineOfKey = () => privateKey.split('\n')[3]!;

  it('is masked in whatever a playbook prints, however it is written', async () => {
    const outcome = await runner.play(
      tasks(
        {
          name: `use ${given}`,
          debug: { msg: '{{ token }} {{ token | b64encode }} {{ token | urlencode }} {{ token | to_json }}' },
        },
        { debug: { var: 'ansible_become_password' } },
        { debug: { msg: "{{ ('user:' + token + ':x') | b64encode }}" } },
        { debug: { msg: '{{ hostvars | to_nice_json }}' } },
        { command: { cmd: 'cat', stdin: '{{ token }}' } },
        { command: { cmd: 'sh -c "cat >&2; exit 1"', stdin: '{{ token }}' }, ignore_errors: true },
        { fail: { msg: "{{ 'x' * 31990 }}{{ token }}" }, ignore_errors: true },
      ),
      [target],
      more,
    );
    expect(outcome).toMatchObject({ state: 'succeeded' });
    const all = JSON.stringify(outcome);
    const forms = [given, become, passphrase].flatMap((secret) => [
      secret,
      JSON.stringify(secret).slice(1, -1),
      JSON.stringify(JSON.stringify(secret)).slice(3, -3),
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64').replace(/=+$/, ''),
      secret.slice(0, 16),
    ]);
    expect(forms.filter((form) => all.includes(form))).toEqual([]);
    expect(all.match(/\*{8}/g)?.length).toBeGreaterThan(8);
  });

  it('stands in no argument, no file that others may read, and nowhere when the run is over', async () => {
    const sleeping = `slept-${process.pid}`;
    const secrets = [given, become, passphrase, lineOfKey()];
    const run = runner.play(tasks({ shell: `: ${sleeping}; sleep 4`, connection: 'local' }), [target], more);
    await eventually('it runs', () => processesWith(sleeping).length > 0);

    const argumentsOfAll = readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
      .flatMap((pid) =>
        ['cmdline', 'environ'].map((file) => quietly(() => readFileSync(`/proc/${pid}/${file}`, 'latin1'))),
      );
    expect(secrets.filter((secret) => argumentsOfAll.some((text) => text.includes(secret)))).toEqual([]);

    const during = await filesUnder(runner.dataDir);
    const holding = during.filter(({ content }) =>
      secrets.some((secret) => content.includes(JSON.stringify(secret).slice(1, -1))),
    );
    expect(holding.map(({ path }) => path.split('/').at(-1)).sort()).toEqual(['inv.json', 'vars.json']);
    const modes = during.filter(({ path }) => path.includes('/job-')).map(({ mode }) => mode & 0o077);
    expect(new Set(modes)).toEqual(new Set([0]));
    expect(during.filter(({ content }) => content.includes(lineOfKey()))).toEqual([]);
    if (isRoot) expect(holding.every(({ uid }) => uid !== 0)).toBe(true);

    await run;
    const after = [...(await filesUnder(runner.dataDir)), ...(await filesUnder(tmpdir(), 1))];
    expect(after.filter(({ content }) => secrets.some((secret) => content.includes(secret)))).toEqual([]);
  });
});

function quietly(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** Regular files of a directory, with what they hold. */
async function filesUnder(
  dir: string,
  depth = 9,
): Promise<{ path: string; content: string; mode: number; uid: number }[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) return depth > 1 ? filesUnder(path, depth - 1) : [];
      if (!entry.isFile()) return [];
      try {
        const [{ mode, uid, size }] = [await stat(path)];
        return size > 1_000_000 ? [] : [{ path, content: await readFile(path, 'utf8'), mode, uid }];
      } catch {
        return [];
      }
    }),
  );
  return found.flat();
}
