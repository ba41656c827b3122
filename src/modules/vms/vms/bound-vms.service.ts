import { Injectable } from '@nestjs/common';
import type { Granted } from '../../../core/authz/granted';
import type { RequestContext } from '../../../core/context/request-context';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import type { Job } from '../../../core/jobs';
import { Outbox } from '../../../core/jobs/outbox';
import { BindingsRepository } from '../machines/bindings.repository';
import { MachineOperations } from '../operations/machine-operations.service';
import { VmOrdersService } from './vm-orders.service';
import type { Vm } from './vm.entity';
import { VmsRepository } from './vms.repository';
import type { VmChange } from './vms.service';

/** What clients may change of machines that a hypervisor has. Where they are and what they do is not theirs to write. */
@Injectable()
export class BoundVms {
  constructor(
    private readonly vms: VmsRepository,
    private readonly bindings: BindingsRepository,
    private readonly orders: VmOrdersService,
    private readonly operations: MachineOperations,
    private readonly outbox: Outbox,
  ) {}

  /**
   * A new specification counts from the next boot: until then the machine holds what it holds. Throws STATUS_MANAGED,
   * HOST_MANAGED, and RESOURCE_IN_USE for another tenant.
   */
  async changeInTx(tx: Tx, ctx: RequestContext, vm: Granted<Vm, 'update'>, change: VmChange): Promise<Vm> {
    if (change.status !== undefined && change.status !== vm.status)
      throw new AppError('STATUS_MANAGED', { status: vm.status });
    if (change.hostId != null && change.hostId !== vm.hostId)
      throw new AppError('HOST_MANAGED', { host_id: vm.hostId });
    if (change.tenantId !== undefined && change.tenantId !== vm.tenantId)
      throw AppError.field('tenant_id', 'fixed', 'tenant_id of a machine on a hypervisor cannot be changed');
    const sizes = await this.resize(tx, ctx, vm, change.specificationId);
    const k8sClusterId = await this.cluster(tx, ctx, vm, change.k8sClusterId);
    const saved = await this.vms.save(tx, vm, { name: change.name, k8sClusterId, ...sizes });
    this.outbox.publishInTx(tx, 'virtual_machine.updated', { vm_id: vm.id });
    return saved;
  }

  async removeInTx(tx: Tx, ctx: RequestContext, id: string): Promise<Job> {
    const { job } = await this.operations.begin(ctx.withTransaction(tx), id, { kind: 'delete' });
    return job;
  }

  private async resize(tx: Tx, ctx: RequestContext, vm: Vm, wanted: string | undefined): Promise<Partial<Vm>> {
    if (wanted === undefined || wanted === vm.specificationId) return {};
    const specification = await this.orders.specification(ctx.withTransaction(tx), wanted, vm.tenantId);
    await this.bindings.changeInTx(tx, vm.id, {
      cpuCores: specification.requiredCpu,
      memoryMb: specification.requiredMemoryMb,
      gpuCount: specification.gpuCount,
      gpuModel: specification.gpuModel,
      requiresInfiniband: specification.requiresInfiniband,
    });
    return { specificationId: specification.id, specificationGeneration: specification.generation };
  }

  private async cluster(
    tx: Tx,
    ctx: RequestContext,
    vm: Vm,
    wanted: string | null | undefined,
  ): Promise<string | null | undefined> {
    if (wanted == null || wanted === vm.k8sClusterId) return wanted;
    await this.orders.cluster(ctx.withTransaction(tx), wanted, vm.tenantId);
    return wanted;
  }
}
