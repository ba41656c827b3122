import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { isIP } from 'node:net';

export interface Certificate {
  /** PEM. */
  certificate: string;
  key: string;
}

/** X.509 in as much DER as test servers need: elliptic keys, one name each, a day of validity. */
const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const integer = (value: number) => der(0x02, Buffer.from([value]));
const yes = der(0x01, Buffer.from([0xff]));
const time = (moment: Date) =>
  der(0x17, Buffer.from(`${moment.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`, 'ascii'));

const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));
const DAY_MS = 86_400_000;

const named = (name: string) => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));
const extension = (id: string, value: Buffer, critical = false) =>
  sequence(oid(id), ...(critical ? [yes] : []), der(0x04, value));
const authorityOnly = extension('551d13', sequence(yes), true);
/** The host a server certificate is for. */
const forHost = (host: string) =>
  isIP(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host, 'ascii'));

/** An authority of its own that signs certificates for hosts and clients. */
export class TestAuthority {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private serial = 1;
  readonly certificate = this.sign(this.name, this.keys.publicKey, [authorityOnly]);

  constructor(private readonly name: string) {}

  /** For a server at `host`, or for a client of that name. */
  issue(host: string): Certificate {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const certificate = this.sign(host, publicKey, [extension('551d11', sequence(forHost(host)))]);
    return { certificate, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
  }

  private sign(subject: string, key: KeyObject, extensions: Buffer[]): string {
    const now = Date.now();
    const body = sequence(
      der(0xa0, integer(2)),
      integer(this.serial++),
      ECDSA_SHA256,
      named(this.name),
      sequence(time(new Date(now - DAY_MS)), time(new Date(now + DAY_MS))),
      named(subject),
      key.export({ type: 'spki', format: 'der' }),
      der(0xa3, sequence(...extensions)),
    );
    const signature = sign('sha256', body, this.keys.privateKey);
    const whole = sequence(body, ECDSA_SHA256, der(0x03, Buffer.from([0]), signature));
    return `-----BEGIN CERTIFICATE-----\n${whole.toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`;
  }
}
