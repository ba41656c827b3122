import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { Outbox } from '../../../core/jobs';
import { PlacementService } from '../../placement';
import { UsersService } from '../../users';
import { type Begun, MachineOperations } from '../operations/machine-operations.service';
import type { Vm } from '../vms/vm.entity';
import { VmsRepository } from '../vms/vms.repository';
import { BindingsRepository } from './bindings.repository';
import { HypervisorEstate } from './hypervisor-estate.service';
import { MachineAddresses } from './machine-addresses.service';
import { MachineLedger } from './machine-ledger.service';
import { type MachineInput, type MachineOrder, MachineOrders } from './machine-orders.service';
import { MachineSecrets } from './machine-secrets.service';

/** So many ids that somebody else took are skipped before the create fails. */
const MAX_IDS = 100;

/** The parts of our own that making a machine writes. */
@Injectable()
export class MachineBooks {
  constructor(
    readonly vms: VmsRepository,
    readonly bindings: BindingsRepository,
    readonly users: UsersService,
    readonly addresses: MachineAddresses,
    readonly secrets: MachineSecrets,
    readonly outbox: Outbox,
  ) {}
}

/** Makes machines on hypervisors: everything of our own at once, the VM by an operation. */
@Injectable()
export class MachineCreation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: MachineOrders,
    private readonly estate: HypervisorEstate,
    private readonly ledger: MachineLedger,
    private readonly placement: PlacementService,
    private readonly operations: MachineOperations,
    private readonly books: MachineBooks,
  ) {}

  /** Machine, binding, storage, address, owner and operation commit together. No device is taken. */
  async create(ctx: RequestContext, input: MachineInput): Promise<Begun> {
    const order = await this.orders.resolve(ctx, input);
    const vmid = await this.reserveId(ctx, order);
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      const owner = await this.books.users.ensureInTx(tx, order.username);
      const { vm, node } = await this.place(inside, tx, order, { name: input.name, owner: owner.id });
      const binding = await this.bind(tx, vm, order, { ...input, vmid, node });
      const begun = await this.operations.beginInTx(tx, ctx, binding, { kind: 'create' });
      this.books.outbox.publishInTx(tx, 'virtual_machine.created', { vm_id: vm.id });
      // Last: the pool is held until the commit.
      await this.books.addresses.takeInTx(tx, vm, input.ipPoolId);
      return { vm, binding, ...begun };
    });
  }

  /** An id of our sequence that nobody at the hypervisor has. In a rehearsal nobody is asked. */
  private async reserveId(ctx: RequestContext, { hypervisor }: MachineOrder): Promise<number> {
    for (let n = 0; n < MAX_IDS; n++) {
      const vmid = await this.books.bindings.nextVmid();
      if (ctx.tx || (await this.estate.isFree(hypervisor, vmid))) return vmid;
    }
    throw new AppError('HYPERVISOR_ERROR', { reason: 'no free id was found' });
  }

  /** Where the template is when there is room, so that nothing has to be moved; else on another node. */
  private async place(
    ctx: RequestContext,
    tx: Tx,
    order: MachineOrder,
    { name, owner }: { name: string; owner: string },
  ): Promise<{ vm: Vm; node: string }> {
    const quota = await this.orders.quotaInTx(tx, ctx, order);
    const { hypervisor, tenantId, storageGb, template } = order;
    const need = { cpu: 0, memoryMb: 0, storageGb, gpus: 0 };
    let refusal = new AppError('INSUFFICIENT_CAPACITY', { reason: 'no node of the hypervisor is a host' });
    for (const { node, hostId } of await this.nodes(tx, hypervisor.id, template.node)) {
      const request = { need, mode: 'default', groupId: hypervisor.hostGroupId, hostId, gpuModel: null } as const;
      try {
        const vm = await this.placement.place(ctx, { tenantId, clusterId: null, quota, request }, (inner, host) =>
          this.append(inner, ctx, order, { name, hostId: host, owner }),
        );
        return { vm, node };
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'INSUFFICIENT_CAPACITY') throw error;
        refusal = error;
      }
    }
    throw refusal;
  }

  private async nodes(tx: Tx, hypervisorId: string, first: string): Promise<{ node: string; hostId: string }[]> {
    const rooms = await this.ledger.roomsInTx(tx, { hypervisorId, vmId: NOBODY });
    return rooms
      .flatMap(({ node, hostId }) => (hostId === null ? [] : [{ node, hostId }]))
      .sort((a, b) => Number(b.node === first) - Number(a.node === first));
  }

  private append(
    tx: Tx,
    ctx: RequestContext,
    { hypervisor, tenantId, specification }: MachineOrder,
    { name, hostId, owner }: { name: string; hostId: string; owner: string },
  ): Vm {
    return this.books.vms.append(
      tx,
      ctx,
      {
        ...{ name, tenantId, hostId, groupId: hypervisor.hostGroupId, hypervisorId: hypervisor.id },
        ...{ specificationId: specification.id, specificationGeneration: specification.generation },
        ...{ k8sClusterId: null, k8sNodePoolId: null, nodeNumber: null, status: 'creating', lastError: null },
      },
      owner,
    );
  }

  private async bind(
    tx: Tx,
    vm: Vm,
    { hypervisor, specification, template, username, storageGb }: MachineOrder,
    input: Pick<MachineInput, 'password' | 'sshKeys' | 'requiresInfiniband'> & { vmid: number; node: string },
  ) {
    const { vmid, node, password, sshKeys } = input;
    const binding = {
      ...{ vmId: vm.id, hypervisorId: hypervisor.id, vmid, node, username, templateVmid: template.vmid },
      ...{ cpuCores: specification.requiredCpu, memoryMb: specification.requiredMemoryMb, storageGb },
      ...{ gpuCount: specification.gpuCount, gpuModel: specification.gpuModel },
      requiresInfiniband: input.requiresInfiniband ?? specification.requiresInfiniband,
      ...{ built: false, sshKeys, observedState: null, observedAt: null },
      cloudInitPassword: password === null ? null : this.books.secrets.seal(vm.id, password),
    };
    this.books.bindings.insertInTx(tx, binding);
    return binding;
  }
}

/** No machine has this id. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
