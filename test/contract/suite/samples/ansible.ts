import type { Sample } from '../sample';
import { shared, TIMES } from './foundation';

export const inventory: Sample = {
  type: 'Inventory',
  path: 'inventories',
  plural: null,
  surface: 'hub',
  keys: ['id', 'name', 'status', 'ssh_status', 'group', 'config', ...TIMES],
  listKeys: ['id', 'name', 'status', 'ssh_status', 'group', ...TIMES],
  body: (world) => ({
    name: world.unique('Inventory'),
    group: 'Production',
    config: 'server1 ansible_host=192.0.2.10 ansible_password=secret',
  }),
  change: (world) => ({ name: world.unique('Renamed') }),
};

export const playbook: Sample = {
  type: 'Playbook',
  path: 'playbooks',
  plural: null,
  surface: 'hub',
  keys: ['id', 'name', 'type', 'status', 'main', 'tasks', 'last_run_at', ...TIMES],
  listKeys: ['id', 'name', 'type', 'status', 'last_run_at', ...TIMES],
  body: (world) => ({
    name: world.unique('Playbook'),
    type: 'Machine',
    main: { hosts: 'all', gather_facts: false },
    tasks: [{ enabled: true, content: 'name: Install package\napt:\n  name: nginx\n  state: present' }],
  }),
  change: () => ({ main: { hosts: 'web', gather_facts: true } }),
};

export const credential: Sample = {
  type: 'Credential',
  path: 'credentials',
  plural: null,
  surface: null,
  keys: [],
  body: (world) => ({ name: world.unique('Credential'), kind: 'password', username: 'ubuntu', password: 'secret' }),
  change: () => ({ username: 'debian' }),
};

const runTemplate: Sample = {
  type: 'RunTemplate',
  path: 'run-templates',
  plural: null,
  surface: null,
  keys: [],
  body: async (world) => ({
    name: world.unique('Template'),
    playbook_id: await shared(world, playbook),
    inventory_id: await shared(world, inventory),
    credential_id: await shared(world, credential),
    extra_vars: { colour: 'red' },
    limit: 'web:!db',
    tags: ['fast'],
    check: true,
    forks: 10,
  }),
  change: () => ({ forks: 20 }),
  under: { field: 'playbook_id', type: 'Playbook', needs: 'viewer' },
};

const runSchedule: Sample = {
  type: 'RunSchedule',
  path: 'run-schedules',
  plural: null,
  surface: null,
  keys: [],
  body: async (world) => ({
    name: world.unique('Schedule'),
    template_id: await shared(world, runTemplate),
    cron: '0 3 * * *',
    timezone: 'Asia/Taipei',
    enabled: false,
  }),
  change: () => ({ enabled: true }),
  under: { field: 'template_id', type: 'RunTemplate', needs: 'viewer' },
};

export const ANSIBLE: readonly Sample[] = [inventory, playbook, credential, runTemplate, runSchedule];
