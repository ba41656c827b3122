import { CONDITIONS, isTemplate, looksUp } from './expressions';
import { argumentsOf, checkModule, MODULE } from './module-rules';
import { isTree, type Place, refusePlaybook, type Tree } from './playbook-refusal';

/** Keywords of a task, beside its module, that change nothing on our side. */
const KEYWORDS = new Set([
  ...['name', 'args', 'when', 'changed_when', 'failed_when', 'until', 'retries', 'delay', 'loop', 'loop_control'],
  ...['register', 'vars', 'tags', 'become', 'become_user', 'become_method', 'become_flags', 'become_exe'],
  ...['environment', 'ignore_errors', 'ignore_unreachable', 'any_errors_fatal', 'no_log', 'async', 'poll', 'throttle'],
  ...['run_once', 'check_mode', 'diff', 'timeout', 'notify', 'listen', 'remote_user', 'max_fail_percentage'],
]);

/** Keywords that would, and why they are refused. */
const REFUSED: Readonly<Record<string, string>> = {
  delegate_to: 'runs elsewhere than on the hosts of the play',
  delegate_facts: 'runs elsewhere than on the hosts of the play',
  local_action: 'works on the controller',
  action: 'hides the module; write the module itself',
  connection: 'changes how hosts are reached',
  port: 'changes how hosts are reached',
  module_defaults: 'changes modules',
  collections: 'changes which modules are meant',
  debugger: 'works on the controller',
  vars_files: 'reads files of the controller',
  roles: 'reads files of the controller',
};

const BLOCKS = ['block', 'rescue', 'always'] as const;
const MAX_BLOCK_DEPTH = 4;
const RESERVED = /^_*ansible_/i;
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;
const USER = /^[A-Za-z0-9_][A-Za-z0-9_.@+-]{0,63}$/;

/** The task as it may run, or PLAYBOOK_VALIDATION_ERROR: one module, known keywords, nothing that works on our side. */
export function judgeTask(place: Place, task: Tree, depth = 0): Tree {
  checkKeysAndTexts(place, task, '');
  checkKeywords(place, task);
  if (BLOCKS.some((key) => Object.hasOwn(task, key))) return judgeBlock(place, task, depth);
  const { state, ...rest } = task;
  const modules = Object.keys(rest).filter((key) => !KEYWORDS.has(key));
  const [module, second] = modules;
  if (module === undefined) return refusePlaybook(place, 'name', 'the task has no module');
  if (second !== undefined) refusePlaybook(place, second, `the task has another module already: ${module}`);
  if (!MODULE.test(module)) refusePlaybook(place, module, 'is neither a keyword of a task nor the name of a module');
  const args = argumentsOf(place, module, rest, state);
  checkModule(place, module, args, isTree(task['args']) ? task['args'] : {});
  return { ...rest, [module]: args };
}

function judgeBlock(place: Place, task: Tree, depth: number): Tree {
  if (depth >= MAX_BLOCK_DEPTH) refusePlaybook(place, 'block', 'is nested too deeply');
  if (!Object.hasOwn(task, 'block')) refusePlaybook(place, 'block', 'rescue and always need a block');
  const judged = BLOCKS.filter((key) => Object.hasOwn(task, key)).map((key) => {
    const tasks = task[key];
    if (!Array.isArray(tasks)) return refusePlaybook(place, key, 'must be a list of tasks');
    const inner = tasks.map((each: unknown) =>
      isTree(each) ? judgeTask(place, each, depth + 1) : refusePlaybook(place, key, 'must be a list of tasks'),
    );
    return [key, inner] as const;
  });
  const other = Object.keys(task).find((key) => !KEYWORDS.has(key) && !BLOCKS.some((block) => block === key));
  if (other !== undefined) refusePlaybook(place, other, 'a block has no module of its own');
  return { ...task, ...Object.fromEntries(judged) };
}

function checkKeywords(place: Place, task: Tree): void {
  for (const key of Object.keys(task)) {
    const reason = Object.hasOwn(REFUSED, key) ? REFUSED[key] : undefined;
    if (reason) refusePlaybook(place, key, reason);
    if (key.startsWith('with_')) refusePlaybook(place, key, 'is a lookup; write loop');
  }
  const { name, args, register, vars, remote_user: user, become_user: becomeUser, loop_control: control } = task;
  if (name !== undefined && name !== null && typeof name !== 'string' && typeof name !== 'number')
    refusePlaybook(place, 'name', 'must be a text');
  if (args !== undefined && !isTree(args)) refusePlaybook(place, 'args', 'must be a map');
  if (register !== undefined) checkName(place, 'register', register);
  if (vars !== undefined) checkVars(place, vars);
  for (const [key, value] of Object.entries({ remote_user: user, become_user: becomeUser })) {
    if (value !== undefined && !(typeof value === 'string' && USER.test(value)))
      refusePlaybook(place, key, 'must be a user name');
  }
  if (isTree(control)) {
    for (const key of ['loop_var', 'index_var', 'extended_allitems']) {
      if (typeof control[key] === 'string') checkName(place, `loop_control.${key}`, control[key]);
    }
  }
}

/** Plain variables: names that mean nothing to Ansible itself. */
export function checkVars(place: Place, vars: unknown): void {
  if (!isTree(vars)) return refusePlaybook(place, 'vars', 'must be a map');
  for (const name of Object.keys(vars)) checkName(place, `vars.${name}`, name);
}

function checkName(place: Place, key: string, name: unknown): void {
  if (typeof name !== 'string' || !NAME.test(name)) refusePlaybook(place, key, 'must be the name of a variable');
  else if (RESERVED.test(name)) refusePlaybook(place, key, 'must not begin with ansible_');
}

/** What no key and no text of a playbook may be, however deep. */
export function checkKeysAndTexts(place: Place, value: unknown, path: string, expression = false): void {
  if (typeof value === 'string') {
    if ((expression || isTemplate(value)) && looksUp(value)) refusePlaybook(place, path, 'must not use lookups');
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) checkKeysAndTexts(place, item, path, expression);
  } else if (isTree(value)) {
    for (const [key, below] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      if (RESERVED.test(key)) refusePlaybook(place, at, 'must not begin with ansible_');
      checkKeysAndTexts(place, key, at, false);
      checkKeysAndTexts(place, below, at, expression || CONDITIONS.includes(key));
    }
  }
}
