import { AppError } from '../../../core/errors/app-error';
import { TestAuthority } from '../../../../test/support/certificates';
import { base64, kubeconfigOf } from '../../../../test/support/kubeconfigs';
import { MAX_KUBECONFIG_BYTES, readKubeconfig } from './kubeconfig';

const SERVER = 'https://10.0.0.5:6443';
const authority = new TestAuthority('authority');
const client = authority.issue('client');
const SECRET = 's3cret-value';

/** Paths and rules of a refusal, which must not repeat a secret. */
function refusal(text: string): string[] {
  try {
    readKubeconfig(text);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(JSON.stringify(error.details)).not.toContain(SECRET);
    return error.fieldErrors.map(({ path, rule }) => `${path} ${rule}`);
  }
  return [];
}

describe('a kubeconfig', () => {
  it('gives what its current context needs and nothing else', () => {
    const ca = base64(authority.certificate);
    const cluster = { server: `${SERVER}/k8s/c-1/`, 'certificate-authority-data': ca, 'tls-server-name': 'kube' };
    const { certificate, key } = client;
    const user = { 'client-certificate-data': base64(certificate), 'client-key-data': base64(key), token: 'abc' };
    expect(readKubeconfig(kubeconfigOf(cluster, user))).toEqual({
      server: 'https://10.0.0.5:6443/k8s/c-1',
      tlsServerName: 'kube',
      authority: authority.certificate,
      certificate,
      key,
      authorization: 'Bearer abc',
    });
  });

  it('may be JSON, name other contexts and carry keys of tools that mean nothing here', () => {
    const config = {
      clusters: [
        { name: 'other', cluster: { server: 'http://plain', 'proxy-url': 'http://p' } },
        { name: 'c', cluster: { server: SERVER, 'insecure-skip-tls-verify': 'false', extensions: [{ name: 'x' }] } },
      ],
      users: [
        { name: 'other', user: { exec: { command: 'sh' } } },
        { name: 'u', user: { username: 'me', password: 'p:w' } },
      ],
      contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
      'current-context': 'x',
    };
    const access = readKubeconfig(JSON.stringify(config));
    expect(access).toMatchObject({ server: SERVER, authority: null, authorization: `Basic ${base64('me:p:w')}` });
  });

  it.each([
    ['exec', { command: SECRET }],
    ['auth-provider', { name: SECRET }],
    ['tokenFile', SECRET],
    ['client-certificate', SECRET],
    ['client-key', SECRET],
    ['as', SECRET],
    ['as-groups', [SECRET]],
    ['as-user-extra', { scopes: [SECRET] }],
    ['impersonate-user', SECRET],
    ['something-new', SECRET],
    ['__proto__', SECRET],
  ])('refuses users.user.%s and names it', (key, value) => {
    const text = kubeconfigOf({ server: SERVER }, { token: 't', KEY: value }).replace('KEY', key);
    expect(refusal(text)).toEqual([`kubeconfig.users.0.user.${key} refused`]);
  });

  it.each([
    ['certificate-authority', '/etc/passwd'],
    ['proxy-url', 'http://10.0.0.1:3128'],
    ['insecure-skip-tls-verify', true],
    ['insecure-skip-tls-verify', 'yes'],
  ])('refuses clusters.cluster.%s: %p and names it', (key, value) => {
    const text = kubeconfigOf({ server: SERVER, [key]: value }, { token: 't' });
    expect(refusal(text)).toEqual([`kubeconfig.clusters.0.cluster.${key} refused`]);
  });

  it.each([
    ...['http://10.0.0.5', '10.0.0.5:6443', 'https://u:p@10.0.0.5', 'https://10.0.0.5/?a=1', 'https://10.0.0.5/#a'],
    ...['file:///etc/passwd', 'unix:///run/docker.sock', 'https://', `https://${'a'.repeat(2000)}`],
  ])('refuses the server %s', (server) => {
    expect(refusal(kubeconfigOf({ server }, { token: 't' }))).toEqual(['kubeconfig.clusters.0.cluster.server url']);
  });

  const key = base64(client.key);
  const certificate = base64(client.certificate);
  it.each([
    ['no credentials', {}, 'credentials'],
    ['a token with a line break', { token: `a\r\nX-Evil: ${SECRET}` }, '.token token'],
    ['a token that is a list', { token: [SECRET] }, '.token isString'],
    ['a username without a password', { username: 'me' }, '.password required'],
    ['a username with a colon', { username: 'm:e', password: SECRET }, '.username username'],
    ['a certificate without its key', { 'client-certificate-data': certificate }, '.client-key-data key'],
    ['a key without its certificate', { 'client-key-data': key }, '.client-certificate-data certificate'],
    [
      'the key of another certificate',
      { 'client-certificate-data': certificate, 'client-key-data': base64(authority.issue('x').key) },
      '.client-key-data key',
    ],
    [
      'a certificate that is none',
      { 'client-certificate-data': base64('nonsense'), 'client-key-data': key },
      '.client-certificate-data certificate',
    ],
    [
      'data that is no base64',
      { 'client-certificate-data': '/etc/passwd!', 'client-key-data': key },
      '.client-certificate-data base64',
    ],
  ])('refuses %s', (_, user, told) => {
    const [only] = refusal(kubeconfigOf({ server: SERVER }, user));
    expect(only).toBe(`kubeconfig.users.0.user${told === 'credentials' ? ' credentials' : told}`);
  });

  it.each([
    ['nothing', '', 'kubeconfig object'],
    ['a list', '- a', 'kubeconfig object'],
    ['broken YAML', `a: "${SECRET}`, 'kubeconfig yaml'],
    ['two documents', '---\na: 1\n---\nb: 2\n', 'kubeconfig yaml'],
    ['a key that is there twice', 'a: 1\na: 2\n', 'kubeconfig yaml'],
    ['aliases', 'a: &x 1\nb: *x\n', 'kubeconfig yaml'],
    ['a bomb of aliases', 'a: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n', 'kubeconfig yaml'],
    ['no context', 'clusters: []\n', 'kubeconfig.current-context required'],
    ['a context that is not there', 'current-context: x\ncontexts: []\n', 'kubeconfig.contexts reference'],
    ['contexts that are no list', 'current-context: x\ncontexts: y\n', 'kubeconfig.contexts array'],
    ['more bytes than it may have', `a: ${'x'.repeat(MAX_KUBECONFIG_BYTES)}`, 'kubeconfig maxLength'],
  ])('refuses %s', (_, text, told) => expect(refusal(text)).toEqual([told]));

  it.each(['[', '{a: ', '- ', '? ', '- ? ', ']['])(
    'refuses %p repeated to its limit without being exhausted by it',
    (piece) => {
      expect(refusal(piece.repeat(MAX_KUBECONFIG_BYTES / piece.length - 1))).toEqual(['kubeconfig yaml']);
    },
  );

  it('refuses thousands of keys, which the parser compares with each other', () => {
    expect(refusal(Array.from({ length: 8000 }, (_, i) => `k${i}:`).join('\n'))).toEqual(['kubeconfig yaml']);
  });
});
