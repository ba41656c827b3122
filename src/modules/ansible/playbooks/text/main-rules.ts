import { isTemplate } from './expressions';
import { isTree, type Place, refusePlaybook, type Tree } from './playbook-refusal';
import { checkKeysAndTexts, checkVars } from './task-rules';

const MAIN: Place = { part: 'main' };
/** Names, groups and patterns of them; no regular expressions. */
const HOSTS = /^[A-Za-z0-9_.*!&:,[\]-]+$/;
const OURSELVES = /(?:^|[,:!&])(?:localhost|127\.[\d.]+|::1)(?:$|[,:])/i;
const USER = /^[A-Za-z0-9_][A-Za-z0-9_.@+-]{0,63}$/;
const PERCENTAGE = /^(?:100|[1-9]?\d)%$/;

const isBool = (value: unknown): boolean => typeof value === 'boolean';
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1;
const isBatch = (value: unknown): boolean => isCount(value) || (typeof value === 'string' && PERCENTAGE.test(value));

/** What may stand in the head of a playbook, and what it has to be. */
const RULES: Readonly<Record<string, [holds: (value: unknown) => boolean, means: string]>> = {
  hosts: [(value) => typeof value === 'string' && isPattern(value), 'must be names or groups of hosts'],
  gather_facts: [isBool, 'must be true or false'],
  become: [isBool, 'must be true or false'],
  become_user: [(value) => typeof value === 'string' && USER.test(value), 'must be a user name'],
  become_method: [(value) => ['sudo', 'su', 'doas'].includes(String(value)), 'must be sudo, su or doas'],
  remote_user: [(value) => typeof value === 'string' && USER.test(value), 'must be a user name'],
  name: [(value) => typeof value === 'string' && value.length <= 255 && !isTemplate(value), 'must be a text'],
  serial: [(value) => [value].flat().every(isBatch), 'must be a number, a percentage or a list of these'],
  strategy: [(value) => value === 'linear' || value === 'free', 'must be linear or free'],
  vars: [isTree, 'must be a map'],
  any_errors_fatal: [isBool, 'must be true or false'],
  ignore_errors: [isBool, 'must be true or false'],
  ignore_unreachable: [isBool, 'must be true or false'],
  max_fail_percentage: [(value) => typeof value === 'number' && value >= 0 && value <= 100, 'must be from 0 to 100'],
  no_log: [isBool, 'must be true or false'],
  tags: [(value) => [value].flat().every((tag) => typeof tag === 'string' && !isTemplate(tag)), 'must be texts'],
};

/** The head of a playbook with its default, or PLAYBOOK_VALIDATION_ERROR naming the key. */
export function judgeMain(main: Tree): Tree {
  for (const [key, value] of Object.entries(main)) {
    const rule = Object.hasOwn(RULES, key) ? RULES[key] : undefined;
    if (!rule) return refusePlaybook(MAIN, key, `is not taken; main has ${Object.keys(RULES).join(', ')}`);
    const [holds, means] = rule;
    if (!holds(value)) refusePlaybook(MAIN, key, means);
  }
  if (main['hosts'] === undefined) refusePlaybook(MAIN, 'hosts', 'is required');
  if (main['vars'] !== undefined) checkVars(MAIN, main['vars']);
  checkKeysAndTexts(MAIN, main, '');
  const { hosts, gather_facts: facts = false, ...others } = main;
  return { hosts, gather_facts: facts, ...others };
}

/** Whether a text names hosts of an inventory: no template, and nothing that stands for our side. */
export function isPattern(text: string): boolean {
  return text.length <= 1000 && HOSTS.test(text) && !/^[-,:!&]/.test(text) && !OURSELVES.test(text);
}
