import type { DeclaredRoute } from '../../src/core/http/endpoint-check';
import type { Answer } from '../support/caller';
import { expectGolden } from '../support/golden';
import { Inquiry, type Things } from './suite/inquiry';
import { PLAIN } from './suite/objects';
import { OPERATIONS, type Operation } from './suite/operations';
import { nameOf, routesOf } from './suite/routes-of';
import { type Asker, ASKERS, type Verdict } from './suite/verdict';
import { World } from './suite/world';

const SUBJECTS = PLAIN;
const ADDRESSED = OPERATIONS.filter(({ path }) => path in SUBJECTS);

/** Headers that tell something of an object or of how many there are. */
const TELLING = ['etag', 'last-modified', 'x-total-count', 'link', 'location', 'content-range'];

let world: World;
let routes: Map<string, DeclaredRoute>;
const things: Things = new Map();
const observed = new Map<string, string>();
beforeAll(async () => {
  world = await World.start({ PVE_SYNC_WAIT_SECONDS: '0' });
  routes = new Map(
    routesOf(world.app).map((route) => {
      const { method, path } = nameOf(route);
      return [`${method} ${path.replace(/:(\w+)/g, '{$1}')}`, route];
    }),
  );
});
afterAll(() => world?.close());

function inquire(operation: Operation): Promise<Inquiry> {
  const route = routes.get(operation.name);
  const subject = SUBJECTS[operation.path];
  if (!route || !subject) throw new Error(`${operation.name} is no route`);
  return Inquiry.about(world, things, operation, route, subject);
}

const seen = ({ status }: Answer): Verdict => (status === 401 || status === 403 || status === 404 ? status : 'yes');
const codeOf = ({ body }: Answer): unknown => body.code ?? body.error?.code;

describe('an object', () => {
  const record = (operation: Operation, found: [Asker, Verdict][]) => {
    const verdicts = new Map(found);
    observed.set(operation.name, ASKERS.map((who) => String(verdicts.get(who)).padEnd(9)).join('  '));
  };

  it.each(ADDRESSED.filter(({ method }) => method === 'GET'))(
    'is shown by $name to who may see it',
    async (operation) => {
      const inquiry = await inquire(operation);
      const found: [Asker, Verdict][] = [];
      for (const who of ASKERS) {
        const answer = await inquiry.ask(who);
        found.push([who, seen(answer)]);
        const head = await inquiry.ask(who, { method: 'HEAD' });
        expect([who, head.status, head.body]).toEqual([who, answer.status, '']);
        if (answer.status >= 400) expect(TELLING.filter((name) => name in head.headers)).toEqual([]);
      }
      record(operation, found);
      expect(found).toEqual(inquiry.expected);
    },
  );

  it.each(ADDRESSED.filter(({ method }) => method !== 'GET'))('is changed by $name for who may', async (operation) => {
    const inquiry = await inquire(operation);
    const { expected } = inquiry;
    const denied = expected.filter(([, verdict]) => verdict !== 'yes').map(([who]) => who);
    const { answers, written, audited } = await inquiry.refuse(denied);
    const found = answers.map(([who, answer]): [Asker, Verdict] => [who, seen(answer)]);
    for (const [who, answer] of answers) expect([who, codeOf(answer)]).toEqual([who, expect.any(String)]);
    expect(written).toEqual([]);
    expect(audited.map(({ outcome }) => outcome)).toEqual(denied.slice(1).map(() => 'denied'));
    if (operation.version === 'v2') {
      const rehearsed = await inquiry.refuse(denied, '?dry_run=true');
      const told = (all: typeof answers) => all.map(([who, answer]) => [who, answer.status, codeOf(answer)]);
      expect(told(rehearsed.answers)).toEqual(told(answers));
      expect(rehearsed.written).toEqual([]);
    }
    for (const who of ASKERS.filter((each) => !denied.includes(each))) found.push([who, seen(await inquiry.use(who))]);
    record(operation, found);
    expect(new Map(found)).toEqual(new Map(expected));
  });

  it('is for everybody what was agreed', () => {
    const width = Math.max(...ADDRESSED.map(({ name }) => name.length));
    const lines = [...observed].map(([name, verdicts]) => `${name.padEnd(width)}  ${verdicts}`.trimEnd());
    const head = `${'operation'.padEnd(width)}  ${ASKERS.map((who) => who.padEnd(9)).join('  ')}`;
    expectGolden('test/golden/object-roles.txt', `${[head, ...lines].join('\n')}\n`);
  });
});
