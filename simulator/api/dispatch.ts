import type { IncomingMessage } from 'node:http';
import { type Caller, demandAll } from '../cluster/access';
import { type Endpoint, endpoint } from '../contract';
import { checkParams, type RawParams } from '../contract/check';
import type { Rule } from '../control/faults';
import { badParams, PveError } from '../errors';
import { HANDLERS } from '../handlers';
import { type Answer, BROKEN, failure, success } from '../transport/answer';
import { authenticate } from '../transport/auth';
import { decodeForm, readBody } from '../transport/body';
import type { World } from '../world';
import { Call, WithTotal } from './call';
import { loosen } from './loose';
import { type Match, route } from './router';

const PREFIX = '/api2/json';

/** Answers one request: what it does, and what the faults make of it. */
export async function dispatch(world: World, request: IncomingMessage): Promise<Answer> {
  const { url = '/' } = request;
  const queryAt = url.includes('?') ? url.indexOf('?') : url.length;
  const [pathname, query] = [url.slice(0, queryAt), url.slice(queryAt + 1)];
  const method = request.method ?? 'GET';
  const path = pathname.startsWith(`${PREFIX}/`) ? pathname.slice(PREFIX.length) : undefined;
  const [, node] = /^\/nodes\/([^/]+)/.exec(path ?? '') ?? [];
  const [, vmid] = /\/qemu\/(\d+)/.exec(path ?? '') ?? [];
  const rules = world.faults.forCall({ method, path, node, vmid: vmid === undefined ? undefined : Number(vmid) });

  const slow = rules.filter(({ effect }) => effect === 'latency').reduce((sum, { seconds }) => sum + seconds, 0);
  if (slow > 0) await world.clock.sleep(slow);
  const broken = rules.find(({ effect }) => effect === 'error' || effect === 'reset');
  if (broken?.outcome === 'lost') return breakDown(world, broken);
  const loose = rules.some(({ effect }) => effect === 'loose-types');
  const answer = await perform(world, request, { method, path, query, loose });
  return broken ? breakDown(world, broken) : answer;
}

async function breakDown(world: World, { effect, status, message, seconds }: Rule): Promise<Answer> {
  if (seconds > 0) await world.clock.sleep(seconds);
  return effect === 'reset' ? BROKEN : failure(new PveError(status, message), world.settings.version);
}

interface Target {
  readonly method: string;
  readonly path: string | undefined;
  readonly query: string;
  readonly loose: boolean;
}

async function perform(
  world: World,
  request: IncomingMessage,
  { method, path, query, loose }: Target,
): Promise<Answer> {
  const { version } = world.settings;
  let caller: Caller | undefined;
  let answer: Answer;
  try {
    const body = await readBody(request, version);
    caller = await authenticate(world, request.headers);
    const found = path === undefined ? undefined : route(method, path);
    if (!found) throw new PveError(501, `Method '${method} ${path ?? request.url}' not implemented`);
    // What the query says wins over the body.
    const data = await handle(world, caller, found, { ...body, ...decodeForm(query) });
    const [plain, extra] = data instanceof WithTotal ? [data.data, { total: data.total }] : [data, {}];
    answer = success(loose ? loosen(plain, world.random) : plain, extra);
  } catch (error) {
    if (!(error instanceof PveError)) world.failed(error as Error);
    answer = failure(error instanceof PveError ? error : new PveError(500, (error as Error).message), version);
  }
  world.journal.requests += 1;
  if (method !== 'GET') {
    world.journal.note('request', { method, path, user: caller?.id, status: answer.status, reason: answer.reason });
  }
  return answer;
}

/** In the order of the server: rights, then the way to the node, then the parameters. */
async function handle(world: World, caller: Caller, { name, params }: Match, given: RawParams): Promise<unknown> {
  const described = endpoint(name);
  const twice = Object.keys(params).find((key) => given[key] !== undefined && given[key] !== params[key]);
  if (twice) throw badParams({ [twice]: 'duplicate parameter (already defined in URI) with conflicting values!' });
  const all = { ...given, ...params };
  const { version } = world.settings;
  const needs = version.startsWith('9') ? described.needs : (described.needsBefore9 ?? described.needs);
  demandAll(caller, version, needs, all);
  reach(world, described, all);
  const problems = checkParams(described, all);
  if (Object.keys(problems).length > 0) throw badParams(problems);
  return HANDLERS[name](new Call(world, caller, all));
}

/** Calls of a node are forwarded to it. Throws what the node that was asked says when it is not there. */
function reach({ state }: World, { onNode }: Endpoint, params: RawParams): void {
  const wanted = onNode ? params.node : params['check-node'];
  if (typeof wanted !== 'string' || wanted === 'localhost') return;
  const node = state.nodes.find(({ name }) => name === wanted);
  if (node?.online) return;
  if (node) throw new PveError(595, 'No route to host');
  if (wanted.includes('.')) throw new PveError(596, 'error:0A000086:SSL routines::certificate verify failed');
  const reason = `failed to get address info for: ${wanted}: Name or service not known`;
  throw new PveError(500, `hostname lookup '${wanted}' failed - ${reason}`);
}
