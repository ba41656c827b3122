import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
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
  const body = await readText(request);
  if (/^application\/json(;|$)/.test(type)) return fromJson(body);
  if (/^application\/x-www-form-urlencoded(;|$)/.test(type)) return decodeForm(body);
  throw new PveError(506, `upload 'Content-Type '${type}' not implemented`);
}

async function readText(request: IncomingMessage): Promise<string> {
  try {
    return await text(request);
  } catch {
    throw new PveError(597, 'the client went away');
  }
}

/** The server's own reading: `;` separates too, and whatever follows a second `=` is lost. */
export function decodeForm(form: string): RawParams {
  const params: RawParams = {};
  for (const pair of form.split(/[&;]/).filter(Boolean)) {
    const [name = '', value = ''] = pair.split('=').map(unescapeForm);
    const before = params[name];
    params[name] = before === undefined ? value : [before, value].flat();
  }
  return params;
}

function unescapeForm(escaped: string): string {
  const bytes = escaped.replaceAll('+', ' ').replace(/%([0-9a-fA-F]{2})/g, (_all, hex: string) => `\0${hex}`);
  const parts = bytes.split(/((?:\0[0-9a-fA-F]{2})+)/);
  return parts.map((part) => (part.startsWith('\0') ? fromHex(part.replaceAll('\0', '')) : part)).join('');
}
const fromHex = (hex: string) => Buffer.from(hex, 'hex').toString();

function fromJson(json: string): RawParams {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
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
