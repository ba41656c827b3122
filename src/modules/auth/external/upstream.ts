import { AppError } from '../../../core/errors/app-error';
import { PRIVATE_NETWORKS } from '../../../core/net/address-policy';
import { addressesOf } from '../../../core/net/configured-host';
import { pinnedFetch } from '../../../core/net/pinned-fetch';
import { USERNAME } from '../../users';

/** What the external service says of a caller, as far as it is believed. */
export interface ExternalUser {
  username: string;
  role: 'admin' | 'user';
}

/** What a caller sent that the service may be shown; nothing else of a request leaves. */
export interface ForwardedCredentials {
  authorization?: string;
  cookie?: string;
}

const TIMEOUT_MS = 3_000;
const MAX_ANSWER_BYTES = 64 * 1024;
/** Exactly these words; everything else is a plain user. */
const ADMIN_ROLES: ReadonlySet<unknown> = new Set(['admin', 'platform_admin']);

/**
 * Asks the external service who the caller is. Throws UNAUTHORIZED when it refuses him, AUTH_UPSTREAM_UNAVAILABLE for
 * anything but a clear answer: redirects, which are not followed, errors, slow, long and senseless answers, and a name
 * that leads to this machine or to instance metadata. No part of its answer is ever shown.
 */
export async function askUpstream(url: string, credentials: ForwardedCredentials): Promise<ExternalUser> {
  const ask = pinnedFetch({
    allows: addressesOf(new URL(url).hostname, PRIVATE_NETWORKS),
    maxBytes: MAX_ANSWER_BYTES,
  });
  let response: Response;
  try {
    response = await ask(url, {
      headers: { accept: 'application/json', ...credentials },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 200) return userOf(await response.json());
  } catch (cause) {
    throw new AppError('AUTH_UPSTREAM_UNAVAILABLE', {}, { cause });
  }
  void response.body?.cancel().catch(() => undefined);
  if (response.status === 401 || response.status === 403) throw new AppError('UNAUTHORIZED');
  throw new AppError('AUTH_UPSTREAM_UNAVAILABLE', { status: response.status });
}

function userOf(answer: unknown): ExternalUser {
  const { username, role } = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>;
  if (typeof username !== 'string' || username.length > USERNAME.max || !USERNAME.pattern.test(username))
    throw new Error('The answer names no user');
  return { username: username.toLowerCase(), role: ADMIN_ROLES.has(role) ? 'admin' : 'user' };
}
