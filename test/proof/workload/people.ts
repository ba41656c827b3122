import { dataOf, type ProofClient } from '../client';
import { SENTINELS } from '../site';
import { choose, type Ground, idOf, type Work } from './worker';

interface Pair {
  access_token: string;
  refresh_token: string;
}

/** Gives a guest the right to see a tenant and takes it away, and looks as the guest what he is shown. */
export class RightsWork implements Work {
  /** The grant that is certainly there. */
  private grantId: string | undefined;

  constructor(
    private readonly ground: Ground,
    private readonly guest: ProofClient,
  ) {}

  async step(): Promise<void> {
    const { random } = this.ground;
    if (random.chance(0.3)) await (this.grantId ? this.revoke(this.grantId) : this.grant());
    else await this.look();
  }

  private async grant(): Promise<void> {
    const { client, estate } = this.ground;
    const op = await client.ask({
      ...{ kind: 'right.grant', method: 'POST', path: '/api/v2/permissions', key: 'right', retry: true },
      body: {
        ...{ resource_type: 'Tenant', resource_id: estate.wide.tenantId },
        ...{ principal_type: 'user', principal_id: estate.guestId, role: 'viewer' },
      },
    });
    this.grantId = idOf(op);
  }

  private async revoke(id: string): Promise<void> {
    const { client } = this.ground;
    const path = `/api/v2/permissions/${id}`;
    const op = await client.ask({ kind: 'right.revoke', method: 'DELETE', path, key: 'right' });
    // Without an answer it is asked again; then it may be gone already.
    if (op.outcome === 'ok' || op.status === 404) this.grantId = undefined;
  }

  private async look(): Promise<void> {
    const { estate, random } = this.ground;
    const [path, kind] = random.of([
      [`/api/v2/tenants/${estate.wide.tenantId}`, 'right.read'],
      [`/api/v2/virtual-machines?tenant_id=${estate.wide.tenantId}&fields=id`, 'right.list'],
      [`/api/v2/tenants?fields=id`, 'right.list'],
    ] as const);
    await this.guest.ask({ kind, method: 'GET', path, key: 'right' });
  }
}

/** Logs in, refreshes its tokens on and on, sometimes with one that was used before, and logs out. */
export class SessionWork implements Work {
  private pair: Pair | undefined;
  private previous: string | undefined;

  constructor(private readonly ground: Ground) {}

  async step(): Promise<void> {
    const { client, random } = this.ground;
    if (!this.pair) {
      const body = { username: 'guest', password: SENTINELS.guest };
      const op = await client.ask({ kind: 'session.login', method: 'POST', path: '/api/v2/auth/login', body });
      this.pair = op.outcome === 'ok' ? dataOf<Pair>(op) : undefined;
      return;
    }
    const stale = this.previous && random.chance(0.1) ? this.previous : undefined;
    const act = choose(random, [
      [9, () => this.refresh(stale ?? this.pair?.refresh_token ?? '', stale !== undefined)],
      [1, () => this.logout()],
    ]);
    await act();
  }

  private async refresh(token: string, isStale: boolean): Promise<void> {
    const { client } = this.ground;
    const op = await client.ask({
      ...{ kind: 'session.refresh', method: 'POST', path: '/api/v2/auth/refresh' },
      ...{ body: { refresh_token: token }, args: { isStale } },
    });
    this.previous = token;
    // A used token ends its whole family, also when the answer to its first use was lost.
    this.pair = op.outcome === 'ok' ? dataOf<Pair>(op) : undefined;
  }

  private async logout(): Promise<void> {
    const { client } = this.ground;
    client.token = this.pair?.access_token ?? '';
    await client.ask({ kind: 'session.logout', method: 'POST', path: '/api/v2/auth/logout' });
    client.token = '';
    this.pair = undefined;
  }
}
