import type { JsonObject, JsonValue } from './json';
import type { Inventory, RunSpec, Target } from './run-spec';
import { unsafe, unsafeObject } from './unsafe';

/** How Ansible is set up in every run, whatever a playbook or an inventory says. */
export const ANSIBLE_CFG = `[defaults]
callback_plugins = /job/plugins
stdout_callback = virtflow_events
vars_plugins_enabled =
host_key_checking = True
interpreter_python = /usr/bin/python3
local_tmp = /tmp/ansible
remote_tmp = ~/.ansible/tmp
retry_files_enabled = False
nocows = True
nocolor = True
deprecation_warnings = False
localhost_warning = False
bin_ansible_callbacks = False
timeout = 10

[inventory]
enable_plugins = yaml
any_unparsed_is_failed = True

[ssh_connection]
pipelining = True
# Connections are kept within the run: the directory is the sandbox's own, and what holds them ends with it.
ssh_args = -o ControlMaster=auto -o ControlPersist=60s
control_path_dir = /tmp/ssh
retries = 0
ssh_executable = /job/ssh
`;

/**
 * SSH as Ansible starts it, in a file to be executed. When SSH goes before it has taken its input, Ansible would
 * complain of that and lose what SSH said: why it did not get in.
 */
export const SSH_PROGRAM = {
  'job/ssh': `#!/bin/sh
/usr/bin/ssh "$@"
code=$?
[ $code -ne 255 ] || cat >/dev/null
exit $code
`,
};

/** The run decides how hosts are reached, so an inventory's words about it are left out. */
const OWN_VARIABLES =
  /^ansible_(ssh_)?(host|port|user|pass|password|private_key_file|private_key|become_pass|become_password)$/;

/** Files of a run below its `job` directory; `aliasOf` says how SSH calls a target. */
export function ansibleFiles(spec: RunSpec, aliasOf: (target: Target) => string): Record<string, string> {
  const inventory = inventoryOf(spec.inventory, new Map(spec.targets.map((target) => [target.name, target])), aliasOf);
  return {
    'job/ansible.cfg': ANSIBLE_CFG,
    'job/inv.json': JSON.stringify(inventory),
    'job/play.json': JSON.stringify(spec.plays),
    'job/vars.json': JSON.stringify(unsafeObject(spec.extraVars ?? {})),
  };
}

function inventoryOf(
  { hosts, groups }: Inventory,
  targets: ReadonlyMap<string, Target>,
  aliasOf: (target: Target) => string,
): JsonObject {
  const withConnection = Object.entries(hosts).map(([name, vars]) => {
    const target = targets.get(name);
    const own = Object.entries(vars).filter(([key]) => !OWN_VARIABLES.test(key));
    return [name, { ...unsafeObject(Object.fromEntries(own)), ...(target ? connection(target, aliasOf(target)) : {}) }];
  });
  const children = Object.entries(groups).map(([name, { hosts: members = [], children: inner = [], vars = {} }]) => [
    name,
    { hosts: nameMap(members), children: nameMap(inner), vars: unsafeObject(vars) },
  ]);
  return {
    all: {
      hosts: Object.fromEntries(withConnection) as JsonObject,
      children: Object.fromEntries(children) as JsonObject,
    },
  };
}

const nameMap = (names: readonly string[]): JsonObject => Object.fromEntries(names.map((name) => [name, {}]));

/** `ansible_ssh_host` goes before `ansible_host`, which playbooks read as the address. */
function connection({ address, port, user, credentials, becomePassword }: Target, alias: string): JsonObject {
  const variables: Record<string, JsonValue> = {
    ansible_host: unsafe(address),
    ansible_ssh_host: unsafe(alias),
    ansible_port: port,
    ansible_user: unsafe(user),
  };
  if (credentials.type === 'password') variables['ansible_password'] = unsafe(credentials.password);
  if (becomePassword) variables['ansible_become_password'] = unsafe(becomePassword);
  return variables;
}

/** What is run in the sandbox. Nothing of it is secret: every user of the machine can read it. */
export function playbookCommand(spec: RunSpec): string[] {
  const list = (name: string, values: readonly string[] = []) =>
    values.length > 0 ? [`--${name}=${values.join(',')}`] : [];
  return [
    'ansible-playbook',
    '--inventory=/job/inv.json',
    '--extra-vars=@/job/vars.json',
    `--forks=${spec.forks ?? 10}`,
    ...(spec.check ? ['--check'] : []),
    ...list('tags', spec.tags),
    ...list('skip-tags', spec.skipTags),
    ...(spec.limit ? [`--limit=${spec.limit}`] : []),
    '/job/play.json',
  ];
}
