import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from '../../src/core/database/migrate';
import { ADMIN, startApp, startAppOn, type TestApp } from '../support/app';
import { changes, type Column, type Content, Generation, migrator } from '../support/generations';
import { PostmanRun } from '../support/postman';
import { withDatabase } from '../support/servers';

/** Kills of a migrator. */
const KILLS = 20;
/** Tables into which a later migration writes rows of its own: the profiles. */
const SEEDED = new Set(['vm_specifications']);
const NOTHING = { lost: [], grown: [] };

const run = randomBytes(4).toString('hex');
const kept: Generation[] = [];
let serverUrl: string;
let appUrl: string;
let app: TestApp;
let head: Generation;
let names: string[];
let answers: Record<string, number>;
/** By the number of migrations that a database has. */
const generations = new Map<number, { database: Generation; columns: Column[]; content: Content }>();

const urlsOf = ({ url, name }: Generation) => ({ DATABASE_OWNER_URL: url, DATABASE_URL: withDatabase(appUrl, name) });

/** How many rows each list shows the administrator. */
async function lists(of: TestApp): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const path of [
    'users',
    'hosts',
    'host-groups',
    'tenants',
    'racks',
    'vlans',
    'virtual-machines',
    'inventories',
    'playbooks',
    'purchase-orders',
    'vm-specifications',
    'permissions',
  ]) {
    const { status, body } = await of.admin.get(`/api/v2/${path}`);
    found[path] = status === 200 ? (body.page.total as number) : -status;
  }
  return found;
}

/** An estate of one of everything, then the schema taken back step by step: what each generation can hold is in it. */
beforeAll(async () => {
  app = await startApp();
  await PostmanRun.of('v2', { ...ADMIN, base_url: await app.listen() }).all({ stay: true });
  answers = await lists(app);
  [serverUrl, appUrl] = [app.db.ownerUrl, app.db.appUrl];
  const source = new Generation(withDatabase(serverUrl, 'postgres'), new URL(serverUrl).pathname.slice(1));
  names = await source.migrations();
  await app.app.close();
  head = await source.copy(`up_${run}_head`);
  kept.push(head);
  const sinking = await head.copy(`up_${run}_down`);
  kept.push(sinking);
  for (let left = names.length - 1; left > 0; left--) {
    await sinking.down();
    const database = await sinking.copy(`up_${run}_${left}`);
    kept.push(database);
    generations.set(left, { database, columns: await database.columns(), content: await database.content() });
  }
}, 600_000);
afterAll(async () => {
  for (const database of kept) await database.drop();
  await app?.db.drop();
});

describe('an upgrade', () => {
  it('has something to lose: rows in many tables, and lists that show them', async () => {
    const filled = Object.entries(await head.content()).filter(([, rows]) => rows.length > 0);
    expect(filled.length).toBeGreaterThan(30);
    expect(Object.values(answers).filter((count) => count > 0).length).toBeGreaterThan(9);
  });

  it('from every earlier schema keeps every row and every value', async () => {
    const expected = await head.columns();
    for (const [left, { database, columns, content }] of generations) {
      const target = await database.copy(`up_${run}_target`);
      try {
        expect(await migrate(urlsOf(target))).toEqual(names.slice(left));
        const now = await target.columns();
        expect(now).toEqual(expected);
        expect([left, await difference(target, { columns, content })]).toEqual([left, NOTHING]);
      } finally {
        await target.drop();
      }
    }
  }, 600_000);

  it('leaves an installation that answers', async () => {
    const generation = generations.get(names.length - 3);
    if (!generation) throw new Error('there are three migrations at least');
    const target = await generation.database.copy(`up_${run}_serving`);
    kept.push(target);
    await migrate(urlsOf(target));
    const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL } = urlsOf(target);
    const serving = await startAppOn({ ownerUrl, appUrl: DATABASE_URL });
    try {
      expect(await lists(serving)).toEqual(answers);
      expect((await serving.admin.get('/api/v2/invariants')).body.data).toEqual([]);
    } finally {
      await serving.app.close();
      await serving.db.drop();
    }
  });

  it('is what statements of the generation before can live with while both run', async () => {
    const before = generations.get(names.length - 1)?.columns ?? [];
    const now = new Map((await head.columns()).map((column) => [`${column.table}.${column.column}`, column]));
    const known = new Set(before.map(({ table, column }) => `${table}.${column}`));
    const tables = new Set(before.map(({ table }) => table));
    const gone = before.filter(({ table, column, type }) => now.get(`${table}.${column}`)?.type !== type);
    const demanded = [...now.values()].filter(
      ({ table, column, optional }) => tables.has(table) && !known.has(`${table}.${column}`) && !optional,
    );
    expect({ gone, demanded }).toEqual({ gone: [], demanded: [] });
  });
});

describe('a migrator that is killed', () => {
  it('leaves whole migrations, and the next one goes on from there', async () => {
    const complete = await head.columns();
    let inBetween = 0;
    for (let turn = 0; turn < KILLS; turn++) {
      const from = 1 + Math.floor((turn / KILLS) * (names.length / 2));
      const generation = generations.get(from);
      if (!generation) throw new Error(`there is no generation ${from}`);
      const target = await generation.database.copy(`up_${run}_killed`);
      try {
        const victim = migrator(urlsOf(target));
        const goal = from + Math.floor(Math.random() * (names.length - from));
        while ((await target.migrations()).length < goal) await sleep(1);
        await sleep(Math.random() * 10);
        victim.kill();
        await victim.ended;
        await left(target);
        const done = await target.migrations();
        expect(done).toEqual(names.slice(0, done.length));
        if (done.length > from && done.length < names.length) inBetween++;
        // What is half done is not there: the schema is the one of the last migration that is.
        expect(await target.columns()).toEqual(generations.get(done.length)?.columns ?? complete);
        expect(await migrate(urlsOf(target))).toEqual(names.slice(done.length));
        expect([turn, await target.columns()]).toEqual([turn, complete]);
        expect(await difference(target, generation)).toEqual(NOTHING);
      } finally {
        await target.drop();
      }
    }
    expect(inBetween).toBeGreaterThan(0);
  }, 600_000);

  it('is taken over by another one that waited, and two that both live do not meet', async () => {
    const generation = generations.get(5);
    if (!generation) throw new Error('there is no generation 5');
    const target = await generation.database.copy(`up_${run}_two`);
    try {
      const [one, two, three] = [0, 1, 2].map(() => migrator(urlsOf(target)));
      await begun(target);
      one?.kill();
      const ended = await Promise.all([one?.ended, two?.ended, three?.ended]);
      expect(ended.slice(1).map((each) => each?.code)).toEqual([0, 0]);
      expect(await target.migrations()).toEqual(names);
      expect(await difference(target, generation)).toEqual(NOTHING);
    } finally {
      await target.drop();
    }
  });
});

async function difference(target: Generation, { columns, content }: { columns: Column[]; content: Content }) {
  const { lost, grown } = changes(content, await target.content(columns));
  return { lost, grown: grown.filter((table) => !SEEDED.has(table)) };
}

const backends = async ({ name }: Generation) => {
  const server = new Generation(serverUrl, 'postgres');
  const rows = await server.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE datname = $1 AND application_name = 'virtflow'`,
    [name],
  );
  return rows.length;
};

/** Waits until a migrator is connected. */
async function begun(target: Generation): Promise<void> {
  while ((await backends(target)) === 0) await sleep(5);
}

/** Waits until the server has noticed that nobody is there any more. */
async function left(target: Generation): Promise<void> {
  while ((await backends(target)) > 0) await sleep(10);
}
