import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { type Certificate, TestAuthority } from './certificates';

export interface FakeNode {
  name: string;
  roles?: string[];
  conditions?: Record<string, string>;
  unschedulable?: boolean;
  kubelet?: string;
}

type Handler = (request: IncomingMessage, response: ServerResponse, api: FakeKubeApi) => void;

const json = (response: ServerResponse, status: number, body: unknown) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

/** Ways an API server can misbehave, in place of its answer. */
export const MISBEHAVIOUR = {
  hang: () => undefined,
  garbage: (_request, response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end('}{ secret'),
  page: (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>login</h1>'),
  redirect: (_request, response, api) =>
    void response.writeHead(302, { location: `https://127.0.0.1:${api.port}/elsewhere` }).end(),
  broken: (_request, response) => json(response, 500, { message: 'a stack trace of theirs' }),
  forbidden: (_request, response) => json(response, 403, { kind: 'Status', message: 'not for you' }),
  endless: (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const chunk = Buffer.alloc(65_536, 0x20);
    const more = () => {
      while (response.write(chunk));
      response.once('drain', more);
    };
    response.on('error', () => undefined);
    more();
  },
  cut: (_request, response) =>
    void response.writeHead(200, { 'content-length': '1000' }).write('{', () => response.destroy()),
  drip: (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 200);
    response.on('close', () => clearInterval(timer));
  },
} satisfies Record<string, Handler>;

/** An API server of Kubernetes as far as health needs it: version and nodes in pages, over HTTPS on 127.0.0.1. */
export class FakeKubeApi {
  readonly authority = new TestAuthority('cluster authority');
  readonly token = 'fake.kube.token-1';
  nodes: FakeNode[] = [{ name: 'cp-1', roles: ['control-plane'] }, { name: 'worker-1' }];
  /** Instead of every answer, or of the list of nodes alone. */
  misbehaviour: Handler | null = null;
  nodesMisbehaviour: Handler | null = null;
  /** What was asked, with the credentials that came along. */
  readonly asked: { url: string; authorization?: string; client?: string | string[] }[] = [];
  private server: Server;

  /** `host` is the name in the server's certificate. */
  static async start(host = '127.0.0.1'): Promise<FakeKubeApi> {
    const api = new FakeKubeApi();
    const { certificate: cert, key } = api.authority.issue(host);
    const ca = api.authority.certificate;
    api.server = createServer({ cert, key, ca, requestCert: true, rejectUnauthorized: false }, (request, response) =>
      api.answer(request, response),
    );
    await new Promise<void>((resolve) => api.server.listen(0, '127.0.0.1', resolve));
    return api;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  clientCertificate(): Certificate {
    return this.authority.issue('operator');
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'https://fake');
    const { authorization } = request.headers;
    const peer = (request.socket as TLSSocket).getPeerCertificate();
    const client = peer.subject?.CN;
    this.asked.push({ url: request.url ?? '', authorization, client });
    const isNodes = url.pathname === '/api/v1/nodes';
    const misbehaviour = this.misbehaviour ?? (isNodes ? this.nodesMisbehaviour : null);
    if (misbehaviour) return misbehaviour(request, response, this);
    if (authorization !== `Bearer ${this.token}` && client !== 'operator')
      return json(response, 401, { kind: 'Status', status: 'Failure', message: 'Unauthorized', code: 401 });
    if (url.pathname.replace(/\/$/, '') === '/version') return json(response, 200, VERSION);
    if (isNodes) return json(response, 200, this.pageOfNodes(url.searchParams));
    return json(response, 404, { kind: 'Status', code: 404 });
  }

  private pageOfNodes(query: URLSearchParams): object {
    const from = Number(query.get('continue') ?? 0);
    const to = from + Number(query.get('limit') ?? this.nodes.length);
    const items = this.nodes.slice(from, to).map(nodeObject);
    const metadata = { resourceVersion: '7', ...(to < this.nodes.length ? { continue: String(to) } : {}) };
    return { kind: 'NodeList', apiVersion: 'v1', metadata, items };
  }
}

const VERSION = {
  major: '1',
  minor: '31',
  gitVersion: 'v1.31.2',
  gitCommit: 'c',
  gitTreeState: 'clean',
  buildDate: '2024-10-22T20:28:14Z',
  goVersion: 'go1.22.8',
  compiler: 'gc',
  platform: 'linux/amd64',
};

function nodeObject({ name, roles = [], conditions = {}, unschedulable, kubelet = 'v1.31.2' }: FakeNode): object {
  const labels = Object.fromEntries(roles.map((role) => [`node-role.kubernetes.io/${role}`, '']));
  const all = { Ready: 'True', MemoryPressure: 'False', DiskPressure: 'False', PIDPressure: 'False', ...conditions };
  return {
    metadata: { name, uid: `uid-${name}`, labels: { 'kubernetes.io/hostname': name, ...labels } },
    spec: { ...(unschedulable ? { unschedulable } : {}) },
    status: {
      nodeInfo: { kubeletVersion: kubelet },
      conditions: Object.entries(all).map(([type, status]) => ({
        type,
        status,
        reason: 'Told',
        message: 'told by kubelet',
      })),
    },
  };
}
