import { dataOf } from '../client';
import { HOST_CORES } from '../estate';
import type { Op } from '../history';
import { choose, type Ground, idOf, type Work } from './worker';

const RETRIED = 0.3;
const MOST_MACHINES = 12;
const AT_ONCE = 6;
const TENANTS = ['narrow', 'wide'] as const;
type Tenant = (typeof TENANTS)[number];

/** Makes, resizes and removes machines of the books against quotas and hosts that change meanwhile. */
export class BookWork implements Work {
  /** Machines that are certainly there and nobody else's, with their tenant. */
  private readonly own: { id: string; tenant: Tenant }[] = [];
  private made = 0;

  constructor(private readonly ground: Ground) {}

  async step(): Promise<void> {
    const { random } = this.ground;
    const act = choose(random, [
      [26, () => this.create()],
      [4, () => this.createAtOnce()],
      [24, () => this.remove()],
      [10, () => this.resize()],
      [8, () => this.limit()],
      [20, () => this.read()],
      [8, () => this.host()],
    ]);
    await act();
  }

  private async create(tenant: Tenant = this.ground.random.of(TENANTS)): Promise<void> {
    const { client, estate, random } = this.ground;
    if (this.own.length >= MOST_MACHINES) return this.remove();
    const specification = tenant === 'narrow' || random.chance(0.5) ? estate.small : estate.large;
    const name = `${client.name}-${++this.made}`;
    const op = await client.ask({
      ...{ kind: 'vm.create', method: 'POST', path: '/api/v2/virtual-machines' },
      body: { name, tenant_id: estate[tenant].tenantId, group_id: estate.groupId, specification_id: specification },
      ...{ key: `quota ${tenant}`, args: { name }, retry: random.chance(RETRIED) },
    });
    const id = idOf(op);
    if (id) this.own.push({ id, tenant });
  }

  /** Several for the last places of a quota, in the same moment. */
  private async createAtOnce(): Promise<void> {
    const tenant = this.ground.random.of(TENANTS);
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.create(tenant)));
  }

  private async remove(): Promise<void> {
    const { client, random } = this.ground;
    const at = random.below(this.own.length);
    const [machine] = this.own.splice(at, 1);
    if (!machine) return;
    const path = `/api/v2/virtual-machines/${machine.id}`;
    const op = await client.ask({
      ...{ kind: 'vm.delete', method: 'DELETE', path },
      ...{ key: `quota ${machine.tenant}`, args: { id: machine.id } },
    });
    if (op.outcome === 'refused') this.own.push(machine);
  }

  private async resize(): Promise<void> {
    const { client, estate, random } = this.ground;
    const machine = random.of(this.own.filter(({ tenant }) => tenant === 'wide'));
    if (!machine) return;
    const body = { specification_id: random.of([estate.small, estate.large]) };
    const path = `/api/v2/virtual-machines/${machine.id}`;
    await client.ask({ kind: 'vm.resize', method: 'PATCH', path, body, args: { id: machine.id } });
  }

  private async limit(): Promise<void> {
    const { client, estate, random } = this.ground;
    const limit = 3 + random.below(5);
    await client.ask({
      ...{ kind: 'quota.limit', method: 'PATCH' },
      path: `/api/v2/host-group-tenant-quotas/${estate.narrow.quotaId}`,
      body: { vm_quota: limit },
      ...{ key: 'quota narrow', args: { limit } },
    });
  }

  private async read(): Promise<void> {
    const { client, estate } = this.ground;
    const path = `/api/v2/tenants/${estate.narrow.tenantId}/usage`;
    await client.ask({ kind: 'quota.read', method: 'GET', path, key: 'quota narrow' });
  }

  private async host(): Promise<void> {
    const { client, estate, random } = this.ground;
    const path = `/api/v2/hosts/${random.of(estate.hostIds)}`;
    const body = random.chance(0.6)
      ? { total_cpu: HOST_CORES - 8 + random.below(16) }
      : { status: random.of(['running', 'running', 'maintenance']) };
    await client.ask({ kind: 'host.edit', method: 'PATCH', path, body });
  }
}

/** What a reading of the narrow quota said. */
export function quotaSeen(op: Op): { used: number; limit: number } | undefined {
  if (op.outcome !== 'ok') return undefined;
  const [usage] = dataOf<{ vms: { used: number; limit: number } }[]>(op);
  return usage && { used: usage.vms.used, limit: usage.vms.limit };
}
