import { startTestSimulator, type TestSimulator } from '../../support/simulator';

const VM = '/nodes/pve1/qemu/200';
const CONFIG = `${VM}/config`;
const FLOCK = "can't lock file '/var/lock/qemu-server/lock-200.conf' - got timeout";

describe('the configuration of a VM', () => {
  let simulator: TestSimulator;
  beforeEach(async () => {
    simulator = await startTestSimulator({ factor: 0 });
    await simulator.run('POST', '/nodes/pve1/qemu/1000/clone', { newid: 200, name: 'lab' });
  });
  afterEach(() => simulator.stop());

  const config = (params = {}) => simulator.data('GET', CONFIG, params);
  const put = (params: Record<string, string | number>) => simulator.call('PUT', CONFIG, params);

  describe('of a running VM', () => {
    beforeEach(async () => {
      await put({ hostpci0: 'mapping=GPU0,pcie=1' });
      expect(await simulator.run('POST', `${VM}/status/start`)).toMatchObject({ exitstatus: 'OK' });
    });

    it('keeps a deleted device until the next stop through the API: the trap of the pending change', async () => {
      await put({ delete: 'hostpci0' });
      expect(await config()).not.toHaveProperty('hostpci0');
      expect(await config({ current: 1 })).toMatchObject({ hostpci0: 'mapping=GPU0,pcie=1' });
      expect(await simulator.data('GET', `${VM}/pending`)).toContainEqual({
        key: 'hostpci0',
        value: 'mapping=GPU0,pcie=1',
        delete: 1,
      });
      await simulator.run('POST', `${VM}/status/stop`);
      expect(await config({ current: 1 })).not.toHaveProperty('hostpci0');
    });

    it('keeps pending changes pending when the guest powers off by itself, and applies them at the next start', async () => {
      await put({ delete: 'hostpci0', hostpci1: 'mapping=GPU1', cores: 16 });
      await simulator.happen({ type: 'guest-power-off', vmid: 200 });
      await simulator.advance(10);
      expect(await simulator.data('GET', `${VM}/status/current`)).toMatchObject({ status: 'stopped' });
      expect(await config({ current: 1 })).toMatchObject({ hostpci0: 'mapping=GPU0,pcie=1', cores: 2 });
      await simulator.run('POST', `${VM}/status/start`);
      const { runs } = await simulator.journal();
      expect(runs.map(({ devices }) => devices)).toEqual([['0000:10:00.0'], ['0000:20:00.0']]);
      expect(await config({ current: 1 })).toMatchObject({ hostpci1: 'mapping=GPU1', cores: 16 });
    });

    it('takes names, tags and network cards over at once', async () => {
      await put({ name: 'other', tags: 'a;b', onboot: 1, cores: 8 });
      expect(await config({ current: 1 })).toMatchObject({ name: 'other', tags: 'a;b', onboot: 1, cores: 2 });
      await put({ revert: 'cores' });
      expect(await config()).toMatchObject({ cores: 2 });
    });

    it('shows what cloud-init would be made from, and makes it anew when asked', async () => {
      await put({ ciuser: 'lee', cipassword: 'secret' });
      const rows = await simulator.data('GET', `${VM}/cloudinit`);
      expect(rows).toEqual([
        { key: 'cipassword', pending: '**********' },
        { key: 'ciuser', pending: 'lee' },
        { key: 'ipconfig0', value: 'ip=dhcp' },
      ]);
      await simulator.data('PUT', `${VM}/cloudinit`);
      expect(await simulator.data('GET', `${VM}/cloudinit`)).toContainEqual({ key: 'ciuser', value: 'lee' });
    });
  });

  it('is refused to whoever worked from an outdated copy', async () => {
    const { digest } = await config();
    await simulator.happen({ type: 'config', vmid: 200, set: { hostpci0: 'mapping=GPU5' } });
    for (const method of ['PUT', 'POST']) {
      expect(await simulator.call(method, CONFIG, { digest, cores: 4 })).toMatchObject({
        status: 500,
        reason: 'checksum mismatch (file change by other user?)',
      });
    }
    const { digest: fresh } = await config();
    expect(fresh).toMatch(/^[0-9a-f]{40}$/);
    expect(await put({ digest: fresh, cores: 4 })).toMatchObject({ status: 200 });
  });

  it('changes its digest with pending changes and snapshots', async () => {
    await simulator.run('POST', `${VM}/status/start`);
    const digests = [(await config()).digest];
    await put({ cores: 8 });
    digests.push((await config()).digest);
    await simulator.happen({ type: 'snapshot', vmid: 200, name: 'before' });
    digests.push((await config()).digest);
    expect(new Set(digests).size).toBe(3);
    expect(await simulator.data('GET', `${VM}/snapshot`)).toMatchObject([
      { name: 'before' },
      { name: 'current', parent: 'before', running: 1, digest: digests[2] },
    ]);
  });

  it('waits ten seconds for a worker that holds the lock, then gives up', async () => {
    await simulator.happen({ type: 'guest', vmid: 200, shutdownSeconds: 40 });
    await simulator.run('POST', `${VM}/status/start`);
    await simulator.call('POST', `${VM}/status/shutdown`);
    const waiting = put({ cores: 4 });
    await simulator.waiting(2);
    await simulator.advance(10);
    expect(await waiting).toMatchObject({ status: 500, reason: FLOCK });
    const upid = await simulator.data('POST', CONFIG, { cores: 4 });
    await simulator.advance(10);
    expect(await simulator.exitstatus(upid)).toBe(FLOCK);
    await simulator.advance(60);
    expect(await put({ cores: 4 })).toMatchObject({ status: 200 });
  });

  it('is refused while an operation, or one that died, has marked the VM', async () => {
    await simulator.happen({ type: 'config', vmid: 200, set: { lock: 'migrate' } });
    expect(await put({ cores: 4 })).toMatchObject({ status: 500, reason: 'VM is locked (migrate)' });
    expect((await simulator.run('POST', `${VM}/status/start`)).exitstatus).toBe('VM is locked (migrate)');
    // Only root@pam may take the mark away.
    expect((await put({ delete: 'lock' })).reason).toBe("only root can set 'lock' config");
    expect((await put({ skiplock: 1, cores: 4 })).body.errors).toEqual({ skiplock: 'Only root may use this option.' });
  });

  it.each([
    ['hostpci0', '0000:10:00.0,pcie=1', "only root can set 'hostpci0' config for non-mapped devices"],
    ['args', '-cpu host', "only root can set 'args' config"],
  ])('lets no token set %s=%s', async (key, value, reason) => {
    expect(await put({ [key]: value })).toMatchObject({ status: 500, reason });
  });

  it('lets no token touch a raw device that somebody else put there', async () => {
    await simulator.happen({ type: 'config', vmid: 200, set: { hostpci0: '0000:10:00.0' } });
    const reason = "only root can set 'hostpci0' config for non-mapped devices";
    expect(await put({ delete: 'hostpci0' })).toMatchObject({ status: 500, reason });
    expect(await put({ hostpci0: 'mapping=GPU0' })).toMatchObject({ status: 500, reason });
  });

  it('asks for the use of the mapping, of the old one and of the new one', async () => {
    const all = (await simulator.state()).tokens[0]?.acl['/'] ?? [];
    const acl = { '/': all, '/mapping/pci/GPU1': [] };
    await simulator.happen({ type: 'token', id: 'virtflow@pve!half', secret: 's', acl });
    const half = (params: Record<string, string>) => simulator.call('PUT', CONFIG, params, 'virtflow@pve!half=s');
    const refused = { status: 403, reason: 'Permission check failed (/mapping/pci/GPU1, Mapping.Use)' };
    expect(await half({ hostpci0: 'mapping=GPU1' })).toMatchObject(refused);
    expect(await put({ hostpci0: 'mapping=GPU1' })).toMatchObject({ status: 200 });
    expect(await half({ hostpci0: 'mapping=GPU0' })).toMatchObject(refused);
    expect(await half({ delete: 'hostpci0' })).toMatchObject(refused);
  });

  it('asks for a privilege per key', async () => {
    await simulator.happen({ type: 'token', id: 'virtflow@pve!cpu', secret: 's', acl: { '/': ['VM.Config.CPU'] } });
    const call = (params: Record<string, string | number>) =>
      simulator.call('PUT', CONFIG, params, 'virtflow@pve!cpu=s');
    expect(await call({ cores: 4 })).toMatchObject({ status: 200 });
    const refusals: [Record<string, string | number>, string][] = [
      [{ memory: 4096 }, 'VM.Config.Memory'],
      [{ ciuser: 'lee' }, 'VM.Config.Cloudinit'],
      [{ name: 'other' }, 'VM.Config.Options'],
      [{ machine: 'q35' }, 'VM.Config.HWType'],
      [{ delete: 'net0' }, 'VM.Config.Network'],
      [{ scsi1: 'local-lvm:8' }, 'VM.Config.Disk'],
    ];
    for (const [params, privilege] of refusals) {
      expect((await call(params)).reason).toBe(`Permission check failed (/vms/200, ${privilege})`);
    }
  });

  it('keeps what was written before a key that fails', async () => {
    await simulator.fault({ match: { key: 'memory' }, effect: 'config-fail', message: 'unable to write' });
    expect(await put({ cores: 4, memory: 8192, name: 'late' })).toMatchObject({
      status: 500,
      reason: 'unable to write',
    });
    expect(await config()).toMatchObject({ cores: 4, memory: '2048', name: 'lab' });
  });

  it('refuses to set and delete the same, to do nothing, and to delete what is no option', async () => {
    expect((await put({ cores: 1, delete: 'cores' })).body.errors).toEqual({
      delete: "you can't use '-cores' and -delete cores' at the same time",
    });
    expect(await put({})).toMatchObject({ status: 500, reason: 'no options specified' });
    expect((await put({ delete: 'colour' })).body.errors).toEqual({ delete: "unknown option 'colour'" });
  });

  it('only warns about deleting what is not there', async () => {
    const { upid, exitstatus } = await simulator.run('POST', CONFIG, { delete: 'hostpci0,hostpci1' });
    expect(exitstatus).toBe('WARNINGS: 2');
    expect(await simulator.log(upid)).toContain("WARN: cannot delete 'hostpci0' - not set in current configuration!");
  });

  it('answers null when a worker ended within the time it was given, and its error as an answer', async () => {
    const soon = await simulator.call('POST', CONFIG, { cores: 4, background_delay: 5 });
    expect(soon.body).toEqual({ data: null });
    await simulator.fault({ match: { task: 'qmconfig' }, effect: 'task-fail', message: 'disk full' });
    expect(await simulator.call('POST', CONFIG, { cores: 2, background_delay: 5 })).toMatchObject({
      status: 500,
      reason: 'failed to update VM 200: disk full',
    });
  });

  it('makes disks and drives where it is told to, and grows them only', async () => {
    await put({ scsi1: 'ceph:8,discard=on' });
    expect(await config()).toMatchObject({ scsi1: 'ceph:vm-200-disk-2,discard=on,size=8G' });
    expect((await put({ scsi2: 'nas:8' })).reason).toBe("storage 'nas' does not exist");
    const resize = (disk: string, size: string) => simulator.run('PUT', `${VM}/resize`, { disk, size });
    expect((await resize('scsi1', '+4G')).exitstatus).toBe('OK');
    expect((await resize('scsi1', '12G')).exitstatus).toBe('OK');
    expect(await config()).toMatchObject({ scsi1: 'ceph:vm-200-disk-2,discard=on,size=12G' });
    expect((await resize('scsi1', '10G')).exitstatus).toBe('shrinking disks is not supported');
    expect((await resize('scsi9', '10G')).exitstatus).toBe("disk 'scsi9' does not exist");
  });
});
