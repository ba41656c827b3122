import { setTimeout as sleep } from 'node:timers/promises';
import type { RuleInput } from '../../simulator/control/faults';
import type { Random } from '../support/random';
import { PROMISED_MS } from './client';
import type { History } from './history';
import type { Program } from './program';
import type { Proxy } from './proxy';
import { isReady, LEASE_SECONDS, type Site } from './site';
import { choose } from './workload/worker';

const GAP_MS: readonly [least: number, most: number] = [1_500, 4_500];

/** Moments at which an API may die, and at which a worker may: see failpoints.cjs. */
const API_POINTS = ['after_commit', 'after_job_insert', 'after_audit', 'before_idem_save', 'after_idem_save'];
const WORKER_POINTS = [
  ...['before_claim', 'after_claim', 'before_settle', 'after_settle', 'after_gpu_reserve', 'after_pve_call'],
  ...['after_exec', 'before_ring', 'after_events_taken', 'after_commit'],
];

/** What goes wrong at the cluster, for calls that change something. */
const TAMPERING: readonly RuleInput[] = [
  { match: { method: 'POST', path: '/status/' }, effect: 'error', status: 596, outcome: 'applied', times: 1 },
  { match: { method: 'POST' }, effect: 'reset', outcome: 'applied', times: 1 },
  { match: { method: 'PUT' }, effect: 'reset', outcome: 'applied', times: 1 },
  { match: { method: 'DELETE' }, effect: 'reset', outcome: 'applied', times: 1 },
  { match: { method: 'POST' }, effect: 'reset', outcome: 'lost', times: 1 },
  {
    ...{ match: { method: 'POST', path: '/status/' }, effect: 'error', status: 500, times: 2 },
    message: "can't lock file '/var/lock/qemu-server/lock-100.conf' - got timeout",
  },
  { match: {}, effect: 'latency', seconds: 8, times: 1 },
  { match: { task: 'qmstart' }, effect: 'task-fail', outcome: 'lost', times: 1 },
  { match: { task: 'qmstart' }, effect: 'task-fail', outcome: 'applied', times: 1 },
  { match: { task: 'qmstart' }, effect: 'task-vanish', outcome: 'applied', times: 1 },
  { match: { task: 'qmshutdown' }, effect: 'task-slow', seconds: 3, times: 1 },
];

/** A fault that was done, and how long the APIs then needed. */
export interface Done {
  fault: string;
  detail: string;
  recoveredMs: number | null;
}

/** Does one fault after the other. The same seed does the same in the same order; when it strikes is not the same to the millisecond. */
export class Faults {
  readonly done: Done[] = [];
  private readonly kinds: readonly (readonly [
    weight: number,
    what: readonly [name: string, act: () => Promise<string>],
  ])[];

  constructor(
    private readonly site: Site,
    private readonly history: History,
    private readonly random: Random,
    private readonly patienceMs = PROMISED_MS,
  ) {
    const kind = (weight: number, name: string, act: () => Promise<string>) => [weight, [name, act]] as const;
    this.kinds = [
      kind(10, 'api killed', () => this.kill(this.site.apis)),
      kind(10, 'api dies at a point', () => this.die(this.site.apis, API_POINTS)),
      kind(10, 'worker killed', () => this.kill(this.site.workers)),
      kind(20, 'worker dies at a point', () => this.die(this.site.workers, WORKER_POINTS)),
      kind(10, 'postgres crashes', () => this.crashPostgres()),
      kind(5, 'a connection of postgres ends', () => this.endBackend()),
      kind(10, 'redis crashes', async () => (await this.site.crashRedis(), '')),
      kind(5, 'redis forgets', () => this.flushRedis()),
      kind(8, 'worker stands still', () => this.standStill()),
      kind(10, 'the hypervisor lies', () => this.tamper()),
      kind(6, 'a network fails', () => this.failNetwork()),
      kind(6, 'connections are cut', () => this.cut()),
    ];
  }

  /** Until the signal; everything is as it should be afterwards. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const [least, most] = GAP_MS;
      await sleep(least + this.random.below(most - least), undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await this.strike();
    }
    await this.heal();
  }

  private async strike(): Promise<void> {
    const [fault, act] = choose(this.random, this.kinds);
    this.history.note('fault', { fault });
    const detail = await act();
    const began = performance.now();
    const recovered = await this.recovered(began + 3 * this.patienceMs);
    const recoveredMs = recovered ? Math.round(performance.now() - began) : null;
    this.done.push({ fault, detail, recoveredMs });
    this.history.note('over', { fault, detail, recoveredMs });
  }

  private async recovered(deadline: number): Promise<boolean> {
    while (performance.now() < deadline) {
      const ready = await Promise.all(this.site.urls.map((url) => isReady(url)));
      if (ready.every(Boolean)) return true;
      await sleep(100);
    }
    return false;
  }

  /** Recoveries that took longer than they may. */
  get slow(): Done[] {
    return this.done.filter(({ recoveredMs }) => recoveredMs === null || recoveredMs > this.patienceMs);
  }

  private async heal(): Promise<void> {
    for (const proxy of Object.values(this.site.proxies) as Proxy[]) proxy.set('pass');
    for (const program of this.site.programs) {
      program.resume();
      program.arm('none');
    }
    await this.site.simulator.healed();
    await this.site.ready();
  }

  private async kill(programs: readonly Program[]): Promise<string> {
    const program = this.random.of(programs);
    program.kill();
    return program.name;
  }

  /** Waits for it to get there; it may not, when nothing of the kind happens. */
  private async die(programs: readonly Program[], points: readonly string[]): Promise<string> {
    const program = this.random.of(programs);
    const point = this.random.of(points);
    const { starts } = program;
    program.arm(point);
    for (let waited = 0; waited < 6_000 && program.starts === starts; waited += 100) await sleep(100);
    if (program.starts !== starts) return `${program.name} ${point}`;
    program.arm('none');
    return `${program.name} ${point}: not reached`;
  }

  private async crashPostgres(): Promise<string> {
    const signal = this.random.of(['SIGKILL', 'SIGQUIT'] as const);
    await this.site.crashPostgres(signal);
    return signal;
  }

  private async endBackend(): Promise<string> {
    const ended = await this.site.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE usename = 'virtflow_app' ORDER BY state = 'active' DESC, random() LIMIT 2`,
    );
    return String(ended.length);
  }

  private async flushRedis(): Promise<string> {
    await this.site.flushRedis();
    return '';
  }

  private async standStill(): Promise<string> {
    const worker = this.random.of(this.site.workers);
    worker.pause();
    await sleep(2_000 * LEASE_SECONDS);
    worker.resume();
    return worker.name;
  }

  private async tamper(): Promise<string> {
    const rule = this.random.of(TAMPERING);
    await this.site.simulator.fault(rule);
    await sleep(2_000);
    return `${rule.effect} ${rule.outcome ?? ''} ${rule.match?.method ?? rule.match?.task ?? ''}`;
  }

  private async failNetwork(): Promise<string> {
    const [name, proxy] = this.anyProxy();
    const mode = this.random.of(['black-hole', 'refuse'] as const);
    proxy.set(mode);
    await sleep(5_000);
    proxy.set('pass');
    return `${name} ${mode}`;
  }

  private async cut(): Promise<string> {
    const [name, proxy] = this.anyProxy();
    const how = this.random.of(['cut', 'dropAfter', 'halfClose'] as const);
    if (how === 'dropAfter') proxy.dropAfter(this.random.below(400));
    else proxy[how]();
    await sleep(500);
    return `${name} ${how}`;
  }

  private anyProxy(): [string, Proxy] {
    return this.random.of(Object.entries(this.site.proxies) as [string, Proxy][]);
  }
}
