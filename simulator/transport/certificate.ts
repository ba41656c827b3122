import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { bits, boolean, integer, octets, oid, rawTagged, sequence, set, tagged, time, utf8 } from './der';

export interface Certificate {
  readonly key: string;
  readonly pem: string;
  /** SHA-256 of the certificate, as Proxmox VE shows it: AA:BB:... */
  readonly fingerprint: string;
}

const YEAR = 365 * 86_400_000;

/** The certificate kept in a directory; a new one, valid for these names, when there is none or no directory. */
export function certificateFor(names: string[], dataDir?: string): Certificate {
  const files = dataDir && { key: join(dataDir, 'pve-ssl.key'), pem: join(dataDir, 'pve-ssl.pem') };
  if (!files) return selfSigned(names);
  if (!existsSync(files.key) || !existsSync(files.pem)) {
    const made = selfSigned(names);
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(files.key, made.key, { mode: 0o600 });
    writeFileSync(files.pem, made.pem);
    return made;
  }
  const pem = readFileSync(files.pem, 'utf8');
  return { key: readFileSync(files.key, 'utf8'), pem, fingerprint: new X509Certificate(pem).fingerprint256 };
}

function selfSigned(names: string[]): Certificate {
  const { privateKey: key } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const privateKey = createPrivateKey(key);
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const algorithm = sequence(oid('1.2.840.10045.4.3.2'));
  const body = toBeSigned(names, publicKey, algorithm);
  const certificate = sequence(body, algorithm, bits(sign('sha256', body, privateKey)));
  const base64 = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  const pem = `-----BEGIN CERTIFICATE-----\n${base64.join('\n')}\n-----END CERTIFICATE-----\n`;
  return { key, pem, fingerprint: new X509Certificate(pem).fingerprint256 };
}

/** Version 3, for these names; it vouches for itself. */
function toBeSigned(names: string[], publicKey: Buffer, algorithm: Buffer): Buffer {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const subject = sequence(set(sequence(oid('2.5.4.3'), utf8('Proxmox VE simulator'))));
  const now = Date.now();
  const validity = sequence(time(new Date(now - 86_400_000)), time(new Date(now + 10 * YEAR)));
  const alternatives = names.map((name) =>
    isIP(name) ? rawTagged(7, addressBytes(name)) : rawTagged(2, Buffer.from(name)),
  );
  const extensions = sequence(
    sequence(oid('2.5.29.19'), boolean(true), octets(sequence(boolean(true)))),
    sequence(oid('2.5.29.17'), octets(sequence(...alternatives))),
  );
  return sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(serial),
    algorithm,
    subject,
    validity,
    subject,
    publicKey,
    tagged(3, extensions),
  );
}

function addressBytes(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number));
  const [head = '', tail = ''] = address.split('::');
  const words = (text: string) => text.split(':').filter(Boolean);
  const [left, right] = [words(head), words(tail)];
  const all = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return Buffer.from(all.map((word) => word.padStart(4, '0')).join(''), 'hex');
}
