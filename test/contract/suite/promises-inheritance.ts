import type { Caller, Json } from '../../support/caller';
import { grant } from '../../support/rights';
import { OWNER, Routes } from './routes';
import { inheritedRights, resourceFor, type Sample } from './sample';
import type { World } from './world';

const GRANT_ROLES = ['viewer', 'maintainer', 'owner'] as const;

export function promisesInheritance(sample: Sample, world: () => World): void {
  const parents = (resourceFor(sample).parents ?? []).filter(({ type }) => type === (sample.parent ?? type));
  const cases = parents.flatMap((parent) => GRANT_ROLES.map((role) => [parent.type, role, parent] as const));
  if (cases.length === 0) return;
  const routes = new Routes(sample, 'v2');

  /** Lets somebody see what a body names beside its parent. */
  async function introduce(caller: Caller, body: Json): Promise<void> {
    for (const [field, type] of Object.entries(sample.refers ?? {})) {
      if (body[field]) await grant(world().app.db, caller.id, 'viewer', { type, id: body[field] });
    }
  }

  it.each(cases)('gives what a grant on its %s as %s gives', async (type, role, { property, cap = OWNER }) => {
    const made = await world().make(sample);
    const table = world().database.table(resourceFor(sample).entity);
    const [found] = await world().app.db.sql(
      `SELECT ${table.column(property)} AS parent FROM ${table.name} WHERE id = $1`,
      [made.id],
    );
    if (!found?.['parent']) throw new Error(`The sample body must name its ${type}`);
    const caller = await world().newcomer();
    expect((await caller.get(routes.of(made.id))).status).toBe(404);
    await grant(world().app.db, caller.id, role, { type, id: found['parent'] as string });
    const rights = inheritedRights(sample, role, cap);
    expect((await routes.list(caller, `?id=${made.id}`)).ids).toEqual([made.id]);
    const change = await sample.change(world(), 'v2');
    await introduce(caller, change);
    expect((await caller.get(routes.of(made.id))).status).toBe(200);
    expect((await caller.patch(routes.of(made.id), change)).status).toBe(routes.expected(rights, 'patch'));
    expect((await caller.delete(routes.of(made.id))).status).toBe(routes.expected(rights, 'delete'));
  });

  const { under } = sample;
  if (!under) return;
  it.each(GRANT_ROLES)(`lets the %s of a ${under.type} make one in it, if that is enough`, async (role) => {
    const body = await sample.body(world(), 'v2');
    const caller = await world().newcomer();
    await introduce(caller, body);
    await grant(world().app.db, caller.id, role, { type: under.type, id: body[under.field] as string | number });
    const enough = GRANT_ROLES.indexOf(role) >= GRANT_ROLES.indexOf(under.needs);
    expect((await caller.post(routes.url, body)).status).toBe(enough ? 201 : 403);
  });
}
