import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { Agent, request as secureRequest } from 'node:https';
import { createConnection } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { ENDPOINT_NAMES, endpoint } from '../../../simulator/contract';
import { type PveAnswer, startTestSimulator, type TestSimulator } from '../../support/simulator';

const AUTHORIZED = (simulator: TestSimulator) => ({ authorization: `PVEAPIToken=${simulator.token}` });

/** A request that `fetch` would not send. */
async function raw(
  simulator: TestSimulator,
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '',
): Promise<{ status?: number; reason?: string }> {
  const length: Record<string, string> =
    'transfer-encoding' in headers ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const sent = request(`${simulator.url}/api2/json${path}`, {
    method,
    headers: { ...AUTHORIZED(simulator), ...headers, ...length },
  });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  return { status: response.statusCode, reason: response.statusMessage };
}

describe('on the wire', () => {
  let simulator: TestSimulator;
  beforeAll(async () => (simulator = await startTestSimulator({ factor: 0 })));
  afterAll(() => simulator.stop());

  const CONFIG = '/nodes/pve1/qemu/1000/config';

  it('answers data in an envelope, also when there is none', async () => {
    expect(await simulator.data('GET', '/cluster/nextid')).toBe('100');
    const { text } = await simulator.call('PUT', CONFIG, { description: 'golden' });
    expect(text).toBe('{"data":null}');
  });

  it.each(['9.1', '8.4'] as const)('says what is wrong in the body since 8.4: %s', async (version) => {
    const newer = await startTestSimulator({ factor: 0, version });
    const missing = await newer.call('GET', '/nodes/pve1/qemu/555/status/current');
    expect(missing).toMatchObject({
      status: 500,
      reason: "Configuration file 'nodes/pve1/qemu-server/555.conf' does not exist",
    });
    expect(missing.body).toEqual({ data: null, message: `${missing.reason}\n` });
    const wrong = await newer.call('PUT', CONFIG, { cores: 'x', foo: 1 });
    expect(wrong.body).toEqual({
      data: null,
      message: 'Parameter verification failed.\n',
      errors: {
        cores: "type check ('integer') failed - got 'x'",
        foo: 'property is not defined in schema and the schema does not allow additional properties',
      },
    });
    await newer.stop();
  });

  it('says it up to 8.3 in the reason phrase alone', async () => {
    const older = await startTestSimulator({ factor: 0, version: '8.3' });
    const missing = await older.call('GET', '/nodes/pve1/qemu/555/status/current');
    expect(missing).toMatchObject({
      status: 500,
      reason: "Configuration file 'nodes/pve1/qemu-server/555.conf' does not exist",
      text: '{"data":null}',
    });
    const wrong = await older.call('PUT', CONFIG, { cores: 'x' });
    expect(wrong).toMatchObject({ status: 400, reason: 'Parameter verification failed.' });
    expect(wrong.body).toEqual({ data: null, errors: { cores: "type check ('integer') failed - got 'x'" } });
    await older.stop();
  });

  it('closes a connection after every failure and keeps it after success', async () => {
    const exchange = (path: string) =>
      new Promise<{ connection?: string; port: number }>((resolve) => {
        const sent = request(`${simulator.url}/api2/json${path}`, { headers: AUTHORIZED(simulator) }, (response) => {
          response.resume();
          const { localPort = 0 } = response.socket;
          resolve({ connection: response.headers.connection, port: localPort });
        });
        sent.end();
      });
    expect((await exchange('/version')).connection).toBe('Keep-Alive');
    expect((await exchange('/nowhere')).connection).toBe('close');
  });

  it('closes an idle connection', async () => {
    const impatient = await startTestSimulator({ factor: 0, idle: 0.05 });
    const { port, hostname } = new URL(impatient.url);
    const socket = createConnection({ port: Number(port), host: hostname });
    socket.write(`GET /api2/json/version HTTP/1.1\r\nHost: x\r\nAuthorization: PVEAPIToken=${impatient.token}\r\n\r\n`);
    const received = (await socket.toArray()).join('');
    expect(received).toMatch(/^HTTP\/1.1 200 OK/);
    expect(received).not.toMatch(/timeout=/i);
    await impatient.stop();
  });

  it.each([
    [
      'a body with DELETE',
      'DELETE',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'purge=1',
      501,
      "Unexpected content for method 'DELETE'",
    ],
    [
      'a streamed body',
      'PUT',
      { 'transfer-encoding': 'chunked', 'content-type': 'application/json' },
      '{}',
      501,
      'chunked transfer encoding not supported',
    ],
    [
      'another type of content',
      'PUT',
      { 'content-type': 'text/plain' },
      'cores=1',
      506,
      "upload 'Content-Type 'text/plain' not implemented",
    ],
    ['too much', 'PUT', { 'content-type': 'application/json' }, 'x'.repeat(524_289), 501, 'for data too large'],
  ])('refuses %s', async (_what, method, headers, body, status, reason) => {
    const path = method === 'DELETE' ? '/nodes/pve1/qemu/1000' : CONFIG;
    expect(await raw(simulator, method, path, headers, body)).toEqual({ status, reason });
  });

  it.each(['//', '/%zz?%zz=%', '/nodes/../..', '/nodes/pve1/qemu//config', '/?a=1?b=2'])(
    'survives %s',
    async (path) => {
      expect((await raw(simulator, 'GET', path, {})).status).toBe(501);
    },
  );

  it('survives a client that goes away in the middle of a body', async () => {
    const headers = { ...AUTHORIZED(simulator), 'content-type': 'application/json', 'content-length': '100' };
    const sent = request(`${simulator.url}/api2/json${CONFIG}`, { method: 'PUT', headers });
    sent.on('error', () => undefined);
    sent.write('{');
    await once(sent, 'socket');
    sent.destroy();
    expect(await simulator.call('GET', '/version')).toMatchObject({ status: 200 });
  });

  it('does not know other paths and verbs, and says so with 501', async () => {
    expect(await simulator.call('GET', '/nodes/pve1/lxc')).toMatchObject({
      status: 501,
      reason: "Method 'GET /nodes/pve1/lxc' not implemented",
    });
    expect((await simulator.call('PUT', '/version')).status).toBe(501);
  });

  it('reads forms as the server does: what follows a second = is lost, a semicolon separates', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const put = (body: string) => raw(simulator, 'PUT', CONFIG, headers, body);
    expect(await put('description=a=b;onboot=0')).toMatchObject({ status: 200 });
    expect((await simulator.data('GET', CONFIG)).description).toBe('a');
    expect(await put('description=caf%C3%A9%3Da+b')).toMatchObject({ status: 200 });
    expect((await simulator.data('GET', CONFIG)).description).toBe('café=a b');
  });

  it('takes JSON, with booleans of its own', async () => {
    const body = JSON.stringify({ onboot: true, cores: 4 });
    expect(await raw(simulator, 'PUT', CONFIG, { 'content-type': 'application/json' }, body)).toMatchObject({
      status: 200,
    });
    expect(await simulator.data('GET', CONFIG)).toMatchObject({ onboot: 1, cores: 4, memory: '2048' });
  });

  it('refuses a parameter that contradicts the path', async () => {
    const { body } = await simulator.call('PUT', CONFIG, { vmid: 101, cores: 1 });
    expect(body.errors).toEqual({ vmid: 'duplicate parameter (already defined in URI) with conflicting values!' });
  });

  it('judges rights before parameters, and the way to the node in between', async () => {
    await simulator.happen({ type: 'token', id: 'virtflow@pve!nobody', secret: 'n', acl: { '/': [] } });
    expect(
      await simulator.call('PUT', '/nodes/nowhere/qemu/1/config', { foo: 1 }, 'virtflow@pve!nobody=n'),
    ).toMatchObject({
      status: 403,
      reason:
        'Permission check failed (/vms/1, VM.Config.Disk|VM.Config.CDROM|VM.Config.CPU|VM.Config.Memory|VM.Config.Network|VM.Config.HWType|VM.Config.Options|VM.Config.Cloudinit)',
    });
    expect(await simulator.call('GET', '/nodes/nowhere/qemu/1/config')).toMatchObject({
      status: 500,
      reason: "hostname lookup 'nowhere' failed - failed to get address info for: nowhere: Name or service not known",
    });
    expect(await simulator.call('GET', '/nodes/pve1.example.com/status')).toMatchObject({ status: 596, text: '' });
  });

  it('answers every question that is described, in the described shape', async () => {
    await simulator.data('POST', '/nodes/pve1/qemu/1000/firewall/ipset', { name: 'set' });
    await simulator.data('POST', '/nodes/pve1/qemu/1000/firewall/rules', { type: 'in', action: 'DROP' });
    const sample = { node: 'pve1', vmid: 1000, id: 'GPU0', pos: 0, name: 'set' };
    const questions = ENDPOINT_NAMES.filter((name) => name.startsWith('GET ') && !/agent|\{upid\}/.test(name));
    expect(questions.length).toBeGreaterThan(20);
    for (const name of questions) {
      const path = name.slice(4).replace(/\{(\w+)\}/g, (_all, key: keyof typeof sample) => String(sample[key]));
      const data: unknown = await simulator.data('GET', path, name.endsWith('rrddata') ? { timeframe: 'day' } : {});
      const shape = Array.isArray(data) ? 'array' : typeof data === 'string' ? 'integer' : typeof data;
      expect({ name, shape }).toEqual({ name, shape: endpoint(name).returns });
    }
  });

  it('speaks TLS with a certificate that vouches for itself', async () => {
    const secure = await startTestSimulator({ factor: 0, tls: true });
    const agent = new Agent({ ca: secure.certificate });
    const sent = secureRequest(`${secure.url}/api2/json/version`, { agent, headers: AUTHORIZED(secure) }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    response.resume();
    const { fingerprint256: fingerprint } = (response.socket as TLSSocket).getPeerCertificate();
    expect(fingerprint).toBe(secure.fingerprint);
    agent.destroy();
    await secure.stop();
  });
});

describe('authentication', () => {
  let simulator: TestSimulator;
  beforeAll(async () => (simulator = await startTestSimulator({ factor: 0, authDelay: 3 })));
  afterAll(() => simulator.stop());

  const answerAfter = async (seconds: number, token: string) => {
    let answer: PveAnswer | undefined;
    const coming = simulator.call('GET', '/version', {}, token).then((found) => (answer = found));
    await simulator.waiting();
    await simulator.advance(seconds);
    return { early: answer, coming };
  };

  it('holds every refusal back for three seconds and gives it no body', async () => {
    const { early, coming } = await answerAfter(2.9, 'virtflow@pve!simulator=wrong');
    expect(early).toBeUndefined();
    await simulator.advance(0.2);
    expect(await coming).toMatchObject({ status: 401, reason: 'Authentication failed!', text: '' });
  });

  it('asks who is there when no token is sent', async () => {
    const { coming } = await answerAfter(5, '');
    expect(await coming).toMatchObject({ status: 401, reason: 'No ticket' });
  });

  it('refuses a token that expired or was revoked', async () => {
    const { now } = await simulator.control<{ now: number }>('GET', 'clock');
    await simulator.happen({
      type: 'token',
      id: 'virtflow@pve!brief',
      secret: 's',
      expire: Math.floor(now / 1000) + 10,
    });
    expect((await simulator.call('GET', '/version', {}, 'virtflow@pve!brief=s')).status).toBe(200);
    await simulator.advance(10);
    const expired = await answerAfter(5, 'virtflow@pve!brief=s');
    expect((await expired.coming).status).toBe(401);
    await simulator.happen({ type: 'token-revoke', id: 'virtflow@pve!brief' });
    const revoked = await answerAfter(5, 'virtflow@pve!brief=s');
    expect((await revoked.coming).status).toBe(401);
  });
});
