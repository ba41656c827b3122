import type { JsonObject } from '../../ansible';
import type { Deployment } from './deployment.entity';
import type { RepositoryAccess } from './repository-access';
import { gitAddressOf } from './rules/git-source';

/** The task whose end is the end of a host's deployment. */
export const GIT_TASK = 'git';

export type DeploySource = Pick<Deployment, 'gitRepo' | 'gitBranch' | 'destPath' | 'runMode'>;

/** Nothing else may be fetched, whatever a repository's submodules say, and nobody is asked. */
const ENVIRONMENT = { GIT_ALLOW_PROTOCOL: 'https:ssh', GIT_TERMINAL_PROMPT: '0' };
/** Where secrets of the repository lie on a host, for as long as git runs. */
const SECRETS = '{{ virtflow_secrets.stdout }}';
/** How long they can lie there at most, on a host that does not notice that nobody is connected any more. */
const LONGEST_SECONDS = 24 * 60 * 60;

/**
 * Makes a directory for secrets and tells its path. A process stays behind that removes it when the connection to us is
 * no more: a worker that is killed, or a deployment that is cancelled, cannot.
 */
const MAKE_PLACE = `
umask 077
dir=$(mktemp -d "\${TMPDIR:-/tmp}/virtflow.XXXXXXXXXX") || exit 1
connection=$$
until grep -q '^sshd' "/proc/$connection/comm" 2>/dev/null; do
  connection=$(sed -n 's/^PPid:[[:space:]]*//p' "/proc/$connection/status" 2>/dev/null)
  [ "\${connection:-0}" -gt 1 ] || { connection=; break; }
done
watch='
  trap "" HUP
  trap "seconds=$3" INT TERM
  seconds=0
  while [ -d "$1" ] && [ $seconds -lt $3 ] && { [ -z "$2" ] || [ -d "/proc/$2" ]; }; do
    sleep 1
    seconds=$((seconds + 1))
  done
  rm -rf "$1"
'
$(command -v setsid) sh -c "$watch" watch "$dir" "$connection" ${LONGEST_SECONDS} </dev/null >/dev/null 2>&1 &
printf %s "$dir"
`;

/**
 * The play of a deployment. All of its strings are ours; what clients wrote comes in as the variables of
 * {@link deployVariables}, which the runner hands over as text that is never a template.
 */
export function deployPlay({ gitRepo, runMode }: DeploySource, access: RepositoryAccess | null): JsonObject {
  const isSsh = gitAddressOf(gitRepo)?.protocol === 'ssh';
  return {
    hosts: 'all',
    gather_facts: false,
    ...(runMode === 'serial' ? { serial: 1 } : {}),
    tasks: [access ? privately(access) : gitTask(isSsh ? { accept_newhostkey: true } : {})],
  };
}

/** The variables of {@link deployPlay}. */
export function deployVariables(
  { gitRepo, gitBranch, destPath }: DeploySource,
  access: RepositoryAccess | null,
): JsonObject {
  const files = access ? filesOf(access, gitAddressOf(gitRepo)?.origin ?? '') : [];
  return { git_repo: gitRepo, git_branch: gitBranch, dest_path: destPath, virtflow_files: files };
}

function gitTask(options: JsonObject, environment: JsonObject = {}): JsonObject {
  return {
    name: GIT_TASK,
    'ansible.builtin.git': {
      repo: '{{ git_repo }}',
      version: '{{ git_branch }}',
      dest: '{{ dest_path }}',
      update: true,
      ...options,
    },
    environment: { ...ENVIRONMENT, ...environment },
  };
}

/**
 * Git with a secret that lies in files nobody else can read, in a directory that is removed whatever happens. The
 * arguments of no program hold it: every user of a host can read those.
 */
function privately(access: RepositoryAccess): JsonObject {
  const options: JsonObject = access.type === 'ssh_key' ? { accept_newhostkey: true, key_file: `${SECRETS}/key` } : {};
  const asked: JsonObject = access.type === 'token' ? { GIT_ASKPASS: `${SECRETS}/askpass` } : {};
  return {
    block: [
      {
        name: 'make a place for the credential of the repository',
        'ansible.builtin.command': { argv: ['sh', '-c', MAKE_PLACE] },
        register: 'virtflow_secrets',
        changed_when: false,
      },
      {
        name: 'hand over the credential of the repository',
        // Not copied: what is copied lies in another directory first.
        'ansible.builtin.command': {
          argv: ['sh', '-c', 'cat >"$1" && chmod "$2" "$1"', 'sh', `${SECRETS}/{{ item.name }}`, '{{ item.mode }}'],
          stdin: '{{ item.content }}',
          stdin_add_newline: false,
        },
        loop: '{{ virtflow_files }}',
        loop_control: { label: '{{ item.name }}' },
        no_log: true,
        changed_when: false,
      },
      gitTask(options, asked),
    ],
    always: [
      {
        name: 'remove the credential of the repository',
        'ansible.builtin.file': { path: SECRETS, state: 'absent' },
        when: 'virtflow_secrets.stdout is defined',
        changed_when: false,
        ignore_errors: true,
      },
    ],
  };
}

type SecretFile = { name: string; content: string; mode: string };

function filesOf(access: RepositoryAccess, origin: string): SecretFile[] {
  if (access.type === 'ssh_key') return [{ name: 'key', content: withNewline(access.privateKey), mode: '0600' }];
  return [
    { name: 'token', content: access.token, mode: '0600' },
    { name: 'askpass', content: askpass(origin, access.username), mode: '0700' },
  ];
}

const withNewline = (key: string) => `${key.replaceAll('\r\n', '\n').trim()}\n`;

/**
 * What git starts to ask for a password. It answers for the server of the repository alone: git also asks for servers
 * that this one redirects to, and for those of submodules. Both words are plain, so they need no quoting.
 */
function askpass(origin: string, username: string): string {
  const at = (prefix: string) => `"${prefix}${origin}'"* | "${prefix}${origin}/"*`;
  return [
    '#!/bin/sh',
    'case "$1" in',
    `  ${at("Username for 'https://")}) echo "${username}" ;;`,
    `  ${at(`Password for 'https://${username}@`)}) cat "\${0%/*}/token" ;;`,
    '  *) exit 1 ;;',
    'esac',
    '',
  ].join('\n');
}
