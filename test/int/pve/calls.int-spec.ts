import { type PveClient, startDeadline, type VmRef } from '../../../src/modules/pve/client';
import { clientOf } from '../../support/pve';
import { startTestSimulator, type TestSimulator } from '../../support/simulator';

const VM: VmRef = { node: 'pve1', vmid: 200 };
const TEMPLATE: VmRef = { node: 'pve1', vmid: 1000 };

describe.each(['9.1', '8.4', '8.3'] as const)('the client of Proxmox VE %s', (version) => {
  let simulator: TestSimulator;
  let pve: PveClient;
  beforeEach(async () => {
    simulator = await startTestSimulator({ tls: true, version });
    pve = clientOf(simulator);
  });
  afterEach(async () => {
    pve.close();
    await simulator.stop();
  });

  const done = (upid: string, deadlineSeconds = 3_600) => pve.tasks.wait(upid, { deadlineSeconds });
  const cloned = async () => done(await pve.vms.clone(TEMPLATE, { newid: VM.vmid, name: 'lab', storage: 'local-lvm' }));

  it('knows the cluster', async () => {
    expect(await pve.cluster.version()).toMatch(new RegExp(`^${version}`));
    expect(await pve.cluster.nodes()).toEqual([
      { name: 'pve1', online: true },
      { name: 'pve2', online: true },
    ]);
    expect((await pve.cluster.permissions()).get('/')).toContain('VM.Audit');
    expect((await pve.cluster.permissions('/vms')).get('/vms')).toContain('VM.Audit');
    expect((await pve.cluster.templates()).map(({ vmid, node }) => [vmid, node])).toEqual([
      [1000, 'pve1'],
      [1001, 'pve2'],
    ]);
    expect((await pve.cluster.guests()).map(({ type, vmid }) => [type, vmid])).toContainEqual(['lxc', 101]);
    expect(await pve.cluster.nextId()).toBe(100);
    expect([await pve.cluster.isFree(101), await pve.cluster.isFree(102)]).toEqual([false, true]);
    const mapping = (await pve.cluster.mappings('pve2')).find(({ name }) => name === 'GPU1');
    expect(mapping).toMatchObject({ checks: [], mediated: false });
    expect(mapping?.entries[0]).toEqual({
      node: 'pve1',
      addresses: ['0000:20:00.0'],
      deviceId: '10de:2330',
      subsystemId: '10de:16c1',
      iommuGroup: 22,
    });
  });

  it('knows its nodes', async () => {
    expect(await pve.nodes.status('pve1')).toMatchObject({ cores: 128, memoryBytes: 1024 ** 4 });
    const devices = await pve.nodes.hardwarePci('pve1');
    expect(devices.find(({ address }) => address === '0000:10:00.0')).toMatchObject({
      classCode: '0x030200',
      vendorId: '10de',
      deviceId: '2330',
      iommuGroup: 20,
    });
    const storages = await pve.nodes.storages('pve1', 'images');
    expect(storages.map(({ name, shared, active }) => [name, shared, active])).toEqual([
      ['ceph', true, true],
      ['local-lvm', false, true],
    ]);
  });

  it('takes a VM from its template to its end', async () => {
    expect(await cloned()).toEqual({ upid: expect.stringContaining(':qmclone:'), warnings: [] });
    const keys = 'ssh-ed25519 AAAA+b/c= lab@home\nssh-rsa BBBB== other';
    const { digest } = await pve.vms.config(VM);
    await pve.vms.setConfig(VM, {
      set: {
        cores: 4,
        memory: 8192,
        onboot: false,
        sshkeys: keys,
        ipconfig0: 'ip=10.0.0.5/24,gw=10.0.0.1',
        hostpci0: 'mapping=GPU3,pcie=1',
      },
      digest,
    });
    const config = await pve.vms.config(VM);
    expect(config).toMatchObject({ name: 'lab', cores: 4, memoryMib: 8192, template: false, networkCards: 1 });
    expect(config.hostpci).toEqual([
      { index: 0, mapping: 'GPU3', addresses: [], pcie: true, text: 'mapping=GPU3,pcie=1' },
    ]);
    expect(decodeURIComponent(config.values['sshkeys'] ?? '')).toBe(keys);
    await done(await pve.vms.resize(VM, 'scsi0', 40));
    await done(await pve.vms.start(VM), startDeadline(8192));
    expect(await pve.vms.status(VM)).toMatchObject({ running: true, qmpStatus: 'running', managed: false });
    await pve.vms.setConfig(VM, { delete: ['hostpci0'] });
    expect((await pve.vms.config(VM)).hostpci).toEqual([]);
    expect((await pve.vms.config(VM, { current: true })).hostpci).toHaveLength(1);
    expect(await pve.vms.pending(VM)).toContainEqual({
      key: 'hostpci0',
      value: 'mapping=GPU3,pcie=1',
      pending: null,
      deleting: true,
    });
    await done(await pve.vms.reset(VM));
    await done(await pve.vms.shutdown(VM, { timeoutSeconds: 60 }));
    expect((await pve.vms.status(VM)).running).toBe(false);
    expect(await pve.vms.migratePreconditions(VM, 'pve2')).toMatchObject({ running: false });
    await done(await pve.vms.migrate(VM, { target: 'pve2' }));
    expect(await pve.cluster.find(VM.vmid)).toMatchObject({ node: 'pve2', template: false, managed: false });
    const there = { node: 'pve2', vmid: VM.vmid };
    await done(await pve.vms.start(there), 600);
    await done(await pve.vms.reboot(there, 60), 600);
    await done(await pve.vms.stop(there));
    await done(await pve.vms.destroy(there));
    expect(await pve.cluster.find(VM.vmid)).toBeNull();
    expect((await simulator.journal()).overlaps).toEqual([]);
  });

  it('reads what a guest and its history say', async () => {
    await cloned();
    await done(await pve.vms.start(VM), 600);
    await simulator.advance(60);
    const [lo, eth0] = await pve.vms.agentInterfaces(VM);
    expect(lo).toMatchObject({ name: 'lo', addresses: [{ address: '127.0.0.1', prefix: 8 }] });
    expect(eth0).toMatchObject({ name: 'eth0', mac: expect.stringMatching(/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/) });
    const points = await pve.vms.load(VM, 'hour');
    expect(points.length).toBeGreaterThan(10);
    expect(points[0]?.values).toHaveProperty('maxcpu');
  });
});
