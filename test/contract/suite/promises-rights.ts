import { errorPrefix } from '../../../src/core/authz/resource-registry';
import type { Caller } from '../../support/caller';
import { grant, revoke } from '../../support/rights';
import { noId, notFound, OWNER, type Routes, type Verb, VERBS } from './routes';
import { peopleFor, resourceFor, rightsOf, type Sample } from './sample';
import type { Made, World } from './world';

export function promisesRights(sample: Sample, routes: Routes, world: () => World): void {
  const people = peopleFor(sample);
  const { version } = routes;
  const send = (caller: Caller, verb: Verb, made: Made) => routes.send(caller, verb, made, world());
  let shared: Made;
  beforeAll(async () => (shared = await world().share(sample, version)));

  it('asks everybody who he is', async () => {
    const { anonymous } = world();
    const answers = [
      await anonymous.get(routes.url),
      await anonymous.post(routes.url, shared.body),
      await anonymous.with({ authorization: 'Bearer not.a.token' }).get(routes.of(shared.id)),
    ];
    for (const verb of VERBS) answers.push(await send(anonymous, verb, shared));
    for (const answer of answers) expect(routes.refusal(answer)).toEqual([401, 'UNAUTHORIZED']);
  });

  it.each(people)('lets %s read what he may see, by GET and by HEAD, and counts nothing else', async (who) => {
    const caller = world().as(who);
    const rights = rightsOf(sample, who);
    const status = routes.expected(rights, 'get');
    expect((await caller.get(routes.of(shared.id))).status).toBe(status);
    expect((await caller.send('HEAD', routes.of(shared.id))).status).toBe(status);
    expect((await caller.send('HEAD', routes.url)).status).toBe(200);
    const { ids, total } = await routes.list(caller, version === 'v2' ? `?id=${shared.id}` : '');
    expect(ids.includes(shared.id)).toBe(rights.includes('R'));
    expect(total).toBe(ids.length);
    if (rights.includes('R')) return;
    const visible = sample.own?.count ?? 0;
    expect(await routes.list(caller)).toMatchObject({ ids: { length: visible }, total: visible });
  });

  it.each(people)('lets %s change only what he may', async (who) => {
    const target = await world().share(sample, version);
    const rights = rightsOf(sample, who);
    const before = (await world().admin.get(routes.of(target.id))).body;
    for (const verb of ['patch', 'put'] as const) {
      const answer = await send(world().as(who), verb, target);
      expect([verb, answer.status]).toEqual([verb, routes.expected(rights, verb)]);
      if (answer.status >= 400) expect((await world().admin.get(routes.of(target.id))).body).toEqual(before);
    }
    const answer = await send(world().as(who), 'delete', target);
    expect(answer.status).toBe(routes.expected(rights, 'delete'));
    expect((await world().admin.get(routes.of(target.id))).status).toBe(answer.status < 300 ? 404 : 200);
  });

  it.each(people)('lets %s create only if he may', async (who) => {
    const answer = await world()
      .as(who)
      .post(routes.url, await sample.body(world(), version));
    if (!rightsOf(sample, who).includes('C')) {
      expect(routes.refusal(answer)).toEqual([403, 'FORBIDDEN']);
    } else if (sample.under && who !== 'operator' && who !== 'admin') {
      expect(routes.refusal(answer)).toEqual([404, `${errorPrefix(sample.under.type)}_NOT_FOUND`]);
    } else {
      expect(answer.status).toBe(201);
      // The others in this suite find people who have made nothing.
      await world().admin.delete(routes.of(routes.row(answer).id));
    }
  });

  it('answers a hidden object like one that does not exist, byte for byte', async () => {
    const caller = world().as('stranger').with({ 'x-request-id': 'the-same-request' });
    const told = async (verb: Verb, id: string | number) => {
      const answer = await send(caller, verb, { ...shared, id });
      const { status, body, headers } = answer;
      return { status, body: body, type: headers['content-type'], code: routes.code(answer) };
    };
    for (const verb of VERBS) {
      const hidden = await told(verb, shared.id);
      expect(hidden).toEqual(await told(verb, noId(sample)));
      expect(hidden.code).toBe(notFound(sample));
    }
  });

  it.each(['abc', '0', '-1', '1.5', '99999999999999999999', '%00', 'null', "1'--", '..%2f..'])(
    'has no object with the id %s',
    async (id) => {
      for (const verb of VERBS) {
        const answer = await send(world().admin, verb, { ...shared, id });
        expect(routes.refusal(answer)).toEqual([404, notFound(sample)]);
      }
    },
  );

  it('shows a new object to its maker alone, as its owner, and forgets its grants with it', async () => {
    const made = await world().make(sample, version);
    const held = () =>
      world().app.db.sql(`SELECT principal_id, rank FROM grants WHERE resource_type = $1 AND resource_id = $2`, [
        sample.type,
        String(made.id),
      ]);
    const owners = (await held()).filter(({ rank }) => rank === OWNER);
    const owned = resourceFor(sample).sharing !== 'none';
    expect(owners).toEqual(owned ? [{ principal_id: world().admin.id, rank: OWNER }] : []);
    expect((await world().as('stranger').get(routes.of(made.id))).status).toBe(404);
    expect((await world().admin.delete(routes.of(made.id))).status).toBe(routes.removed);
    expect(await held()).toEqual([]);
  });

  if (!people.includes('viewer')) return;
  it('hides an object from the request after the right to see it was taken', async () => {
    const caller = await world().newcomer();
    const on = { type: sample.type, id: shared.id };
    await grant(world().app.db, caller.id, 'viewer', on);
    expect((await caller.get(routes.of(shared.id))).status).toBe(200);
    expect(await routes.list(caller)).toEqual({ ids: [shared.id], total: 1 });
    await revoke(world().app.db, caller.id, on);
    expect((await caller.get(routes.of(shared.id))).status).toBe(404);
    expect(await routes.list(caller)).toEqual({ ids: [], total: 0 });
  });
}
