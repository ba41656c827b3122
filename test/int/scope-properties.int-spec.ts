import fc from 'fast-check';
import '../../src/app.module';
import { mayOnRow } from '../../src/core/authz/ability.factory';
import { RANKS, ROW_ACTIONS } from '../../src/core/authz/actions';
import { allResources, type ResourceDescriptor, resourceOf } from '../../src/core/authz/resource-registry';
import { type Actor, type GlobalRole, RequestContext } from '../../src/core/context/request-context';
import { createDataSource } from '../../src/core/database/data-source';
import { Database } from '../../src/core/database/database';
import { uuidv7 } from '../../src/core/database/ids';
import { EVERYTHING, type PageRequest } from '../../src/core/database/page';
import { ResourceRepository } from '../../src/core/database/resource.repository';
import { AppError } from '../../src/core/errors/app-error';
import { IdentityRepository } from '../../src/modules/auth/identity.repository';
import { bareRows, withoutRules } from '../support/bare-rows';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { numRuns } from '../support/properties';

const ROWS = 3;
const ROLES: GlobalRole[] = ['user', 'user', 'operator', 'auditor'];
const KINDS = ['user', 'group', 'maintainer', 'maintainer_group'] as const;
type Kind = (typeof KINDS)[number];

interface Grant {
  kind: Kind;
  principal: number;
  type: string;
  row: number;
  rank: number;
}

/** Who belongs to what, by place: `[who, what]`. The second maintainer of a user has his address alone. */
interface World {
  grants: Grant[];
  members: [number, number][];
  maintainerMembers: [number, number][];
  active: { maintainer: boolean[]; group: boolean[] };
  /** For each link of each type (in registry order) and each row the place of its parent, or null. */
  above: (number | null)[];
}

/** Two users who hold only what they were given; an operator and an auditor; each has something by every way there is. */
describe('what somebody sees of any resource, whatever was granted to whom', () => {
  let test: TestDatabase;
  let db: Database;
  let identities: IdentityRepository;
  const users = ROLES.map(() => uuidv7());
  const principals: Record<Kind, string[]> = {
    user: users,
    group: [uuidv7(), uuidv7()],
    maintainer: users.map(() => uuidv7()),
    maintainer_group: [uuidv7(), uuidv7()],
  };
  const ids = new Map<string, string[]>();
  const people = ['User', 'Group', 'GroupMember', 'Maintainer', 'MaintainerGroup', 'MaintainerGroupMember'];
  const resources = () => allResources().filter(({ type }) => !people.includes(type));
  const links = () => resources().flatMap((resource) => (resource.parents ?? []).map((link) => ({ resource, link })));

  beforeAll(async () => {
    test = await createTestDatabase();
    db = new Database(await createDataSource({ url: test.appUrl, DATABASE_POOL_SIZE: 2 }).initialize());
    identities = new IdentityRepository(db);
    await withoutRules(test);
    for (const resource of resources()) ids.set(resource.type, await bareRows(test, db, resource, ROWS));
    for (const [n, id] of users.entries()) {
      await test.sql(`INSERT INTO users (id, username, email, role) VALUES ($1, $2, $3, $4)`, [
        id,
        `user ${n}`,
        `user${n}@example.com`,
        ROLES[n],
      ]);
      // Half of the records name the login, the others only its address.
      await test.sql(`INSERT INTO maintainers (id, name, email, user_id) VALUES ($1, $2, $3, $4)`, [
        principals.maintainer[n],
        `maintainer ${n}`,
        n % 2 ? `user${n}@example.com` : `other${n}@example.com`,
        n % 2 ? null : id,
      ]);
    }
    for (const [table, all] of [
      ['groups', principals.group],
      ['maintainer_groups', principals.maintainer_group],
    ] as const) {
      for (const id of all) await test.sql(`INSERT INTO ${table} (id, name) VALUES ($1::uuid, $1::text)`, [id]);
    }
  });
  afterAll(async () => {
    await db?.onApplicationShutdown();
    await test?.drop();
  });

  const pair = fc.tuple(fc.nat(ROLES.length - 1), fc.nat(1));
  const grantOf = (kind: Kind) =>
    fc.record({
      kind: fc.constant(kind),
      principal: fc.nat(principals[kind].length - 1),
      type: fc.constantFrom(...resources().map(({ type }) => type)),
      row: fc.nat(ROWS - 1),
      rank: fc.integer({ min: RANKS.viewer, max: kind.startsWith('maintainer') ? RANKS.maintainer : RANKS.owner }),
    });
  const worlds = (): fc.Arbitrary<World> =>
    fc.record({
      grants: fc.uniqueArray(fc.oneof(...KINDS.map(grantOf)), {
        minLength: 20,
        maxLength: 120,
        selector: ({ kind, principal, type, row }) => `${kind} ${principal} ${type} ${row}`,
      }),
      members: fc.uniqueArray(pair, { maxLength: 6, selector: String }),
      maintainerMembers: fc.uniqueArray(pair, { maxLength: 6, selector: String }),
      active: fc.record({
        maintainer: fc.array(fc.boolean(), { minLength: ROLES.length, maxLength: ROLES.length }),
        group: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
      }),
      above: fc.array(fc.option(fc.nat(ROWS - 1), { freq: 8 }), {
        minLength: links().length * ROWS,
        maxLength: links().length * ROWS,
      }),
    });

  /** The place of the row above, as it is in the tables: a column that takes no null has the first row. */
  function aboveOf(world: World, resource: ResourceDescriptor, property: string, row: number): number | null {
    const place = links().findIndex((each) => each.resource === resource && each.link.property === property);
    const wanted = world.above[place * ROWS + row] ?? null;
    return wanted === null && !db.table(resource.entity).isNullable(property) ? 0 : wanted;
  }

  async function build(world: World): Promise<void> {
    const status = (active: boolean | undefined) => (active ? 'active' : 'inactive');
    await test.sql(`TRUNCATE grants, group_members, maintainer_group_members`);
    for (const [user, group] of world.members) {
      await test.sql(`INSERT INTO group_members (id, group_id, user_id) VALUES ($1, $2, $3)`, [
        uuidv7(),
        principals.group[group],
        users[user],
      ]);
    }
    for (const [maintainer, group] of world.maintainerMembers) {
      await test.sql(`INSERT INTO maintainer_group_members (id, group_id, maintainer_id) VALUES ($1, $2, $3)`, [
        uuidv7(),
        principals.maintainer_group[group],
        principals.maintainer[maintainer],
      ]);
    }
    for (const [n, id] of principals.maintainer.entries())
      await test.sql(`UPDATE maintainers SET status = $2 WHERE id = $1`, [id, status(world.active.maintainer[n])]);
    for (const [n, id] of principals.maintainer_group.entries())
      await test.sql(`UPDATE maintainer_groups SET status = $2 WHERE id = $1`, [id, status(world.active.group[n])]);
    for (const { kind, principal, type, row, rank } of world.grants) {
      await test.sql(
        `INSERT INTO grants (id, principal_type, principal_id, resource_type, resource_id, rank) VALUES ($1, $2, $3, $4, $5, $6)`,
        [uuidv7(), kind, principals[kind][principal], type, ids.get(type)?.[row], rank],
      );
    }
    await hang(world);
  }

  async function hang(world: World): Promise<void> {
    for (const { resource, link } of links()) {
      const table = db.table(resource.entity);
      for (const [row, id] of (ids.get(resource.type) ?? []).entries()) {
        const above = aboveOf(world, resource, link.property, row);
        const parent = above === null ? null : ids.get(link.type)?.[above];
        await test.sql(`UPDATE ${table.name} SET ${table.column(link.property)} = $2 WHERE id::text = $1`, [
          id,
          parent,
        ]);
      }
    }
  }

  /** In words: a user is himself, his groups, his active maintainer record and the active groups of that. */
  function reaches(world: World, user: number, { kind, principal }: Grant): boolean {
    const among = (pairs: [number, number][]) => pairs.some(([who, what]) => who === user && what === principal);
    switch (kind) {
      case 'user':
        return principal === user;
      case 'group':
        return among(world.members);
      case 'maintainer':
        return principal === user && !!world.active.maintainer[user];
      case 'maintainer_group':
        return among(world.maintainerMembers) && !!world.active.maintainer[user] && !!world.active.group[principal];
    }
  }

  function rankOn(world: World, user: number, resource: ResourceDescriptor, row: number): number {
    const own = world.grants
      .filter((grant) => grant.type === resource.type && grant.row === row && reaches(world, user, grant))
      .map(({ rank }) => rank);
    const inherited = (resource.parents ?? []).map(({ type, property, cap }) => {
      const above = aboveOf(world, resource, property, row);
      return above === null ? 0 : Math.min(cap ?? RANKS.owner, rankOn(world, user, resourceOf(type), above));
    });
    return Math.max(0, ...own, ...inherited);
  }

  const outcome = async (work: Promise<unknown>): Promise<string> => {
    try {
      await work;
      return 'taken';
    } catch (error) {
      if (error instanceof AppError) return error.code === 'FORBIDDEN' ? 'forbidden' : 'missing';
      throw error;
    }
  };

  /** Every page of a list, cursor after cursor, with the total that each of them says. */
  async function walk(rows: ResourceRepository<never>, ctx: RequestContext, request: Partial<PageRequest>) {
    const seen: string[] = [];
    const totals = new Set<number | null>();
    let cursor: PageRequest['cursor'] = null;
    do {
      const page = await rows.page(ctx, { ...EVERYTHING, size: 2, total: true, ...request, cursor });
      seen.push(...page.rows.map(({ id }) => String(id)));
      totals.add(page.total);
      cursor = page.next;
    } while (cursor);
    return { seen: seen.sort(), totals: [...totals] };
  }

  async function check(world: World, user: number, actor: Actor, resource: ResourceDescriptor): Promise<void> {
    const all = ids.get(resource.type) ?? [];
    const ctx = new RequestContext({ requestId: 'scope', actor });
    const rows = new ResourceRepository<never>(db, resource as unknown as ResourceDescriptor<never>);
    const visible: string[] = [];
    for (const [row, id] of all.entries()) {
      const rank = rankOn(world, user, resource, row);
      const sees = mayOnRow(actor.role, 'read', resource.type, rank);
      if (sees) visible.push(id);
      for (const action of ROW_ACTIONS) {
        const wanted = !sees ? 'missing' : mayOnRow(actor.role, action, resource.type, rank) ? 'taken' : 'forbidden';
        const got = await outcome(rows.permit(ctx, action, id));
        expect(`${resource.type} ${row} ${action} ${got}`).toBe(`${resource.type} ${row} ${action} ${wanted}`);
      }
    }
    const wanted = { seen: visible, totals: [visible.length] };
    const asked = resource.idKind === 'int' ? all.map(Number) : all;
    for (const request of [
      {},
      { sort: [{ property: 'id', descending: true }] },
      { sort: [{ property: 'createdAt', descending: false }] },
      { filters: [{ property: 'version', operator: 'gte' as const, value: 1 }] },
      { filters: [{ property: 'id', operator: 'in' as const, value: asked }] },
    ]) {
      expect({ [resource.type]: await walk(rows, ctx, request) }).toEqual({ [resource.type]: wanted });
    }
    expect([...(await rows.summaries(ctx, asked)).keys()].map(String).sort()).toEqual(visible);
  }

  it('is in every list and in its total exactly when it can be read by id, and may be changed as the ranks say', async () => {
    await fc.assert(
      fc.asyncProperty(worlds(), async (world) => {
        await build(world);
        for (const [n, user] of users.entries()) {
          const actor = await identities.ofUser(user);
          for (const resource of resources()) await check(world, n, actor as Actor, resource);
        }
      }),
      { numRuns: numRuns(3), endOnFailure: true },
    );
  });
});
