import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { AppError } from '../errors/app-error';

/** Which cell of the database a secret lives in. A ciphertext opens in its own cell only. */
export interface Place {
  table: string;
  id: string | number;
  column: string;
}

/** First part of every sealed text: names the whole format below. */
const FORMAT = 'box1';
const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const KEY_ID_BYTES = 6;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts secrets at rest: AES-256-GCM with a key derived for each column, bound to the cell. A sealed text is
 * `box1.<key id>.<nonce, ciphertext, tag in base64url>`. Old keys only open.
 */
export class SecretBox {
  /** Names the key that seals; tells nothing about the key. */
  readonly keyId: string;
  private readonly masterKeys: ReadonlyMap<string, Buffer>;
  private readonly columnKeys = new Map<string, Buffer>();

  /** Keys are 32 bytes in base64. */
  constructor(key: string, oldKeys: readonly string[] = []) {
    const [current, ...old] = [key, ...oldKeys].map((text): [string, Buffer] => {
      const master = Buffer.from(text, 'base64');
      if (master.length !== KEY_BYTES) throw new Error(`An encryption key must be ${KEY_BYTES} bytes in base64`);
      return [derive(master, 'key id', KEY_ID_BYTES).toString('hex'), master];
    });
    this.keyId = current?.[0] ?? '';
    this.masterKeys = new Map(current ? [...old, current] : old);
  }

  seal(place: Place, plaintext: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.columnKey(this.keyId, place), nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(boundTo(this.keyId, place));
    const ciphertext = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
    return `${FORMAT}.${this.keyId}.${Buffer.concat([nonce, ciphertext, cipher.getAuthTag()]).toString('base64url')}`;
  }

  /** Throws SECRET_UNREADABLE when the text was changed, comes from another cell or was sealed with an unknown key. */
  open(place: Place, sealed: string): string {
    try {
      const [format, keyId = '', body = '', ...rest] = sealed.split('.');
      const bytes = Buffer.from(body, 'base64url');
      const exact = bytes.toString('base64url') === body;
      if (format !== FORMAT || rest.length > 0 || !exact) throw new Error('This is not a sealed text');
      const tagStart = bytes.length - TAG_BYTES;
      if (tagStart < NONCE_BYTES) throw new Error('The sealed text is cut off');
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv(CIPHER, this.columnKey(keyId, place), nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(boundTo(keyId, place)).setAuthTag(bytes.subarray(tagStart));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, tagStart)), decipher.final()]).toString('utf8');
    } catch (cause) {
      throw new AppError('SECRET_UNREADABLE', {}, { cause });
    }
  }

  private columnKey(keyId: string, { table, column }: Place): Buffer {
    const name = JSON.stringify([keyId, table, column]);
    const known = this.columnKeys.get(name);
    if (known) return known;
    const master = this.masterKeys.get(keyId);
    if (!master) throw new Error(`The key ${keyId} is not configured`);
    const key = derive(master, `secret ${JSON.stringify([table, column])}`, KEY_BYTES);
    this.columnKeys.set(name, key);
    return key;
  }
}

function derive(master: Buffer, purpose: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', master, '', `virtflow ${purpose}`, bytes));
}

function boundTo(keyId: string, { table, id, column }: Place): Buffer {
  return Buffer.from(JSON.stringify([FORMAT, keyId, table, String(id), column]));
}
