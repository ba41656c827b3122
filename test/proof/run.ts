import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../support/random';
import { CHECKS } from './checks';
import { Samples } from './checks/samples';
import type { Finding, Ground } from './checks/finding';
import { ProofClient } from './client';
import { makeEstate } from './estate';
import { Faults } from './faults';
import { History } from './history';
import { quiesce } from './quiesce';
import { Site } from './site';
import { BookWork } from './workload/books';
import { MachineWork } from './workload/machines';
import { RightsWork, SessionWork } from './workload/people';
import { RegisterWork } from './workload/register';
import { RunWork } from './workload/runs';
import type { Work } from './workload/worker';

export interface ProofOptions {
  /** Where `dist` is. */
  project: string;
  seed: number;
  seconds: number;
  /** Nothing fails, for comparison. */
  faultless?: boolean;
}

export interface Report {
  seed: number;
  seconds: number;
  ops: Record<string, { ok: number; refused: number; unknown: number }>;
  faults: Record<string, number>;
  findings: Finding[];
  /** Where logs and history are, when something was found. */
  dir: string | null;
}

/** Lets clients work while things fail, waits until all is quiet, and looks whether every promise was kept. */
export async function prove({ project, seed, seconds, faultless }: ProofOptions): Promise<Report> {
  const site = await Site.start(project);
  let findings: Finding[] = [];
  let clean = false;
  try {
    const history = new History(join(site.dir, 'history.jsonl'));
    const chance = new Random(seed);
    const child = () => new Random(chance.below(2 ** 31));
    const client = (name: string) => new ProofClient(name, site.urls, history, child());
    const estate = await makeEstate(site, client('maker'));
    const works = workload(client, child, estate);
    const samples = new Samples(site);
    const faults = new Faults(site, history, child());
    const over = new AbortController();
    const ends = setTimeout(() => over.abort(), seconds * 1000);
    await Promise.all([
      ...works.map(({ work, pauseMs }) => drive(work, pauseMs, child(), over.signal)),
      samples.run(over.signal),
      faultless ? undefined : faults.run(over.signal),
    ]);
    clearTimeout(ends);
    const ground: Ground = { site, history, estate, faults, samples, admin: client('checker') };
    ground.admin.token = estate.tokens.admin;
    findings = await quiesce(ground);
    for (const check of CHECKS) findings.push(...(await check(ground)));
    history.close();
    clean = findings.length === 0;
    return {
      seed,
      seconds,
      ops: countOps(history),
      faults: countFaults(faults),
      findings,
      dir: clean ? null : site.dir,
    };
  } finally {
    await site.stop({ keep: !clean });
  }
}

type NewClient = (name: string) => ProofClient;

/** Eight clients, and how long each of them rests between two things. */
function workload(client: NewClient, child: () => Random, estate: Ground['estate']): { work: Work; pauseMs: number }[] {
  const ground = (name: string, token = estate.tokens.admin) => {
    const found = { client: client(name), estate, random: child() };
    found.client.token = token;
    return found;
  };
  return [
    { work: new BookWork(ground('books-1')), pauseMs: 150 },
    { work: new BookWork(ground('books-2')), pauseMs: 150 },
    { work: new MachineWork(ground('machines-1')), pauseMs: 200 },
    { work: new MachineWork(ground('machines-2')), pauseMs: 200 },
    { work: new RunWork(ground('runs')), pauseMs: 2_500 },
    { work: new RightsWork(ground('rights'), ground('guest', estate.tokens.guest).client), pauseMs: 200 },
    { work: new SessionWork(ground('sessions', '')), pauseMs: 600 },
    { work: new RegisterWork(ground('register-1')), pauseMs: 250 },
    { work: new RegisterWork(ground('register-2')), pauseMs: 250 },
  ];
}

async function drive(work: Work, pauseMs: number, random: Random, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await work.step();
    await sleep(pauseMs / 2 + random.below(pauseMs), undefined, { signal }).catch(() => undefined);
  }
}

function countOps(history: History): Report['ops'] {
  const counts: Report['ops'] = {};
  for (const { kind, outcome } of history.ops) (counts[kind] ??= { ok: 0, refused: 0, unknown: 0 })[outcome] += 1;
  return counts;
}

function countFaults({ done }: Faults): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { fault } of done) counts[fault] = (counts[fault] ?? 0) + 1;
  return counts;
}
