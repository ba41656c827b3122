import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { API_VERSIONS } from '../../src/core/http/openapi';
import { ADMIN, startApp, type TestApp } from '../support/app';
import { OpenApiCheck } from '../support/openapi-check';
import { type Exchange, PostmanRun } from '../support/postman';

/** Of all requests. The others need what no OpenAPI file says. */
const SUCCESSES = 0.9;

const told = ({ name, method, answer }: Exchange): string =>
  `${method} ${name} -> ${answer ? `${answer.status} ${JSON.stringify(answer.body)}` : 'not sent: it needs what was not made'}`;

let app: TestApp;
let filled: Record<string, string>;
beforeAll(async () => {
  app = await startApp();
  filled = { ...ADMIN, base_url: await app.listen() };
});
afterAll(() => app?.close());

describe.each(API_VERSIONS)('the Postman collection of %s', (version) => {
  const document = JSON.parse(readFileSync(`docs/openapi/${version}.json`, 'utf8')) as OpenAPIObject;
  let first: Exchange[];
  let second: Exchange[];
  beforeAll(async () => {
    first = await PostmanRun.of(version, filled).all();
    second = await PostmanRun.of(version, filled).all();
  });

  it('has a request for every operation', () => {
    const declared = Object.values(document.paths).flatMap((item) => Object.keys(item));
    expect(first.length).toBeGreaterThanOrEqual(declared.length);
  });

  it('gets answers that the OpenAPI file declares', () => {
    const documents = new OpenApiCheck(document);
    const sent = first.filter(({ answer }) => answer);
    expect(sent.filter(({ answer }) => answer!.status >= 500).map(told)).toEqual([]);
    for (const { method, path, body, answer } of sent) documents.check(method, path, body, answer!);
  });

  it('finds what it has made: nothing is unknown, and nobody is a stranger', () => {
    const makes = Object.entries(document.paths).flatMap(([path, item]) => (item.post ? [path] : []));
    // Devices, operations and host keys, say, are there when something else has made them.
    const parent = (path: string) => path.slice(0, path.lastIndexOf('/'));
    const found = Object.keys(document.paths)
      .filter((path) => path.endsWith('}') && !makes.includes(parent(path)))
      .map((path) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`));
    const canBeThere = ({ path }: Exchange) =>
      makes.some((made) => path.startsWith(made)) && !found.some((pattern) => pattern.test(path));
    const unknown = ({ answer }: Exchange) => answer?.status === 404;
    const strange = ({ answer }: Exchange) => answer?.status === 401;
    // What is sent by hand comes before the login.
    const login = first.findIndex(({ path }) => path.endsWith('/auth/login'));
    expect(login).toBeGreaterThanOrEqual(0);
    expect(
      first.filter((one, index) => (strange(one) && index > login) || (unknown(one) && canBeThere(one))).map(told),
    ).toEqual([]);
  });

  it('succeeds nearly always', () => {
    const refused = first.filter(({ answer }) => !answer || answer.status >= 300).map(told);
    const enough = refused.length <= first.length * (1 - SUCCESSES);
    expect({ enough, refused }).toEqual({ enough: true, refused: expect.any(Array) });
  });

  it('removes what it made, so that it can be run again', () => {
    const statuses = (run: Exchange[]) => run.map(({ method, name, answer }) => `${method} ${name} ${answer?.status}`);
    expect(statuses(second)).toEqual(statuses(first));
  });
});
