import fc from 'fast-check';
import { startApp, type TestApp } from '../support/app';
import type { Json } from '../support/caller';
import { counterexamples, type Estate, makeEstate } from '../support/estate';
import { numRuns } from '../support/properties';

const RESOURCES = ['cpu', 'memory_mb', 'storage_gb', 'vms'] as const;
type Sizes = Record<(typeof RESOURCES)[number], number>;

const SPECIFICATIONS: Sizes[] = [
  { cpu: 1, memory_mb: 1_024, storage_gb: 10, vms: 1 },
  { cpu: 4, memory_mb: 4_096, storage_gb: 200, vms: 1 },
  { cpu: 6, memory_mb: 16_384, storage_gb: 50, vms: 1 },
];
const HOST: Omit<Sizes, 'vms'> = { cpu: 8, memory_mb: 32_768, storage_gb: 500 };
const HOSTS = 3;

type Step =
  | { kind: 'create' | 'resize'; machine: number; size: number }
  | { kind: 'remove'; machine: number }
  | { kind: 'limit'; limits: Record<string, number | null> };

const machine = fc.nat(20);
const size = fc.nat(SPECIFICATIONS.length - 1);
const limits = fc.record(
  {
    cpu_quota_percentage: fc.integer({ min: 1, max: 100 }),
    memory_quota_mb: fc.option(fc.integer({ min: 0, max: 3 * HOST.memory_mb })),
    storage_quota_gb: fc.option(fc.integer({ min: 0, max: 1_500 })),
    vm_quota: fc.option(fc.integer({ min: 0, max: 8 })),
  },
  { requiredKeys: [] },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('create' as const), machine, size }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('resize' as const), machine, size }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), machine }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('limit' as const), limits }) },
);

const zero: Sizes = { cpu: 0, memory_mb: 0, storage_gb: 0, vms: 0 };
const sum = (all: Sizes[], sign = 1): Sizes =>
  all.reduce(
    (total, each) => {
      for (const name of RESOURCES) total[name] += sign * each[name];
      return total;
    },
    { ...zero },
  );

/** A quota as arithmetic: what is held, and what may be. */
class Model {
  readonly machines: { id: string; size: Sizes }[] = [];
  private limits: Json = { cpu_quota_percentage: 100, memory_quota_mb: null, storage_quota_gb: null, vm_quota: null };

  set(limits: Json): void {
    this.limits = { ...this.limits, ...limits };
  }

  get usage() {
    const used = sum(this.machines.map(({ size }) => size));
    const { cpu_quota_percentage, memory_quota_mb, storage_quota_gb, vm_quota } = this.limits;
    const cores = Math.floor((cpu_quota_percentage * HOSTS * HOST.cpu) / 100);
    const limit = { cpu: cores, memory_mb: memory_quota_mb, storage_gb: storage_quota_gb, vms: vm_quota };
    return RESOURCES.map((resource) => ({ resource, limit: limit[resource] as number | null, used: used[resource] }));
  }

  /** What so much more would exceed. */
  exceeded(more: Sizes) {
    return this.usage.filter(
      ({ resource, limit, used }) => limit !== null && more[resource] > 0 && used + more[resource] > limit,
    );
  }
}

describe('a quota, whatever is asked of it', () => {
  let app: TestApp;
  let estate: Estate;
  let specifications: string[];
  beforeAll(async () => {
    app = await startApp();
    const host = { total_cpu: HOST.cpu, total_memory_mb: HOST.memory_mb, total_storage_gb: HOST.storage_gb };
    estate = await makeEstate(app, { hosts: HOSTS, host });
    specifications = await Promise.all(
      SPECIFICATIONS.map(async ({ cpu, memory_mb, storage_gb }, n) => {
        const required = { required_cpu: cpu, required_memory_mb: memory_mb, required_storage_gb: storage_gb };
        return (await app.admin.post('/api/v2/vm-specifications', { name: `size ${n}`, ...required })).body.data.id;
      }),
    );
  });
  afterAll(() => app?.close());

  const quotaUrl = () => `/api/v2/host-group-tenant-quotas/${estate.quotaId}`;
  const machineUrl = (id = '') => `/api/v2/virtual-machines${id && `/${id}`}`;

  /** Refused for the limits that the model says, or because no host has room; then nothing has changed. */
  function expectRefusal(model: Model, more: Sizes, { status, body }: Json): void {
    const exceeded = model.exceeded(more);
    expect(status).toBe(409);
    if (body.code === 'INSUFFICIENT_CAPACITY') return expect(exceeded).toEqual([]);
    expect(body.code).toBe('QUOTA_EXCEEDED');
    const told = body.details.shortages.map(({ resource, limit, used }: Json) => ({ resource, limit, used }));
    expect(told).toEqual(exceeded);
  }

  async function take(model: Model, act: Step): Promise<void> {
    if (act.kind === 'limit') {
      expect((await app.admin.patch(quotaUrl(), act.limits)).status).toBe(200);
      return model.set(act.limits);
    }
    const chosen = model.machines[act.machine % Math.max(1, model.machines.length)];
    if (act.kind === 'create') return create(model, act.size);
    if (!chosen) return;
    if (act.kind === 'resize') return resize(model, chosen, act.size);
    expect((await app.admin.delete(machineUrl(chosen.id))).status).toBe(204);
    model.machines.splice(model.machines.indexOf(chosen), 1);
  }

  async function create(model: Model, n: number): Promise<void> {
    const size = SPECIFICATIONS[n] as Sizes;
    const order = { tenant_id: estate.tenantId, specification_id: specifications[n] };
    const answer = await app.admin.post(machineUrl(), { name: `m${++made}`, ...order });
    if (answer.status !== 201) return expectRefusal(model, size, answer);
    expect(model.exceeded(size)).toEqual([]);
    model.machines.push({ id: answer.body.data.id, size });
  }

  async function resize(model: Model, chosen: Model['machines'][number], n: number): Promise<void> {
    const size = SPECIFICATIONS[n] as Sizes;
    const more = sum([sum([size]), sum([chosen.size], -1)]);
    const answer = await app.admin.patch(machineUrl(chosen.id), { specification_id: specifications[n] });
    if (answer.status !== 200) return expectRefusal(model, more, answer);
    expect(model.exceeded(more)).toEqual([]);
    chosen.size = size;
  }

  let made = 0;

  it('holds exactly what its machines hold, gives nothing beyond its limits, and says which one was in the way', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const model = new Model();
        const open = { cpu_quota_percentage: 100, memory_quota_mb: null, storage_quota_gb: null, vm_quota: null };
        await app.admin.patch(quotaUrl(), open);
        try {
          for (const act of steps) {
            await take(model, act);
            const { usage, over_quota } = (await app.admin.get(quotaUrl())).body.data;
            expect(
              RESOURCES.map((resource) => ({ resource, limit: usage[resource].limit, used: usage[resource].used })),
            ).toEqual(model.usage);
            expect(over_quota).toBe(model.usage.some(({ limit, used }) => limit !== null && used > limit));
            seen.add(over_quota ? 'over' : 'within');
          }
          expect(await counterexamples(app)).toEqual([]);
        } finally {
          for (const { id } of model.machines) await app.admin.delete(machineUrl(id));
        }
      }),
      { numRuns: numRuns(30) },
    );
    expect([...seen].sort()).toEqual(['over', 'within']);
  });
});
