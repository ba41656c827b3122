import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import type { Granted } from '../../../core/authz/granted';
import { Outbox } from '../../../core/jobs/outbox';
import { type Decision, PlacementService } from '../../placement';
import { checkInitial, checkTransition, type VmStatus } from './vm-status';
import { type PlacementWishes, sizesOf, type VmOrder, VmOrdersService } from './vm-orders.service';
import type { Vm } from './vm.entity';
import { VmsRepository } from './vms.repository';

export interface VmInput {
  name: string;
  tenantId: number;
  specificationId: string;
  k8sClusterId: string | null;
  /** null lets the scheduler choose. */
  hostId: string | null;
  /** null means the group of the host, or the tenant's only one. */
  groupId: number | null;
  status?: VmStatus;
  wishes?: PlacementWishes;
}

/** What may change; absent fields stay. A null host means: where it is. */
export type VmChange = Partial<Omit<VmInput, 'groupId' | 'wishes'>>;

@Injectable()
export class VmsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly vms: VmsRepository,
    private readonly orders: VmOrdersService,
    private readonly placement: PlacementService,
    private readonly outbox: Outbox,
  ) {}

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Vm>> {
    return this.vms.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<Vm> {
    return this.vms.get(ctx, id);
  }

  /** How many machines a cluster has, seen by the caller or not: for rules, never for answers about them. */
  countInTx(tx: Tx, { k8sClusterId }: Pick<Vm, 'k8sClusterId'>): Promise<number> {
    return this.vms.countInTx(tx, k8sClusterId);
  }

  /** Why the machine is where it is. Hosts are named only to callers who may see the group. */
  async decision(ctx: RequestContext, id: string): Promise<Decision | null> {
    const vm = await this.vms.get(ctx, id);
    const decision = await this.placement.decisionOf(ctx, id);
    if (!decision || (await this.placement.mayNameHosts(ctx, vm.groupId))) return decision;
    return { ...decision, candidates: [], rejections: [] };
  }

  /** Row, claim, decision, event and audit row commit together or not at all. */
  async create(ctx: RequestContext, input: VmInput): Promise<Vm> {
    checkInitial(input.status);
    const order = await this.orders.resolve(ctx, input);
    return this.placement.place(ctx, order, (tx, hostId) => {
      const vm = this.vms.append(tx, ctx, {
        name: input.name,
        tenantId: input.tenantId,
        groupId: order.quota.groupId,
        hostId,
        specificationId: order.specification.id,
        specificationGeneration: order.specification.generation,
        k8sClusterId: input.k8sClusterId,
        status: 'creating',
        lastError: null,
      });
      this.outbox.publishInTx(tx, 'virtual_machine.created', { vm_id: vm.id });
      return vm;
    });
  }

  /** A new specification is a resize, a new host or tenant a move: all through the ledger, in one transaction. */
  change(ctx: RequestContext, id: string, change: VmChange): Promise<Vm> {
    return this.uow.run(ctx, async (tx) => {
      const vm = await this.vms.require(tx, ctx, 'update', id);
      if (change.status !== undefined) checkTransition(vm.status, change.status);
      const placed = await this.replace(tx, ctx, vm, change);
      const { name, status, k8sClusterId } = change;
      const saved = await this.vms.save(tx, vm, { name, status, k8sClusterId, ...placed });
      this.outbox.publishInTx(tx, 'virtual_machine.updated', { vm_id: id });
      return saved;
    });
  }

  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const vm = await this.vms.require(tx, ctx, 'delete', id);
      await this.placement.releaseInTx(tx, id);
      await this.vms.remove(tx, vm);
      this.outbox.publishInTx(tx, 'virtual_machine.deleted', { vm_id: id });
    });
  }

  /** The columns that a resize or move changes; none when the machine keeps what it holds. */
  private async replace(
    tx: Tx,
    ctx: RequestContext,
    vm: Granted<Vm, 'update'>,
    change: VmChange,
  ): Promise<Partial<Vm>> {
    const wanted = {
      tenantId: change.tenantId ?? vm.tenantId,
      specificationId: change.specificationId ?? vm.specificationId,
      hostId: change.hostId ?? vm.hostId,
      k8sClusterId: change.k8sClusterId === undefined ? vm.k8sClusterId : change.k8sClusterId,
    };
    const resized = wanted.specificationId !== vm.specificationId;
    const moved = wanted.hostId !== vm.hostId || wanted.tenantId !== vm.tenantId;
    const clustered = wanted.k8sClusterId !== vm.k8sClusterId && wanted.k8sClusterId !== null;
    if (!resized && !moved && !clustered) return {};
    const order = await this.orders.resolve(ctx.withTransaction(tx), { ...wanted, groupId: null });
    if (!resized && !moved) return {};
    return this.claim(tx, ctx, vm, order, resized);
  }

  private async claim(tx: Tx, ctx: RequestContext, vm: Vm, order: VmOrder, resized: boolean): Promise<Partial<Vm>> {
    const { quota, request, specification } = order;
    // A move alone keeps the sizes the machine holds, whatever has become of its specification since.
    const need = resized ? sizesOf(specification) : await this.placement.heldInTx(tx, vm.id);
    const hostId = request.hostId ?? vm.hostId;
    await this.placement.replaceInTx(tx, ctx, { ...order, request: { ...request, need } }, vm.id, hostId);
    return {
      tenantId: quota.tenantId,
      groupId: quota.groupId,
      hostId,
      ...(resized ? { specificationId: specification.id, specificationGeneration: specification.generation } : {}),
    };
  }
}
