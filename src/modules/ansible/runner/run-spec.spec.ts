import { checkSpec, InvalidRunSpec, secretsOf, type Target } from './run-spec';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJUB7OfELxnXN7GsLUU2CMJT/oX2T6vm9vDJUIzqlLcX';
const target: Target = {
  ...{ name: 'web1', address: '10.0.0.1', port: 22, user: 'deploy', hostKeys: [KEY] },
  credentials: { type: 'private_key', privateKey: 'KEY', passphrase: 'phrase' },
};
const check = (...targets: Target[]) => checkSpec({ inventory: { hosts: { web1: {} }, groups: {} }, targets });

describe('the description of a run', () => {
  it('is accepted when it can be written down', () => expect(() => check(target)).not.toThrow());

  it.each<[string, Partial<Target>]>([
    ['a user that is an option', { user: '-oProxyCommand=id' }],
    ['a user that is another line', { user: 'root\n  ProxyCommand id' }],
    ['a user with a quote', { user: 'a"b' }],
    ['a port that is none', { port: 70_000 }],
    ['a host key that is another line', { hostKeys: [`${KEY}\n* ${KEY}`] }],
    ['a host key with options', { hostKeys: [`@cert-authority ${KEY}`] }],
    ['a host that is not in the inventory', { name: 'web2' }],
    ['a host that is only on the prototype', { name: 'toString' }],
  ])('is refused with %s', (_what, wrong) => expect(() => check({ ...target, ...wrong })).toThrow(InvalidRunSpec));

  it('is refused with two targets of one name', () => expect(() => check(target, target)).toThrow(InvalidRunSpec));

  it('knows all that must not be seen', () => {
    const password: Target = { ...target, credentials: { type: 'password', password: 'pw' }, becomePassword: 'root' };
    expect(secretsOf({ targets: [target, password], secrets: ['token', ''] })).toEqual([
      ...['token', 'KEY', 'phrase', 'root', 'pw'],
    ]);
  });

  it('knows variables that are named like secrets, and no others', () => {
    const extraVars = {
      ...{ db_password: 'hunter2', apiKey: 'abcd', region: 'east', key: 'rack', API_TOKEN: 'x', port: 5432 },
      ...{ cloud: { region: 'west', secrets: [{ name: 'deep', tries: 3 }] } },
    };
    expect(secretsOf({ targets: [], extraVars })).toEqual(['hunter2', 'abcd', 'deep']);
  });
});
