import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '../cluster/access';
import type { Token } from '../cluster/state';
import { PveError } from '../errors';
import type { World } from '../world';

/** The token behind a call. Throws 401, which is held back so that nobody can guess quickly. */
export async function authenticate(world: World, headers: IncomingHttpHeaders): Promise<Caller> {
  try {
    return verify(world, headers);
  } catch (error) {
    await world.clock.sleep(world.settings.authDelay);
    throw error;
  }
}

function verify({ state, clock, settings }: World, headers: IncomingHttpHeaders): Caller {
  const detailed = settings.version === '8.3';
  const refuse = (text: string) => new PveError(401, detailed ? text : 'Authentication failed!');
  // A cookie wins over a token, and there are no tickets here.
  if (headers.cookie?.includes('PVEAuthCookie=')) throw refuse('invalid PVE ticket');
  const [, id, secret] = /^PVEAPIToken=([^=\s]+)=(\S+)$/.exec(headers.authorization ?? '') ?? [];
  if (!id || !secret) throw new PveError(401, 'No ticket');
  const [user, name] = id.split('!');
  const token = state.tokens.find((candidate) => candidate.id === id);
  if (!token) throw refuse(unknown(state.tokens, user, name));
  if (token.secret !== secret) throw refuse('invalid token value!');
  if (token.expire > 0 && token.expire <= clock.seconds) throw refuse(`token '${name}' access expired`);
  return { id, token };
}

function unknown(tokens: Token[], user = '', name = ''): string {
  const known = tokens.some(({ id }) => id.startsWith(`${user}!`));
  return known ? `no such token '${name}' for user '${user}'` : `no such user ('${user}')`;
}
