import { loadConfig, modelNetworks, secretsOf, VARIABLES } from './config';

const ENOUGH = {
  DATABASE_URL: 'postgres://localhost/virtflow',
  REDIS_URL: 'redis://localhost',
  JWT_SECRET: 'qR7vX2mK9pL4wZ8nB5tY1cF6hJ3dG0sA',
  ENCRYPTION_KEY: 'mPfVb1n0Zc4u7yRk2sQwTx8eJhLa5gDo9iUvNtYrB3E=',
};

describe('the networks clusters may live in', () => {
  const networks = (text: string) => loadConfig({ ...ENOUGH, KUBERNETES_ALLOWED_CIDRS: text }).KUBERNETES_ALLOWED_CIDRS;

  it('are the private ones unless others are listed', () => {
    expect(networks('')).toEqual(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7']);
    expect(networks(' 127.0.0.0/8, ::1/128 ')).toEqual(['127.0.0.0/8', '::1/128']);
  });

  it.each(['10.0.0.1', '10.0.0.0/33', 'localhost', '10.0.0.0/8;172.16.0.0/12', '::/129'])(
    'stop the boot when they are %s, by the name of the variable',
    (text) => expect(() => networks(text)).toThrow(/KUBERNETES_ALLOWED_CIDRS: must be networks/),
  );
});

describe('the service that knows callers', () => {
  const address = (text: string) => loadConfig({ ...ENOUGH, AUTH_API_URL: text }).AUTH_API_URL;

  it.each([
    'https://billing.example.com/api/auth/me',
    'http://127.0.0.1:9000/me',
    'http://localhost/me',
    'http://[::1]/me',
  ])('may be at %s', (text) => expect(address(text)).toBe(text));

  it.each([
    'http://billing.example.com/me',
    'http://127.0.0.1.example.com/me',
    'https://user:secret@example.com/me',
    'file:///etc',
    'me',
  ])('stops the boot when it is at %s', (text) =>
    expect(() => address(text)).toThrow(/AUTH_API_URL: must be an https/),
  );
});

describe('the networks that hosts of playbooks may live in', () => {
  const networks = (env: Record<string, string>) => loadConfig({ ...ENOUGH, ...env }).AUTOMATION_ALLOWED_CIDRS;

  it('include this machine only where things are tried out', () => {
    expect(networks({})).toEqual(['0.0.0.0/0', '::/0', '127.0.0.0/8', '::1/128']);
    expect(networks({ NODE_ENV: 'production' })).toEqual(['0.0.0.0/0', '::/0']);
  });

  it('are the listed ones and no others', () => {
    const env = { NODE_ENV: 'production', AUTOMATION_ALLOWED_CIDRS: '10.0.0.0/8, 127.0.0.0/8' };
    expect(networks(env)).toEqual(['10.0.0.0/8', '127.0.0.0/8']);
  });
});

describe('the networks that the assistant’s model may live in', () => {
  const networks = (AI_BASE_URL: string, AI_ALLOWED_CIDRS = '') =>
    modelNetworks(loadConfig({ ...ENOUGH, AI_BASE_URL, AI_MODEL: 'm', AI_ALLOWED_CIDRS }));

  it('are those that are listed, and private ones for a neighbour without dots in its name', () => {
    expect(networks('https://api.example.com/v1')).toEqual([]);
    expect(networks('https://api.example.com/v1', '10.1.0.0/16')).toEqual(['10.1.0.0/16']);
    expect(networks('http://ollama:11434/v1')).toContain('172.16.0.0/12');
    expect(networks('http://ollama:11434/v1')).not.toContain('127.0.0.0/8');
  });
});

describe('what nothing may print', () => {
  const TOLD = ['PROXMOX_TOKEN_NAME', 'DEPLOY_CREDENTIALS_TTL'];
  const named = VARIABLES.filter(
    (name) => /PASSWORD|SECRET|KEY|TOKEN|CREDENTIAL|(DATABASE|REDIS)\w*_URL/.test(name) && !TOLD.includes(name),
  );

  it('is every setting that is named like a secret, and of addresses the password', () => {
    const value = (name: string) => `${Buffer.from(name.padEnd(32, '%')).toString('base64').slice(0, 43)}=`;
    const scheme = (name: string) => (name === 'REDIS_URL' ? 'redis' : 'postgres');
    const given = named.map((name) => [
      name,
      name.endsWith('URL') ? `${scheme(name)}://a:${value(name)}@b/c` : value(name),
    ]);
    const secrets = secretsOf(loadConfig({ ...ENOUGH, ...Object.fromEntries(given) }));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !secrets.includes(value(name)))).toEqual([]);
  });

  it('are passwords of addresses as they are typed and as they are', () => {
    const url = 'redis://:correct%20horse%2Fbattery@localhost';
    expect(secretsOf(loadConfig({ ...ENOUGH, REDIS_URL: url }))).toEqual(
      expect.arrayContaining(['correct%20horse%2Fbattery', 'correct horse/battery']),
    );
  });

  it('is no word that every line may have', () => {
    const secrets = secretsOf(
      loadConfig({ ...ENOUGH, DATABASE_URL: 'postgres://virtflow:virtflow@localhost/virtflow' }),
    );
    expect(secrets).not.toContain('virtflow');
  });
});
