import type { FastifyInstance, InjectOptions } from 'fastify';

/** JSON of any shape: tests look into it freely. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export interface Answer {
  status: number;
  body: Json;
  headers: Record<string, string | string[] | number | undefined>;
}

type Headers = Record<string, string>;
type Method = NonNullable<InjectOptions['method']>;

/** Somebody who calls the API: sends JSON, returns status, headers and the parsed body. */
export class Caller {
  constructor(
    private readonly server: FastifyInstance,
    /** Sent with every request. */
    readonly headers: Headers = {},
    readonly id: string = '',
  ) {}

  async login(username: string, password: string): Promise<Caller> {
    const { status, body } = await this.post('/api/v1/auth/login', { username, password });
    if (status !== 200) throw new Error(`login of ${username}: ${status} ${JSON.stringify(body)}`);
    const caller = new Caller(this.server, { authorization: `Bearer ${body.access_token}` });
    const me = await caller.get('/api/v1/auth/me');
    return new Caller(this.server, caller.headers, me.body.id);
  }

  /** The same caller with more headers. */
  with(headers: Headers): Caller {
    return new Caller(this.server, { ...this.headers, ...headers }, this.id);
  }

  get(url: string, headers: Headers = {}): Promise<Answer> {
    return this.send('GET', url, undefined, headers);
  }

  post(url: string, body?: unknown, headers: Headers = {}): Promise<Answer> {
    return this.send('POST', url, body, headers);
  }

  put(url: string, body?: unknown, headers: Headers = {}): Promise<Answer> {
    return this.send('PUT', url, body, headers);
  }

  patch(url: string, body?: unknown, headers: Headers = {}): Promise<Answer> {
    return this.send('PATCH', url, body, headers);
  }

  delete(url: string, headers: Headers = {}): Promise<Answer> {
    return this.send('DELETE', url, undefined, headers);
  }

  /** `body` is sent as JSON; a string is sent as it is, so that broken JSON can be sent too. */
  async send(method: Method, url: string, body?: unknown, headers: Headers = {}): Promise<Answer> {
    const content = body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) };
    const type: Headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await this.server.inject({
      method,
      url,
      headers: { ...type, ...this.headers, ...headers },
      ...content,
    });
    const json = /json/.test(String(answer.headers['content-type']));
    return {
      status: answer.statusCode,
      body: json && answer.body ? JSON.parse(answer.body) : answer.body,
      headers: answer.headers,
    };
  }
}
