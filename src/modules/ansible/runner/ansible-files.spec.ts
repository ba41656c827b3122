import { ansibleFiles, playbookCommand } from './ansible-files';
import type { RunSpec, Target } from './run-spec';

const target: Target = {
  name: 'Web 1',
  address: '10.0.0.5',
  port: 2222,
  user: 'deploy',
  credentials: { type: 'password', password: '{{ secret }}' },
  becomePassword: 'root-{{ 1 }}',
  hostKeys: [],
};
const spec: RunSpec = {
  plays: [{ hosts: 'all', tasks: [{ debug: { msg: '{{ env }}' } }] }],
  inventory: {
    hosts: {
      'Web 1': {
        colour: '{{ red }}',
        ansible_ssh_host: '127.0.0.1',
        ansible_ssh_pass: 'x',
        ansible_connection: 'local',
      },
      bare: {},
    },
    groups: { web: { hosts: ['Web 1'], vars: { level: 3, text: '{{ x }}' } }, all_web: { children: ['web'] } },
  },
  targets: [target],
  extraVars: { env: "{{ lookup('pipe', 'id') }}" },
};
const files = ansibleFiles(spec, () => 'target-0');
const inventory = JSON.parse(files['job/inv.json'] ?? '');

describe('the files of a run', () => {
  it('reach a host as its target says, whatever the inventory says of it', () => {
    expect(inventory.all.hosts['Web 1']).toEqual({
      colour: { __ansible_unsafe: '{{ red }}' },
      ansible_connection: { __ansible_unsafe: 'local' },
      ansible_host: { __ansible_unsafe: '10.0.0.5' },
      ansible_ssh_host: { __ansible_unsafe: 'target-0' },
      ansible_port: 2222,
      ansible_user: { __ansible_unsafe: 'deploy' },
      ansible_password: { __ansible_unsafe: '{{ secret }}' },
      ansible_become_password: { __ansible_unsafe: 'root-{{ 1 }}' },
    });
    expect(inventory.all.hosts.bare).toEqual({});
  });

  it('hold the groups with their hosts, groups and variables', () => {
    expect(inventory.all.children).toEqual({
      web: { hosts: { 'Web 1': {} }, children: {}, vars: { level: 3, text: { __ansible_unsafe: '{{ x }}' } } },
      all_web: { hosts: {}, children: { web: {} }, vars: {} },
    });
  });

  it('take only the playbook for templates', () => {
    expect(JSON.parse(files['job/play.json'] ?? '')).toEqual(spec.plays);
    expect(JSON.parse(files['job/vars.json'] ?? '')).toEqual({
      env: { __ansible_unsafe: "{{ lookup('pipe', 'id') }}" },
    });
  });
});

describe('the command of a run', () => {
  it('shows nothing of the inventory, the variables and the credentials', () => {
    const text = playbookCommand(spec).join(' ');
    expect(text).toBe(
      'ansible-playbook --inventory=/job/inv.json --extra-vars=@/job/vars.json --forks=10 /job/play.json',
    );
  });

  it('passes on what narrows the run, and no option that hides in it', () => {
    const narrowed = { ...spec, forks: 3, check: true, tags: ['a', '--b'], skipTags: ['c'], limit: '--version' };
    expect(playbookCommand(narrowed).slice(3, -1)).toEqual([
      ...['--forks=3', '--check', '--tags=a,--b', '--skip-tags=c', '--limit=--version'],
    ]);
  });
});
