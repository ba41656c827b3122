import { effectiveVars } from '../inventories/text/effective-vars';
import { parseInventory } from '../inventories/text/parse-inventory';
import { NO_CREDENTIALS, type RunCredentials, runInventory, targetsOf } from './targets';

const tree = (text: string) => parseInventory(text, () => true).tree;

describe('the variables of a host', () => {
  it('come from all, then from outer and inner groups, then from itself', () => {
    const inventory = tree(`
a own=host
[inner]
a
[outer:children]
inner
[aside]
a
[all:vars]
own=all
far=all
near=all
[outer:vars]
far=outer
near=outer
[inner:vars]
near=inner
own=inner
[aside:vars]
far=aside`);
    // aside stands as high as outer and comes before it by name.
    expect(effectiveVars(inventory).get('a')).toEqual({ own: 'host', far: 'outer', near: 'inner' });
  });

  it('reach hosts of groups below groups, once each', () => {
    const inventory = tree('[a]\nx\n[b]\nx\ny\n[top:children]\na\nb\n[top:vars]\nv=1\n[lonely]\nz');
    const vars = effectiveVars(inventory);
    expect(['x', 'y', 'z'].map((name) => vars.get(name))).toEqual([{ v: 1 }, { v: 1 }, {}]);
  });
});

describe('the targets of a run', () => {
  const key: RunCredentials = {
    username: 'deploy',
    login: { type: 'private_key', privateKey: 'PEM' },
    becomePassword: 'become',
  };

  it('are reached as the inventory says, and otherwise as the credential does', () => {
    const inventory = tree(
      `a ansible_host=10.0.0.1 ansible_port=2222 ansible_user=ubuntu ansible_password=p ansible_become_pass=q\nb`,
    );
    expect(targetsOf(inventory, key)).toEqual([
      {
        ...{ name: 'a', address: '10.0.0.1', port: 2222, user: 'ubuntu', becomePassword: 'q', hostKeys: [] },
        credentials: { type: 'password', password: 'p' },
      },
      {
        ...{ name: 'b', address: 'b', port: 22, user: 'deploy', becomePassword: 'become', hostKeys: [] },
        credentials: key.login,
      },
    ]);
    expect(targetsOf(tree('c'), NO_CREDENTIALS)).toMatchObject([{ user: 'root', credentials: { type: 'none' } }]);
  });

  it('have the keys that are pinned where they answer', () => {
    const keysOf = ({ address, port }: { address: string; port: number }) => [`${address}:${port}`];
    const targets = targetsOf(tree('a ansible_ssh_host=10.0.0.1\nb ansible_ssh_port=23'), NO_CREDENTIALS, keysOf);
    expect(targets.map(({ hostKeys }) => hostKeys)).toEqual([['10.0.0.1:22'], ['b:23']]);
  });

  it('are no part of the inventory that Ansible sees: no secret and no address of theirs is in it', () => {
    const inventory = tree(
      'a ansible_host=10.0.0.1 ansible_password=secret colour=red ansible_become=true\n[g]\na\n[all:vars]\nansible_ssh_pass=other\nsize=1',
    );
    const seen = runInventory(inventory);
    expect(seen).toEqual({
      hosts: { a: { colour: 'red', ansible_become: 'true', size: 1 } },
      groups: { g: { hosts: ['a'], children: [] } },
    });
    expect(JSON.stringify(seen)).not.toMatch(/secret|other|10\.0\.0\.1/);
  });
});
