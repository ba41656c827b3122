import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { dataOf } from '../client';
import { type Ground, idOf, type Work } from './worker';

const FOLLOW_MS = 30_000;

/**
 * Playbooks, each of which leaves a mark of its own on every host, and deployments, each to a place of its own; some are
 * cancelled, some asked for again and again.
 */
export class RunWork implements Work {
  private deployed = 0;

  constructor(
    private readonly ground: Ground,
    private readonly place: (name: string) => string,
  ) {}

  async step(): Promise<void> {
    await (this.ground.random.chance(0.3) ? this.deploy() : this.play());
  }

  private async deploy(): Promise<void> {
    const { client, estate, random } = this.ground;
    const dest_path = this.place(`app-${++this.deployed}`);
    const op = await client.ask({
      ...{ kind: 'deploy.launch', method: 'POST', path: '/api/v2/deployments' },
      body: { ...estate.deployment, dest_path },
      ...{ args: { dest_path }, retry: random.chance(0.5) },
    });
    const id = idOf(op);
    if (id) await this.follow('deploy.read', `/api/v2/deployments/${id}`);
  }

  private async play(): Promise<void> {
    const { client, estate, random } = this.ground;
    const mark = randomUUID();
    const op = await client.ask({
      ...{ kind: 'run.launch', method: 'POST', path: '/api/v2/playbook-runs' },
      body: {
        ...{ playbook_ids: [estate.playbookId], inventory_id: estate.inventoryId },
        ...{ credential_id: estate.credentialId, extra_vars: { mark } },
      },
      ...{ args: { mark }, retry: random.chance(0.5) },
    });
    const id = idOf(op);
    if (!id) return;
    if (random.chance(0.15)) {
      await sleep(random.below(3_000));
      const path = `/api/v2/playbook-runs/${id}/cancel`;
      await client.ask({ kind: 'run.cancel', method: 'POST', path, args: { id } });
    }
    await this.follow('run.read', `/api/v2/playbook-runs/${id}`);
  }

  private async follow(kind: string, path: string): Promise<void> {
    for (const end = Date.now() + FOLLOW_MS; Date.now() < end; await sleep(400)) {
      const op = await this.ground.client.ask({ kind, method: 'GET', path });
      if (op.outcome === 'ok' && dataOf<{ finished_at: string | null }>(op).finished_at) return;
    }
  }
}
