import { createServer, connect, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream';

/** Connections at the same time, per run. */
const MAX_CONNECTIONS = 256;
const CONNECT_TIMEOUT_MS = 10_000;

export interface Endpoint {
  address: string;
  port: number;
}

/**
 * The only way out of a sandbox: one local socket per host, and behind each socket exactly one address that was judged
 * before. It lives in this process, so it ends whenever this process does.
 */
export class Relay {
  private readonly servers: Server[] = [];
  private readonly sockets = new Set<Socket>();
  /** Why the last connection to an endpoint did not come about, by name of the socket. */
  private readonly failures = new Map<string, string>();

  /** `dir` is for sockets alone; `own` makes a socket usable for the sandbox. */
  constructor(
    private readonly dir: string,
    private readonly own: (path: string) => Promise<void>,
  ) {}

  /** Makes a socket of this name that leads to the endpoint. */
  async open(name: string, endpoint: Endpoint): Promise<void> {
    const server = createServer((inner) => this.forward(name, inner, endpoint));
    this.servers.push(server);
    const path = join(this.dir, name);
    await new Promise<void>((done, fail) => server.once('error', fail).listen(path, done));
    await this.own(path);
  }

  /** A code such as ECONNREFUSED when the last connection failed. */
  failureOf(name: string): string | undefined {
    return this.failures.get(name);
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await Promise.all(this.servers.map((server) => new Promise((done) => server.close(done))));
  }

  private forward(name: string, inner: Socket, { address, port }: Endpoint): void {
    this.keep(inner);
    if (this.sockets.size > 2 * MAX_CONNECTIONS) return void inner.destroy();
    const outer = connect({ host: address, port });
    this.keep(outer);
    const timer = setTimeout(() => outer.destroy(timedOut()), CONNECT_TIMEOUT_MS);
    const failed = (error: NodeJS.ErrnoException) => {
      this.failures.set(name, error.code ?? 'ECONNREFUSED');
      inner.destroy();
    };
    inner.once('close', () => outer.destroy());
    outer.once('close', () => clearTimeout(timer));
    outer.once('error', failed);
    outer.once('connect', () => {
      clearTimeout(timer);
      outer.off('error', failed);
      this.failures.delete(name);
      pipeline(inner, outer, inner, () => undefined);
    });
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => this.sockets.delete(socket));
  }
}

function timedOut(): NodeJS.ErrnoException {
  return Object.assign(new Error('The connection was not established in time'), { code: 'ETIMEDOUT' });
}
