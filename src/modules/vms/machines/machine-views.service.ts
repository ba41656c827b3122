import { Injectable } from '@nestjs/common';
import { AppError } from '../../../core/errors/app-error';
import type { Guest, VmStatus as LiveStatus } from '../../pve';
import type { VmStatus } from '../vms/vm-status';
import type { Vm } from '../vms/vm.entity';
import { BindingsRepository } from './bindings.repository';
import { answered, HypervisorEstate } from './hypervisor-estate.service';
import { MachineAddresses } from './machine-addresses.service';
import type { MachineBinding } from './machine-binding.entity';

/** A machine as it is shown: our books, with what the hypervisor says where that is newer. */
export interface Machine {
  vm: Vm;
  binding: MachineBinding;
  status: VmStatus;
  node: string;
  address: string | null;
}

/** What a cluster says of its guests is up to so old: what we saw ourselves since then is newer. */
const REPORTED_EVERY_MS = 15_000;
/** While something is done to a machine, that is what it does. */
const SETTLED = new Set<VmStatus>(['created', 'running', 'stopped', 'unknown', 'error']);

@Injectable()
export class MachineViews {
  constructor(
    private readonly bindings: BindingsRepository,
    private readonly addresses: MachineAddresses,
    private readonly estate: HypervisorEstate,
  ) {}

  /** One call for each hypervisor, however many machines; one that does not answer is shown as it was last seen. */
  async of(vms: readonly Vm[]): Promise<Machine[]> {
    const ids = vms.map(({ id }) => id);
    const [bindings, addresses] = await Promise.all([this.bindings.ofVms(ids), this.addresses.of(ids)]);
    const guests = await this.guestsOf([...bindings.values()]);
    return vms.flatMap((vm) => {
      const binding = bindings.get(vm.id);
      if (!binding) return [];
      const guest = guests.get(binding.hypervisorId)?.get(binding.vmid);
      const address = addresses.get(vm.id)?.address ?? null;
      return [{ vm, binding, address, node: guest?.node ?? binding.node, status: statusOf(vm, binding, guest) }];
    });
  }

  /** What the machine does at this moment; null while the hypervisor cannot say. */
  async live({ binding, node }: Machine): Promise<LiveStatus | null> {
    if (!binding.built) return null;
    try {
      const client = await this.estate.client(binding.hypervisorId);
      return await answered(client.vms.status({ node, vmid: binding.vmid }));
    } catch (error) {
      if (error instanceof AppError) return null;
      throw error;
    }
  }

  private async guestsOf(bindings: readonly MachineBinding[]): Promise<Map<string, Map<number, Guest>>> {
    const wanted = new Set(bindings.map(({ hypervisorId }) => hypervisorId));
    if (wanted.size === 0) return new Map();
    const hypervisors = (await this.estate.all()).filter(({ id }) => wanted.has(id));
    const found = await Promise.all(
      hypervisors.map(async (hypervisor) => {
        const guests = await this.estate.guests(hypervisor).catch((error: unknown) => {
          if (error instanceof AppError) return [];
          throw error;
        });
        return [hypervisor.id, new Map(guests.map((guest) => [guest.vmid, guest]))] as const;
      }),
    );
    return new Map(found);
  }
}

function statusOf({ status }: Vm, { observedAt, built }: MachineBinding, guest: Guest | undefined): VmStatus {
  const justSeen = observedAt !== null && Date.now() - observedAt.getTime() < REPORTED_EVERY_MS;
  if (!built || justSeen || !SETTLED.has(status) || !guest) return status;
  if (guest.status === 'running') return 'running';
  if (guest.status === 'unknown') return 'unknown';
  return status === 'running' || status === 'unknown' ? 'stopped' : status;
}
