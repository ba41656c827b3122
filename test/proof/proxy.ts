import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What a {@link Proxy} does with what arrives: passes it on, keeps it for as long as this lasts, or refuses to listen. */
export type Mode = 'pass' | 'black-hole' | 'refuse';

interface Pair {
  near: Socket;
  far: Socket;
}

/** A TCP server on loopback that passes everything on to another port, until it is told not to. */
export class Proxy {
  private mode: Mode = 'pass';
  private readonly pairs = new Set<Pair>();
  private readonly dropping = new WeakMap<Pair, number>();

  private constructor(
    private readonly server: Server,
    private readonly target: number,
  ) {}

  static async start(target: number): Promise<Proxy> {
    const server = createServer({ allowHalfOpen: true });
    const proxy = new Proxy(server, target);
    server.on('connection', (near) => proxy.accept(near));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** What has been kept is passed on when it passes again, as after a route that was gone for a while. */
  set(mode: Mode): void {
    this.mode = mode;
    for (const { near, far } of this.pairs) {
      if (mode === 'refuse') near.destroy();
      else for (const socket of [near, far]) socket[mode === 'pass' ? 'resume' : 'pause']();
    }
  }

  /** All connections end at once, with a reset. */
  cut(): void {
    for (const { near, far } of this.pairs) {
      near.resetAndDestroy();
      far.destroy();
    }
  }

  /** Each connection there is ends after so many more bytes of answers: in the middle of one. */
  dropAfter(bytes: number): void {
    for (const pair of this.pairs) this.dropping.set(pair, bytes);
  }

  /** The servers think that their clients will say no more; the clients still listen. */
  halfClose(): void {
    for (const { far } of this.pairs) far.end();
  }

  stop(): void {
    this.server.close();
    for (const { near, far } of this.pairs) for (const socket of [near, far]) socket.destroy();
  }

  private accept(near: Socket): void {
    if (this.mode === 'refuse') {
      near.destroy();
      return;
    }
    const far = connect({ port: this.target, host: '127.0.0.1', allowHalfOpen: true });
    const pair = { near, far };
    this.pairs.add(pair);
    const end = () => {
      this.pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) socket.setNoDelay(true).on('error', end).on('close', end);
    near.on('data', (chunk) => pass(chunk, near, far)).on('end', () => far.end());
    far.on('data', (chunk) => this.answer(chunk, pair)).on('end', () => near.end());
    if (this.mode === 'black-hole') for (const socket of [near, far]) socket.pause();
  }

  private answer(chunk: Buffer, pair: Pair): void {
    const left = this.dropping.get(pair);
    if (left === undefined || chunk.length < left) {
      if (left !== undefined) this.dropping.set(pair, left - chunk.length);
      pass(chunk, pair.far, pair.near);
      return;
    }
    pair.near.end(chunk.subarray(0, left));
    pair.far.destroy();
  }
}

/** As much as the receiver takes; the rest waits with the sender. */
function pass(chunk: Buffer, from: Socket, to: Socket): void {
  if (to.destroyed || to.writableEnded || to.write(chunk)) return;
  from.pause();
  to.once('drain', () => from.resume());
}
