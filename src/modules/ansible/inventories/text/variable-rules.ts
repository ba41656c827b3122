import { isIP } from 'node:net';
import { type Line, refuseInventory, type VarValue } from './inventory-tree';

/** Whether runs may connect to this IP address. */
export type AllowsAddress = (ip: string) => boolean;

/** Variables whose values are secrets: sealed apart from the text and masked where it is shown. */
export const SECRET_VARS: readonly string[] = [
  'ansible_password',
  'ansible_ssh_pass',
  'ansible_ssh_password',
  'ansible_become_pass',
  'ansible_become_password',
];

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;
const USER = /^[A-Za-z0-9_][A-Za-z0-9_.@+-]{0,63}$/;
const TEMPLATE = /\{[{%#]/;
/** No interpreter that is found by running something first. */
const PATH = /^\/[A-Za-z0-9_][A-Za-z0-9_.+-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.+-]*)*$/;
const INTERPRETERS = ['auto', 'auto_silent', 'auto_legacy', 'auto_legacy_silent'];
const HOST_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})(?:\.[A-Za-z0-9_][A-Za-z0-9_-]{0,62})*\.?$/;
/** Numbers that resolvers take for an address although they do not look like one: `127.1`, `2130706433`, `0x7f000001`. */
const HIDDEN_ADDRESS = /^(?:0x[0-9a-f]*|\d+)(?:\.(?:0x[0-9a-f]*|\d+))*\.?$/i;
const LOOPBACK_NAME =
  /^(?:.*\.)?(?:localhost|localhost6|ip6-localhost|ip6-loopback)(?:\.localdomain|\.localdomain6|\.localdomain4)?\.?$/i;
const CONTROL = /[\u0000-\u001F\u007F]/;

/** Names that Ansible fills itself: a variable of that name would change how it works, or be lost. */
const MAGIC = new Set([
  ...['hostvars', 'groups', 'group_names', 'inventory_hostname', 'inventory_hostname_short', 'inventory_dir'],
  ...['inventory_file', 'playbook_dir', 'role_path', 'role_name', 'omit', 'environment', 'play_hosts', 'vars'],
  ...['lookup', 'query', 'q', 'namespace', 'constructor', 'prototype'],
]);

type Rule = (value: VarValue) => string | null;

/** A value as text; lists and maps have none. */
export const scalarText = (value: VarValue | undefined): string =>
  typeof value === 'object' || value === undefined ? '' : String(value);

const text =
  (pattern: RegExp, means: string): Rule =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? null : means;
const switchRule: Rule = (value) =>
  typeof value === 'boolean' || /^(?:true|false|yes|no)$/i.test(scalarText(value)) ? null : 'must be true or false';
const oneOf =
  (...words: string[]): Rule =>
  (value) =>
    words.includes(scalarText(value)) ? null : `must be ${words.join(', ')}`;
const portRule: Rule = (value) =>
  /^[1-9]\d{0,4}$/.test(scalarText(value)) && Number(value) <= 65535 ? null : 'must be a port from 1 to 65535';
const hostRule: Rule = (value) => (isAddress(scalarText(value)) ? null : 'must be an IP address or a host name');
const userRule = text(USER, 'must be a user name');
const secretRule: Rule = (value) =>
  typeof value === 'string' && value.length <= 1000 && !CONTROL.test(value) ? null : 'must be one line of text';

/** The variables of Ansible itself that an inventory may set. All others would change what runs on our side. */
const RULES: Readonly<Record<string, Rule>> = {
  ansible_host: hostRule,
  ansible_ssh_host: hostRule,
  ansible_port: portRule,
  ansible_ssh_port: portRule,
  ansible_user: userRule,
  ansible_ssh_user: userRule,
  ansible_connection: oneOf('ssh'),
  ansible_become: switchRule,
  ansible_become_method: oneOf('sudo', 'su', 'doas'),
  ansible_become_user: userRule,
  ansible_become_flags: text(/^[A-Za-z0-9 -]{0,40}$/, 'must be options such as -H -S'),
  ansible_become_exe: text(PATH, 'must be an absolute path'),
  ansible_python_interpreter: (value) =>
    INTERPRETERS.includes(scalarText(value)) || PATH.test(scalarText(value)) ? null : 'must be an absolute path',
  ...Object.fromEntries(SECRET_VARS.map((name) => [name, secretRule])),
};

/** Refuses a variable that an inventory may not set, or this value of it. */
export function checkVariable(name: string, value: VarValue, line: Line): void {
  const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  if (!rule) checkPlainName(name, line);
  const problem = valueProblem(value) ?? rule?.(value) ?? null;
  if (problem) refuseInventory(problem, line, name);
}

function checkPlainName(name: string, line: Line): void {
  if (!NAME.test(name)) refuseInventory('is not the name of a variable', line, name.slice(0, 100));
  if (/^_*ansible_/i.test(name) || MAGIC.has(name)) refuseInventory('must not be set in an inventory', line, name);
}

/** What no value may hold, however deep. */
function valueProblem(value: VarValue): string | null {
  if (typeof value === 'string') {
    if (TEMPLATE.test(value)) return 'must not contain {{, {% or {#';
    return value.length > 10_000 ? 'must be at most 10000 characters' : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.map(valueProblem).find((problem) => problem !== null) ?? null;
  for (const [key, below] of Object.entries(value)) {
    if (/^_*ansible_/i.test(key)) return 'must not hold keys that begin with ansible_';
    const problem = valueProblem(key) ?? valueProblem(below);
    if (problem) return problem;
  }
  return null;
}

/** Whether a text can only be read as an IP address or as a DNS name. */
export function isAddress(address: string): boolean {
  if (isIP(address) !== 0) return !address.includes('%');
  return address.length <= 253 && HOST_NAME.test(address) && !HIDDEN_ADDRESS.test(address);
}

/** Refuses what runs would be sent to although it is nobody's host. A DNS name is judged again when it is resolved. */
export function checkAddress(address: string, allows: AllowsAddress, line: Line, variable: string): void {
  if (!isAddress(address)) refuseInventory('must be an IP address or a host name', line, variable);
  const ips = isIP(address) !== 0 ? [address] : LOOPBACK_NAME.test(address) ? ['127.0.0.1', '::1'] : [];
  if (!ips.every(allows)) refuseInventory('is an address that must not be used here', line, variable);
}
