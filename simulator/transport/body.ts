import type { IncomingMessage } from 'node:http';
import type { Version } from '../contract';
import type { RawParams } from '../contract/check';
import { badParams, PveError } from '../errors';

const KIB = 1024;
const limitOf = (version: Version) => (version === '8.3' ? 64 : 512) * KIB;

/** Reads the parameters of a body. Throws what the server refuses bodies with. */
export async function readBody(request: IncomingMessage, version: Version): Promise<RawParams> {
  const { method = 'GET', headers } = request;
  if (headers['transfer-encoding']) throw new PveError(501, 'chunked transfer encoding not supported');
  const length = Number(headers['content-length'] ?? 0);
  if (length === 0) return {};
  if (method !== 'POST' && method !== 'PUT') throw new PveError(501, `Unexpected content for method '${method}'`);
  if (length > limitOf(version)) throw new PveError(501, 'for data too large');
  const type = headers['content-type'] ?? '';
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  if (/^application\/json(;|$)/.test(type)) return fromJson(text);
  if (/^application\/x-www-form-urlencoded(;|$)/.test(type)) return decodeForm(text);
  throw new PveError(506, `upload 'Content-Type '${type}' not implemented`);
}

/** The server's own reading: `;` separates too, and whatever follows a second `=` is lost. */
export function decodeForm(text: string): RawParams {
  const params: RawParams = {};
  for (const pair of text.split(/[&;]/).filter(Boolean)) {
    const [name = '', value = ''] = pair.split('=').map(unescapeForm);
    const before = params[name];
    params[name] = before === undefined ? value : [before, value].flat();
  }
  return params;
}

function unescapeForm(text: string): string {
  const bytes = text.replaceAll('+', ' ').replace(/%([0-9a-fA-F]{2})/g, (_all, hex: string) => `\0${hex}`);
  const parts = bytes.split(/((?:\0[0-9a-fA-F]{2})+)/);
  return parts.map((part) => (part.startsWith('\0') ? fromHex(part.replaceAll('\0', '')) : part)).join('');
}
const fromHex = (hex: string) => Buffer.from(hex, 'hex').toString();

function fromJson(text: string): RawParams {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new PveError(400, 'malformed JSON string');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new PveError(400, 'request body is no JSON object');
  }
  const entries = Object.entries(parsed).filter(([, value]) => value !== null);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((item) => scalar(name, item)) : scalar(name, value),
    ]),
  );
}

function scalar(name: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw badParams({ [name]: "type check ('string') failed - got HASH" });
}
