import type { Call } from '../api/call';
import { gib } from '../cluster/sizes';
import type { VmState } from '../cluster/state';
import { coresOf, digestOf, isTemplate, memoryOf, rootDiskSize } from '../cluster/vm-config';
import { wasRunning } from '../vm/process';
import type { World } from '../world';

const FRAMES = { hour: 60, day: 1_800, week: 10_800, month: 43_200, year: 604_800 };
const POINTS = 70;

export const vmStatusHandlers = {
  'GET /nodes/{node}/qemu': (call: Call) =>
    Object.values(call.world.state.vms)
      .filter(({ node, vmid }) => node === call.nodeName && call.may(`/vms/${vmid}`, 'VM.Audit'))
      .map((vm) => live(call.world, vm)),

  'GET /nodes/{node}/qemu/{vmid}/status/current': ({ world, vm }: Call) => ({
    ...live(world, vm),
    qmpstatus: vm.process?.qmp ?? 'stopped',
    ha: vm.vmid in world.state.ha ? { managed: 1, state: world.state.ha[vm.vmid] } : { managed: 0 },
    ...(hasAgent(vm) && { agent: 1 }),
  }),

  'GET /nodes/{node}/qemu/{vmid}/snapshot': ({ vm }: Call) => [
    ...vm.snapshots.map(({ name, description, time }, index) => ({
      name,
      description,
      snaptime: time,
      vmstate: 0,
      ...(index > 0 && { parent: vm.snapshots[index - 1]?.name }),
    })),
    {
      name: 'current',
      description: 'You are here!',
      running: vm.process ? 1 : 0,
      digest: digestOf(vm),
      ...(vm.snapshots.length > 0 && { parent: vm.snapshots.at(-1)?.name }),
    },
  ],

  'GET /nodes/{node}/qemu/{vmid}/rrddata': (call: Call) => {
    const { world, nodeName, vmid } = call;
    const vm = world.vm(nodeName, vmid);
    const step = FRAMES[call.text('timeframe') as keyof typeof FRAMES];
    const last = Math.floor(world.clock.seconds / step) * step;
    return Array.from({ length: POINTS }, (_, index) => point(vm, last - (POINTS - 1 - index) * step));
  },
};

export const hasAgent = ({ config }: VmState): boolean => /^(enabled=)?1/.test(config.agent ?? '');

function live(world: World, vm: VmState): Record<string, unknown> {
  const memory = memoryOf(vm.config);
  const running = vm.process !== undefined;
  return {
    vmid: vm.vmid,
    name: vm.config.name ?? `VM ${vm.vmid}`,
    status: running ? 'running' : 'stopped',
    ...(isTemplate(vm) && { template: 1 }),
    ...(vm.config.tags && { tags: vm.config.tags }),
    ...(vm.config.lock && { lock: vm.config.lock }),
    ...(vm.process && { pid: vm.process.pid }),
    cpus: coresOf(vm.config),
    cpu: running ? 0.02 : 0,
    maxmem: memory,
    mem: running ? Math.floor(memory / 2) : 0,
    maxdisk: rootDiskSize(vm.config),
    disk: 0,
    uptime: vm.process ? Math.floor((world.clock.now - vm.process.startedAt) / 1000) : 0,
    diskread: 0,
    diskwrite: 0,
    netin: 0,
    netout: 0,
  };
}

/** Made up from the time alone, so that the same moment always shows the same load; gaps while it was off. */
function point(vm: VmState, time: number): Record<string, number> {
  const base = {
    time,
    maxcpu: coresOf(vm.config),
    maxmem: memoryOf(vm.config),
    maxdisk: rootDiskSize(vm.config),
  };
  if (!wasRunning(vm, time * 1000)) return base;
  const wave = (Math.sin(time / 600 + vm.vmid) + 1) / 2;
  const traffic = Math.round(1024 ** 2 * wave);
  return {
    ...base,
    cpu: 0.05 + wave / 2,
    mem: base.maxmem * (0.3 + wave / 4),
    disk: 0,
    diskread: traffic,
    diskwrite: Math.round(traffic / 2),
    netin: traffic,
    netout: Math.round(traffic / (1 + gib(base.maxmem))),
  };
}
