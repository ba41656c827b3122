import { both } from '../text/language';
import type { Family, Step, Tree } from './recipe';

/** Names that Red Hat's distributions have for Debian's packages. */
const REDHAT: Readonly<Record<string, string>> = {
  apache2: 'httpd',
  'redis-server': 'redis',
  postgresql: 'postgresql-server',
  'nfs-common': 'nfs-utils',
  'nfs-kernel-server': 'nfs-utils',
  'openssh-server': 'openssh-server',
  'docker.io': 'docker-ce',
  'prometheus-node-exporter': 'golang-github-prometheus-node-exporter',
  cron: 'cronie',
  'default-jdk-headless': 'java-latest-openjdk-devel',
  'python3-venv': 'python3',
};

/** Names that their services have. */
const REDHAT_SERVICES: Readonly<Record<string, string>> = {
  apache2: 'httpd',
  'redis-server': 'redis',
  chrony: 'chronyd',
  ssh: 'sshd',
  cron: 'crond',
  'nfs-kernel-server': 'nfs-server',
};

export const step = (en: string, zh: string, module: string, args: Tree | null, more?: Tree): Step => ({
  does: both(en, zh),
  module: `ansible.builtin.${module}`,
  args,
  ...(more ? { more } : {}),
});

/** Packages by the names Debian gives them. */
export function install(family: Family, ...packages: string[]): Step[] {
  const names = family === 'redhat' ? packages.map((name) => REDHAT[name] ?? name) : packages;
  const shown = names.join(', ');
  const name = names.length === 1 ? names[0] : names;
  if (family === 'redhat') return [step(`install ${shown}`, `安裝 ${shown}`, 'dnf', { name, state: 'present' })];
  return [
    step('update the package list', '更新套件列表', 'apt', { update_cache: true, cache_valid_time: 3600 }),
    step(`install ${shown}`, `安裝 ${shown}`, 'apt', { name, state: 'present' }),
  ];
}

const serviceName = (family: Family, name: string) => (family === 'redhat' ? (REDHAT_SERVICES[name] ?? name) : name);

export function started(family: Family, service: string): Step {
  const name = serviceName(family, service);
  return step(`start and enable the service ${name}`, `啟動並啟用 ${name} 服務`, 'service', {
    name,
    state: 'started',
    enabled: true,
  });
}

/** Restarts when a step that registered `changed` did something. */
export function restarted(
  family: Family,
  service: string,
  changed: string,
  how: 'restarted' | 'reloaded' = 'restarted',
): Step {
  const name = serviceName(family, service);
  const [en, zh] = how === 'restarted' ? ['restart', '重新啟動'] : ['reload', '重新載入'];
  const args = { name, state: how };
  return step(`${en} ${name} when something has changed`, `設定變更時${zh} ${name}`, 'service', args, {
    when: `${changed} is changed`,
  });
}

/** A file of ours, written as a whole. */
export function content(path: string, lines: readonly string[], args: Tree = {}, more?: Tree): Step {
  const text = `${lines.join('\n')}\n`;
  return step(`write ${path}`, `寫入 ${path}`, 'copy', { dest: path, content: text, mode: '0644', ...args }, more);
}

export function directory(path: string, args: Tree = {}): Step {
  return step(`create the directory ${path}`, `建立目錄 ${path}`, 'file', {
    path,
    state: 'directory',
    mode: '0755',
    ...args,
  });
}

/** One line of a file: the one that `regexp` finds is replaced. */
export function line(path: string, text: string, args: Tree = {}, more?: Tree): Step {
  return step(`put the line into ${path}`, `在 ${path} 寫入設定`, 'lineinfile', { path, line: text, ...args }, more);
}

/** Without a shell: what is in `argv` is an argument and nothing else. */
export function command(en: string, zh: string, argv: readonly string[], args: Tree = {}, more?: Tree): Step {
  return step(en, zh, 'command', { argv: [...argv], ...args }, more);
}

/** Asks something that changes nothing and may fail; the answer is in `register`. */
export function asked(en: string, zh: string, argv: readonly string[], register: string): Step {
  return command(en, zh, argv, {}, { register, changed_when: false, failed_when: false });
}

/** A line of cron for five fields. */
export function scheduled(en: string, zh: string, schedule: string, job: string, user = 'root') {
  const [minute, hour, day, month, weekday] = schedule.split(' ');
  return step(en, zh, 'cron', { name: en, minute, hour, day, month, weekday, user, job });
}

/** Mounts what fstab says of a path, unless it is mounted. */
export function mounted(path: string): Step[] {
  return [
    asked(`look whether ${path} is mounted`, `檢查 ${path} 是否已掛載`, ['mountpoint', '-q', path], 'mount_point'),
    command(`mount ${path}`, `掛載 ${path}`, ['mount', path], {}, { when: 'mount_point.rc != 0' }),
  ];
}

/** A text for a regular expression of Python that means itself. */
export const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
