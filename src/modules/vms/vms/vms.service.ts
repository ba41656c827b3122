import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import type { Granted } from '../../../core/authz/granted';
import { AppError } from '../../../core/errors/app-error';
import type { Job } from '../../../core/jobs';
import { Outbox } from '../../../core/jobs/outbox';
import { type Decision, PlacementService } from '../../placement';
import { BoundVms } from './bound-vms.service';
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

/** Machines that a pool wants, alike but for their names and numbers. */
export interface NodesInput extends Omit<VmInput, 'name' | 'hostId' | 'status'> {
  k8sNodePoolId: string;
  groupId: number;
  nodes: readonly { name: string; number: number }[];
}

@Injectable()
export class VmsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly vms: VmsRepository,
    private readonly orders: VmOrdersService,
    private readonly placement: PlacementService,
    private readonly outbox: Outbox,
    private readonly bound: BoundVms,
  ) {}

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Vm>> {
    return this.vms.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<Vm> {
    return this.vms.get(ctx, id);
  }

  /** For rows that refer to a machine: 404 when the caller may not see it, 403 when he may not do `action`. */
  permit(ctx: RequestContext, action: RowAction, id: string, field: string): Promise<Vm> {
    return this.vms.permit(ctx, action, id, field);
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
    return this.place(ctx, order, { name: input.name });
  }

  /**
   * The nodes of a pool, in the caller's transaction, which must end when this throws: all are placed or none. What a
   * refusal of capacity says of one machine is completed with how many had found a place.
   */
  async createNodesInTx(tx: Tx, ctx: RequestContext, { nodes, k8sNodePoolId, ...input }: NodesInput): Promise<void> {
    const inside = ctx.withTransaction(tx);
    await this.placement.lockGroupInTx(tx, input.groupId);
    const order = await this.orders.resolve(inside, { ...input, hostId: null });
    this.placement.checkQuota(order, nodes.length);
    for (const [placed, { name, number }] of nodes.entries()) {
      try {
        await this.place(inside, order, { name, k8sNodePoolId, nodeNumber: number });
      } catch (error) {
        throw ofMany(error, { nodes_wanted: nodes.length, nodes_placed: placed });
      }
    }
  }

  /** Deletes the nodes of a pool numbered above `above`, the highest first, and gives back what they held. */
  async removeNodesInTx(
    tx: Tx,
    { k8sNodePoolId, groupId }: Pick<NodesInput, 'k8sNodePoolId' | 'groupId'>,
    above: number,
  ): Promise<void> {
    await this.placement.lockGroupInTx(tx, groupId);
    for (const vm of await this.vms.lockNodes(tx, k8sNodePoolId, above)) await this.removeInTx(tx, vm);
  }

  /** A new specification is a resize, a new host or tenant a move: all through the ledger, in one transaction. */
  change(ctx: RequestContext, id: string, change: VmChange): Promise<Vm> {
    return this.uow.run(ctx, async (tx) => {
      const vm = await this.vms.require(tx, ctx, 'update', id);
      if (vm.hypervisorId !== null) return this.bound.changeInTx(tx, ctx, vm, change);
      if (change.status !== undefined) checkTransition(vm.status, change.status);
      refuseBehindPool(vm, change);
      if (change.tenantId !== undefined && change.tenantId !== vm.tenantId) await this.refuseInUse(tx, vm);
      const placed = await this.replace(tx, ctx, vm, change);
      const { name, status, k8sClusterId } = change;
      const saved = await this.vms.save(tx, vm, { name, status, k8sClusterId, ...placed });
      this.outbox.publishInTx(tx, 'virtual_machine.updated', { vm_id: id });
      return saved;
    });
  }

  /** One on a hypervisor is deleted by an operation, whose job is returned. */
  remove(ctx: RequestContext, id: string): Promise<Job | null> {
    return this.uow.run(ctx, async (tx) => {
      const vm = await this.vms.require(tx, ctx, 'delete', id);
      if (vm.hypervisorId !== null) return this.bound.removeInTx(tx, ctx, id);
      if (vm.k8sNodePoolId !== null) throw managedByPool(vm);
      await this.removeInTx(tx, vm);
      return null;
    });
  }

  private place(
    ctx: RequestContext,
    order: VmOrder,
    {
      name,
      k8sNodePoolId = null,
      nodeNumber = null,
    }: Pick<Vm, 'name'> & Partial<Pick<Vm, 'k8sNodePoolId' | 'nodeNumber'>>,
  ): Promise<Vm> {
    const { clusterId, tenantId, quota, specification } = order;
    return this.placement.place(ctx, order, (tx, hostId) => {
      const vm = this.vms.append(tx, ctx, {
        name,
        tenantId,
        groupId: quota.groupId,
        hostId,
        specificationId: specification.id,
        specificationGeneration: specification.generation,
        k8sClusterId: clusterId,
        k8sNodePoolId,
        nodeNumber,
        hypervisorId: null,
        status: 'creating',
        lastError: null,
      });
      this.outbox.publishInTx(tx, 'virtual_machine.created', { vm_id: vm.id });
      return vm;
    });
  }

  private async removeInTx(tx: Tx, vm: Granted<Vm, 'delete'>): Promise<void> {
    await this.placement.releaseInTx(tx, vm.id);
    await this.vms.remove(tx, vm);
    this.outbox.publishInTx(tx, 'virtual_machine.deleted', { vm_id: vm.id });
  }

  /** What refers to a machine was allowed to because of its tenant. */
  private async refuseInUse(tx: Tx, vm: Granted<Vm, 'update'>): Promise<void> {
    const dependants = await this.vms.dependants(tx, vm);
    if (Object.keys(dependants).length > 0) throw new AppError('RESOURCE_IN_USE', dependants);
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

/** What its pool decides about a node is changed through the pool. Its status and its host are not the pool's. */
function refuseBehindPool(vm: Vm, change: VmChange): void {
  if (vm.k8sNodePoolId === null) return;
  const { name, tenantId, specificationId, k8sClusterId } = change;
  const decided = { name, tenantId, specificationId, k8sClusterId };
  const differs = (Object.keys(decided) as (keyof typeof decided)[]).some(
    (property) => decided[property] !== undefined && decided[property] !== vm[property],
  );
  if (differs) throw managedByPool(vm);
}

function managedByPool({ k8sNodePoolId }: Pick<Vm, 'k8sNodePoolId'>): AppError {
  return new AppError('MANAGED_BY_NODE_POOL', { k8s_node_pool_id: k8sNodePoolId });
}

function ofMany(error: unknown, progress: { nodes_wanted: number; nodes_placed: number }): unknown {
  if (!(error instanceof AppError) || !CAPACITY_REFUSALS.has(error.code)) return error;
  return new AppError(error.code, { ...error.details, ...progress }, { cause: error });
}

const CAPACITY_REFUSALS = new Set<string>(['QUOTA_EXCEEDED', 'INSUFFICIENT_CAPACITY']);
