import { createHash } from 'node:crypto';
import { INSIDE } from './sandbox';
import type { Target } from './run-spec';

/** One target as SSH sees it. */
export interface SshHost {
  alias: string;
  target: Target;
  /** Name of the relay's socket; null when there is no way to it. */
  socket: string | null;
  /** The public part of its key; null for a host without one, empty when it cannot be told which it is. */
  publicKey: string | null;
}

/** The other directives of every connection; a host's own ones come first, and SSH takes the first. */
const DEFAULTS = `Host *
  ProxyCommand /bin/false
  StrictHostKeyChecking yes
  GlobalKnownHostsFile /etc/ssh/ssh_known_hosts
  UserKnownHostsFile none
  UpdateHostKeys no
  CheckHostIP no
  ControlMaster no
  ControlPath none
  ForwardAgent no
  ForwardX11 no
  PermitLocalCommand no
  NumberOfPasswordPrompts 1
  ConnectTimeout 10
  ServerAliveInterval 15
  ServerAliveCountMax 4
`;

/** Files below the `etc` directory of a run: all that a program in the sandbox finds of the machine's settings. */
export function etcFiles(hosts: readonly SshHost[]): Record<string, string> {
  const keys = hosts.flatMap(({ publicKey }, i) => (publicKey ? [[`etc/ssh/keys/${i}.pub`, `${publicKey}\n`]] : []));
  return {
    'etc/passwd': 'runner:x:10001:10001::/tmp:/bin/sh\n',
    'etc/group': 'runner:x:10001:\n',
    'etc/hosts': '127.0.0.1 localhost runner\n',
    'etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files\n',
    'etc/ssh/ssh_config': [...hosts.map(hostBlock), DEFAULTS].join('\n'),
    'etc/ssh/ssh_known_hosts': hosts
      .flatMap(({ alias, target }) => target.hostKeys.map((key) => `${alias} ${key}\n`))
      .join(''),
    ...(Object.fromEntries(keys) as Record<string, string>),
  };
}

function hostBlock({ alias, target, socket, publicKey }: SshHost, index: number): string {
  const lines = [`Host ${alias}`, `HostKeyAlias ${alias}`, `User ${target.user}`];
  // In a session of its own: with a password SSH has a terminal, whose end would take the way of the kept connection.
  if (socket !== null)
    lines.push(`ProxyCommand /usr/bin/setsid /usr/bin/socat - UNIX-CONNECT:${INSIDE.relay}/${socket}`);
  // The agent may hold the keys of other hosts of the run: they are neither shown to this one nor counted by it.
  if (publicKey) lines.push(`IdentityFile /etc/ssh/keys/${index}.pub`, 'IdentitiesOnly yes');
  else if (publicKey === null) lines.push('IdentityFile none', 'IdentitiesOnly yes');
  return `${lines.join('\n  ')}\n`;
}

/** Short names that need no quoting anywhere; a host's own name where it is one, so that messages are readable. */
export function aliasesOf(targets: readonly Target[]): Map<string, string> {
  const isPlain = (name: string) => /^[a-z0-9][a-z0-9._-]{0,59}$/.test(name) && !name.startsWith('target-');
  return new Map(targets.map(({ name }, i) => [name, isPlain(name) ? name : `target-${i}`]));
}

/** As `ssh-keygen -l` shows it. */
export function fingerprintOf(hostKey: string): string {
  const blob = Buffer.from(hostKey.split(' ')[1] ?? '', 'base64');
  return `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}
