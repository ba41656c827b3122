import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Entry } from '../../simulator/control/journal';
import { ADMIN, TEST_SECRETS } from '../support/app';
import type { Answer, Json } from '../support/caller';
import { asDefaultHypervisor } from '../support/hypervisors';
import { type Lab, startLab } from '../support/lab';

const SETTINGS = { JOB_LEASE_SECONDS: '3', PVE_SYNC_WAIT_SECONDS: '60', PVE_RECONCILE_SECONDS: '86400' };

/** Workers as processes, killed by SIGKILL: what they held in memory, their connections and their lease go with them. */
describe('operations whose worker is killed', () => {
  let lab: Lab;
  const workers: ChildProcess[] = [];
  beforeAll(async () => {
    lab = await startLab({ worker: false, simulator: { nodes: 2, gpus: 2 }, config: SETTINGS });
  });
  afterAll(async () => {
    for (const worker of workers) await gone(worker, worker.kill('SIGKILL'));
    await lab?.close();
  });

  const gone = async (worker: ChildProcess, _signalled?: boolean): Promise<NodeJS.Signals | null> => {
    if (worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit');
    return worker.signalCode;
  };
  /** Resolves when it takes jobs. */
  const startWorker = async (dieAt = ''): Promise<ChildProcess> => {
    const support = join(__dirname, '../support');
    const program = ['--require', join(support, 'ts-process.cjs'), join(support, 'mortal-worker.ts'), dieAt];
    const { appUrl, redisUrl } = lab.app.db;
    const env = {
      ...{ ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: appUrl, REDIS_URL: redisUrl },
      ...{ ADMIN_USERNAME: ADMIN.username, ADMIN_PASSWORD: ADMIN.password, ...TEST_SECRETS },
      ...{ ...asDefaultHypervisor(lab.simulator), ...SETTINGS },
    };
    const worker = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    workers.push(worker);
    await Promise.race([once(worker.stdout as NodeJS.ReadableStream, 'data'), once(worker, 'exit')]);
    expect(worker.exitCode).toBeNull();
    return worker;
  };
  const tasks = async (vmid: number): Promise<string[]> =>
    (await lab.simulator.journal()).entries
      .filter((entry: Entry) => entry.event === 'task-started' && entry['id'] === String(vmid))
      .map((entry: Entry) => String(entry['type']));

  it('are gone on with by another, do nothing twice and leave nothing behind', async () => {
    let vmid = 0;
    let running = await startWorker('clone 1: applied');
    /** Does something while the worker dies at that moment; the next one, which is to die at `then`, ends it. */
    const whileDying = async (act: () => Promise<Answer>, then: string): Promise<Json> => {
      const answered = act();
      expect(await gone(running)).toBe('SIGKILL');
      running = await startWorker(then);
      const { status, body } = await answered;
      expect([status < 300, body]).toEqual([true, body]);
      expect(await lab.contradictions()).toEqual([]);
      return body;
    };
    ({ vmid } = await whileDying(() => lab.order(), 'lease 1.1: committed'));
    await whileDying(() => lab.power(vmid, 'start'), 'shutdown: sent');
    await whileDying(() => lab.power(vmid, 'stop'), 'boot 1: applied');
    await whileDying(() => lab.power(vmid, 'start'), 'destroy: applied');
    await whileDying(() => lab.remove(vmid), '');
    expect(await tasks(vmid)).toEqual(['resize', 'qmstart', 'qmshutdown', 'qmstart', 'qmstop', 'qmdestroy']);
    expect(await lab.taken()).toEqual([]);
  }, 240_000);
});
