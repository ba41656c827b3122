import { aliasesOf, etcFiles, fingerprintOf, type SshHost } from './ssh-files';
import type { Target } from './run-spec';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJUB7OfELxnXN7GsLUU2CMJT/oX2T6vm9vDJUIzqlLcX';
const target = (name: string): Target => ({
  ...{ name, address: '10.0.0.1', port: 22, user: 'deploy', credentials: { type: 'none' }, hostKeys: [KEY] },
});
const host = (name: string, more: Partial<SshHost> = {}): SshHost => ({
  ...{ alias: name, target: target(name), socket: '0', publicKey: null },
  ...more,
});
const config = (...hosts: SshHost[]) => etcFiles(hosts)['etc/ssh/ssh_config'] ?? '';

describe('the settings of SSH', () => {
  it('lead to a host through its socket, and nowhere without one', () => {
    expect(config(host('a', { socket: '7' }))).toContain(
      'ProxyCommand /usr/bin/setsid /usr/bin/socat - UNIX-CONNECT:/relay/7\n',
    );
    expect(config(host('a', { socket: null })).match(/ProxyCommand .*/g)).toEqual(['ProxyCommand /bin/false']);
  });

  it('show a host its own key alone, and none to a host that has none', () => {
    const files = etcFiles([host('a'), host('b', { publicKey: KEY })]);
    const [a = '', b = ''] = (files['etc/ssh/ssh_config'] ?? '').split('\nHost ');
    expect(a).toContain('IdentityFile none\n');
    expect(b).toContain('IdentityFile /etc/ssh/keys/1.pub\n  IdentitiesOnly yes');
    expect(files['etc/ssh/keys/1.pub']).toBe(`${KEY}\n`);
  });

  it('know the pinned keys by the names that SSH uses', () => {
    expect(etcFiles([host('a'), host('b')])['etc/ssh/ssh_known_hosts']).toBe(`a ${KEY}\nb ${KEY}\n`);
    expect(config(host('a'))).toMatch(/HostKeyAlias a\n[^]*StrictHostKeyChecking yes/);
  });
});

describe('the names that SSH uses', () => {
  it('are those of the inventory where they need no quoting, and never the same twice', () => {
    const names = ['web1', 'db.example.net', 'Web1', 'a b', '-oProxyCommand=x', '網路', 'target-0', 'x'.repeat(61)];
    const aliases = aliasesOf(names.map(target));
    expect([...aliases.values()]).toEqual([
      ...['web1', 'db.example.net', 'target-2', 'target-3', 'target-4', 'target-5', 'target-6', 'target-7'],
    ]);
  });
});

it('a fingerprint is what ssh-keygen shows', () => {
  expect(fingerprintOf(KEY)).toBe('SHA256:e+MhpOjE0ItuMkZuDH2pROxCDPzDtmXsCegAtW0ZVfQ');
});
