import { Random } from '../support/random';
import { type Lab, startLab } from '../support/lab';
import type { Answer } from '../support/caller';

const VMS = 12;
const seed = Number(process.env['RACE_SEED'] ?? 20_261_126);

describe('machines that race for GPUs', () => {
  let lab: Lab;
  const vmids: number[] = [];
  beforeAll(async () => {
    lab = await startLab({ config: { DATABASE_POOL_SIZE: '16' } });
    const made = await Promise.all(Array.from({ length: VMS }, () => lab.machine()));
    vmids.push(...made);
  });
  afterAll(() => lab?.close());

  const all = (act: (vmid: number) => Promise<Answer>) => Promise.all(vmids.map(act));

  it('all get ids of their own when they are made at the same time', () => {
    expect(new Set(vmids).size).toBe(VMS);
  });

  it('run on as many GPUs as there are; the others are told what each node lacks', async () => {
    const answers = await all((vmid) => lab.power(vmid, 'start'));
    const running = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 400);
    expect(running.map(({ body }) => body.status)).toEqual(['running', 'running', 'running', 'running']);
    expect(refused).toHaveLength(VMS - 4);
    for (const { body } of refused) {
      expect(body.code).toBe('NO_GPU_AVAILABLE');
      expect(body.error).toMatch(/"node":"pve1","reason":"0 of 1 GPUs free \(4 installed\)"/);
    }
    expect(await lab.contradictions()).toEqual([]);
    const taken = await lab.taken();
    expect(taken.map(({ name }) => name)).toEqual(['GPU0', 'GPU1', 'GPU2', 'GPU3']);
    expect(new Set(taken.map(({ vmid }) => vmid)).size).toBe(4);
  });

  it('give all of them back when they stop at the same time', async () => {
    const answers = await all((vmid) => lab.power(vmid, 'stop'));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(await lab.taken()).toEqual([]);
    expect(await lab.contradictions()).toEqual([]);
  });

  it(`never share a device, and leave none behind, whatever is asked in which order (RACE_SEED=${seed})`, async () => {
    const random = new Random(seed);
    const machines = [...vmids];
    const wishes = Array.from({ length: 200 }, () => {
      const vmid = random.of(machines);
      if (random.chance(0.03) && machines.length > 6) machines.splice(machines.indexOf(vmid), 1);
      const power = random.of(['start', 'start', 'stop', 'reboot'] as const);
      return { vmid, action: machines.includes(vmid) ? power : ('delete' as const) };
    });
    const statuses: Record<string, number> = {};
    const ask = async ({ vmid, action }: (typeof wishes)[number]) => {
      const answer = action === 'delete' ? await lab.remove(vmid) : await lab.power(vmid, action);
      const key = `${action} ${answer.status} ${answer.body.code ?? answer.body.status ?? ''}`;
      statuses[key] = (statuses[key] ?? 0) + 1;
      return answer;
    };
    const answers: Answer[] = [];
    for (const part of random.parts(wishes, 8)) answers.push(...(await Promise.all(part.map(ask))));
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await lab.contradictions()).toEqual([]);
    const left = new Set(machines.filter((vmid) => wishes.some((wish) => wish.vmid === vmid)));
    for (const vmid of left) await lab.power(vmid, 'stop');
    expect(await lab.taken()).toEqual([]);
    expect(await lab.contradictions()).toEqual([]);
    expect(Object.keys(statuses).length).toBeGreaterThan(4);
  });
});
