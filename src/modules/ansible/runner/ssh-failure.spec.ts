import { sshFailure } from './ssh-failure';

const CHANGED = `@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @
Host key verification failed.`;

describe('the failure of a connection', () => {
  it.each([
    ['web1: Permission denied (publickey,password).', undefined, 'SSH_AUTHENTICATION_FAILED'],
    ['Received disconnect: Too many authentication failures', undefined, 'SSH_AUTHENTICATION_FAILED'],
    ['Invalid/incorrect username/password. Skipping', undefined, 'SSH_AUTHENTICATION_FAILED'],
    [CHANGED, undefined, 'SSH_HOST_KEY_CHANGED'],
    [
      'No ED25519 host key is known for web1 and you have requested strict checking.',
      undefined,
      'SSH_HOST_KEY_CHANGED',
    ],
    ['Connection timed out during banner exchange', undefined, 'SSH_TIMEOUT'],
    ['kex_exchange_identification: Connection closed by remote host', undefined, 'SSH_CONNECTION_FAILED'],
    ['kex_exchange_identification: Connection closed by remote host', 'ETIMEDOUT', 'SSH_TIMEOUT'],
    ['web1: Permission denied (publickey).', 'ECONNREFUSED', 'SSH_CONNECTION_FAILED'],
  ])('%j with the relay saying %s is %s', (message, relay, code) => {
    expect(sshFailure(message, relay, true)).toBe(code);
  });

  it('tells a host that was never met from one that has changed', () => {
    expect(sshFailure('Host key verification failed.', undefined, false)).toBe('SSH_HOST_KEY_UNKNOWN');
  });
});
