import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What Ansible says against each of the playbooks, by its place; empty when it understands all of them. */
export async function syntaxErrors(plays: readonly object[]): Promise<Map<number, string>> {
  const dir = await mkdtemp(join(tmpdir(), 'virtflow-bench-ai-'));
  try {
    const files = plays.map((_, at) => join(dir, `${at}.json`));
    await Promise.all(plays.map((play, at) => writeFile(files[at] ?? '', JSON.stringify([play]))));
    return await check(files, dir, 0);
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** Halves what fails until the playbooks that are to blame are found: one start of Ansible is a second. */
async function check(files: readonly string[], dir: string, first: number): Promise<Map<number, string>> {
  if (files.length === 0) return new Map();
  const error = await execute('ansible-playbook', ['--syntax-check', '-i', 'localhost,', ...files], {
    env: { PATH: process.env['PATH'], HOME: dir, ANSIBLE_LOCALHOST_WARNING: 'False' },
    maxBuffer: 1e8,
  }).then(
    () => null,
    ({ stderr, message }: { stderr?: string; message: string }) => stderr ?? message,
  );
  if (error === null) return new Map();
  if (files.length === 1) return new Map([[first, error]]);
  const half = files.length >> 1;
  const left = await check(files.slice(0, half), dir, first);
  return new Map([...left, ...(await check(files.slice(half), dir, first + half))]);
}
