import { Agent, type IncomingMessage, request } from 'node:http';
import type { Answer } from '../support/caller';

/** No answer may take longer. */
export const HANG_MS = 10_000;
/** For how long an endless answer is listened to. */
const STREAM_MS = 500;

export interface Sent {
  method: string;
  url: string;
  headers: Record<string, string>;
  payload?: string | Buffer;
}

export interface Heard extends Answer {
  text: string;
  ms: number;
}

/** Sends requests as they are, over connections that stay open. */
export class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 4 });

  constructor(
    private readonly base: string,
    /** The address it calls from. */
    private readonly localAddress?: string,
  ) {}

  /** Throws when there is no answer in time. */
  async send({ method, url, headers, payload }: Sent): Promise<Heard> {
    const began = performance.now();
    const heard = await new Promise<{ response: IncomingMessage; text: string }>((resolve, reject) => {
      const length = payload === undefined ? {} : { 'content-length': Buffer.byteLength(payload) };
      const call = request(this.base + url, {
        ...{ method, agent: this.agent, localAddress: this.localAddress },
        headers: { ...headers, ...length },
        signal: AbortSignal.timeout(HANG_MS),
      });
      call.on('error', reject);
      call.on('response', (response) => void readAll(response).then((text) => resolve({ response, text }), reject));
      call.end(payload);
    });
    const { statusCode: status = 0, headers: told } = heard.response;
    const json = /json/.test(told['content-type'] ?? '') && method !== 'HEAD' && heard.text !== '';
    const body = json ? JSON.parse(heard.text) : heard.text;
    return { status, headers: told, body, text: heard.text, ms: performance.now() - began };
  }

  async json(method: string, url: string, body?: unknown, headers: Record<string, string> = {}): Promise<Heard> {
    const content = body === undefined ? {} : { 'content-type': 'application/json' };
    return this.send({
      method,
      url,
      headers: { ...content, ...headers },
      payload: body && JSON.stringify(body),
    } as Sent);
  }

  close(): void {
    this.agent.destroy();
  }
}

async function readAll(response: IncomingMessage): Promise<string> {
  const endless = response.headers['content-type']?.startsWith('text/event-stream');
  const timer = endless ? setTimeout(() => response.destroy(), STREAM_MS) : undefined;
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of response) chunks.push(chunk as Buffer);
  } catch (error) {
    if (!endless) throw error;
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
