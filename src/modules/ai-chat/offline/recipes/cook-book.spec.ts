import { judgeMain, parseTask } from '../../../ansible';
import { missingOf } from '../knowledge';
import { playbookOf } from '../playbook';
import { type KindName, KINDS } from '../values/kinds';
import { COOK_BOOK } from './cook-book';
import type { Family, Recipe } from './recipe';

/** A value of each kind, such as users give. */
const SAMPLES: Record<KindName, string> = {
  port: '8080',
  ports: '22, 8080',
  number: '42',
  user: 'alice',
  name: 'orders',
  variable: 'JAVA_HOME',
  module: 'ip_vs',
  service: 'nginx',
  hostname: 'web01.example.com',
  packages: 'git, curl',
  path: '/srv/data',
  device: '/dev/sdb',
  giturl: 'https://git.example.com/web.git',
  url: 'https://example.com/a.tar.gz',
  email: 'ops@example.com',
  cidr: '10.0.0.0/24',
  source: '10.0.0.0/24',
  ip: '10.0.0.1',
  servers: '10.0.0.1, 10.0.0.2:8080',
  domain: 'www.example.com',
  server: 'logs.example.com',
  share: 'nas:/export',
  image: 'nginx:1.27',
  size: '4G',
  sshkey: `ssh-ed25519 ${'A'.repeat(68)} alice@laptop`,
  timezone: 'Asia/Taipei',
  sysctl: 'vm.swappiness',
  mode: '0640',
  text: 'yes: 0644 # {not} a "template"',
  schedule: '30 2 * * 1',
};

function dishOf(recipe: Recipe) {
  const values: Record<string, string> = {};
  for (const { name, kind, default: fallback } of recipe.parameters ?? [])
    values[name] = fallback === undefined ? SAMPLES[kind] : typeof fallback === 'string' ? fallback : fallback(values);
  return { recipe, values };
}

describe('the cook-book', () => {
  it('has at least forty recipes, each with an id of its own', () => {
    expect(COOK_BOOK.length).toBeGreaterThanOrEqual(40);
    expect(new Set(COOK_BOOK.map(({ id }) => id)).size).toBe(COOK_BOOK.length);
  });

  it.each(Object.entries(SAMPLES))('takes a sample of %s as it is', (kind, sample) =>
    expect(KINDS[kind as KindName].read(sample)).toBe(sample),
  );

  describe.each(COOK_BOOK.map((recipe) => [recipe.id, recipe] as const))('%s', (_, recipe) => {
    it.each(['debian', 'redhat'] as Family[])('makes a playbook that may be stored, on %s', (family) => {
      const { name, main, tasks } = playbookOf([dishOf(recipe)], family, 'en', 'all');
      expect(name).not.toMatch(/[{}]/);
      expect(judgeMain(main)).toEqual(main);
      expect(tasks.length).toBeGreaterThan(0);
      for (const [at, { content }] of tasks.entries()) expect(() => parseTask(content, at + 1)).not.toThrow();
    });

    it('is read by Ansible as it was meant', () => {
      const dish = dishOf(recipe);
      const { tasks } = playbookOf([dish], 'debian', 'zh', 'all');
      const read = tasks.map(({ content }, at) => parseTask(content, at + 1));
      const meant = recipe
        .steps(dish.values, 'debian')
        .map(({ does, module, args, more }) => ({ name: does.zh, [module]: args, ...more }));
      for (const task of read) expect(JSON.parse(JSON.stringify(meant))).toContainEqual(task);
    });

    it('speaks both languages', () => {
      for (const text of [recipe.goal, recipe.label, ...(recipe.parameters ?? []).map(({ ask }) => ask)]) {
        expect(text.en).not.toMatch(/\p{Script=Han}/u);
        expect(text.zh).toBeTruthy();
      }
      for (const { does } of recipe.steps(dishOf(recipe).values, 'debian')) expect(does.zh).toMatch(/\p{Script=Han}/u);
    });

    it('asks only for what nothing can be assumed of, and assumes what it would take', () => {
      const { values } = dishOf(recipe);
      for (const { name, kind, default: fallback } of recipe.parameters ?? [])
        if (fallback !== undefined) expect([name, KINDS[kind].read(values[name] ?? '')]).toEqual([name, values[name]]);
      expect(missingOf(recipe, values)).toEqual([]);
    });
  });
});
