import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { type Answer, send } from './answer';
import type { Certificate } from './certificate';

/** Requests that one connection may carry. */
const REQUESTS_PER_CONNECTION = 100;

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves on an address the way pveproxy treats connections; `answer` decides what is said. */
export async function listen(
  { host, port, idle, certificate }: { host: string; port: number; idle: number; certificate?: Certificate },
  answer: (request: IncomingMessage) => Promise<Answer>,
): Promise<Listening> {
  const served = new WeakMap<Socket, number>();
  const onRequest = async (request: IncomingMessage, response: ServerResponse) => {
    const count = (served.get(request.socket) ?? 0) + 1;
    served.set(request.socket, count);
    // Node itself adds a second to the time that it is told.
    response.once('finish', () => request.socket.setTimeout(idle * 1000));
    send(response, await answer(request), count >= REQUESTS_PER_CONNECTION);
  };
  const options = { keepAliveTimeout: idle * 1000, maxHeaderSize: 8192 };
  const listener = (request: IncomingMessage, response: ServerResponse) => void onRequest(request, response);
  const server = certificate
    ? createHttpsServer({ ...options, key: certificate.key, cert: certificate.pem }, listener)
    : createHttpServer(options, listener);
  await started(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const started = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
