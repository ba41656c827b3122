import type { DeclaredRoute } from '../../src/core/http/endpoint-check';
import type { Answer } from '../support/caller';
import { expectGolden } from '../support/golden';
import { codeOf, Inquiry, rehearsed, type Things } from './suite/inquiry';
import { isOfMany, NO_OBJECT } from './suite/no-object';
import type { Subject } from './suite/objects';
import { OPERATIONS, type Operation } from './suite/operations';
import { SUBJECTS } from './suite/subjects';
import { traceOf } from './suite/traces';
import { decisionOf, routeFinder } from './suite/routes-of';
import { type Asker, ASKERS, roleOf, type Verdict } from './suite/verdict';
import { World } from './suite/world';

const ADDRESSED = OPERATIONS.filter(({ path, version }) => SUBJECTS[path]?.versions.includes(version));
const REST = OPERATIONS.filter((operation) => !ADDRESSED.includes(operation));
const reads = ({ method }: Operation) => method === 'GET';
const changes = ({ method }: Operation) => method !== 'GET';

/** What is addressed below another object; rules of a firewall are known by their places, which every machine has. */
const isPart = ({ path }: Operation) => path.split('{').length > 2 && !path.endsWith('{position}');
const isSecond = ({ version }: Operation) => version === 'v2';
/** Changes that can be rows of requests that change many. */
const ROWS = ADDRESSED.filter(isSecond).filter(
  ({ method, path }) =>
    (method === 'PATCH' || method === 'DELETE') &&
    REST.some(({ name }) => name === `POST /api/v2${path.replace('/{id}', '/bulk')}`),
);

/** Headers that tell something of an object or of how many there are. */
const TELLING = ['etag', 'last-modified', 'location', 'link', 'x-total-count', 'content-range'];

let world: World;
let routeOf: (operation: Operation) => DeclaredRoute;
beforeAll(async () => {
  world = await World.start({ PVE_SYNC_WAIT_SECONDS: '0' });
  routeOf = routeFinder(world.app);
});
afterAll(() => world?.close());

const seen = ({ status }: Answer): Verdict => (status === 401 || status === 403 || status === 404 ? status : 'yes');
const told = ({ headers }: Answer) => Object.fromEntries(TELLING.map((name) => [name, headers[name]]));

const shapeOf = ({ status, body, headers }: Answer) => ({
  status,
  body: body as unknown,
  names: Object.keys(headers).sort(),
});

/** What became of the only row of a request that changes many. */
function seenInRow(answer: Answer): Verdict {
  if (answer.status === 401) return 401;
  const [{ error }] = (answer.body.data ?? answer.body.details).outcomes;
  if (error?.code === 'FORBIDDEN') return 403;
  return /_NOT_FOUND$/.test(error?.code as string) ? 404 : 'yes';
}

/** HEAD is GET without the body, and who is refused is told nothing by its headers. */
function expectHead(who: Asker, get: Answer, head: Answer): void {
  const expected = get.status < 400 ? told(get) : {};
  expect([who, head.status, head.body, told(head)]).toEqual([who, get.status, '', expected]);
}

it('there is no operation in the documents of which nobody said what it is about', () => {
  const name = ({ method, path }: Operation) => `${method} ${path}`;
  const exceptions = REST.filter((operation) => !isOfMany(operation)).map(name);
  expect([...new Set(exceptions)].sort()).toEqual(Object.keys(NO_OBJECT).sort());
  const addressed = new Set(ADDRESSED.map(({ path }) => path));
  expect(Object.keys(SUBJECTS).filter((path) => !addressed.has(path))).toEqual([]);
});

describe('an object', () => {
  const things: Things = new Map();
  const observed = new Map<string, string>();
  const inquire = (operation: Operation, known = things): Promise<Inquiry> =>
    Inquiry.about(world, known, operation, routeOf(operation), SUBJECTS[operation.path] as Subject);
  const record = ({ name }: Operation, found: [Asker, Verdict][]) => {
    const verdicts = new Map(found);
    observed.set(name, ASKERS.map((who) => String(verdicts.get(who)).padEnd(11)).join('  '));
  };

  it.each(ADDRESSED.filter(reads))('is shown by $name to who may see it, by HEAD as by GET', async (operation) => {
    const inquiry = await inquire(operation);
    const found: [Asker, Verdict][] = [];
    for (const who of ASKERS) {
      const answer = await inquiry.ask(who);
      found.push([who, seen(answer)]);
      expectHead(who, answer, await inquiry.ask(who, { ...inquiry.request, method: 'HEAD' }));
    }
    record(operation, found);
    expect(found).toEqual(inquiry.expected);
  });

  it.each(ADDRESSED.filter(changes))('is changed by $name for who may, and by nobody else', async (operation) => {
    const inquiry = await inquire(operation);
    const { expected, denied, allowed } = inquiry;
    const { answers, written, audited } = await inquiry.refuse();
    const found = answers.map(([who, answer]): [Asker, Verdict] => [who, seen(answer)]);
    for (const who of allowed) found.push([who, seen(await inquiry.use(who))]);
    record(operation, found);
    expect(new Map(found)).toEqual(new Map(expected));
    for (const [who, answer] of answers) expect([who, codeOf(answer)]).toEqual([who, expect.any(String)]);
    expect(written).toEqual([]);
    expect(audited).toEqual(denied.slice(1).map(() => 'denied'));
  });

  it.each(ADDRESSED.filter(changes).filter(isSecond))(
    'is refused by a rehearsal of $name as by the request itself',
    async (operation) => {
      const inquiry = await inquire(operation);
      const [refusal, rehearsal] = [await inquiry.refuse(), await inquiry.refuse(rehearsed(inquiry.request))];
      const told = ({ answers }: typeof refusal) =>
        answers.map(([who, answer]) => [who, answer.status, codeOf(answer)]);
      expect(told(rehearsal)).toEqual(told(refusal));
      expect(rehearsal.written).toEqual([]);
    },
  );

  it.each(ADDRESSED)('is hidden by $name like one that does not exist', async (operation) => {
    const inquiry = await inquire(operation);
    for (const who of inquiry.blind) {
      const [hidden, missing] = [
        await inquiry.ask(who, inquiry.request, 'the-same-request'),
        await inquiry.ask(who, inquiry.elsewhere, 'the-same-request'),
      ];
      expect([who, shapeOf(hidden)]).toEqual([who, shapeOf(missing)]);
    }
  });

  it.each(ADDRESSED.filter(isPart))('is not reached by $name through another one', async (operation) => {
    const [inquiry, other] = [await inquire(operation), await inquire(operation, new Map())];
    const before = await traceOf(world.app.db);
    for (const who of inquiry.allowed) {
      const answer = await inquiry.ask(who, inquiry.through(other));
      expect([who, answer.status, codeOf(answer)]).toEqual([who, 404, expect.stringMatching(/NOT_FOUND$/)]);
    }
    expect(await traceOf(world.app.db)).toEqual(before);
  });

  it.each(ROWS)('is refused as a row of many by who refuses $name', async (operation) => {
    const inquiry = await inquire(operation);
    const requests = operation.method === 'PATCH' ? [inquiry.inBulk, inquiry.inFile] : [inquiry.inBulk];
    for (const request of requests) {
      const { answers, written, audited } = await inquiry.refuse(request);
      const found = answers.map(([who, answer]): [Asker, Verdict] => [who, seenInRow(answer)]);
      for (const who of inquiry.allowed) found.push([who, seenInRow(await inquiry.ask(who, rehearsed(request)))]);
      expect(new Map(found)).toEqual(new Map(inquiry.expected));
      expect(written).toEqual([]);
      expect(audited.filter((outcome) => outcome === 'denied')).toHaveLength(inquiry.denied.length - 1);
      expect(audited).not.toContain('success');
    }
  });

  it('is for everybody what was agreed', () => {
    const width = Math.max(...ADDRESSED.map(({ name }) => name.length));
    const line = (name: string, verdicts: string) => `${name.padEnd(width)}  ${verdicts}`.trimEnd();
    const head = line('operation', ASKERS.map((who) => who.padEnd(11)).join('  '));
    const lines = ADDRESSED.map(({ name }) => line(name, observed.get(name) ?? 'not asked'));
    expectGolden('test/golden/object-roles.txt', `${[head, ...lines.sort()].join('\n')}\n`);
  });
});

describe('what is about no object', () => {
  it.each(REST.filter(reads))('is answered by HEAD as by GET: $name', async (operation) => {
    const route = routeOf(operation);
    for (const who of ASKERS) {
      const caller = who === 'anonymous' ? world.anonymous : world.as(who);
      const url = operation.name.replace('GET ', '') + (operation.path === '/search' ? '?q=none' : '');
      const answer = await caller.get(url);
      expectHead(who, answer, await caller.send('HEAD', url));
      const refusal = who === 'anonymous' ? 401 : 403;
      expect([who, answer.status]).toEqual([who, decisionOf(route, roleOf(who)) === 'no' ? refusal : 200]);
    }
  });
});
