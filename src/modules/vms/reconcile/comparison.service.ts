import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { type Guest, type Hypervisor, isPve } from '../../pve';
import { HostedMachine, type Sight } from '../machines/hosted-machine';
import { HypervisorEstate } from '../machines/hypervisor-estate.service';
import { MachineOperations } from '../operations/machine-operations.service';
import { OperationsRepository } from '../operations/operations.repository';
import type { VmStatus } from '../vms/vm-status';
import { DriftRepository, type Found } from './drift.repository';

/** A machine in our books. */
export interface BoundMachine {
  vmId: string;
  vmid: number;
  node: string;
  status: VmStatus;
  observedState: string | null;
  cpuCores: number;
  memoryMb: number;
  leases: number;
}

const MIB = 1024 ** 2;
const ON = new Set<VmStatus>(['running']);
const OFF = new Set<VmStatus>(['created', 'stopped', 'error']);

/** What of our books is not as a hypervisor shows it. */
@Injectable()
export class Comparison {
  constructor(
    private readonly db: Database,
    private readonly uow: UnitOfWork,
    private readonly estate: HypervisorEstate,
    private readonly operations: OperationsRepository,
    private readonly requests: MachineOperations,
    private readonly drift: DriftRepository,
  ) {}

  /** Begins to settle machines that do something else than we think, and writes down the rest. */
  async settle(
    ctx: RequestContext,
    hypervisor: Hypervisor,
    guests: readonly Guest[],
    signal?: AbortSignal,
  ): Promise<void> {
    const [machines, busy] = await Promise.all([this.machines(hypervisor.id), this.operations.busy(hypervisor.id)]);
    const byVmid = new Map(guests.map((guest) => [guest.vmid, guest]));
    for (const machine of machines) {
      if (busy.has(machine.vmId) || !seemsOther(machine, byVmid.get(machine.vmid))) continue;
      if (await this.isOther(hypervisor, machine, signal)) await this.begin(ctx, machine.vmId);
    }
    const found = findings(machines, guests, busy);
    await this.uow.run(ctx, (tx) => this.drift.replaceInTx(tx, hypervisor.id, found));
  }

  private async begin(ctx: RequestContext, vmId: string): Promise<void> {
    try {
      await this.requests.begin(ctx, vmId, { kind: 'settle' });
    } catch (error) {
      if (!(error instanceof AppError) || (error.code !== 'VM_BUSY' && error.status !== 404)) throw error;
    }
  }

  /** What the cluster says of all its guests is some seconds old: the machine itself is asked. */
  private async isOther(hypervisor: Hypervisor, machine: BoundMachine, signal?: AbortSignal): Promise<boolean> {
    const client = await this.estate.client(hypervisor.id);
    try {
      return differs(machine, await new HostedMachine(client, machine, signal).look());
    } catch (error) {
      if (error instanceof AppError) return error.code === 'VM_FOREIGN' && machine.observedState !== 'missing';
      if (isPve(error)) return false;
      throw error;
    }
  }

  private machines(hypervisorId: string): Promise<BoundMachine[]> {
    return this.db.query<BoundMachine & { [column: string]: unknown }>(
      `SELECT b.vm_id AS "vmId", b.vmid, b.node, v.status, b.observed_state AS "observedState", b.cpu_cores AS "cpuCores",
         b.memory_mb AS "memoryMb",
         (SELECT count(*)::int FROM gpu_leases l WHERE l.vm_id = v.id AND l.closed_at IS NULL) AS leases
       FROM machine_bindings b JOIN virtual_machines v ON v.id = b.vm_id
       WHERE b.hypervisor_id = $1 AND b.built ORDER BY b.vmid`,
      [hypervisorId],
    );
  }
}

/** By what the cluster last heard. A node that is down says nothing of its machines. */
function seemsOther(machine: BoundMachine, guest: Guest | undefined): boolean {
  if (!guest) return machine.observedState !== 'missing';
  if (guest.status === 'unknown') return false;
  return differs(machine, { node: guest.node, running: guest.status === 'running', held: false, lock: null });
}

function differs({ status, node, leases, observedState }: BoundMachine, sight: Sight | null): boolean {
  if (!sight) return observedState !== 'missing';
  if (sight.held || sight.lock !== null) return false;
  if (sight.node !== node) return true;
  return sight.running ? !ON.has(status) : !OFF.has(status) || leases > 0;
}

function findings(machines: readonly BoundMachine[], guests: readonly Guest[], busy: ReadonlySet<string>): Found[] {
  const byVmid = new Map(machines.map((machine) => [machine.vmid, machine]));
  const listed = new Map(guests.map((guest) => [guest.vmid, guest]));
  const unknown = guests
    .filter(({ type, template, vmid }) => type === 'qemu' && !template && !byVmid.has(vmid))
    .map(({ vmid, name, node, status }): Found => ({
      kind: 'unknown_vm',
      vmid,
      vmId: null,
      details: { name, node, status },
    }));
  const ours = machines
    .filter(({ vmId }) => !busy.has(vmId))
    .flatMap((machine): Found[] => {
      const guest = listed.get(machine.vmid);
      const about = { vmid: machine.vmid, vmId: machine.vmId };
      if (!guest) return [{ ...about, kind: 'missing_vm', details: { node: machine.node } }];
      return [...haManaged(guest, about), ...otherSizes(machine, guest, about)];
    });
  return [...unknown, ...ours];
}

type About = Pick<Found, 'vmid' | 'vmId'>;

const haManaged = ({ managed, node }: Guest, about: About): Found[] =>
  managed ? [{ ...about, kind: 'ha_managed', details: { node } }] : [];

function otherSizes({ cpuCores, memoryMb }: BoundMachine, { cores, memoryBytes }: Guest, about: About): Found[] {
  const memory = memoryBytes === null ? null : Math.round(memoryBytes / MIB);
  if (cores === null || memory === null || (cores === cpuCores && memory === memoryMb)) return [];
  const details = { cpu_cores: [cpuCores, cores], memory_mb: [memoryMb, memory] };
  return [{ ...about, kind: 'size_mismatch', details }];
}
