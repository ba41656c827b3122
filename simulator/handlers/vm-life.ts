import type { Call } from '../api/call';
import { bareVm } from '../cluster/estate';
import { formatSize, parseSize } from '../cluster/sizes';
import type { VmState } from '../cluster/state';
import {
  checkLock,
  digestOf,
  disksOf,
  driveFormat,
  drivesOf,
  isDrive,
  isTemplate,
  parseDrive,
  printPropertyString,
} from '../cluster/vm-config';
import { paramOf } from '../contract';
import { splitPropertyString } from '../contract/check';
import { VM_OPTIONS } from '../contract/vm-options';
import { fail } from '../errors';
import type { Work } from '../clock/tasks';
import { demandHostpci, demandOption } from '../vm/option-rights';
import { update } from '../vm/update';
import type { World } from '../world';

const fork = ({ world, nodeName, vmid, caller }: Call, type: string, work: Work) =>
  world.tasks.fork(nodeName, type, vmid, caller, work).identity.upid;

export const vmLifeHandlers = {
  'POST /nodes/{node}/qemu': (call: Call) => {
    const { world, vmid, nodeName, caller, version } = call;
    const pool = call.text('pool');
    if (!pool || !call.may(`/pool/${pool}`, 'VM.Allocate')) call.demand(`/vms/${vmid}`, 'VM.Allocate');
    const set = Object.fromEntries(
      Object.keys(call.params)
        .filter((key) => paramOf(VM_OPTIONS, key))
        .map((key) => [key, call.text(key) ?? '']),
    );
    for (const [key, value] of Object.entries(set)) {
      demandOption(caller, version, vmid, key, value);
      if (/^hostpci\d+$/.test(key)) demandHostpci(caller, version, key, value);
    }
    world.demandQuorum();
    const taken = world.state.vms[vmid] ?? world.state.containers.find((container) => container.vmid === vmid);
    if (taken) throw fail(`unable to create VM ${vmid} - VM ${vmid} already exists on node '${taken.node}'`);
    const vm = bareVm(vmid, nodeName, world.clock.now);
    vm.config = { lock: 'create' };
    world.state.vms[vmid] = vm;
    return fork(call, 'qmcreate', (task) =>
      task.locked(vmid, async () => {
        try {
          await task.sleep(world.settings.times.create);
          vm.config = {
            smbios1: `uuid=${world.random.uuid()}`,
            vmgenid: world.random.uuid(),
            meta: `creation-qemu=10.0.2,ctime=${world.clock.seconds}`,
          };
          update(world, vm, { set, remove: [], revert: [] }, () => undefined);
        } catch (error) {
          delete world.state.vms[vmid];
          throw fail(`unable to create VM ${vmid} - ${(error as Error).message}`);
        }
        world.journal.note('vm-created', { vmid, node: nodeName });
      }),
    );
  },

  'DELETE /nodes/{node}/qemu/{vmid}': (call: Call) => {
    const { world, vmid, vm } = call;
    call.rootOnly('skiplock');
    refuseDestroy(world, vm, call.flag('purge'));
    return fork(call, 'qmdestroy', (task) =>
      task.locked(vmid, async () => {
        refuseDestroy(world, world.vm(task.identity.node, vmid), call.flag('purge'));
        await task.sleep(world.settings.times.destroy);
        delete world.state.vms[vmid];
        delete world.state.firewalls[vmid];
        delete world.state.ha[vmid];
        world.journal.note('vm-destroyed', { vmid, node: vm.node });
      }),
    );
  },

  'PUT /nodes/{node}/qemu/{vmid}/resize': (call: Call) => {
    const { world, vmid, nodeName } = call;
    call.rootOnly('skiplock');
    world.vm(nodeName, vmid);
    const [disk, size] = [call.text('disk') ?? '', call.text('size') ?? ''];
    return fork(call, 'resize', (task) =>
      task.locked(vmid, async () => {
        const vm = world.vm(nodeName, vmid);
        const digest = call.text('digest');
        if (digest !== undefined && digest !== digestOf(vm))
          throw fail('checksum mismatch (file change by other user?)');
        checkLock(vm);
        resize(vm, disk, size);
        world.journal.note('disk-resized', { vmid, disk, value: vm.config[disk] });
      }),
    );
  },

  'POST /nodes/{node}/qemu/{vmid}/template': (call: Call) => {
    const { world, vmid, vm } = call;
    checkLock(vm);
    if (vm.snapshots.length > 0) throw fail('unable to create template, because VM contains snapshots');
    if (isTemplate(vm)) throw fail("you can't convert a template to a template");
    if (vm.process) throw fail("you can't convert a VM to template if VM is running");
    return fork(call, 'qmtemplate', (task) =>
      task.locked(vmid, async () => {
        for (const { key } of disksOf(vm.config)) vm.config[key] = vm.config[key]?.replace(':vm-', ':base-') ?? '';
        vm.config.template = '1';
        world.journal.note('vm-made-template', { vmid });
      }),
    );
  },
};

function refuseDestroy(world: World, vm: VmState, purge: boolean): void {
  checkLock(vm);
  if (vm.config.protection === '1') throw fail(`can't remove VM ${vm.vmid} - protection mode enabled`);
  if (vm.vmid in world.state.ha && !purge) {
    throw fail(`unable to remove VM ${vm.vmid} - used in HA resources and purge parameter not set.`);
  }
  if (vm.process) throw fail(`VM ${vm.vmid} is running - destroy failed`);
  const bases = drivesOf(vm.config).map(({ file }) => file);
  const user = Object.values(world.state.vms).find(
    (other) =>
      other !== vm && drivesOf(other.config).some(({ file }) => bases.some((base) => file.startsWith(`${base}/`))),
  );
  if (user) throw fail(`base volume '${bases[0]}' is still in use by linked cloned`);
}

function resize(vm: VmState, disk: string, wanted: string): void {
  const value = vm.config[disk];
  if (value === undefined || !isDrive(disk)) throw fail(`disk '${disk}' does not exist`);
  const drive = parseDrive(disk, value);
  if (drive.cdrom) throw fail("you can't resize a cdrom");
  const size = parseSize(wanted.replace('+', '')) + (wanted.startsWith('+') ? drive.size : 0);
  if (size < drive.size) throw fail('shrinking disks is not supported');
  const values = splitPropertyString(driveFormat(disk), value);
  vm.config[disk] = printPropertyString(driveFormat(disk), { ...values, size: formatSize(size) });
}
