import fc from 'fast-check';
import { AppError } from '../../../../core/errors/app-error';
import { AddressPolicy } from '../../../../core/net/address-policy';
import { effectiveVars } from './effective-vars';
import type { InventoryTree, VarValue } from './inventory-tree';
import { MASK, parseInventory, splitSecrets, withSecrets } from './parse-inventory';
import { writeInventory } from './write-inventory';

const anywhere = new AddressPolicy(['0.0.0.0/0', '::/0', '127.0.0.0/8', '::1/128']);
const strict = new AddressPolicy(['0.0.0.0/0', '::/0']);
const allows = (ip: string) => anywhere.allows(ip);
const read = (text: string) => parseInventory(text, allows).tree;

/** Code, variable and line of a refusal. */
function refusal(text: string, policy = anywhere): Record<string, unknown> {
  try {
    parseInventory(text, (ip) => policy.allows(ip));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.code).toBe('INVALID_INVENTORY_CONFIG');
    return error.details;
  }
  return { taken: true };
}

describe('an inventory in INI', () => {
  it('is read as documented', () => {
    expect(read('server1 ansible_ssh_host=127.0.0.1 ansible_ssh_port=55000 ansible_ssh_pass=docker')).toEqual({
      hosts: [
        {
          name: 'server1',
          vars: { ansible_ssh_host: '127.0.0.1', ansible_ssh_port: 55000, ansible_ssh_pass: 'docker' },
        },
      ],
      groups: [],
    });
  });

  it('has groups, groups of groups, variables, ranges and comments', () => {
    const text = `
# the front
[web]
web[01:03].example.com:2222 role=front   # three of them
"10.0.0.9" note='a # b'
[db:vars]
backup = "at night"
tags=["a", {"b": 1}]
ratio=1.5
[db]
db-[a:b]
[prod:children]
web
db
[all:vars]
debug=False
`;
    expect(read(text)).toEqual({
      hosts: [
        { name: 'web01.example.com', vars: { ansible_port: 2222, role: 'front' } },
        { name: 'web02.example.com', vars: { ansible_port: 2222, role: 'front' } },
        { name: 'web03.example.com', vars: { ansible_port: 2222, role: 'front' } },
        { name: '10.0.0.9', vars: { note: 'a # b' } },
        { name: 'db-a', vars: {} },
        { name: 'db-b', vars: {} },
      ],
      groups: [
        {
          name: 'web',
          hosts: ['web01.example.com', 'web02.example.com', 'web03.example.com', '10.0.0.9'],
          children: [],
          vars: {},
        },
        {
          name: 'db',
          hosts: ['db-a', 'db-b'],
          children: [],
          vars: { backup: 'at night', tags: ['a', { b: 1 }], ratio: 1.5 },
        },
        { name: 'prod', hosts: [], children: ['web', 'db'], vars: {} },
        { name: 'all', hosts: [], children: [], vars: { debug: false } },
      ],
    });
  });

  it.each([
    ['ansible_connection=local', 'ansible_connection'],
    ['ansible_connection=docker', 'ansible_connection'],
    ['ansible_ssh_common_args="-o ProxyCommand=id"', 'ansible_ssh_common_args'],
    ['ansible_ssh_extra_args=x', 'ansible_ssh_extra_args'],
    ['ansible_ssh_args=x', 'ansible_ssh_args'],
    ['ansible_sftp_extra_args=-Sid', 'ansible_sftp_extra_args'],
    ['ansible_scp_extra_args=x', 'ansible_scp_extra_args'],
    ['ansible_ssh_executable=/tmp/x', 'ansible_ssh_executable'],
    ['ansible_ssh_private_key_file=/etc/passwd', 'ansible_ssh_private_key_file'],
    ['ansible_private_key_file=/etc/passwd', 'ansible_private_key_file'],
    ['ansible_control_path=/tmp/x', 'ansible_control_path'],
    ['ansible_shell_executable=/bin/x', 'ansible_shell_executable'],
    ['ansible_python_interpreter="/usr/bin/env id"', 'ansible_python_interpreter'],
    ['ansible_python_interpreter=python3', 'ansible_python_interpreter'],
    ['ansible_python_interpreter=/usr/bin/../x', 'ansible_python_interpreter'],
    ['Ansible_connection=local', 'Ansible_connection'],
    ['__ansible_unsafe=x', '__ansible_unsafe'],
    ['ansible_host=-oProxyCommand=id', 'ansible_host'],
    ['ansible_host="a b"', 'ansible_host'],
    ['ansible_host=a;id', 'ansible_host'],
    ['ansible_host=$(id)', 'ansible_host'],
    ['ansible_host=2130706433', 'ansible_host'],
    ['ansible_host=0x7f.1', 'ansible_host'],
    ['ansible_host=fe80::1%eth0', 'ansible_host'],
    ['ansible_user=-oProxyCommand=id', 'ansible_user'],
    ['ansible_user="root\'s"', 'ansible_user'],
    ['ansible_port="22 -o x"', 'ansible_port'],
    ['ansible_port=0', 'ansible_port'],
    ['ansible_port=65536', 'ansible_port'],
    [`x="{{ lookup('pipe', 'id') }}"`, 'x'],
    ['x="{% raw %}"', 'x'],
    ['x="{# c #}"', 'x'],
    [`ansible_user="{{ 1 }}"`, 'ansible_user'],
    ['x={"a":"{{"}', 'x'],
    ['x=\'{"__ansible_vault":"x"}\'', 'x'],
    ['hostvars=1', 'hostvars'],
    ['a-b=1', 'a-b'],
    ['ansible_become_method=runas', 'ansible_become_method'],
  ])('refuses %s and names it and its line', (assignment, variable) => {
    expect(refusal(`\nserver1 ${assignment}`)).toMatchObject({ variable, line: 2 });
    const inGroup = assignment.replace(/=(['"])(.*)\1$/, '=$2');
    expect(refusal(`server1\n\n[web:vars]\n${inGroup}`)).toMatchObject({ variable });
  });

  it.each([
    ['-oProxyCommand=id'],
    ['a;b'],
    ['$(id)'],
    ['all'],
    ['a b'],
    ['server1 "unclosed'],
    ['[web'],
    ['[web:plugins]\nx'],
    ['web[1:2000]'],
    ['web[9:1]'],
    ['[a:vars]\nnothing'],
    ['[a:children]\nb\n[b:children]\na'],
    ['[a:children]\na'],
    ['2130706433'],
    ['127.1'],
  ])('refuses %j', (text) => expect(refusal(text)).not.toHaveProperty('taken'));

  it.each(['localhost', '127.0.0.1', '::1', '0.0.0.0', '169.254.169.254', 'LOCALHOST', 'x.localhost'])(
    'takes %s for a host only where its address is allowed',
    (address) => {
      expect(refusal(`server1 ansible_host=${address}`, strict)).toMatchObject({ variable: 'ansible_host' });
      expect(refusal(address, strict)).not.toHaveProperty('taken');
      expect(refusal(`server1\n[all:vars]\nansible_host=${address}`, strict)).not.toHaveProperty('taken');
    },
  );
});

describe('an inventory in YAML', () => {
  it('has groups, groups of groups, hosts and variables', () => {
    const text = `
all:
  vars: {debug: no}
  hosts:
    alone:
  children:
    web:
      hosts:
        web1: {ansible_host: 10.0.0.1, ansible_port: 2222}
        web2:
    prod:
      children:
        web:
`;
    expect(read(text)).toEqual({
      hosts: [
        { name: 'alone', vars: {} },
        { name: 'web1', vars: { ansible_host: '10.0.0.1', ansible_port: 2222 } },
        { name: 'web2', vars: {} },
      ],
      groups: [
        { name: 'all', hosts: [], children: [], vars: { debug: false } },
        { name: 'web', hosts: ['web1', 'web2'], children: [], vars: {} },
        { name: 'prod', hosts: [], children: ['web'], vars: {} },
      ],
    });
  });

  it.each([
    ['plugin: constructed\ncompose: {x: 1}', 'plugin'],
    ['all:\n  hosts:\n    a:\n      ansible_connection: local', 'ansible_connection'],
    ["all:\n  vars:\n    x: \"{{ lookup('pipe','id') }}\"", 'x'],
    ['all:\n  host:\n    a:', 'host'],
  ])('refuses %j', (text, variable) => expect(refusal(text)).toMatchObject({ variable }));

  it.each(['all: &a\n  hosts: *a', 'all: !vault x', '- a', 'all: [a]'])('refuses %j', (text) =>
    expect(refusal(text)).toHaveProperty('reason'),
  );

  it('is refused when it is nested without end', () => {
    expect(refusal('{a: '.repeat(10_000))).toHaveProperty('reason');
  });
});

describe('secrets of an inventory', () => {
  it('are taken out, and a mask in their place keeps them', () => {
    const text = `a ansible_host=10.0.0.1 ansible_password='p w' ansible_port=22\n[g:vars]\nansible_become_pass = q;#r\n[g]\na`;
    const split = splitSecrets(text, allows);
    expect(split.text).toBe(
      `a ansible_host=10.0.0.1 ansible_password=${MASK} ansible_port=22\n[g:vars]\nansible_become_pass = ${MASK}\n[g]\na`,
    );
    expect(split.secrets).toEqual({ 'host/a/ansible_password': 'p w', 'group/g/ansible_become_pass': 'q;#r' });
    expect(JSON.stringify(split.tree)).not.toMatch(/p w|q;#r/);
    const again = splitSecrets(split.text.replace('10.0.0.1', '10.0.0.2'), allows, split.secrets);
    expect(again.secrets).toEqual(split.secrets);
    expect(effectiveVars(withSecrets(again.tree, again.secrets)).get('a')).toEqual({
      ansible_host: '10.0.0.2',
      ansible_password: 'p w',
      ansible_port: 22,
      ansible_become_pass: 'q;#r',
    });
    expect(() => splitSecrets(split.text, allows)).toThrow('inventory');
  });

  it('are taken out of YAML in every way in which it writes texts', () => {
    const values = ['plain', '017', "'single '' quoted'", '"double \\" quoted"', '|-\n        block'];
    for (const value of values) {
      const text = `all:\n  hosts:\n    a:\n      ansible_password: ${value}\n      ansible_port: 22\n`;
      const split = splitSecrets(text, allows);
      expect(read(split.text).hosts[0]?.vars).toEqual({ ansible_password: MASK, ansible_port: 22 });
      expect(splitSecrets(split.text, allows, split.secrets)).toEqual(split);
    }
    expect(splitSecrets('all: {hosts: {a: {ansible_password: 017}}}', allows).secrets).toEqual({
      'host/a/ansible_password': '017',
    });
  });

  it('belong to whom they were given: another host does not inherit a mask', () => {
    const { text, secrets } = splitSecrets('a ansible_password=x', allows);
    expect(() => splitSecrets(text.replace('a ', 'b '), allows, secrets)).toThrow(AppError);
  });
});

describe('any inventory', () => {
  const name = fc
    .stringMatching(/^[a-z][a-z0-9_]{0,7}$/)
    .filter((text) => !['all', 'ungrouped', 'vars', 'q'].includes(text));
  const leaf: fc.Arbitrary<VarValue> = fc.oneof(
    fc.string({ maxLength: 20 }).filter((text) => !/\{[{%#]/.test(text)),
    fc.constantFrom('22', 'True', 'None', '"x"', "'x'", '[', '{', '', ' x ', 'a b', "it's", '#', '1.5', 'a\nb', 'a=b'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const value: fc.Arbitrary<VarValue> = fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }));
  const vars = fc.dictionary(name, value, { maxKeys: 4, noNullPrototype: true });
  const tree: fc.Arbitrary<InventoryTree> = fc
    .tuple(
      fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
      fc.uniqueArray(name, { maxLength: 4 }),
      fc.array(vars, { minLength: 9, maxLength: 9 }),
    )
    .map(([hosts, groups, all]) => ({
      hosts: hosts.map((host, n) => ({ name: host, vars: all[n] ?? {} })),
      groups: groups.map((group, n) => ({
        name: group,
        hosts: hosts.filter((_, at) => (at + n) % 2 === 0),
        children: groups.slice(n + 1, n + 2),
        vars: all[n + 5] ?? {},
      })),
    }));

  it('that is written and read again is the same', () => {
    fc.assert(
      fc.property(tree, (wanted) => {
        expect(read(writeInventory(wanted))).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });

  it('is taken or refused with a reason, whatever it is', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '[',
        ']',
        ':',
        '=',
        '\n',
        ' ',
        '"',
        "'",
        '#',
        '{',
        '- ',
        'a',
        'all:',
        '  hosts:',
        '[a:vars]',
        '\\',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(typeof refusal(pieces.join(''))).toBe('object');
      }),
      { numRuns: 1000 },
    );
  });
});
