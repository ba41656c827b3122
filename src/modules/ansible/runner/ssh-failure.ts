import type { SshCode } from './run-events';

const HOST_KEY = /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key verification failed|host key is known for/;
const CREDENTIALS =
  /Permission denied \(|Too many authentication failures|incorrect (username|password)|sign_and_send/i;
const TIMEOUT = /timed out|timeout/i;

/**
 * Which failure a message of SSH stands for. `relay`: why the relay did not get through, which SSH cannot know.
 * `isKnown`: whether the host's key was known before.
 */
export function sshFailure(message: string, relay: string | undefined, isKnown: boolean): SshCode {
  if (relay) return relay === 'ETIMEDOUT' ? 'SSH_TIMEOUT' : 'SSH_CONNECTION_FAILED';
  if (HOST_KEY.test(message)) return isKnown ? 'SSH_HOST_KEY_CHANGED' : 'SSH_HOST_KEY_UNKNOWN';
  if (CREDENTIALS.test(message)) return 'SSH_AUTHENTICATION_FAILED';
  return TIMEOUT.test(message) ? 'SSH_TIMEOUT' : 'SSH_CONNECTION_FAILED';
}
