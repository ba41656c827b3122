import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../support/random';
import type { ProofClient } from '../client';
import type { Estate } from '../estate';
import { BookWork } from './books';
import { MachineWork } from './machines';
import { RightsWork, SessionWork } from './people';
import { RegisterWork } from './register';
import { RunWork } from './runs';
import type { Work } from './worker';

export type NewClient = (name: string) => ProofClient;

/** The clients, and how long each of them rests between two things. `place`: a path on the hosts for a deployment. */
export function workload(
  client: NewClient,
  child: () => Random,
  estate: Estate,
  place: (name: string) => string,
): { work: Work; pauseMs: number }[] {
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
    { work: new RunWork(ground('runs'), place), pauseMs: 2_500 },
    { work: new RightsWork(ground('rights'), ground('guest', estate.tokens.guest).client), pauseMs: 200 },
    { work: new SessionWork(ground('sessions', '')), pauseMs: 600 },
    { work: new RegisterWork(ground('register-1')), pauseMs: 250 },
    { work: new RegisterWork(ground('register-2')), pauseMs: 250 },
  ];
}

export async function drive(work: Work, pauseMs: number, random: Random, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await work.step();
    await sleep(pauseMs / 2 + random.below(pauseMs), undefined, { signal }).catch(() => undefined);
  }
}
