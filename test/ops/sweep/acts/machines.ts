import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from '../stage';

const MACHINES = '/api/v2/virtual-machines';
const SIZES = { required_cpu: 1, required_memory_mb: 1024, required_storage_gb: 20 };

/** First passwords of machines, one of which the hypervisor says again in its error. */
export async function machines(stage: Stage): Promise<void> {
  const tenant_id = await tenantOfHypervisor(stage);
  const { id: specification_id } = await stage.make('admin', '/api/v2/vm-specifications', { name: 'sweep', ...SIZES });
  const order = (name: string, password: string) => ({
    ...{ name, tenant_id, specification_id },
    provider: { template: 1000, username: 'owner', password },
  });
  const good = order('good', stage.book.secret('first password of a machine'));
  const { id } = await stage.make('admin', MACHINES, good, 'POST', 'machine');
  await stage.ask('admin', 'POST', MACHINES, good, 'machine');
  await settled(stage, 'machine', id);
  const password = stage.book.secret('first password in v1');
  const old = { vm_name: 'old', username: 'owner', password, storage_size: 20, vm_profile: 1, vm_template: 1000 };
  await stage.ask('admin', 'POST', '/api/v1/vms', old);
  await echoed(stage, order);
}

async function echoed(stage: Stage, order: (name: string, password: string) => object): Promise<void> {
  const { simulator } = stage.world.site;
  const password = stage.book.secret('password that the hypervisor echoes', 'plain');
  const message = `invalid cipassword=${password} PVEAPIToken=${simulator.token}`;
  for (const method of ['PUT', 'POST'])
    await simulator.fault({ match: { path: '/config', method }, effect: 'error', message, times: 20 });
  const { id } = await stage.make('admin', MACHINES, order('bad', password));
  // The machine itself goes when it cannot be made.
  const [operation] = await stage.make('admin', `/api/v2/operations?subject_id=${id}`, undefined, 'GET');
  await stage.follow('machine whose password is said again', `/api/v2/operations/${operation.id}`, isOver);
  await simulator.healed();
}

/** Waits until the cluster has been discovered. */
async function tenantOfHypervisor(stage: Stage): Promise<number> {
  for (let n = 0; n < 100; n++, await sleep(200))
    if ((await stage.ask('admin', 'GET', '/api/v2/gpu-devices')).data.length > 0) break;
  return (await stage.ask('admin', 'GET', '/api/v2/hypervisors?name=default')).data[0].tenant_id;
}

const isOver = (data: Record<string, unknown>): boolean => data['finished_at'] !== null;

const settled = (stage: Stage, name: string, id: string): Promise<void> =>
  stage.follow(name, `${MACHINES}/${id}`, ({ status }) => status && status !== 'creating');
