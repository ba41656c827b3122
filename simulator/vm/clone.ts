import { bareVm } from '../cluster/estate';
import { gib } from '../cluster/sizes';
import type { VmState } from '../cluster/state';
import { checkLock, driveFormat, isDrive, isTemplate, parseDrive, printPropertyString } from '../cluster/vm-config';
import { splitPropertyString } from '../contract/check';
import { PROPERTY_FORMATS } from '../contract/property-formats';
import { fail } from '../errors';
import type { Task } from '../clock/tasks';
import type { World } from '../world';

export interface CloneOptions {
  newid: number;
  full: boolean;
  name?: string;
  description?: string;
  storage?: string;
  target?: string;
}

/** The worker of a clone. The new configuration is there from the beginning, marked, and gone again on failure. */
export const cloneWork = (world: World, vmid: number, options: CloneOptions) => async (task: Task) => {
  const source = world.vmToRun(task.identity.node, vmid);
  const { newid } = options;
  await task.locked(newid, () => task.locked(vmid, work, { seconds: 1, shared: !source.process }), { seconds: 1 });

  async function work() {
    checkLock(source);
    world.demandQuorum();
    refuseTaken(world, newid, source.node);
    const vm = bareVm(newid, source.node, world.clock.now);
    vm.config = { lock: 'clone' };
    world.state.vms[newid] = vm;
    try {
      const config = clonedConfig(world, source, options);
      await copyDisks(world, source, task, options.full);
      vm.config = config;
      if (options.target) vm.node = options.target;
    } catch (error) {
      delete world.state.vms[newid];
      throw fail(`clone failed: ${(error as Error).message}`);
    }
    world.journal.note('vm-cloned', { vmid: newid, from: vmid, node: vm.node });
  }
};

/** The server looks for the id on the template's node; elsewhere it is the file system that refuses. */
export function refuseTaken(world: World, newid: number, node: string): void {
  const taken = world.state.vms[newid] ?? world.state.containers.find(({ vmid }) => vmid === newid);
  if (taken?.node === node) throw fail(`unable to create VM ${newid}: config file already exists`);
  if (taken)
    throw fail(`close (rename) atomic file '/etc/pve/nodes/${node}/qemu-server/${newid}.conf' failed: File exists`);
}

async function copyDisks(world: World, source: VmState, task: Task, full: boolean): Promise<void> {
  for (const [key, value] of Object.entries(source.config)) {
    const { cdrom, size } = isDrive(key) ? parseDrive(key, value) : { cdrom: true, size: 0 };
    if (cdrom) continue;
    task.say(`create ${full ? 'full' : 'linked'} clone of drive ${key} (${value.split(',')[0]})`);
    await task.sleep(full ? world.settings.times.clonePerGib * gib(size) : 0);
    if (full) task.say(`transferred ${gib(size)} GiB of ${gib(size)} GiB (100.00%)`);
  }
}

function clonedConfig(world: World, source: VmState, options: CloneOptions): Record<string, string> {
  const { name, description } = options;
  const config: Record<string, string> = {};
  for (const [key, value] of Object.entries(source.config)) {
    if (/^(template|lock|unused\d+)$/.test(key)) continue;
    if (isDrive(key)) config[key] = clonedDrive(key, value, config, options);
    else if (/^net\d+$/.test(key)) config[key] = withNewMac(world, value);
    else config[key] = value;
  }
  config.smbios1 = `uuid=${world.random.uuid()}`;
  config.vmgenid = world.random.uuid();
  config.name = name ?? `Copy-of-VM-${source.config.name ?? source.vmid}`;
  if (description !== undefined) config.description = description;
  if (isTemplate(source)) config.meta = `creation-qemu=10.0.2,ctime=${world.clock.seconds}`;
  return config;
}

function clonedDrive(
  key: string,
  value: string,
  already: Record<string, string>,
  { newid, full, storage }: CloneOptions,
): string {
  const drive = parseDrive(key, value);
  if (drive.file === 'none') return value;
  const values = splitPropertyString(driveFormat(key), value);
  const home = storage ?? drive.storage;
  if (drive.cdrom) {
    const media = drive.file.endsWith('-cloudinit') ? `${home}:vm-${newid}-cloudinit` : drive.file;
    return printPropertyString(driveFormat(key), { ...values, file: media });
  }
  const number = Object.values(already).filter((other) => other.includes(`vm-${newid}-disk-`)).length;
  const name = `vm-${newid}-disk-${number}`;
  const file = full ? `${home}:${name}` : `${drive.storage}:${drive.file.split(':')[1]}/${name}`;
  return printPropertyString(driveFormat(key), { ...values, file });
}

const withNewMac = (world: World, value: string): string =>
  printPropertyString(PROPERTY_FORMATS.net, {
    ...splitPropertyString(PROPERTY_FORMATS.net, value),
    macaddr: world.random.mac(),
  });
