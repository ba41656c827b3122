import { startTestSimulator, type TestSimulator } from '../../support/simulator';

describe('devices of VMs', () => {
  let simulator: TestSimulator;
  beforeEach(async () => (simulator = await startTestSimulator({ factor: 0 })));
  afterEach(async () => {
    // Whatever a test does: no device ran twice at the same time.
    expect((await simulator.journal()).overlaps).toEqual([]);
    await simulator.stop();
  });

  const vm = (vmid: number, config: Record<string, string> = {}, node = 'pve1') =>
    simulator.happen({
      type: 'vm',
      vmid,
      node,
      config: { name: `vm-${vmid}`, machine: 'q35', memory: '4096', ...config },
    });
  const start = (vmid: number, node = 'pve1') => simulator.run('POST', `/nodes/${node}/qemu/${vmid}/status/start`);
  const put = (vmid: number, params: Record<string, string>) =>
    simulator.data('PUT', `/nodes/pve1/qemu/${vmid}/config`, params);
  const status = (vmid: number) => simulator.data('GET', `/nodes/pve1/qemu/${vmid}/status/current`);

  it('are listed with what a client needs to tell them apart', async () => {
    const devices: Record<string, unknown>[] = await simulator.data('GET', '/nodes/pve1/hardware/pci');
    expect(devices).toContainEqual({
      id: '0000:10:00.0',
      class: '0x030200',
      vendor: '0x10de',
      vendor_name: 'NVIDIA Corporation',
      device: '0x2330',
      device_name: 'GH100 [H100 SXM5 80GB]',
      subsystem_vendor: '0x10de',
      subsystem_vendor_name: 'NVIDIA Corporation',
      subsystem_device: '0x16c1',
      iommugroup: 20,
    });
    const classes = (list: Record<string, unknown>[]) => new Set(list.map((device) => device.class));
    // Bridges and switches are hidden unless asked for.
    expect(classes(devices)).toEqual(new Set(['0x030000', '0x020000', '0x030200', '0x020700']));
    const all = await simulator.data('GET', '/nodes/pve1/hardware/pci', { 'pci-class-blacklist': '05' });
    expect(classes(all)).toContain('0x068000');
  });

  it('are taken at the start and refused to the next VM that was given the same', async () => {
    await vm(201);
    await vm(202);
    await put(201, { hostpci0: 'mapping=GPU0,pcie=1' });
    // Nobody minds two configurations with the same device.
    await put(202, { hostpci0: 'mapping=GPU1,pcie=1', hostpci1: 'mapping=GPU0,pcie=1' });
    expect((await start(201)).exitstatus).toBe('OK');
    expect((await start(202)).exitstatus).toBe("PCI device '0000:10:00.0' already in use by VMID '201'");
    expect(await status(202)).toMatchObject({ status: 'stopped' });
    await simulator.run('POST', '/nodes/pve1/qemu/201/status/stop');
    expect((await start(202)).exitstatus).toBe('OK');
    const { runs } = await simulator.journal();
    expect(runs).toMatchObject([
      { vmid: 201, node: 'pve1', devices: ['0000:10:00.0'], startedBy: 'virtflow@pve!simulator', purpose: 'guest' },
      { vmid: 202, node: 'pve1', devices: ['0000:20:00.0', '0000:10:00.0'] },
    ]);
  });

  it('are reserved while another VM is starting', async () => {
    for (const vmid of [201, 202]) await vm(vmid, { hostpci0: 'mapping=GPU0', memory: '524288' });
    const slow = await simulator.data('POST', '/nodes/pve1/qemu/201/status/start');
    const second = await simulator.data('POST', '/nodes/pve1/qemu/202/status/start');
    await simulator.advance(1);
    expect(await simulator.exitstatus(second)).toBe(
      "PCI device '0000:10:00.0' is currently reserved for use by VMID '201'",
    );
    await simulator.advance(60);
    expect(await simulator.exitstatus(slow)).toBe('OK');
  });

  it('are free at once after a guest powered off, although nobody asked', async () => {
    for (const vmid of [201, 202]) await vm(vmid, { hostpci0: 'mapping=GPU0' });
    await start(201);
    await simulator.happen({ type: 'guest-power-off', vmid: 201 });
    expect((await start(202)).exitstatus).toBe('OK');
    expect((await start(201)).exitstatus).toBe("PCI device '0000:10:00.0' already in use by VMID '202'");
  });

  it('belong to a node: the same mapping means another device elsewhere', async () => {
    await vm(201, { hostpci0: 'mapping=GPU0' });
    await vm(202, { hostpci0: 'mapping=GPU0' }, 'pve2');
    expect((await start(201)).exitstatus).toBe('OK');
    expect((await start(202, 'pve2')).exitstatus).toBe('OK');
  });

  it.each([
    [{ hostpci0: 'mapping=GPU77' }, "PCI device mapping not found for 'GPU77'"],
    [{ hostpci0: '0000:99:00.0' }, "no PCI device found for '0000:99:00.0'"],
    [{ hostpci0: '0000:10:00.0,mapping=GPU0' }, "Cannot set both 'host' and 'mapping'."],
    [{ hostpci0: 'mapping=GPU0', hostpci1: 'mapping=GPU0' }, "device '0000:10:00.0' assigned more than once"],
    [
      { hostpci0: 'mapping=GPU0,pcie=1', machine: 'pc' },
      'q35 machine model is not enabled at /usr/share/perl5/PVE/QemuServer/PCI.pm line 491.',
    ],
  ])('%j cannot start', async (config, exitstatus) => {
    await vm(201, config);
    expect((await start(201)).exitstatus).toBe(exitstatus);
  });

  it('that vanished make their mapping invalid, until they return', async () => {
    await vm(201, { hostpci0: 'mapping=GPU3' });
    await simulator.happen({ type: 'device-vanish', node: 'pve1', id: '0000:40:00.0' });
    expect((await start(201)).exitstatus).toBe(
      "PCI device mapping invalid (hardware probably changed): pci device '0000:40:00.0' not found",
    );
    const checks = async (node: string) => {
      const all: { id: string; checks: unknown }[] = await simulator.data('GET', '/cluster/mapping/pci', {
        'check-node': node,
      });
      return all.find(({ id }) => id === 'GPU3')?.checks;
    };
    expect(await checks('pve1')).toEqual([
      { severity: 'error', message: "Invalid configuration: pci device '0000:40:00.0' not found\n" },
    ]);
    expect(await checks('pve2')).toEqual([]);
    await simulator.happen({ type: 'device-return', node: 'pve1', id: '0000:40:00.0' });
    expect((await start(201)).exitstatus).toBe('OK');
  });

  it('that moved to another group make it invalid too; without an IOMMU nothing can be passed on', async () => {
    await vm(201, { hostpci0: 'mapping=GPU3' });
    await simulator.happen({ type: 'device-change', node: 'pve1', id: '0000:40:00.0', iommugroup: 99 });
    expect((await start(201)).exitstatus).toBe(
      "PCI device mapping invalid (hardware probably changed): 'iommugroup' does not match for 'GPU3' (99 != 26)",
    );
    await vm(202, { hostpci0: '0000:40:00.0' });
    await simulator.happen({ type: 'device-change', node: 'pve1', id: '0000:40:00.0', iommugroup: -1 });
    expect((await start(202)).exitstatus).toBe('cannot prepare PCI pass-through, IOMMU not present');
  });

  it('can be alternatives of one mapping: the first that is free', async () => {
    const entry = (bus: string, group: number) =>
      `node=pve1,path=0000:${bus}:00.0,id=10de:2330,iommugroup=${group},subsystem-id=10de:16c1`;
    await simulator.data('POST', '/cluster/mapping/pci', { id: 'ANY', map: [entry('10', 20), entry('20', 22)] });
    for (const vmid of [201, 202, 203]) await vm(vmid, { hostpci0: 'mapping=ANY' });
    expect((await start(201)).exitstatus).toBe('OK');
    expect((await start(202)).exitstatus).toBe('OK');
    expect((await start(203)).exitstatus).toBe("could not find a free device for 'hostpci0'");
    const { runs } = await simulator.journal();
    expect(runs.map(({ devices }) => devices)).toEqual([['0000:10:00.0'], ['0000:20:00.0']]);
  });

  it('mean that all memory is pinned: the start takes longer, and a node that has too little refuses', async () => {
    await vm(201, { memory: '1024000', hostpci0: 'mapping=GPU0' });
    const upid = await simulator.data('POST', '/nodes/pve1/qemu/201/status/start');
    await simulator.advance(20);
    expect((await simulator.data('GET', `/nodes/pve1/tasks/${encodeURIComponent(upid)}/status`)).status).toBe(
      'running',
    );
    await simulator.advance(10);
    expect(await simulator.exitstatus(upid)).toBe('OK');
    await vm(202, { memory: '102400' });
    const refused = await start(202);
    expect(refused.exitstatus).toBe('start failed: QEMU exited with code 1');
    expect(await simulator.log(refused.upid)).toEqual([
      "kvm: cannot set up guest memory 'pc.ram': Cannot allocate memory",
      'TASK ERROR: start failed: QEMU exited with code 1',
    ]);
  });

  describe('mappings', () => {
    const path = '/cluster/mapping/pci/GPU0';

    it('have one entry per node, complete as a start needs it', async () => {
      const { map, digest } = await simulator.data('GET', path);
      expect(map).toEqual([
        'id=10de:2330,iommugroup=20,node=pve1,path=0000:10:00.0,subsystem-id=10de:16c1',
        'id=10de:2330,iommugroup=20,node=pve2,path=0000:10:00.0,subsystem-id=10de:16c1',
      ]);
      expect(digest).toMatch(/^[0-9a-f]{40}$/);
    });

    it('are changed by whoever has read them as they are', async () => {
      const { digest } = await simulator.data('GET', path);
      await simulator.data('PUT', path, { description: 'first', digest });
      expect(await simulator.call('PUT', path, { description: 'second', digest })).toMatchObject({
        status: 500,
        reason:
          'update hardware mapping failed: detected modified configuration - file changed by other user? Try again.',
      });
      expect(await simulator.data('GET', path)).toMatchObject({ description: 'first' });
    });

    it('can be made without what a start needs, which then fails', async () => {
      await simulator.data('POST', '/cluster/mapping/pci', {
        id: 'POOR',
        map: 'node=pve1,path=0000:10:00.0,id=10de:2330',
      });
      await vm(201, { hostpci0: 'mapping=POOR' });
      expect((await start(201)).exitstatus).toBe(
        "PCI device mapping invalid (hardware probably changed): missing expected property 'iommugroup' for device '0000:10:00.0'",
      );
    });

    it('can be gone between the check and the start', async () => {
      await vm(201, { hostpci0: 'mapping=GPU0' });
      await simulator.data('DELETE', path);
      expect((await start(201)).exitstatus).toBe("PCI device mapping not found for 'GPU0'");
      expect((await simulator.call('GET', path)).status).toBe(500);
    });

    it('that do not reach a node are named by the check', async () => {
      await simulator.happen({ type: 'mapping', id: 'GPU0', map: ['node=pve2,path=0000:10:00.0,id=10de:2330'] });
      const all: { id: string }[] = await simulator.data('GET', '/cluster/mapping/pci', { 'check-node': 'pve1' });
      expect(all.find(({ id }) => id === 'GPU0')).toMatchObject({
        checks: [{ severity: 'warning', message: 'No mapping for node pve1.' }],
      });
    });
  });
});
