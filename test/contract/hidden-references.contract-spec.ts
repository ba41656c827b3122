import { mayOnRow } from '../../src/core/authz/ability.factory';
import { errorPrefix } from '../../src/core/authz/resource-registry';
import type { GlobalRole } from '../../src/core/context/request-context';
import type { DeclaredRoute } from '../../src/core/http/endpoint-check';
import type { Json } from '../support/caller';
import { codeOf, Inquiry, rehearsed, type Request, unlike } from './suite/inquiry';
import type { Held } from './suite/objects';
import type { Operation } from './suite/operations';
import { around, BODIES, otherwise, OUTDATED, type Reference, REFERENCES, typeOf, UNKNOWN } from './suite/references';
import { decisionOf, routeFinder } from './suite/routes-of';
import type { Body, Sample } from './suite/sample';
import { SAMPLES } from './suite/samples';
import { roomOfItsOwn } from './suite/samples/foundation';
import { approvedRequisition } from './suite/samples/procurement';
import { SUBJECTS } from './suite/subjects';
import { traceOf } from './suite/traces';
import { roleOf } from './suite/verdict';
import { type Who, World } from './suite/world';

let world: World;
let routeOf: (operation: Operation) => DeclaredRoute;
beforeAll(async () => {
  world = await World.start({ PVE_SYNC_WAIT_SECONDS: '0' });
  routeOf = routeFinder(world.app);
});
afterAll(() => world?.close());

/** Who may send such a request, but the administrator, and a good one. */
async function questionOf({ operation }: Reference): Promise<{ askers: Who[]; request: Request }> {
  const { name, version, path, method } = operation;
  const route = routeOf(operation);
  const subject = SUBJECTS[path];
  if (subject) {
    const { allowed, request } = await Inquiry.about(world, new Map(), operation, route, subject);
    return { askers: allowed.filter((who): who is Who => who !== 'anonymous' && who !== 'admin'), request };
  }
  const sample = SAMPLES.find((candidate) => `/${candidate.path}` === path);
  const body = await (sample ? sample.body(world, version) : BODIES[path]?.(world));
  if (!body) throw new Error(`Nobody said what ${name} is asked with`);
  const askers = (['owner', 'operator'] as const).filter((who) => decisionOf(route, roleOf(who)) !== 'no');
  return { askers, request: { method, url: name.replace(`${method} `, ''), body } };
}

/** What a body names, wherever. */
function namedIn(path: string, body: Json, at = ''): Held[] {
  return Object.entries((body ?? {}) as Body).flatMap(([name, value]): Held[] => {
    const values = [value].flat().filter((one) => one !== null && one !== undefined);
    const type = typeOf(path, `${at}.${name}`);
    if (type) return values.map((id) => ({ type, id: id as string }));
    const inner = `${at}.${name}${Array.isArray(value) ? '[]' : ''}`;
    return values.filter((one) => typeof one === 'object').flatMap((one) => namedIn(path, one, inner));
  });
}

/** The body with an id in that place. */
function put(body: Json, place: string, id: unknown): Body {
  const [last, ...steps] = place.split('.').slice(1).reverse() as [string, ...string[]];
  let at: Json = (body = structuredClone(body));
  for (const step of steps.reverse()) {
    const name = step.replace('[]', '');
    at[name] ??= step === name ? {} : [{}];
    at = step === name ? at[name] : at[name][0];
  }
  at[last] = last.endsWith('ids') ? [id] : id;
  return body;
}

/** What makes an object a secret where its sample would put it into something that everybody knows. */
const SECRET: Record<string, (body: Body) => Promise<Body>> = {
  VirtualMachine: async (body) => ({ ...body, ...(await roomOfItsOwn(world)) }),
  PurchaseOrder: async (body) => ({ ...body, requisition_id: await approvedRequisition(world) }),
};

/** The body, in objects of which nobody knows. */
async function secret(type: string, body: Body, path: string): Promise<Body> {
  if (SECRET[type]) return SECRET[type](body);
  for (const field of Object.keys(body)) {
    const above = typeOf(path, `.${field}`);
    if (above) body[field] = (await hiddenOf(above)).id;
  }
  return body;
}

/** Makes an object in which nobody holds anything, be it by what it belongs to. */
async function hiddenOf(type: string): Promise<{ id: string | number; url: string }> {
  const sample = SAMPLES.find((candidate) => candidate.type === type) as Sample;
  const body = await secret(type, await sample.body(world, 'v2'), `/${sample.path}`);
  const url = `/api/v2/${sample.path}`;
  const answer = await world.admin.post(url, body);
  if (answer.status !== 201) throw new Error(`${url}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return { id: answer.body.data.id, url: `${url}/${answer.body.data.id}` };
}

it('there is no reference in the documents of which nobody said what it names', () => {
  expect([UNKNOWN, OUTDATED]).toEqual([[], []]);
});

describe('what somebody may not see', () => {
  it.each(REFERENCES)('is for $name like what is not there', async (reference) => {
    const { type, place, operation } = reference;
    const { askers, request: good } = await questionOf(reference);
    const body = await around(good.body as Body, reference, world);
    await world.grantAll(namedIn(operation.path, body));
    const hidden = await hiddenOf(type);
    const usual = `${errorPrefix(type)}_NOT_FOUND`;
    const other = otherwise(reference);
    const expected = other === undefined ? usual : other;
    const request = expected === null ? rehearsed(good) : good;

    const ids = [hidden.id, unlike(hidden.id)] as const;
    const eitherId = new RegExp(`\\b(?:${ids.join('|')})\\b`, 'g');
    const ask = async (who: Who, id: string | number) => {
      const sent = put(body, place, id);
      const answer = await world.as(who).send(request.method, request.url, sent, { 'x-request-id': 'the-same' });
      if (expected === null) return { status: answer.status };
      return { code: codeOf(answer), told: JSON.stringify(answer.body).replace(eitherId, 'ID') };
    };
    let asked = 0;
    for (const who of askers) {
      if ((await world.as(who).get(hidden.url)).status !== 404) continue;
      const before = await traceOf(world.app.db);
      const [answer, toNothing] = [await ask(who, ids[0]), await ask(who, ids[1])];
      expect([who, answer]).toEqual([who, toNothing]);
      if (expected !== null) expect([who, answer]).toEqual([who, { code: expected, told: expect.any(String) }]);
      expect(await traceOf(world.app.db)).toEqual(before);
      asked++;
    }
    const seeAll = askers.every((who) => mayOnRow(roleOf(who) as GlobalRole, 'read', type, 0));
    expect([reference.name, asked > 0]).toEqual([reference.name, !seeAll]);
  });
});
