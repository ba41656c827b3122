import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Where Debian's packages put programs; nothing is taken from elsewhere. */
export const PATH = '/usr/sbin:/usr/bin:/sbin:/bin';

/** Programs, by the Debian package each is in. */
const TOOLS: Record<string, readonly string[]> = {
  'ansible-core': ['ansible-playbook'],
  bubblewrap: ['bwrap'],
  'openssh-client': ['ssh', 'ssh-add', 'ssh-agent'],
  socat: ['socat'],
  sshpass: ['sshpass'],
  bash: ['bash'],
  'util-linux': ['prlimit', 'setpriv', 'unshare'],
};

/** Whom playbooks run as when we are root. */
export const RUNNER_USER = 'vf-runner';

/** A user to become, or nobody when we have no choice but to stay who we are. */
export interface Identity {
  uid: number;
  gid: number;
}

const execute = promisify(execFile);

async function isInstalled(program: string): Promise<boolean> {
  for (const dir of PATH.split(':')) {
    const found = await access(join(dir, program), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}

/** What this machine lacks, in words for whoever operates it. */
export async function missingTools(): Promise<string[]> {
  const missing: string[] = [];
  for (const [name, programs] of Object.entries(TOOLS))
    for (const program of programs)
      if (!(await isInstalled(program))) missing.push(`${program} (Debian package ${name})`);
  if (process.getuid?.() === 0 && !(await findUser())) missing.push(`the user ${RUNNER_USER}`);
  return missing;
}

/** The user that playbooks run as; null when that is our own. */
export async function runnerIdentity(): Promise<Identity | null> {
  return process.getuid?.() === 0 ? findUser() : null;
}

async function findUser(): Promise<Identity | null> {
  const id = async (flag: string) => Number((await execute('id', [flag, RUNNER_USER], { env: { PATH } })).stdout);
  try {
    return { uid: await id('-u'), gid: await id('-g') };
  } catch {
    return null;
  }
}

/** The beginning of a command line that runs the rest of it with no more rights than needed, and dies with us. */
export function unprivileged(identity: Identity | null): string[] {
  const own = ['setpriv', '--no-new-privs', '--pdeathsig', 'KILL'];
  if (!identity) return own;
  const { uid, gid } = identity;
  return [...own, `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--bounding-set=-all', '--inh-caps=-all'];
}
