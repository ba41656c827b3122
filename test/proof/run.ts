import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { Random } from '../support/random';
import { CHECKS } from './checks';
import type { Finding, Ground } from './checks/finding';
import { Samples } from './checks/samples';
import { ProofClient } from './client';
import { makeEstate } from './estate';
import { Faults } from './faults';
import { History } from './history';
import { quiesce } from './quiesce';
import { Site } from './site';
import { drive, type NewClient, workload } from './workload';

export interface RunOptions {
  /** Where `dist` is. */
  project: string;
  seed: number;
  seconds: number;
  /** For machines that do other things as well: longer than what is promised. */
  patienceMs?: number;
}

/** What beside the clients goes on until the signal: things that fail, or things that are measured. */
export type Beside = (ground: Ground, signal: AbortSignal) => Promise<void>;

export interface Report {
  seed: number;
  seconds: number;
  ops: Record<string, { ok: number; refused: number; unknown: number }>;
  findings: Finding[];
  /** Where logs and history are, when something was found. */
  dir: string | null;
}

/** Lets clients work while `beside` goes on, waits until all is quiet, and looks whether every promise was kept. */
export async function run({ project, seed, seconds, patienceMs }: RunOptions, beside: Beside): Promise<Report> {
  const site = await Site.start(project);
  let isClean = false;
  try {
    const history = new History(join(site.dir, 'history.jsonl'));
    const chance = new Random(seed);
    const child = () => new Random(chance.below(2 ** 31));
    const client: NewClient = (name) => new ProofClient(name, site.urls, history, child(), patienceMs);
    const estate = await makeEstate(site, client('maker'));
    const works = workload(client, child, estate, (name) => site.deployer.path(name));
    const admin = client('checker');
    admin.token = estate.tokens.admin;
    const faults = new Faults(site, history, child(), patienceMs);
    const ground: Ground = { site, history, estate, faults, samples: new Samples(site), admin };
    const signal = AbortSignal.timeout(seconds * 1000);
    // Every client waits for it.
    setMaxListeners(50, signal);
    await Promise.all([
      ...works.map(({ work, pauseMs }) => drive(work, pauseMs, child(), signal)),
      ground.samples.run(signal),
      beside(ground, signal),
    ]);
    const findings = await quiesce(ground);
    for (const check of CHECKS) findings.push(...(await check(ground)));
    history.close();
    isClean = findings.length === 0;
    return { seed, seconds, ops: countOps(history), findings, dir: isClean ? null : site.dir };
  } finally {
    await site.stop({ keep: !isClean });
  }
}

function countOps(history: History): Report['ops'] {
  const counts: Report['ops'] = {};
  for (const { kind, outcome } of history.ops) (counts[kind] ??= { ok: 0, refused: 0, unknown: 0 })[outcome] += 1;
  return counts;
}
