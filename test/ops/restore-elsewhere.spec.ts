import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BOOKS } from '../proof/checks/books';
import { AUDITED, everyOpOnce, whatHappened } from '../proof/checks/effects';
import { counterexamples, type Ground } from '../proof/checks/finding';
import { Samples } from '../proof/checks/samples';
import { dataOf, ProofClient } from '../proof/client';
import { type Estate, makeEstate, marksOn } from '../proof/estate';
import { Faults } from '../proof/faults';
import { History, type Op } from '../proof/history';
import { quiesce } from '../proof/quiesce';
import { isReady, SENTINELS, Site } from '../proof/site';
import { drive, workload } from '../proof/workload';
import { Random } from '../support/random';
import type { Ended } from './instance';
import { compileProject, remove } from './project';
import { backUp, Restored, restoreElsewhere, shutDown } from './restored';

const SEED = 11;
const BEFORE_MS = 10_000;
const AFTER_MS = 6_000;
/** More than two workers take at once, so that some of them wait and some run when the backup is taken. */
const RUNS_AT_BACKUP = 14;
const HOSTS = ['h1', 'h2'];

interface Run extends Record<string, unknown> {
  id: string;
  state: string;
  mark: string;
}

interface Machine extends Record<string, unknown> {
  vmid: number;
  status: string;
}

describe('a backup taken under load and restored elsewhere, while the cluster has moved on', () => {
  const chance = new Random(SEED);
  let project: string;
  let site: Site;
  let history: History;
  let estate: Estate;
  let ground: Ground;
  let admin: ProofClient;
  let restored: Restored | undefined;
  let backup: { began: number; ended: number; result: Ended };
  let runsThen: Run[];
  let passed = false;

  const client = (name: string, urls = site.urls) => new ProofClient(name, urls, history, new Random(SEED));
  const runs = () => site.sql<Run>(`SELECT id::text, state, '' AS mark FROM playbook_runs`);
  const until = async (what: string, isSo: () => Promise<boolean>) => {
    for (const end = Date.now() + 60_000; !(await isSo()); await sleep(100))
      if (Date.now() > end) throw new Error(`It does not come to this: ${what}`);
  };
  const launch = (who: ProofClient, mark: string) =>
    who.ask({
      ...{ kind: 'run.launch', method: 'POST', path: '/api/v2/playbook-runs', args: { mark } },
      body: {
        ...{ playbook_ids: [estate.playbookId], inventory_id: estate.inventoryId },
        ...{ credential_id: estate.credentialId, extra_vars: { mark } },
      },
    });

  async function backUpInTheMiddle(file: string): Promise<void> {
    await sleep(BEFORE_MS);
    for (let n = 0; n < RUNS_AT_BACKUP; n++) await launch(admin, `at-backup-${n}`);
    const began = history.now();
    const result = await backUp(project, site, file);
    backup = { began, ended: history.now(), result };
    await sleep(AFTER_MS);
  }

  async function work(file: string): Promise<void> {
    const child = () => new Random(chance.below(2 ** 31));
    const works = workload(
      (name) => client(name),
      child,
      estate,
      (name) => site.deployer.path(name),
    );
    const over = new AbortController();
    setMaxListeners(50, over.signal);
    const busy = Promise.all(works.map(({ work, pauseMs }) => drive(work, pauseMs, child(), over.signal)));
    await backUpInTheMiddle(file).finally(() => over.abort());
    await busy;
  }

  beforeAll(async () => {
    project = await compileProject();
    site = await Site.start(project);
    history = new History(join(site.dir, 'history.jsonl'));
    estate = await makeEstate(site, client('maker'));
    admin = client('admin');
    admin.token = estate.tokens.admin;
    const file = join(site.dir, 'state.vfbackup');
    await work(file);
    await shutDown(site);
    expect(await restoreElsewhere(project, site, file)).toMatchObject({ code: 0 });
    runsThen = await runs();
    restored = await Restored.start(site);
    const { url } = restored;
    admin = client('admin-restored', [url]);
    admin.token = estate.tokens.admin;
    const faults = new Faults(site, history, chance);
    ground = { site, history, estate, faults, samples: new Samples(site), admin };
    await until('the restored API is ready', () => isReady(url));
  }, 180_000);

  afterAll(async () => {
    await restored?.stop();
    history.close();
    await site.stop({ keep: !passed });
    remove(project);
  });

  const booksAreWrong = async () =>
    (await Promise.all(BOOKS.map(([invariant, what, sql]) => counterexamples(ground, invariant, what, sql)))).flat();
  /** Reconciling has begun and ended after this call. */
  const reconciled = async () => {
    const [{ now = '' } = {}] = await site.sql<{ now: string }>('SELECT now()::text AS now');
    await until('the cluster is compared with the books', async () => {
      const seen = await site.sql(
        `SELECT FROM jobs WHERE kind = 'vm.reconcile' AND state = 'succeeded' AND started_at > $1::timestamptz LIMIT 1`,
        [now],
      );
      return seen.length > 0;
    });
  };

  it('comes to rest, with books that are right', async () => {
    expect(backup.result).toMatchObject({ code: 0 });
    await reconciled();
    expect(await quiesce(ground)).toEqual([]);
    await reconciled();
    expect(await quiesce(ground)).toEqual([]);
    expect(await booksAreWrong()).toEqual([]);
    expect((await admin.ask({ kind: 'check', method: 'GET', path: '/api/v2/invariants' })).body).toMatchObject({
      data: [],
    });
  });

  it('has everything that was answered before the backup, and nothing that was asked after it', async () => {
    const asked = history.ops.filter(({ kind, client: who }) => AUDITED.test(kind) && who !== 'admin-restored');
    const before = asked.filter(({ end }) => end < backup.began);
    const after = asked.filter(({ start }) => start > backup.ended);
    expect([before.length > 50, after.length > 20]).toEqual([true, true]);
    const seen = Object.assign(Object.create(history) as History, { ops: before });
    expect(await everyOpOnce({ ...ground, history: seen })).toEqual([]);
    const happened = await whatHappened(ground);
    expect(after.filter((op: Op) => happened(op))).toEqual([]);
  });

  it('repeats no run that had begun, and does what waited', async () => {
    const now = new Map((await runs()).map(({ id, state }) => [id, state]));
    const then = (...states: string[]) => runsThen.filter(({ state }) => states.includes(state));
    expect(then('running').length).toBeGreaterThan(0);
    expect(then('queued').length).toBeGreaterThan(0);
    for (const { id } of then('running')) expect([id, now.get(id)]).toEqual([id, 'lost']);
    for (const { id } of then('queued')) expect([id, now.get(id)]).toEqual([id, 'succeeded']);
    for (const { id, state } of then('succeeded', 'failed', 'cancelled'))
      expect([id, now.get(id)]).toEqual([id, state]);
    const waited = new Set(then('queued').map(({ id }) => id));
    const launched = history.of('run.launch').filter(({ outcome }) => outcome === 'ok');
    for (const host of HOSTS) {
      const marks = await marksOn(estate, host);
      for (const op of launched) {
        // What waited may have been done by the first one after the backup: the second cannot know.
        const most = waited.has(dataOf<{ id: string }>(op).id) ? 2 : 1;
        const count = marks.filter((mark) => mark === op.args['mark']).length;
        expect([op.args['mark'], count <= most]).toEqual([op.args['mark'], true]);
      }
    }
  });

  it('tells what the cluster has and the books do not, and what it lacks', async () => {
    const { vms } = await site.simulator.state();
    const machines = await site.sql<Machine>(
      `SELECT b.vmid, v.status FROM machine_bindings b JOIN virtual_machines v ON v.id = b.vm_id WHERE b.built`,
    );
    const known = new Set(machines.map(({ vmid }) => String(vmid)));
    const strange = Object.keys(vms).filter((vmid) => Number(vmid) >= 10_000 && !known.has(vmid));
    const gone = machines.filter(({ vmid }) => !vms[vmid]).map(({ vmid }) => String(vmid));
    const findings = await site.sql<{ kind: string; vmid: number }>(
      `SELECT kind, vmid FROM drift_findings WHERE state = 'open' ORDER BY vmid`,
    );
    const found = (kind: string) => findings.filter((one) => one.kind === kind).map(({ vmid }) => String(vmid));
    expect(found('unknown_vm')).toEqual(expect.arrayContaining(strange));
    expect(found('missing_vm')).toEqual(gone);
    for (const { vmid, status } of machines.filter((one) => one.status !== 'error' && vms[one.vmid]))
      expect([vmid, status === 'running']).toEqual([vmid, vms[vmid]?.process !== undefined]);
  });

  it('gives no device away that a machine of the cluster holds', async () => {
    const started: string[] = [];
    for (let n = 0; n < 6; n++) {
      const made = await admin.ask({
        ...{ kind: 'machine.create', method: 'POST', path: '/api/v2/virtual-machines', args: { n } },
        body: {
          ...{ name: `later-${n}`, tenant_id: estate.hypervisorTenant, specification_id: estate.gpuSpecification },
          provider: { template: 1001 },
        },
      });
      expect(made).toMatchObject({ outcome: 'ok' });
      const { id } = dataOf<{ id: string }>(made);
      await quiesce(ground);
      const path = `/api/v2/virtual-machines/${id}`;
      const built = await admin.ask({ kind: 'machine.read', method: 'GET', path });
      expect(dataOf(built)).toMatchObject({ status: 'created' });
      const start = await admin.ask({ kind: 'machine.start', method: 'POST', path: `${path}/start` });
      await quiesce(ground);
      if (start.outcome === 'ok') started.push(id);
    }
    const { overlaps } = await site.simulator.journal();
    expect(overlaps).toEqual([]);
    const ended = await site.sql<{ state: string }>(
      `SELECT state FROM machine_operations WHERE kind = 'start' AND vm_id = ANY($1::uuid[])`,
      [started],
    );
    expect(ended.some(({ state }) => state === 'failed') || started.length < 6).toBe(true);
    expect(await booksAreWrong()).toEqual([]);
  });

  it('lets people in as before, and uses the credentials that were sealed', async () => {
    for (const username of ['admin', 'guest'] as const) {
      const body = { username, password: SENTINELS[username] };
      const login = { kind: 'session.login', method: 'POST', path: '/api/v2/auth/login', body } as const;
      expect(await client('somebody', [restored?.url ?? '']).ask(login)).toMatchObject({ outcome: 'ok' });
    }
    const run = await launch(admin, 'after-restore');
    expect(run).toMatchObject({ outcome: 'ok' });
    expect(await quiesce(ground)).toEqual([]);
    for (const host of HOSTS)
      expect((await marksOn(estate, host)).filter((mark) => mark === 'after-restore')).toHaveLength(1);
    passed = true;
  });
});
