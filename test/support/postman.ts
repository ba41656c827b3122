import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import type { Answer, Json } from './caller';

/** A request of a collection and its answer; none when it uses variables that nothing has set. */
export interface Exchange {
  name: string;
  method: string;
  path: string;
  body: unknown;
  answer?: Answer;
}

const CLEAN_UP = 'Clean up';

/** The part of Postman that our collections use: variables, bearer tokens, and scripts that keep what was answered. */
export class PostmanRun {
  private readonly variables: Map<string, string>;

  constructor(
    private readonly collection: Json,
    environment: Json,
    /** Values a person fills in. */
    filled: Record<string, string>,
  ) {
    const given = environment.values.map(({ key, value }: Json) => [key, value]);
    this.variables = new Map([...given, ...Object.entries(filled)]);
  }

  /** The committed collection, of this project unless another one is named. */
  static of(version: string, filled: Record<string, string>, project = '.'): PostmanRun {
    const file = (kind: string): Json =>
      JSON.parse(readFileSync(`${project}/postman/${version}.postman_${kind}.json`, 'utf8'));
    return new PostmanRun(file('collection'), file('environment'), filled);
  }

  /** Every request in the order of the collection, but for what removes things at its end if they are to `stay`. */
  async all({ stay = false } = {}): Promise<Exchange[]> {
    const exchanges: Exchange[] = [];
    for (const folder of this.collection.item) {
      if (stay && folder.name === CLEAN_UP) continue;
      for (const item of folder.item) exchanges.push(await this.send(item));
    }
    return exchanges;
  }

  private async send({ name, request, event = [] }: Json): Promise<Exchange> {
    const url = new URL(this.fill(urlOf(request)));
    const text = request.body && this.fill(request.body.raw as string);
    const exchange = { name, method: request.method, path: decodeURIComponent(url.pathname), body: undefined };
    if (/\{\{\w+\}\}/.test(`${exchange.path}${text}`)) return exchange;
    const headers: [string, string][] = enabled(request.header).map(({ key, value }) => [key, this.fill(value)]);
    if (request.auth?.type !== 'noauth') {
      headers.push(['Authorization', `Bearer ${this.fill(this.collection.auth.bearer[0].value)}`]);
    }
    const response = await fetch(url, { method: request.method, headers, body: text });
    const answer = await answerOf(response);
    for (const { script } of event) this.run(script.exec.join('\n'), answer);
    return { ...exchange, body: text && JSON.parse(text), answer };
  }

  private fill(text: string): string {
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => this.variables.get(name) || whole);
  }

  private run(script: string, { status, body }: Answer): void {
    const set = (name: string, value: unknown) => this.variables.set(name, String(value));
    const response = { code: status, json: () => body };
    runInNewContext(script, { pm: { response, environment: { set }, collectionVariables: { set } } });
  }
}

function urlOf({ url }: Json): string {
  const filled = new Map<string, string>((url.variable ?? []).map(({ key, value }: Json) => [`:${key}`, value]));
  const path = url.path.map((segment: string) => filled.get(segment) ?? segment);
  const query = enabled(url.query).map(({ key, value }) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  return `${url.host.join('.')}/${path.join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

const enabled = (entries: Json[] = []): Json[] => entries.filter(({ disabled }) => !disabled);

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const json = /json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    body: json ? JSON.parse(text) : text,
    headers: Object.fromEntries(response.headers),
  };
}
