import { startTestSimulator, type TestSimulator } from '../../support/simulator';

const CLONE = '/nodes/pve1/qemu/1000/clone';

describe('clones', () => {
  let simulator: TestSimulator;
  beforeEach(async () => (simulator = await startTestSimulator({ factor: 0 })));
  afterEach(() => simulator.stop());

  it('are full copies with addresses and identities of their own', async () => {
    const { exitstatus } = await simulator.run('POST', CLONE, { newid: 200, name: 'lab', full: 1 });
    expect(exitstatus).toBe('OK');
    const config = await simulator.data('GET', '/nodes/pve1/qemu/200/config');
    const template = await simulator.data('GET', '/nodes/pve1/qemu/1000/config');
    expect(config).toMatchObject({
      name: 'lab',
      cores: 2,
      efidisk0: 'local-lvm:vm-200-disk-0,efitype=4m,pre-enrolled-keys=1,size=4M',
      scsi0: 'local-lvm:vm-200-disk-1,discard=on,iothread=1,size=20G',
      ide2: 'local-lvm:vm-200-cloudinit,media=cdrom',
    });
    expect(config).not.toHaveProperty('template');
    expect(config).not.toHaveProperty('lock');
    for (const key of ['net0', 'smbios1', 'vmgenid']) expect(config[key]).not.toBe(template[key]);
  });

  it('of a template are thin unless they are asked to be full', async () => {
    await simulator.run('POST', CLONE, { newid: 200 });
    expect(await simulator.data('GET', '/nodes/pve1/qemu/200/config')).toMatchObject({
      name: 'Copy-of-VM-ubuntu-22.04',
      scsi0: 'local-lvm:base-1000-disk-1/vm-200-disk-1,discard=on,iothread=1,size=20G',
    });
    expect((await simulator.call('POST', CLONE, { newid: 201, storage: 'ceph' })).reason).toBe(
      "parameter 'storage' not allowed for linked clones",
    );
    expect((await simulator.call('POST', '/nodes/pve1/qemu/200/clone', { newid: 201, full: 0 })).reason).toBe(
      "Linked clone feature is not supported for 'local-lvm:base-1000-disk-0/vm-200-disk-0' (efidisk0)",
    );
    expect((await simulator.call('DELETE', '/nodes/pve1/qemu/1000')).status).toBe(500);
  });

  it('are there from the beginning, marked, and gone after a failure', async () => {
    const upid: string = await simulator.data('POST', CLONE, { newid: 200, full: 1 });
    expect(await simulator.data('GET', '/nodes/pve1/qemu/200/status/current')).toMatchObject({ lock: 'clone' });
    expect((await simulator.call('POST', '/nodes/pve1/qemu/200/config', { cores: 2 })).reason).toBe(
      'VM is locked (clone)',
    );
    await simulator.data('DELETE', `/nodes/pve1/tasks/${encodeURIComponent(upid)}`);
    expect(await simulator.exitstatus(upid)).toBe('clone failed: received interrupt');
    expect((await simulator.call('GET', '/nodes/pve1/qemu/200/config')).status).toBe(500);
  });

  it('collide with an id that is taken: at once on the same node, in the task on another', async () => {
    expect(await simulator.data('GET', '/cluster/nextid')).toBe('100');
    await simulator.happen({ type: 'vm', vmid: 200, node: 'pve1' });
    await simulator.happen({ type: 'vm', vmid: 201, node: 'pve2' });
    expect(await simulator.call('POST', CLONE, { newid: 200 })).toMatchObject({
      status: 500,
      reason: 'unable to create VM 200: config file already exists',
    });
    expect((await simulator.run('POST', CLONE, { newid: 201 })).exitstatus).toBe(
      "close (rename) atomic file '/etc/pve/nodes/pve1/qemu-server/201.conf' failed: File exists",
    );
    const { body } = await simulator.call('GET', '/cluster/nextid', { vmid: 201 });
    expect(body.errors).toEqual({ vmid: 'VM 201 already exists' });
    expect(await simulator.call('POST', '/nodes/pve1/qemu', { vmid: 201 })).toMatchObject({
      status: 500,
      reason: "unable to create VM 201 - VM 201 already exists on node 'pve2'",
    });
  });

  it('with the same free id at the same time: one succeeds', async () => {
    const answers = await Promise.all([1, 2].map(() => simulator.call('POST', CLONE, { newid: 200, full: 1 })));
    await simulator.advance(600);
    const refused = answers.filter(({ status }) => status === 500).map(({ reason }) => reason);
    expect(refused).toEqual(['unable to create VM 200: config file already exists']);
    const upid = answers.find(({ status }) => status === 200)?.body.data as string;
    expect(await simulator.exitstatus(upid)).toBe('OK');
  });

  it('of one template run side by side', async () => {
    const upids: string[] = [];
    for (const newid of [200, 201, 202]) upids.push(await simulator.data('POST', CLONE, { newid, full: 1 }));
    await simulator.advance(5);
    expect(await Promise.all(upids.map((upid) => simulator.exitstatus(upid)))).toEqual(['OK', 'OK', 'OK']);
  });

  it.each([
    ['/nodes/pve1/qemu/1000/clone', { target: 'pve2' }, "can't clone VM to node 'pve2' (VM uses local storage)"],
    [
      '/nodes/pve2/qemu/1001/clone',
      { target: 'pve1', full: 1, storage: 'local-lvm' },
      "can't clone to non-shared storage 'local-lvm'",
    ],
    ['/nodes/pve2/qemu/1000/clone', {}, "unable to find configuration file for VM 1000 on node 'pve2'"],
    ['/nodes/pve1/qemu/1000/clone', { target: 'pve9' }, "no such cluster node 'pve9'"],
  ])('%s with %j: %s', async (path, params, reason) => {
    expect(await simulator.call('POST', path, { newid: 200, ...params })).toMatchObject({ status: 500, reason });
  });

  it('appear on another node when all their disks are shared', async () => {
    await simulator.run('POST', '/nodes/pve2/qemu/1001/clone', { newid: 200, target: 'pve1', full: 1 });
    expect((await simulator.data('GET', '/nodes/pve1/qemu/200/config')).scsi0).toContain('ceph:vm-200-disk-1');
  });

  it('need the use of the bridge, the storage and the mappings of their template', async () => {
    const all = (await simulator.state()).tokens[0]?.acl['/'] ?? [];
    await simulator.happen({ type: 'config', vmid: 1000, set: { hostpci0: 'mapping=GPU0' } });
    const refused = async (acl: Record<string, string[]>) => {
      await simulator.happen({ type: 'token', id: 'virtflow@pve!x', secret: 's', acl: { '/': all, ...acl } });
      return (await simulator.call('POST', CLONE, { newid: 200 }, 'virtflow@pve!x=s')).reason;
    };
    expect(await refused({ '/mapping': [] })).toBe('Permission check failed (/mapping/pci/GPU0, Mapping.Use)');
    expect(await refused({ '/storage': [] })).toBe(
      'Permission check failed (/storage/local-lvm, Datastore.AllocateSpace)',
    );
    expect(await refused({ '/sdn': [] })).toBe('Permission check failed (/sdn/zones/localnetwork/vmbr0, SDN.Use)');
    expect(await refused({ '/vms/200': [] })).toBe('Permission check failed');
  });
});

describe('migrations', () => {
  let simulator: TestSimulator;
  beforeEach(async () => {
    simulator = await startTestSimulator({ factor: 0 });
    await simulator.run('POST', CLONE, { newid: 200, full: 1, name: 'lab' });
  });
  afterEach(() => simulator.stop());

  const VM = '/nodes/pve1/qemu/200';
  const migrate = (params = {}) => simulator.run('POST', `${VM}/migrate`, { target: 'pve2', ...params });
  const aborted = async (params: Record<string, string | number>, reason: string) => {
    const { upid, exitstatus } = await migrate(params);
    expect(exitstatus).toBe('migration aborted');
    const log = await simulator.log(upid);
    expect(log.at(-2)).toMatch(/ERROR: migration aborted \(duration \d\d:\d\d:\d\d\): /);
    expect(log.at(-2)).toContain(reason);
  };

  it('copy local disks of a VM that is off, for as long as that takes, and move it at the end', async () => {
    const upid: string = await simulator.data('POST', `${VM}/migrate`, { target: 'pve2' });
    await simulator.advance(9);
    expect(await simulator.data('GET', `${VM}/config`)).toMatchObject({ lock: 'migrate' });
    expect((await simulator.call('POST', `${VM}/migrate`, { target: 'pve2' })).reason).toBe('VM is locked (migrate)');
    await simulator.advance(5);
    expect(await simulator.exitstatus(upid)).toBe('OK');
    expect((await simulator.log(upid)).at(-2)).toMatch(/migration finished successfully \(duration 00:00:10\)$/);
    expect(await simulator.data('GET', '/nodes/pve2/qemu/200/config')).not.toHaveProperty('lock');
    expect((await simulator.call('GET', `${VM}/config`)).reason).toBe(
      "Configuration file 'nodes/pve1/qemu-server/200.conf' does not exist",
    );
  });

  it('need a target that is another node', async () => {
    expect((await simulator.call('POST', `${VM}/migrate`, { target: 'pve1' })).body.errors).toEqual({
      target: 'target is local node.',
    });
    expect((await simulator.call('POST', `${VM}/migrate`, { target: 'pve9' })).reason).toBe(
      "no such cluster node 'pve9'",
    );
    expect((await simulator.call('POST', `${VM}/migrate`, { target: 'pve2', force: 1 })).body.errors).toEqual({
      force: 'Only root may use this option.',
    });
  });

  it('of a VM with devices need the mapping on the target, and a VM that is off', async () => {
    await simulator.data('PUT', `${VM}/config`, { hostpci0: 'mapping=GPU0' });
    await simulator.happen({
      type: 'mapping',
      id: 'GPU0',
      map: ['node=pve1,path=0000:10:00.0,id=10de:2330,iommugroup=20,subsystem-id=10de:16c1'],
    });
    expect(await simulator.data('GET', `${VM}/migrate`)).toMatchObject({
      running: 0,
      allowed_nodes: [],
      not_allowed_nodes: { pve2: { 'unavailable-resources': ['hostpci0'] } },
      local_disks: [{ volid: 'local-lvm:vm-200-disk-0' }, { volid: 'local-lvm:vm-200-disk-1', size: 21474836480 }],
      'mapped-resource-info': { hostpci0: { name: 'GPU0' } },
    });
    await aborted({}, "can't migrate to 'pve2': missing mapped devices hostpci0");
    await simulator.data('PUT', `${VM}/config`, { hostpci0: 'mapping=GPU1' });
    await simulator.run('POST', `${VM}/status/start`);
    expect((await simulator.call('POST', `${VM}/migrate`, { target: 'pve2' })).reason).toBe(
      "can't migrate running VM without --online",
    );
    await aborted({ online: 1 }, "can't live migrate running VM which uses following mapped devices: hostpci0:GPU1");
  });

  it('never take raw devices along', async () => {
    await simulator.happen({ type: 'config', vmid: 200, set: { hostpci0: '10:00.0', hostpci1: '20:00.0' } });
    await aborted({}, "can't migrate VM which uses local devices: hostpci0, hostpci1");
  });

  it.each([
    ['local:iso/tools.iso', "can't migrate local disk 'local:iso/tools.iso': local cdrom image"],
    ['cdrom', "can't migrate local cdrom drive"],
  ])('never take %s along', async (file, reason) => {
    await simulator.happen({ type: 'config', vmid: 200, set: { ide0: `${file},media=cdrom` } });
    await aborted({}, reason);
  });

  it('never move thin copies on local storage', async () => {
    await simulator.run('POST', CLONE, { newid: 201 });
    const { upid } = await simulator.run('POST', '/nodes/pve1/qemu/201/migrate', { target: 'pve2' });
    expect((await simulator.log(upid)).join('\n')).toContain(
      "can't migrate 'local-lvm:base-1000-disk-0/vm-201-disk-0' as it's a clone of 'local-lvm:base-1000-disk-0'",
    );
  });

  it('need the storage on the target, or another one', async () => {
    await simulator.happen({ type: 'storage', storage: 'local-lvm', nodes: ['pve1'] });
    expect(await simulator.data('GET', `${VM}/migrate`)).toMatchObject({
      not_allowed_nodes: { pve2: { unavailable_storages: ['local-lvm', 'local-lvm'] } },
    });
    await aborted({}, "storage 'local-lvm' is not available on node 'pve2'");
    expect((await migrate({ targetstorage: 'local-lvm:ceph' })).exitstatus).toBe('OK');
    expect((await simulator.data('GET', '/nodes/pve2/qemu/200/config')).scsi0).toContain('ceph:vm-200-disk-1');
  });

  it('of a running VM without devices go on while it runs', async () => {
    await simulator.run('POST', `${VM}/status/start`);
    await aborted({ online: 1 }, "can't live migrate attached local disks without with-local-disks option");
    expect((await migrate({ online: 1, 'with-local-disks': 1 })).exitstatus).toBe('OK');
    expect(await simulator.data('GET', '/nodes/pve2/qemu/200/status/current')).toMatchObject({ status: 'running' });
  });

  it('leave the VM where it was, marked, when its node dies in the middle', async () => {
    const upid: string = await simulator.data('POST', `${VM}/migrate`, { target: 'pve2' });
    await simulator.advance(5);
    await simulator.happen({ type: 'node-down', node: 'pve1' });
    expect(await simulator.call('GET', `/nodes/pve1/tasks/${encodeURIComponent(upid)}/status`)).toMatchObject({
      status: 595,
      text: '',
    });
    await simulator.advance(600);
    await simulator.happen({ type: 'node-up', node: 'pve1' });
    expect(await simulator.exitstatus(upid)).toBe('unexpected status');
    expect(await simulator.data('GET', `${VM}/config`)).toMatchObject({ lock: 'migrate' });
  });

  it('fail when the target is gone, before or in the middle', async () => {
    const upid: string = await simulator.data('POST', `${VM}/migrate`, { target: 'pve2' });
    await simulator.advance(5);
    await simulator.happen({ type: 'node-down', node: 'pve2' });
    await simulator.advance(60);
    expect(await simulator.exitstatus(upid)).toBe('migration aborted');
    expect(await simulator.data('GET', `${VM}/config`)).not.toHaveProperty('lock');
    await aborted({}, "Can't connect to destination address using public key");
  });
});
