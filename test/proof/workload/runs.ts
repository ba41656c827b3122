import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { dataOf } from '../client';
import { type Ground, idOf, type Work } from './worker';

const FOLLOW_MS = 30_000;

/** Playbooks, each of which leaves a mark of its own on every host; some are cancelled, some asked for again and again. */
export class RunWork implements Work {
  constructor(private readonly ground: Ground) {}

  async step(): Promise<void> {
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
    await this.follow(id);
  }

  private async follow(id: string): Promise<void> {
    for (const end = Date.now() + FOLLOW_MS; Date.now() < end; await sleep(400)) {
      const path = `/api/v2/playbook-runs/${id}`;
      const op = await this.ground.client.ask({ kind: 'run.read', method: 'GET', path });
      if (op.outcome === 'ok' && dataOf<{ finished_at: string | null }>(op).finished_at) return;
    }
  }
}
