import { isTree, type Place, refusePlaybook, type Tree } from './playbook-refusal';

/** The name of a module: one word, or a word of a collection with dots. */
export const MODULE = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*){0,5}$/;

/** Modules that work on our side, or read what is on it, whatever their arguments. */
const OURS: Readonly<Record<string, string>> = {
  add_host: 'adds hosts that the inventory does not have',
  fetch: 'writes on the controller',
  script: 'reads files of the controller',
  template: 'reads files of the controller',
  synchronize: 'works on the controller',
  include: 'reads files of the controller',
  include_vars: 'reads files of the controller',
  include_tasks: 'reads files of the controller',
  include_role: 'reads files of the controller',
  import_tasks: 'reads files of the controller',
  import_role: 'reads files of the controller',
  import_playbook: 'reads files of the controller',
  action: 'hides the module; write the module itself',
  local_action: 'works on the controller',
  win_template: 'reads files of the controller',
  set_stats: 'works on the controller',
};

/** Modules that send a file of ours unless they are told that it lies on the host. */
const SENDS_FILES = ['copy', 'unarchive', 'assemble', 'patch', 'uri', 'win_copy', 'apt_key', 'junos_scp', 'net_put'];
const META = [
  'flush_handlers',
  'end_play',
  'end_host',
  'end_batch',
  'clear_facts',
  'clear_host_errors',
  'noop',
  'reset_connection',
];

/** Refuses a module that works on our side, by its name or by its arguments; `more` are those under `args`. */
export function checkModule(place: Place, key: string, args: unknown, more: Tree): void {
  const name = key.split('.').at(-1) ?? key;
  const reason = Object.hasOwn(OURS, name) ? OURS[name] : undefined;
  if (reason) refusePlaybook(place, key, reason);
  if (/^(?:include|import)_/.test(name)) refusePlaybook(place, key, 'reads files of the controller');
  if (name === 'meta' && !META.includes(String(args))) refusePlaybook(place, key, `must be ${META.join(', ')}`);
  if (name === 'set_fact' && !isTree(args)) refusePlaybook(place, key, 'must be a map of facts');
  if (SENDS_FILES.includes(name))
    checkFileArgument(place, key, typeof args === 'string' ? args : { ...more, ...(isTree(args) ? args : {}) });
}

function checkFileArgument(place: Place, key: string, args: unknown): void {
  if (typeof args === 'string') refusePlaybook(place, key, 'must have its arguments in a map');
  if (!isTree(args) || args['src'] === undefined || isTrue(args['remote_src'])) return;
  refusePlaybook(place, `${key}.src`, 'names a file of the controller; with remote_src it is one of the host');
}

/** A `state` beside the module is taken for the module's, as in the documents; otherwise the arguments as they are. */
export function argumentsOf(place: Place, module: string, task: Tree, state: unknown): unknown {
  const args = task[module];
  if (state === undefined) return args;
  if (args !== null && !isTree(args)) return refusePlaybook(place, 'state', 'is not a keyword of a task');
  if (args && Object.hasOwn(args, 'state')) return refusePlaybook(place, 'state', 'is there twice');
  if (typeof state === 'object') return refusePlaybook(place, 'state', 'must be a text');
  return { ...args, state };
}

const isTrue = (value: unknown): boolean => value === true || /^(?:yes|true|on|1)$/i.test(String(value));
