import { Injectable } from '@nestjs/common';
import { References } from '../../core/authz/references';
import type { RequestContext } from '../../core/context/request-context';
import { type Tx, UnitOfWork } from '../../core/database/unit-of-work';
import { AppError } from '../../core/errors/app-error';
import { Metrics } from '../../core/operations/metrics';
import { QuotasService, type QuotaWithCores } from '../tenants';
import { DecisionRepository } from './decisions/decision.repository';
import { type Decision, SHOWN } from './decisions/placement-decision.entity';
import type { Allocation } from './ledger/allocation.entity';
import { AllocationRepository, type Claim, refusedBy } from './ledger/allocation.repository';
import { shortageOf } from './filters/capacity';
import {
  available,
  CONSTRAINTS,
  type Delta,
  demandOf,
  DIMENSIONS,
  growth,
  type PlacementRequest,
  type PlacementSnapshot,
  type Resources,
} from './model';
import { type PlacementPlan, plan } from './planner';
import { quotaShortages } from './quota-shortages';
import { type PeerScope, SnapshotRepository } from './snapshot.repository';

/** What is to be placed, for whom, counted against which quota. */
export interface PlacementOrder extends PeerScope {
  quota: QuotaWithCores;
  request: PlacementRequest;
}

export interface Planned {
  snapshot: PlacementSnapshot;
  plan: PlacementPlan;
}

/** Candidates tried on one snapshot before it counts as stale. */
const TRIES_PER_SNAPSHOT = 5;
const MAX_SNAPSHOTS = 20;

/** Decides where machines go and takes the room for them: proposal and commitment are separate steps. */
@Injectable()
export class PlacementService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly quotas: QuotasService,
    private readonly snapshots: SnapshotRepository,
    private readonly ledger: AllocationRepository,
    private readonly decisions: DecisionRepository,
    private readonly references: References,
    private readonly metrics: Metrics,
  ) {}

  /** The proposal: reads, changes nothing. */
  async propose(ctx: RequestContext, order: PlacementOrder): Promise<Planned> {
    const snapshot = await this.snapshots.ofGroup(ctx, order.quota.groupId, order.request, order);
    return { snapshot, plan: plan(snapshot, order.request) };
  }

  /**
   * Places one machine. `write` adds its row for the host it is given to the transaction; claim, row, decision and
   * audit commit together. Whoever loses the race for a host gets the next candidate, on a fresh snapshot if need be. Refuses with
   * QUOTA_EXCEEDED or INSUFFICIENT_CAPACITY only on what is true at that moment.
   */
  async place<T extends { id: string }>(
    ctx: RequestContext,
    order: PlacementOrder,
    write: (tx: Tx, hostId: string) => T,
  ): Promise<T> {
    this.checkQuota(order);
    for (let round = 0; round < MAX_SNAPSHOTS; round++) {
      const { plan: proposal } = await this.propose(ctx, order);
      if (proposal.candidates.length === 0) throw await this.noCapacity(ctx, order, proposal);
      const decision = decisionOf(order.request, proposal);
      for (const { hostId } of proposal.candidates.slice(0, TRIES_PER_SNAPSHOT)) {
        const placed = await this.tryHost(ctx, order, hostId, decision, write);
        if (placed) return placed;
      }
    }
    throw this.refused(new AppError('CONCURRENT_UPDATE', { reason: 'every candidate host was taken first' }));
  }

  /**
   * Changes what a placed machine holds: other sizes, another host, another quota. In the caller's transaction, which
   * must end when this throws QUOTA_EXCEEDED or INSUFFICIENT_CAPACITY.
   */
  async replaceInTx(tx: Tx, ctx: RequestContext, order: PlacementOrder, vmId: string, hostId: string): Promise<void> {
    const inside = ctx.withTransaction(tx);
    const outcome = await this.ledger.replaceInTx(tx, claimFor(order, vmId, hostId, order.request.need));
    if (outcome !== 'granted')
      throw await this.notReplaced(inside, order, outcome, await this.ledger.lock(tx, vmId), hostId);
    this.metrics.claims.inc({ outcome: 'granted' });
  }

  /** What a machine holds already, it need not find again: where it stays, only its growth can be too much. */
  private async notReplaced(
    inside: RequestContext,
    order: PlacementOrder,
    refuser: 'quota' | 'host',
    held: Allocation,
    hostId: string,
  ): Promise<AppError> {
    const { need } = order.request;
    if (refuser === 'quota')
      return this.quotaExceeded(inside, order, held.quotaId === order.quota.id ? growth(held, need) : demandOf(need));
    const { snapshot, plan } = await this.propose(inside, order);
    const host = held.hostId === hostId && snapshot.hosts.find(({ id }) => id === hostId);
    const more = growth(held, need);
    const missing = host ? DIMENSIONS.filter((each) => more[each] > Math.max(0, available(host, each))) : [];
    // Another host, or devices of another model.
    if (!host || missing.length === 0) return this.noCapacity(inside, order, plan);
    const details = {
      host_id: hostId,
      constraint: missing[0] && CONSTRAINTS[missing[0]],
      shortages: missing.map((each) => shortageOf(host, more, each)),
    };
    return this.refused(new AppError('INSUFFICIENT_CAPACITY', details));
  }

  /** What a placed machine holds, locked until the end of the transaction. */
  heldInTx(tx: Tx, vmId: string): Promise<Resources> {
    return this.ledger.lock(tx, vmId);
  }

  async releaseInTx(tx: Tx, vmId: string): Promise<void> {
    await this.ledger.releaseInTx(tx, vmId);
  }

  /** QUOTA_EXCEEDED when the quota, as it was read, has no room for so many machines. A claim verifies it again. */
  checkQuota({ quota, request }: PlacementOrder, machines = 1): void {
    const missing = quotaShortages(quota, demandOf(request.need, machines));
    if (missing.length > 0) throw this.refused(new AppError('QUOTA_EXCEEDED', { shortages: missing }));
  }

  /** See {@link AllocationRepository.lockGroup}. */
  lockGroupInTx(tx: Tx, groupId: number): Promise<void> {
    return this.ledger.lockGroup(tx, groupId);
  }

  /** Why a machine is where it is; null when it was moved by hand and never placed. The caller may read the machine. */
  decisionOf(ctx: RequestContext, vmId: string): Promise<Decision | null> {
    return this.decisions.find(ctx, vmId);
  }

  /** Whether refusals and decisions may name the hosts of a group to this caller. */
  mayNameHosts(ctx: RequestContext, groupId: number): Promise<boolean> {
    return this.references.sees(ctx, 'BaremetalGroup', groupId);
  }

  private async tryHost<T extends { id: string }>(
    ctx: RequestContext,
    order: PlacementOrder,
    hostId: string,
    decision: Decision,
    write: (tx: Tx, hostId: string) => T,
  ): Promise<T | null> {
    const { request } = order;
    try {
      const placed = await this.uow.attempt(ctx, async (tx) => {
        const row = write(tx, hostId);
        this.decisions.saveInTx(tx, row.id, hostId, decision);
        await this.ledger.claimInTx(tx, claimFor(order, row.id, hostId, request.need));
        return row;
      });
      this.metrics.claims.inc({ outcome: 'granted' });
      return placed;
    } catch (error) {
      const refuser = refusedBy(error);
      if (refuser === null) throw error;
      if (refuser === 'quota') throw await this.quotaExceeded(ctx, order, demandOf(request.need));
      return null;
    }
  }

  /** The figures of a refusal that the database made after the check above had passed. */
  private async quotaExceeded(ctx: RequestContext, { quota }: PlacementOrder, more: Delta): Promise<AppError> {
    const [fresh] = await this.quotas.ofTenant(ctx, quota.tenantId, quota.groupId);
    return this.refused(new AppError('QUOTA_EXCEEDED', { shortages: fresh ? quotaShortages(fresh, more) : [] }));
  }

  private async noCapacity(
    ctx: RequestContext,
    { quota, request }: PlacementOrder,
    { summary, rejections }: PlacementPlan,
  ): Promise<AppError> {
    const pinned = rejections.find(({ hostId }) => hostId === request.hostId);
    if (pinned)
      return this.refused(
        new AppError('INSUFFICIENT_CAPACITY', {
          host_id: pinned.hostId,
          constraint: pinned.constraint,
          ...pinned.detail,
        }),
      );
    const named = (await this.mayNameHosts(ctx, quota.groupId))
      ? { hosts: rejections.slice(0, SHOWN).map(presentRejection) }
      : {};
    return this.refused(new AppError('INSUFFICIENT_CAPACITY', { constraints: summary, ...named }));
  }

  private refused(error: AppError): AppError {
    this.metrics.claims.inc({ outcome: error.code });
    return error;
  }
}

function claimFor(
  { quota, request, tenantId, clusterId }: PlacementOrder,
  vmId: string,
  hostId: string,
  need: Resources,
): Claim {
  return {
    vmId,
    quotaId: quota.id,
    groupId: quota.groupId,
    hostId,
    need,
    gpuModel: request.gpuModel ?? null,
    apartFrom: request.antiAffinity === 'hard' ? { tenantId, clusterId } : null,
  };
}

function presentRejection({ hostId, name, constraint, detail }: PlacementPlan['rejections'][number]) {
  return { host_id: hostId, name, constraint, detail };
}

function decisionOf(request: PlacementRequest, { candidates, rejections, summary }: PlacementPlan): Decision {
  return {
    request,
    candidateCount: candidates.length,
    candidates: candidates.slice(0, SHOWN),
    summary: summary,
    rejections: rejections.slice(0, SHOWN),
  };
}
