import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from './caller';

/** One round of a conversation as the model's server gets it. */
export interface ModelRequest {
  url: string;
  headers: IncomingHttpHeaders;
  body: Json;
}

/** What the server does with a request. */
export type Behaviour = (response: ServerResponse, request: ModelRequest) => void | Promise<void>;

export interface FakeCall {
  name: string;
  args: unknown;
}

/**
 * A server that speaks the protocol of OpenAI-compatible models: a program of its own, reached over HTTP on loopback. Each
 * request is met by the next behaviour of the script, the last one again and again.
 */
export class FakeModel {
  readonly asked: ModelRequest[] = [];
  private script: Behaviour[] = [says('Hello.')];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeModel> {
    const server = createServer();
    const model = new FakeModel(server);
    server.on('request', (request, response: ServerResponse) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const asked = { url: request.url ?? '', headers: request.headers, body: text === '' ? null : JSON.parse(text) };
        model.asked.push(asked);
        const next = model.script.length > 1 ? model.script.shift() : model.script[0];
        void next?.(response, asked);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return model;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
  }

  /** From now on. */
  plays(...script: Behaviour[]): void {
    this.asked.length = 0;
    this.script = script;
  }

  /** What it was told in its last round, by who said it. */
  told(role: string): string[] {
    return ((this.asked.at(-1)?.body.messages ?? []) as Json[])
      .filter((message) => message.role === role)
      .map((message) => String(message.content));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

const begin = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' });

function chunk(delta: object, finish: string | null = null): string {
  const choice = { index: 0, delta, finish_reason: finish };
  return `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'fake', choices: [choice] })}\n\n`;
}

/** Streams a text, in pieces. */
export function says(...pieces: string[]): Behaviour {
  return (response) => {
    begin(response);
    for (const content of pieces) response.write(chunk({ role: 'assistant', content }));
    response.end(`${chunk({}, 'stop')}data: [DONE]\n\n`);
  };
}

/** Asks for tools; arguments come in two pieces, as from real servers. A text as arguments is sent as it is. */
export function calls(...wanted: FakeCall[]): Behaviour {
  return (response) => {
    begin(response);
    for (const [index, { name, args }] of wanted.entries()) {
      const text = typeof args === 'string' ? args : JSON.stringify(args);
      const half = text.length >> 1;
      const call = (id: string | undefined, fn: object) =>
        chunk({ tool_calls: [{ index, id, type: 'function', function: fn }] });
      response.write(call(`call-${index}`, { name, arguments: text.slice(0, half) }));
      response.write(call(undefined, { arguments: text.slice(half) }));
    }
    response.end(`${chunk({}, 'tool_calls')}data: [DONE]\n\n`);
  };
}

export const fails =
  (status: number, body = '{"error":{"message":"a message of theirs"}}'): Behaviour =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(body);

/** Accepts the request and never answers. */
export const staysSilent: Behaviour = () => undefined;

/** Begins to answer and never ends. */
export const stalls: Behaviour = (response) => {
  begin(response);
  response.write(chunk({ role: 'assistant', content: 'Well' }));
};

/** Writes as fast as it is read, for ever. */
export const floods: Behaviour = (response) => {
  begin(response);
  const piece = chunk({ content: 'x'.repeat(16_000) });
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

/** The same without anything that could be read as an answer. */
export const floodsWithNonsense: Behaviour = (response) => {
  begin(response);
  const more = (): void => {
    while (!response.destroyed && response.write(`: ${'x'.repeat(64_000)}\n`));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

export const breaksOff: Behaviour = (response) => {
  begin(response);
  response.write(chunk({ role: 'assistant', content: 'I was about to' }));
  setImmediate(() => response.destroy());
};

export const talksNonsense: Behaviour = (response) => {
  begin(response);
  response.end('data: {"choices": [{"delta": {"content": 17\n\n');
};

/** Elsewhere, with everything it was sent. */
export const redirects =
  (location: string): Behaviour =>
  (response) =>
    void response.writeHead(307, { location }).end();
