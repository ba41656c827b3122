import { setTimeout as sleep } from 'node:timers/promises';
import { dataOf } from '../client';
import type { Op } from '../history';
import { choose, type Ground, idOf, type Work } from './worker';

const MACHINES = 3;
/** As long as an operation may take while everything around it dies; longer ones are looked at in the end. */
const OPERATION_MS = 45_000;

interface Operation {
  state: string;
  finished_at: string | null;
  error: { code: string } | null;
}

/** Machines on the hypervisor, more of them than there are devices: made, started, stopped, removed. */
export class MachineWork implements Work {
  private readonly own: string[] = [];
  private made = 0;

  constructor(private readonly ground: Ground) {}

  async step(): Promise<void> {
    const { random } = this.ground;
    if (this.own.length < MACHINES) return this.create();
    const id = random.of(this.own);
    const act = choose(random, [
      [45, () => this.power(id, 'start')],
      [40, () => this.power(id, 'stop')],
      [8, () => this.power(id, 'reboot')],
      [7, () => this.remove(id)],
    ]);
    await act();
  }

  private async create(): Promise<void> {
    const { client, estate, random } = this.ground;
    const name = `${client.name}-${++this.made}`;
    const op = await client.ask({
      ...{ kind: 'machine.create', method: 'POST', path: '/api/v2/virtual-machines' },
      body: {
        ...{ name, tenant_id: estate.hypervisorTenant, specification_id: estate.gpuSpecification },
        provider: { template: 1001 },
      },
      ...{ args: { name }, retry: random.chance(0.5) },
    });
    const id = idOf(op);
    if (id && (await this.isMade(id))) this.own.push(id);
    else await sleep(1_000);
  }

  /** Whether it came to be; what went wrong at the hypervisor is left to be removed by others. */
  private async isMade(id: string): Promise<boolean> {
    const { client } = this.ground;
    for (const end = Date.now() + OPERATION_MS; Date.now() < end; await sleep(200)) {
      const op = await client.ask({ kind: 'machine.read', method: 'GET', path: `/api/v2/virtual-machines/${id}` });
      if (op.outcome === 'refused') return false;
      if (op.outcome === 'ok' && dataOf<{ status: string }>(op).status !== 'creating')
        return dataOf<{ status: string }>(op).status === 'created';
    }
    return false;
  }

  private async power(id: string, action: 'start' | 'stop' | 'reboot'): Promise<void> {
    const { client, random } = this.ground;
    const force = action === 'stop' && random.chance(0.3) ? '?force=true' : '';
    const path = `/api/v2/virtual-machines/${id}/${action}${force}`;
    const retry = random.chance(0.3);
    const op = await client.ask({ kind: `machine.${action}`, method: 'POST', path, key: 'pool', args: { id }, retry });
    await this.follow(op);
  }

  private async remove(id: string): Promise<void> {
    const { client } = this.ground;
    const path = `/api/v2/virtual-machines/${id}`;
    const op = await client.ask({ kind: 'machine.delete', method: 'DELETE', path, key: 'pool', args: { id } });
    const ended = await this.follow(op);
    if (op.outcome === 'refused' || ended?.state === 'failed') return;
    this.own.splice(this.own.indexOf(id), 1);
  }

  /** Waits for the end of what was accepted. */
  private async follow(op: Op): Promise<Operation | undefined> {
    const { client } = this.ground;
    const id = idOf(op);
    if (!id || op.status !== 202) return undefined;
    for (const end = Date.now() + OPERATION_MS; Date.now() < end; await sleep(150)) {
      const seen = await client.ask({ kind: 'operation.read', method: 'GET', path: `/api/v2/operations/${id}` });
      if (seen.outcome === 'ok' && dataOf<Operation>(seen).finished_at) return dataOf<Operation>(seen);
    }
    return undefined;
  }
}
