import fc from 'fast-check';
import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { numRuns } from '../support/properties';
import { grant } from '../support/rights';

const HOSTS = '/api/v2/hosts';
/** With values that many share, that are missing, and that JavaScript cannot tell apart. */
const SORTED = ['name', 'rack', 'group_id', 'status', 'created_at', 'serial_number'] as const;
const RACKS = ['a', 'A', 'ä', '10', '9', null];
const MOMENTS = ['2026-01-01T00:00:00.000001Z', '2026-01-01T00:00:00.000002Z', '2026-01-01T00:00:00Z'];

interface Row {
  rack: string | null;
  moment: string;
  inGroup: boolean;
  serial: boolean;
}
type Write = { kind: 'insert'; row: Row } | { kind: 'remove' | 'touch' | 'move'; at: number };

const row = fc.record({
  rack: fc.constantFrom(...RACKS),
  moment: fc.constantFrom(...MOMENTS),
  inGroup: fc.boolean(),
  serial: fc.boolean(),
});
const write: fc.Arbitrary<Write> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), row }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'touch' as const, 'move' as const), at: fc.nat(30) }),
);
const sort = fc
  .uniqueArray(fc.constantFrom(...SORTED), { minLength: 1, maxLength: 2 })
  .chain((names) =>
    fc.tuple(...names.map((name) => fc.constantFrom(name, `-${name}`))).map((terms) => terms.join(',')),
  );

describe('a list that is read page after page while others write', () => {
  let app: TestApp;
  let guest: Caller;
  let groupId: number;
  let made = 0;
  beforeAll(async () => {
    app = await startApp();
    guest = await app.user('guest');
    groupId = (await app.admin.post('/api/v2/host-groups', { name: 'paged' })).body.data.id;
    await grant(app.db, guest.id, 'viewer', { type: 'BaremetalGroup', id: groupId });
  });
  afterAll(() => app?.close());

  /** Everybody sees it: the guest through its group, or because it was given to him. */
  async function insert(prefix: string, { rack, moment, inGroup, serial }: Row): Promise<string> {
    const name = `${prefix}${++made}`;
    const sizes = { total_cpu: 8, total_memory_mb: 1024, total_storage_gb: 10 };
    const body = { name, rack, ...sizes, group_id: inGroup ? groupId : null, serial_number: serial ? name : null };
    const answer = await app.admin.post(HOSTS, body);
    expect([answer.status, answer.body.errors]).toEqual([201, undefined]);
    const { id } = answer.body.data;
    await app.db.sql('UPDATE baremetals SET created_at = $2 WHERE id = $1', [id, moment]);
    if (!inGroup) await grant(app.db, guest.id, 'viewer', { type: 'Baremetal', id });
    return id;
  }

  /** `settled`: rows that have stayed where they were. */
  async function change(prefix: string, settled: string[], act: Write): Promise<void> {
    if (act.kind === 'insert') return void (await insert(prefix, act.row));
    const id = settled[act.at % Math.max(1, settled.length)];
    if (!id) return;
    if (act.kind === 'touch') return void (await app.admin.patch(`${HOSTS}/${id}`, { total_cpu: 64 }));
    settled.splice(settled.indexOf(id), 1);
    if (act.kind === 'remove') return void (await app.admin.delete(`${HOSTS}/${id}`));
    await app.admin.patch(`${HOSTS}/${id}`, { name: `${prefix}moved-${++made}`, rack: 'zz', status: 'maintenance' });
  }

  async function page(caller: Caller, query: string): Promise<{ ids: string[]; next: string | null }> {
    const { status, body } = await caller.get(`${HOSTS}?fields=id&${query}`);
    expect(status).toBe(200);
    return { ids: body.data.map(({ id }: Json) => id as string), next: body.page.next_cursor };
  }

  it('shows each row that stays where it is once, in its order', async () => {
    const inputs = [fc.array(row, { minLength: 3, maxLength: 15 }), sort, fc.integer({ min: 1, max: 4 })] as const;
    await fc.assert(
      fc.asyncProperty(
        ...inputs,
        fc.array(write, { maxLength: 10 }),
        fc.boolean(),
        async (rows, by, size, writes, isGuest) => {
          const prefix = `run-${++made}-`;
          const caller = isGuest ? guest : app.admin;
          const settled: string[] = [];
          for (const each of rows) settled.push(await insert(prefix, each));
          const query = `name__ic=${prefix}&sort=${by}`;
          const order = (await page(caller, `${query}&page[size]=100`)).ids;
          expect([...order].sort()).toEqual([...settled].sort());
          const seen: string[] = [];
          let cursor: string | null = '';
          while (cursor !== null) {
            const { ids, next } = await page(caller, `${query}&page[size]=${size}${cursor && `&cursor=${cursor}`}`);
            seen.push(...ids);
            cursor = next;
            const act = writes.shift();
            if (act) await change(prefix, settled, act);
          }
          const stayed = new Set(settled);
          expect(seen.filter((id) => stayed.has(id))).toEqual(order.filter((id) => stayed.has(id)));
        },
      ),
      { numRuns: numRuns(25) },
    );
  });
});
