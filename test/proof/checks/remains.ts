import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PgTools } from '../../../src/embedded/pg-tools';
import { SENTINELS } from '../site';
import type { Check, Finding, Ground } from './finding';

const POSTGRES_MAJOR = 15;

/** I9 and I16: no process, directory or secret is left where it does not belong. */
export const nothingRemains: Check = async (ground) => [
  ...(await noProcesses(ground)),
  ...(await noJobDirs(ground)),
  ...(await noSecrets(ground)),
];

async function noProcesses({ site }: Ground): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ');
    if (/bwrap|ansible|ssh-agent|socat/.test(command) && command.includes(site.dir))
      findings.push({ invariant: 'I9', what: 'a process of a run is left', pid, command });
  }
  return findings;
}

async function noJobDirs({ site }: Ground): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { name } of site.workers) {
    const all = await readdir(join(site.dir, name), { recursive: true });
    for (const path of all.filter((each) => /(^|\/)job-[^/]+$/.test(each)))
      findings.push({ invariant: 'I9', what: 'a directory of a run is left', program: name, path });
  }
  return findings;
}

async function noSecrets({ site }: Ground): Promise<Finding[]> {
  const dump = join(site.dir, 'dump.sql');
  await (
    await PgTools.find(POSTGRES_MAJOR)
  ).run('pg_dump', site.servers.postgres.ownerUrl, ['--data-only', `--file=${dump}`]);
  const files = [dump, ...site.programs.map(({ name }) => join(site.dir, `${name}.log`))];
  const secrets = {
    ...SENTINELS,
    ...{ 'a key of a host': keyLine(site.hosts[0].key.privateKey), 'the token of the repository': site.git.token },
    'a password of a host': site.deployer.password,
  };
  const findings: Finding[] = [];
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    for (const [name, secret] of Object.entries(secrets))
      if (text.includes(secret)) findings.push({ invariant: 'I16', what: 'a secret is readable', name, file });
  }
  return findings;
}

/** A line in the middle of a key, which no line break and no escape changes. */
const keyLine = (key: string): string => key.split('\n')[2] ?? key;
