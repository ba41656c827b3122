import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { EventInput } from '../../simulator/control/events';
import type { RuleInput } from '../../simulator/control/faults';
import type { Entry, Run } from '../../simulator/control/journal';
import type { State } from '../../simulator/cluster/state';
import type { SettingsInput } from '../../simulator/settings';
import { startSimulator } from '../../simulator/simulator';
import type { Json } from './caller';

const CONTROL_TOKEN = 'token of the test';
/** Seconds of the cluster's time that pass in one of ours. */
const FAST = 1_000;

/** An answer as it came over the wire. */
export interface PveAnswer {
  status: number;
  /** Reason phrase. */
  reason: string;
  text: string;
  body: { data: Json; message?: string; errors?: Record<string, string>; total?: number };
}

interface Address {
  url: string;
  /** What follows `PVEAPIToken=`. */
  token: string;
  fingerprint?: string;
  certificate?: string;
}

/** A simulated cluster with the ways to act on it behind a client's back. */
export class TestSimulator {
  readonly url: string;
  readonly token: string;
  readonly fingerprint?: string;
  readonly certificate?: string;

  constructor(
    address: Address,
    readonly stop: () => Promise<void>,
  ) {
    this.url = address.url;
    this.token = address.token;
    this.fingerprint = address.fingerprint;
    this.certificate = address.certificate;
  }

  /** Calls the API as a client that knows nothing would: `call('PUT', '/nodes/pve1/...', { cores: 4 })`. */
  async call(method: string, path: string, params: Params = {}, token = this.token): Promise<PveAnswer> {
    const form = new URLSearchParams();
    for (const [key, value] of Object.entries(params))
      for (const item of [value].flat()) form.append(key, String(item));
    const inQuery = method === 'GET' || method === 'DELETE';
    const query = inQuery && form.size > 0 ? `?${form.toString()}` : '';
    const response = await send(`${this.url}/api2/json${path}${query}`, {
      method,
      authorization: `PVEAPIToken=${token}`,
      contentType: 'application/x-www-form-urlencoded',
      body: inQuery ? undefined : form.toString(),
    });
    return { ...response, body: response.text ? JSON.parse(response.text) : { data: null } };
  }

  /** The data of a call that must succeed. */
  async data(method: string, path: string, params: Params = {}): Promise<Json> {
    const { status, reason, body } = await this.call(method, path, params);
    if (status !== 200) throw new Error(`${method} ${path}: ${status} ${reason} ${JSON.stringify(body)}`);
    return body.data;
  }

  /** Starts a task and lives until it is over. Needs a clock that stands still. */
  async run(
    method: string,
    path: string,
    params: Params = {},
    seconds = 600,
  ): Promise<{ upid: string; exitstatus: string }> {
    const upid = (await this.data(method, path, params)) as string;
    await this.advance(seconds);
    return { upid, exitstatus: await this.exitstatus(upid) };
  }

  /** Of a task that is over; undefined while it runs. */
  async exitstatus(upid: string): Promise<string> {
    return (await this.data('GET', taskPath(upid, 'status'))).exitstatus;
  }

  async log(upid: string): Promise<string[]> {
    const lines: { t: string }[] = await this.data('GET', taskPath(upid, 'log'), { limit: 0 });
    return lines.map(({ t }) => t);
  }

  happen(event: EventInput): Promise<void> {
    return this.control('POST', 'events', event);
  }

  /** Adds a rule by which calls or tasks go wrong; resolves with its id. */
  async fault(rule: RuleInput): Promise<number> {
    return (await this.control<{ id: number }>('POST', 'faults', rule)).id;
  }

  healed(): Promise<void> {
    return this.control('DELETE', 'faults');
  }

  /** Lets so many seconds of the cluster's time pass at once. */
  advance(seconds: number): Promise<void> {
    return this.control('POST', 'clock', { advance: seconds });
  }

  /** Waits until a call has arrived and waits in turn, so that time may pass. */
  async waiting(count = 1): Promise<void> {
    let planned = 0;
    while (planned < count) ({ planned } = await this.control<{ planned: number }>('GET', 'clock'));
  }

  journal(): Promise<{ entries: Entry[]; runs: Run[]; requests: number; overlaps: unknown[] }> {
    return this.control('GET', 'journal');
  }

  state(): Promise<State> {
    return this.control('GET', 'state');
  }

  async control<T>(method: string, what: string, body?: unknown): Promise<T> {
    const { status, text } = await send(`${this.url}/__sim/${what}`, {
      method,
      authorization: `Bearer ${CONTROL_TOKEN}`,
      contentType: 'application/json',
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = JSON.parse(text) as { data: T; message?: string };
    if (status !== 200) throw new Error(`${what}: ${answer.message}`);
    return answer.data;
  }
}

interface Sent {
  method: string;
  authorization: string;
  contentType: string;
  body?: string;
}

/** Whoever the certificate is from: the test asks its own simulator. */
async function send(url: string, { method, authorization, contentType, body }: Sent) {
  const request = url.startsWith('https:') ? secureRequest : plainRequest;
  const headers = {
    authorization,
    ...(body !== undefined && { 'content-type': contentType, 'content-length': Buffer.byteLength(body) }),
  };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method, headers, rejectUnauthorized: false }, resolve).on('error', reject).end(body);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return { status: response.statusCode ?? 0, reason: response.statusMessage ?? '', text };
}

type Params = Record<string, string | number | (string | number)[]>;

const taskPath = (upid: string, what: string) =>
  `/nodes/${upid.split(':')[1]}/tasks/${encodeURIComponent(upid)}/${what}`;

/** In this process, over plain HTTP and a thousand times as fast as life; `factor: 0` lets the time stand still. */
export async function startTestSimulator(settings: SettingsInput = {}): Promise<TestSimulator> {
  const simulator = await startSimulator({
    port: 0,
    tls: false,
    factor: FAST,
    authDelay: 0,
    controlToken: CONTROL_TOKEN,
    ...settings,
  });
  return new TestSimulator(simulator, async () => {
    await simulator.stop();
    if (simulator.world.failures.length > 0)
      throw new AggregateError(simulator.world.failures, 'the simulator is wrong');
  });
}

/** As a program of its own, which a test may kill. Flags as on its command line. */
export async function spawnSimulator(...flags: string[]): Promise<TestSimulator & { pid: number }> {
  const root = join(__dirname, '../..');
  const program = ['--require', join(__dirname, 'ts-process.cjs'), join(root, 'simulator/main.ts')];
  const child = spawn(process.execPath, [...program, '--port', '0', '--control-token', CONTROL_TOKEN, ...flags], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: Record<string, string> = {};
  for await (const line of createInterface(child.stdout)) {
    const [, name = '', value = ''] = /^ {2}(\w+) +(.*)$/.exec(line) ?? [];
    said[name] = value;
    if (line.startsWith('Ctrl-C')) break;
  }
  const { address: url = '', token = '', fingerprint } = said;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return Object.assign(new TestSimulator({ url, token, fingerprint }, stop), { pid: child.pid as number });
}
