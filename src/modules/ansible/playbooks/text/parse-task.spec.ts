import fc from 'fast-check';
import { AppError } from '../../../../core/errors/app-error';
import { checkExtraVars } from './extra-vars';
import { judgeMain } from './main-rules';
import { parseTask } from './parse-task';

/** Code and details of a refusal. */
function refusal(work: () => unknown): Record<string, unknown> {
  try {
    work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { code: error.code, ...error.details };
  }
  return { code: 'taken' };
}
const refusedTask = (content: string) => refusal(() => parseTask(content, 3));

describe('a task', () => {
  it.each([
    ['name: Install package\napt:\n  name: nginx\n  state: present', { apt: { name: 'nginx', state: 'present' } }],
    ['name: test3\ndebug:\n  msg: "XXX"', { debug: { msg: 'XXX' } }],
    ['name: test1\ncommunity:\n  name: demo\nstate: absent', { community: { name: 'demo', state: 'absent' } }],
    ['name: test2\nCommunity2:\n  name: demo\nstate: absent', { Community2: { name: 'demo', state: 'absent' } }],
    ['shell: echo {{ item }}\nloop: [1, 2]\nwhen: x is defined', { shell: 'echo {{ item }}', loop: [1, 2] }],
    ['ansible.builtin.file: {path: /tmp/a, mode: 0644}', { 'ansible.builtin.file': { path: '/tmp/a', mode: 420 } }],
    ['copy: {content: hello, dest: /tmp/a}', {}],
    ['copy: {src: /a, dest: /b, remote_src: yes}', {}],
    ['set_fact: {colour: red}', {}],
    ['meta: flush_handlers', {}],
    ['debug: {msg: "the lookup (of names) and a query"}', {}],
  ])('is read as what may run: %j', (content, expected) => expect(parseTask(content, 1)).toMatchObject(expected));

  it('may be a block', () => {
    const task = parseTask('block:\n- ping:\n- debug: {msg: a}\nrescue:\n- fail: {msg: b}\nwhen: yes', 1);
    expect(task).toEqual({
      block: [{ ping: null }, { debug: { msg: 'a' } }],
      rescue: [{ fail: { msg: 'b' } }],
      when: true,
    });
    expect(refusedTask('block:\n- block:\n  - local_action: shell id')).toMatchObject({ key: 'local_action' });
    expect(refusedTask('block:\n- ping:\nshell: id')).toMatchObject({ key: 'shell' });
  });

  it.each([
    ['shell: id\ndelegate_to: localhost', 'delegate_to'],
    ['local_action: shell id', 'local_action'],
    ['action: shell id', 'action'],
    ['shell: id\nconnection: local', 'connection'],
    ['shell: id\nvars: {ansible_connection: local}', 'vars.ansible_connection'],
    ['set_fact: {ansible_connection: local}', 'set_fact.ansible_connection'],
    ['ansible.builtin.set_fact: ansible_connection=local', 'ansible.builtin.set_fact'],
    ['shell: id\nregister: ansible_connection', 'register'],
    ['debug:\nloop: [1]\nloop_control: {loop_var: ansible_host}', 'loop_control.loop_var'],
    ['add_host: {name: x}', 'add_host'],
    ['debug:\nwith_items: [1]', 'with_items'],
    ["debug:\nwith_lines: 'id'", 'with_lines'],
    [`debug: {msg: "{{ lookup('pipe', 'id') }}"}`, 'debug.msg'],
    [`debug: {msg: "{{ query ('pipe', 'id') }}"}`, 'debug.msg'],
    [`debug: {msg: "{% set x = q('pipe', 'id') %}"}`, 'debug.msg'],
    [`debug:\nwhen: lookup('pipe', 'id')`, 'when'],
    [`debug:\nwhen: [a, "x == lookup('pipe', 'id')"]`, 'when'],
    [`name: "{{ lookup('pipe', 'id') }}"\ndebug:`, 'name'],
    [`shell: id\nenvironment: {A: "{{ lookup('pipe', 'id') }}"}`, 'environment.A'],
    [`debug: {"{{ lookup('pipe','id') }}": 1}`, "debug.{{ lookup('pipe','id') }}"],
    ['include_vars: x', 'include_vars'],
    ['ansible.builtin.include_tasks: x', 'ansible.builtin.include_tasks'],
    ['import_playbook: x', 'import_playbook'],
    ['ansible.legacy.include_role: {name: x}', 'ansible.legacy.include_role'],
    ['script: /etc/passwd', 'script'],
    ['ansible.builtin.template: {src: /etc/passwd, dest: /a}', 'ansible.builtin.template'],
    ['copy: {src: /etc/passwd, dest: /a}', 'copy.src'],
    ['copy: {dest: /a}\nargs: {src: /etc/passwd}', 'copy.src'],
    ['ansible.legacy.copy: src=/etc/passwd dest=/a', 'ansible.legacy.copy'],
    ['unarchive: {src: /a, dest: /b}', 'unarchive.src'],
    ['assemble: {src: /a, dest: /b}', 'assemble.src'],
    ['fetch: {src: /a, dest: /b}', 'fetch'],
    ['ansible.posix.synchronize: {src: /, dest: /}', 'ansible.posix.synchronize'],
    ['{debug: {}, shell: id}', 'shell'],
    ['name: nothing', 'name'],
    ['name: x\nbad key: 1', 'bad key'],
    ['debug:\nvars_files: [x]', 'vars_files'],
    ['debug:\nmodule_defaults: {}', 'module_defaults'],
    ['debug:\nroles: [x]', 'roles'],
    ['meta: refresh_inventory', 'meta'],
    ['shell: id\nremote_user: -oProxyCommand=id', 'remote_user'],
    ['shell: id\nstate: present', 'state'],
  ])('is refused by task and key: %j', (content, key) =>
    expect(refusedTask(content)).toMatchObject({ code: 'PLAYBOOK_VALIDATION_ERROR', task: 3, key }),
  );

  it.each([
    '{debug: {}, <<: {shell: id}}',
    'a: &x {shell: id}\nb: *x',
    'debug: !vault x',
    'debug: !!str x',
    'debug: 1\ndebug: 2',
    '- debug:',
    'text',
    '',
    'a: [',
    `${'{a: '.repeat(5_000)}`.slice(0, 15_000),
    'a: 1\n---\nb: 2',
  ])('is refused as YAML', (content) => expect(refusedTask(content)).toMatchObject({ code: 'INVALID_YAML_FORMAT' }));

  it('is taken or refused with a reason, whatever it is', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'shell',
        ': ',
        '\n',
        '  ',
        '- ',
        '{',
        '}',
        '[',
        ']',
        'block:',
        'name',
        '"',
        '|',
        '&a ',
        '*a',
        '!t ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        expect(['taken', 'INVALID_YAML_FORMAT', 'PLAYBOOK_VALIDATION_ERROR']).toContain(
          refusedTask(pieces.join(''))['code'],
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the head of a playbook', () => {
  it('has facts off by default and keeps what is known', () => {
    expect(judgeMain({ hosts: 'all' })).toEqual({ hosts: 'all', gather_facts: false });
    const main = { hosts: 'web:!db,web[0]', gather_facts: true, become: true, serial: [1, '50%'], strategy: 'free' };
    expect(judgeMain({ ...main, vars: { a: 1 } })).toEqual({ ...main, vars: { a: 1 } });
  });

  it.each([
    [{}, 'hosts'],
    [{ hosts: 7 }, 'hosts'],
    [{ hosts: "{{ lookup('pipe','id') }}" }, 'hosts'],
    [{ hosts: 'localhost' }, 'hosts'],
    [{ hosts: 'all:localhost' }, 'hosts'],
    [{ hosts: '127.0.0.1' }, 'hosts'],
    [{ hosts: '-x' }, 'hosts'],
    [{ hosts: '~.*' }, 'hosts'],
    [{ hosts: 'all', connection: 'local' }, 'connection'],
    [{ hosts: 'all', roles: ['x'] }, 'roles'],
    [{ hosts: 'all', tasks: [] }, 'tasks'],
    [{ hosts: 'all', pre_tasks: [] }, 'pre_tasks'],
    [{ hosts: 'all', vars_files: [] }, 'vars_files'],
    [{ hosts: 'all', vars: { ansible_connection: 'local' } }, 'vars.ansible_connection'],
    [{ hosts: 'all', vars: { a: "{{ lookup('pipe','id') }}" } }, 'vars.a'],
    [{ hosts: 'all', strategy: 'debug' }, 'strategy'],
    [{ hosts: 'all', gather_facts: 'yes' }, 'gather_facts'],
    [{ hosts: 'all', serial: 0 }, 'serial'],
    [{ hosts: 'all', environment: {} }, 'environment'],
  ])('is refused by key: %j', (main, key) =>
    expect(refusal(() => judgeMain(main))).toMatchObject({ code: 'PLAYBOOK_VALIDATION_ERROR', part: 'main', key }),
  );
});

describe('extra variables', () => {
  it.each([{ ansible_connection: 'local' }, { 'a-b': 1 }, { a: { __ansible_unsafe: 'x' } }, { a: [{ ansible_x: 1 }] }])(
    'are refused where they would change Ansible: %j',
    (vars) => expect(refusal(() => checkExtraVars(vars))).toMatchObject({ code: 'VALIDATION_ERROR' }),
  );
  it('are taken as they are otherwise, templates too', () =>
    expect(refusal(() => checkExtraVars({ env: "{{ lookup('pipe','id') }}", list: [{ a: 1 }] }))).toEqual({
      code: 'taken',
    }));
});
