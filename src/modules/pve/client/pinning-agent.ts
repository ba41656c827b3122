import { lookup } from 'node:dns';
import { Agent } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import ipaddr from 'ipaddr.js';
import { bareFingerprint, type PveConnection } from './connection';

/** The server closes idle connections after five seconds; ours must be gone before. */
const IDLE_MS = 4_000;
const CONNECT_MS = 10_000;
/** No hypervisor is there: nowhere, everybody, and what cloud instances ask for their credentials. */
const REFUSED_RANGES = new Set(['unspecified', 'broadcast', 'multicast', 'linkLocal', 'reserved']);

class RefusedConnection extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type Done = (error: Error | null, socket?: TLSSocket) => void;

/**
 * Connections to one hypervisor. The name is resolved for each, the address that was judged is the one that is used,
 * and no byte of a request leaves before the certificate is the right one.
 */
export class PinningAgent extends Agent {
  constructor(private readonly connection: PveConnection) {
    // Sessions are not resumed: a resumed one shows no certificate.
    super({ keepAlive: true, timeout: IDLE_MS, maxCachedSessions: 0, scheduling: 'fifo' });
  }

  override createConnection(_options: unknown, done?: (error: Error | null, socket: TLSSocket) => void): undefined {
    open(this.connection, done as Done);
  }
}

function open({ host, port, trust }: PveConnection, done: Done): void {
  const verified = typeof trust === 'object' && 'authorities' in trust;
  const options: ConnectionOptions = {
    host,
    port,
    lookup: judged,
    servername: isIP(host) ? '' : host,
    minVersion: 'TLSv1.2',
    ALPNProtocols: ['http/1.1'],
    rejectUnauthorized: verified,
    ca: verified ? (trust.authorities ?? undefined) : undefined,
  };
  if (isIP(host) && !mayConnectTo(host)) return done(notAllowed());
  const socket = connect(options);
  let settled = false;
  const settle: Done = (error, made) => {
    if (settled) return;
    settled = true;
    socket.setTimeout(0);
    if (error) socket.destroy();
    done(error, made);
  };
  socket.setTimeout(CONNECT_MS, () => settle(new RefusedConnection('ETIMEDOUT', 'the connection timed out')));
  socket.once('error', settle);
  socket.once('secureConnect', () => {
    if (verified || trust === 'anything' || isPinned(socket, (trust as { fingerprint: string }).fingerprint))
      return settle(null, socket);
    settle(new RefusedConnection('ERR_TLS_FINGERPRINT', 'the certificate is not the one with this fingerprint'));
  });
}

function isPinned(socket: TLSSocket, fingerprint: string): boolean {
  const { fingerprint256 = '' } = socket.getPeerCertificate();
  return fingerprint256 !== '' && bareFingerprint(fingerprint256) === bareFingerprint(fingerprint);
}

const judged: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const allowed = (addresses ?? []).filter(({ address }) => mayConnectTo(address));
    const [first] = allowed;
    if (error || !first) return callback(error ?? notAllowed(), '', 4);
    if (options.all) callback(null, allowed);
    else callback(null, first.address, first.family);
  });
};

const notAllowed = () => new RefusedConnection('EADDRNOTALLOWED', 'the address is not one of a hypervisor');

/** An IPv4 address inside an IPv6 one is judged as what it is. */
function mayConnectTo(address: string): boolean {
  return !address.includes('%') && !REFUSED_RANGES.has(ipaddr.process(address).range());
}
