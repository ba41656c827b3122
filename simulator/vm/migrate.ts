import { entriesFor } from '../cluster/pci';
import { gib } from '../cluster/sizes';
import type { VmState } from '../cluster/state';
import {
  checkLock,
  disksOf,
  type Drive,
  drivesOf,
  driveFormat,
  hostpciOf,
  parseHostpci,
  printPropertyString,
} from '../cluster/vm-config';
import { splitPropertyString } from '../contract/check';
import { fail, PveError } from '../errors';
import type { Task } from '../clock/tasks';
import type { World } from '../world';
import { isLinked, isShared, storageOn } from './volumes';

export interface MigrateOptions {
  target: string;
  online: boolean;
  withLocalDisks: boolean;
  /** Where a storage's disks go to. */
  storageFor: (storage: string) => string;
}

/** The worker of a migration. Its exit status never says why it failed: the log does. */
export const migrateWork = (world: World, vmid: number, options: MigrateOptions) => async (task: Task) => {
  const { node } = task.identity;
  const started = world.clock.seconds;
  const release = await task.until(world.flocks.migration(node, vmid));
  const say = (line: string) => task.say(`${stamp(world)} ${line}`);
  try {
    await task.locked(vmid, () => migrate(world, vmid, options, task, say));
  } catch (error) {
    if (!(error instanceof PveError)) throw error;
    say(`ERROR: migration aborted (duration ${duration(world, started)}): ${error.message}`);
    throw fail('migration aborted');
  } finally {
    release();
  }
  say(`migration finished successfully (duration ${duration(world, started)})`);
};

async function migrate(
  world: World,
  vmid: number,
  options: MigrateOptions,
  task: Task,
  say: (line: string) => void,
): Promise<void> {
  const vm = world.vm(task.identity.node, vmid);
  const { target } = options;
  say(`starting migration of VM ${vmid} to node '${target}' (${world.node(target).address})`);
  checkLock(vm);
  checkDevices(world, vm, target);
  if (!world.node(target).online) throw fail("Can't connect to destination address using public key");
  const moving = localDisks(world, vm, options);
  vm.config.lock = 'migrate';
  try {
    for (const { file, size } of moving) {
      say(`copying local disk image ${file}`);
      await task.sleep(world.settings.times.migratePerGib * gib(size));
    }
    if (!world.node(target).online) throw fail('storage migration failed: exit code 255');
  } finally {
    delete vm.config.lock;
  }
  moveTo(world, vm, options);
}

function checkDevices(world: World, vm: VmState, target: string): void {
  const devices = hostpciOf(vm.config).map(([key, value]) => ({ key, ...parseHostpci(value) }));
  const raw = devices.filter(({ mapping }) => mapping === undefined).map(({ key }) => key);
  if (raw.length > 0) throw fail(`can't migrate VM which uses local devices: ${raw.join(', ')}`);
  const mapped = devices.map(({ key, mapping = '' }) => ({ key, mapping }));
  const found = (name: string) => world.state.mappings.find(({ id }) => id === name);
  const missing = mapped.filter(({ mapping }) => {
    const known = found(mapping);
    return !known || entriesFor(known, target).length === 0;
  });
  if (missing.length > 0) {
    throw fail(`can't migrate to '${target}': missing mapped devices ${missing.map(({ key }) => key).join(', ')}`);
  }
  const fixed = mapped.filter(({ mapping }) => found(mapping)?.['live-migration-capable'] !== '1');
  if (vm.process && fixed.length > 0) {
    const names = fixed.map(({ key, mapping }) => `${key}:${mapping}`).join(', ');
    throw fail(`can't live migrate running VM which uses following mapped devices: ${names}`);
  }
}

/** The disks that must be copied. Throws why one of them cannot be. */
function localDisks(world: World, vm: VmState, { target, storageFor, withLocalDisks }: MigrateOptions): Drive[] {
  const disks = disksOf(vm.config);
  for (const { storage } of disks) storageOn(world, storageFor(storage), target);
  const media = drivesOf(vm.config).find(({ cdrom, file }) => cdrom && file !== 'none' && !file.endsWith('-cloudinit'));
  if (media && !media.file.includes(':')) throw fail("can't migrate local cdrom drive");
  if (media && !isShared(world, media.storage)) {
    throw fail(`can't migrate local disk '${media.file}': local cdrom image`);
  }
  const local = disks.filter(({ storage }) => !isShared(world, storage));
  const linked = local.find(({ file }) => isLinked(file));
  if (linked) {
    const [base] = linked.file.split('/');
    throw fail(`Problem found while scanning volumes - can't migrate '${linked.file}' as it's a clone of '${base}'`);
  }
  if (vm.process && local.length > 0 && !withLocalDisks) {
    throw fail("can't live migrate attached local disks without with-local-disks option");
  }
  return local;
}

/** The configuration moves at the very end, as a whole. */
function moveTo(world: World, vm: VmState, { target, storageFor }: MigrateOptions): void {
  for (const { key, storage, file } of disksOf(vm.config)) {
    const format = driveFormat(key);
    const values = splitPropertyString(format, vm.config[key] ?? '');
    const moved = isShared(world, storage) ? file : file.replace(storage, storageFor(storage));
    vm.config[key] = printPropertyString(format, { ...values, file: moved });
  }
  world.journal.note('vm-migrated', { vmid: vm.vmid, from: vm.node, to: target });
  vm.node = target;
  if (vm.process) vm.process.pid = world.state.lastPid += 1;
}

const stamp = (world: World) => new Date(world.clock.now).toISOString().slice(0, 19).replace('T', ' ');
const duration = (world: World, since: number) =>
  new Date((world.clock.seconds - since) * 1000).toISOString().slice(11, 19);
