import type { Entry } from '../../simulator/control/journal';
import { Checkpoints } from '../../src/modules/vms/operations/checkpoints';
import { type Lab, startLab } from '../support/lab';
import type { Answer } from '../support/caller';

type Act = (vmid: number) => Promise<Answer>;
type Kind = 'create' | 'start' | 'stop' | 'reboot' | 'delete';

/** A worker that dies at a moment of an operation does nothing more, and its job goes to another. */
describe('operations whose worker dies', () => {
  let lab: Lab;
  let dieAt: string | null = null;
  let reached: string[] = [];

  /** What the reaper does with the job of a worker that is silent, without the wait. */
  const handOver = () =>
    lab.app.db.sql(
      `WITH job AS (UPDATE jobs SET state = 'queued', lease_until = NULL, fence = fence + 1 WHERE state = 'running' AND kind LIKE 'vm.%' RETURNING id, request_id)
       INSERT INTO outbox_messages (id, topic, payload, request_id) SELECT id, 'job', '{}', request_id FROM job`,
    );

  beforeAll(async () => {
    lab = await startLab({ simulator: { nodes: 2, gpus: 2, infiniband: 2 } });
    lab.app.app.get(Checkpoints).watchWith(async (step, moment) => {
      const point = `${step}: ${moment}`;
      reached.push(point);
      if (dieAt !== point) return;
      dieAt = null;
      await handOver();
      throw new Error('the worker is dead');
    });
  });
  afterAll(() => lab?.close());

  const acts: Record<Exclude<Kind, 'create'>, Act> = {
    start: (vmid) => lab.power(vmid, 'start'),
    stop: (vmid) => lab.power(vmid, 'stop'),
    reboot: (vmid) => lab.power(vmid, 'reboot'),
    delete: (vmid) => lab.remove(vmid),
  };
  /** The machine in the state from which the operation begins; create begins with none. */
  const prepared = async (kind: Kind): Promise<number> => {
    if (kind === 'create') return 0;
    const vmid = await lab.machine();
    if (kind !== 'start') await lab.power(vmid, 'start');
    return vmid;
  };
  const perform = (kind: Kind, vmid: number): Promise<Answer> => (kind === 'create' ? lab.order() : acts[kind](vmid));
  const tasks = async (): Promise<string[]> => {
    const { entries } = await lab.simulator.journal();
    return entries.filter(({ event }: Entry) => event === 'task-started').map((entry: Entry) => String(entry['type']));
  };
  const pointsOf = async (kind: Kind): Promise<string[]> => {
    const vmid = await prepared(kind);
    reached = [];
    const answer = await perform(kind, vmid);
    const points = [...reached];
    if (kind !== 'delete') await lab.remove(answer.body.vmid);
    return points;
  };

  it.each<Kind>(['create', 'start', 'stop', 'reboot', 'delete'])(
    'a %s goes on wherever it was, does nothing twice and leaves nothing behind',
    async (kind) => {
      const points = await pointsOf(kind);
      expect(points.length).toBeGreaterThan(8);
      expect(new Set(points).size).toBe(points.length);
      for (const point of points) {
        const vmid = await prepared(kind);
        const before = await tasks();
        dieAt = point;
        const answer = await perform(kind, vmid);
        expect([point, dieAt, answer.status, answer.body.code]).toEqual([
          ...[point, null, kind === 'create' ? 201 : 200, undefined],
        ]);
        const during = (await tasks()).slice(before.length);
        expect([point, during.filter((type, at) => during.indexOf(type) !== at)]).toEqual([point, []]);
        expect([point, await lab.contradictions()]).toEqual([point, []]);
        if (kind !== 'delete') expect((await lab.remove(answer.body.vmid)).status).toBe(200);
      }
      expect(await lab.taken()).toEqual([]);
    },
    300_000,
  );
});
