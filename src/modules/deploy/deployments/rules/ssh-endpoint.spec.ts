import { generateKeyPairSync } from 'node:crypto';
import { isEncryptedKey, isHost, isPrivateKey, USERNAME } from './ssh-endpoint';

const openssh = (cipher: string) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(cipher.length);
  const body = Buffer.concat([Buffer.from('openssh-key-v1\0'), length, Buffer.from(cipher)]).toString('base64');
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${body}\n-----END OPENSSH PRIVATE KEY-----\n`;
};
const pkcs8 = (options: object) =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem', ...options });

describe('where hosts are', () => {
  it.each(['192.0.2.10', '2001:db8::1', 'web-1', 'web.example.com', 'localhost', 'a_b.example'])('%s is one', (text) =>
    expect(isHost(text)).toBe(true),
  );
  it.each([
    ...[
      '',
      '-web',
      'web-',
      'web..example',
      '.web',
      '1',
      '123',
      '0x7f.1',
      '300.1.1.1',
      '127.1',
      'fe80::1%eth0',
      '[::1]',
    ],
    ...[
      'web:22',
      'web/x',
      'user@web',
      'we b',
      'web\n',
      'web[1:9]',
      'web,db',
      '{{ x }}',
      'wéb',
      '!web',
      '*',
      'a'.repeat(64),
    ],
  ])('%j is none', (text) => expect(isHost(text)).toBe(false));
});

describe('names of users', () => {
  it.each(['ubuntu', 'deploy-1', 'user@domain', '_svc'])('%s is one', (text) => expect(text).toMatch(USERNAME));
  it.each(['', '-l', 'a b', 'a\nb', 'a"b', 'a%h', '{{ x }}', 'a;b', 'a'.repeat(65)])('%j is none', (text) =>
    expect(text).not.toMatch(USERNAME),
  );
});

describe('private keys', () => {
  it('have a form, and may be encrypted', () => {
    const [open, closed] = [pkcs8({}), pkcs8({ cipher: 'aes-256-cbc', passphrase: 'secret' })].map(String);
    for (const key of [open, closed, openssh('none'), openssh('aes256-ctr')])
      expect(isPrivateKey(key as string)).toBe(true);
    expect([open, closed, openssh('none'), openssh('aes256-ctr')].map((key) => isEncryptedKey(key as string))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it.each(['', 'a key', 'ssh-ed25519 AAAA', '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----'])(
    '%j is none',
    (text) => expect(isPrivateKey(text)).toBe(false),
  );
});
