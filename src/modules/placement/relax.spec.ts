import { relax } from './relax';
import { host, request, resources } from './testing/samples';

describe('relax', () => {
  it('has nothing to say when the request has a candidate', () => {
    expect(relax({ hosts: [host('a')] }, request())).toEqual([]);
  });

  it('has nothing to say when no single change helps', () => {
    const hosts = [host('a', { status: 'maintenance', allocated: resources(10) })];
    expect(relax({ hosts }, request())).toEqual([]);
  });

  it('reduces a need to the most that one host has room for, and names the host with the smallest shortage', () => {
    const hosts = [
      host('far', { allocated: resources(9) }),
      host('near', { allocated: resources(4) }),
      host('near-too', { allocated: resources(4) }),
      host('nearest-but-off', { status: 'stopped', allocated: resources(3) }),
    ];
    expect(relax({ hosts }, request({ need: resources(8, 10, 100) }))).toEqual([
      { change: 'REDUCE_NEED', field: 'cpu', from: 8, to: 6 },
      { change: 'FREE_CAPACITY', field: 'cpu', from: 6, to: 8, hostId: 'near', name: 'near' },
    ]);
  });

  it('asks no host to free more than its VMs hold', () => {
    const hosts = [host('a', { reserved: resources(8), allocated: resources(1) })];
    expect(relax({ hosts }, request({ need: resources(4, 10, 100) }))).toEqual([
      { change: 'REDUCE_NEED', field: 'cpu', from: 4, to: 1 },
    ]);
  });

  it('reduces no need to a VM without cores', () => {
    const hosts = [host('a', { reserved: resources(10) })];
    expect(relax({ hosts }, request({ need: resources(4, 10, 100) }))).toEqual([]);
  });

  it('offers fewer GPUs, models with enough devices, any model, and the devices that VMs hold', () => {
    const gpus = { total: resources(10, 100, 1000, 8) };
    const hosts = [
      host('a', { ...gpus, gpuStocks: [{ model: 'H100', free: 2, held: 6 }], allocated: resources(0, 0, 0, 6) }),
      host('b', { ...gpus, gpuStocks: [{ model: 'L40', free: 8, held: 0 }] }),
      host('c', { ...gpus, gpuStocks: [{ model: 'A100', free: 4, held: 0 }] }),
      host('d', { ...gpus, gpuStocks: [{ model: 'T4', free: 3, held: 0 }] }),
    ];
    expect(relax({ hosts }, request({ need: resources(1, 10, 100, 4), gpuModel: 'H100' }))).toEqual([
      { change: 'REDUCE_NEED', field: 'gpus', from: 4, to: 2 },
      { change: 'CHANGE_GPU_MODEL', field: 'gpu_model', from: 'H100', to: 'A100' },
      { change: 'CHANGE_GPU_MODEL', field: 'gpu_model', from: 'H100', to: 'L40' },
      { change: 'CHANGE_GPU_MODEL', field: 'gpu_model', from: 'H100', to: null },
      { change: 'FREE_CAPACITY', field: 'gpus', from: 2, to: 4, hostId: 'a', name: 'a' },
    ]);
  });

  it('drops one label, never two', () => {
    const hosts = [host('a', { labels: { tier: 'iron', disk: 'nvme' } }), host('b', { labels: { tier: 'iron' } })];
    expect(relax({ hosts }, request({ labelSelector: { tier: 'gold', disk: 'nvme' } }))).toEqual([
      { change: 'DROP_LABEL', field: 'label_selector.tier', from: 'gold', to: null },
    ]);
  });

  it('drops the failure zone', () => {
    const hosts = [host('a', { failureZone: 'east' })];
    expect(relax({ hosts }, request({ failureZone: 'west' }))).toEqual([
      { change: 'DROP_FAILURE_ZONE', field: 'failure_zone', from: 'west', to: null },
    ]);
  });

  it('softens anti-affinity', () => {
    const hosts = [host('a', { peerVmCount: 1 })];
    expect(relax({ hosts }, request({ antiAffinity: 'hard' }))).toEqual([
      { change: 'SOFTEN_ANTI_AFFINITY', field: 'anti_affinity', from: 'hard', to: 'soft' },
    ]);
  });

  it('drops the pinned host, or ends its maintenance', () => {
    const hosts = [host('a', { status: 'maintenance' }), host('b')];
    expect(relax({ hosts }, request({ hostId: 'a' }))).toEqual([
      { change: 'DROP_PINNED_HOST', field: 'host_id', from: 'a', to: null },
      { change: 'END_MAINTENANCE', field: 'status', from: 'maintenance', to: 'running', hostId: 'a', name: 'a' },
    ]);
  });

  it('ends the maintenance of the host that would rank best, and wakes no retired one', () => {
    const hosts = [
      host('a', { status: 'maintenance', allocated: resources(5) }),
      host('b', { status: 'maintenance' }),
      host('c', { status: 'retired' }),
    ];
    expect(relax({ hosts }, request()).map(({ change, hostId }) => [change, hostId])).toEqual([
      ['END_MAINTENANCE', 'b'],
    ]);
  });

  it('raises the VM limit by as little as will do', () => {
    const hosts = [host('a', { vmCount: 7, maxVms: 5 }), host('b', { vmCount: 6, maxVms: 6 })];
    expect(relax({ hosts }, request())).toEqual([
      { change: 'RAISE_MAX_VMS', field: 'max_vms', from: 6, to: 7, hostId: 'b', name: 'b' },
    ]);
  });
});
