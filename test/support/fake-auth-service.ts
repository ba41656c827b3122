import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An external service that knows callers by their credentials: a program of its own, reached over HTTP on loopback. */
export class FakeAuthService {
  /** Credential (the Authorization header, or else the cookies) → what is answered with 200. */
  readonly users = new Map<string, unknown>();
  /** Instead of every answer. */
  misbehaviour: ((response: ServerResponse) => void) | null = null;
  readonly asked: { url: string; headers: IncomingHttpHeaders }[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeAuthService> {
    const server = createServer();
    const service = new FakeAuthService(server);
    server.on('request', (request, response: ServerResponse) => {
      service.asked.push({ url: request.url ?? '', headers: request.headers });
      if (service.misbehaviour) return service.misbehaviour(response);
      const user = service.users.get(request.headers.authorization ?? request.headers.cookie ?? '');
      response.writeHead(user === undefined ? 401 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(user ?? { error: 'a message of theirs' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/api/auth/me`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
