import { isIP } from 'node:net';

const LABEL = /^[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?$/i;

/** An IP address, or a DNS name that cannot be read as one. */
export function isHost(text: string): boolean {
  if (isIP(text) !== 0) return !text.includes('%');
  const labels = text.split('.');
  return text.length <= 253 && labels.every((label) => LABEL.test(label)) && /[a-z]/i.test(labels.at(-1) ?? '');
}

export const HOST_MEANS = 'be an IP address or a DNS name';

export const USERNAME = /^[A-Za-z0-9_][A-Za-z0-9_.@+-]{0,63}$/;
export const USERNAME_MEANS = 'be a user name';

/** Whether it has the outer form of a private key; whether it can be used shows when it is. */
export function isPrivateKey(text: string): boolean {
  return /^\s*-----BEGIN (?<kind>[A-Z0-9 ]*)PRIVATE KEY-----\s[\x20-\x7e\s]+?-----END \k<kind>PRIVATE KEY-----\s*$/.test(
    text,
  );
}

/** Whether a passphrase is needed to use it. */
export function isEncryptedKey(text: string): boolean {
  if (/ENCRYPTED/.test(text)) return true;
  const body = /-----BEGIN OPENSSH PRIVATE KEY-----([\s\S]+?)-----END/.exec(text)?.[1];
  if (body === undefined) return false;
  // "openssh-key-v1", a zero, and the cipher as a length and a name.
  const bytes = Buffer.from(body, 'base64');
  const length = bytes.length >= 19 ? bytes.readUInt32BE(15) : 0;
  return bytes.toString('latin1', 19, 19 + Math.min(length, 64)) !== 'none';
}
