import { Injectable } from '@nestjs/common';
import type { Granted } from '../../../core/authz/granted';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Insertable, ResourceRepository } from '../../../core/database/resource.repository';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import type { PurchaseRequisition, RequisitionStatus } from './purchase-requisition.entity';
import { PURCHASE_REQUISITION } from './purchase-requisition.resource';
import { isDecision, stepOf } from './status';

const CONTENT = ['prNumber', 'requestedBy', 'department', 'reason'] as const;
type Content = Pick<PurchaseRequisition, (typeof CONTENT)[number]>;

/** What a client says of a requisition; who took which step follows from the steps. */
export type RequisitionChange = Partial<Content & Pick<PurchaseRequisition, 'status'>>;
type Requisition = Granted<PurchaseRequisition, 'update'>;

@Injectable()
export class PurchaseRequisitionsService {
  private readonly requisitions: ResourceRepository<PurchaseRequisition>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.requisitions = new ResourceRepository(db, PURCHASE_REQUISITION);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<PurchaseRequisition>> {
    return this.requisitions.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<PurchaseRequisition> {
    return this.requisitions.get(ctx, id);
  }

  /** For what is bought by it. Throws REQUISITION_NOT_APPROVED; an approval is for ever, so nothing is locked. */
  async permitPurchase(ctx: RequestContext, id: string, field: string): Promise<void> {
    const { status } = await this.requisitions.permit(ctx, 'read', id, field);
    if (status !== 'approved') throw new AppError('REQUISITION_NOT_APPROVED', { field, status });
  }

  create(ctx: RequestContext, input: Insertable<PurchaseRequisition>): Promise<PurchaseRequisition> {
    if (input.status !== undefined && input.status !== 'draft') stepOf(null, input.status);
    return this.uow.run(ctx, (tx) => this.requisitions.create(tx, ctx, input));
  }

  /** Throws INVALID_STATE_TRANSITION, and STATUS_FORBIDS_CHANGE for other words in what is no draft: decisions are about what was submitted. */
  change(ctx: RequestContext, id: string, change: RequisitionChange): Promise<PurchaseRequisition> {
    return this.uow.run(ctx, async (tx) => {
      const requisition = await this.requisitions.require(tx, ctx, 'update', id);
      const { status = requisition.status, ...content } = change;
      const changed = CONTENT.filter((name) => content[name] !== undefined && content[name] !== requisition[name]);
      if (changed.length > 0 && requisition.status !== 'draft' && status !== 'draft')
        throw new AppError('STATUS_FORBIDS_CHANGE', { status: requisition.status, changeable: ['draft'] });
      if (status === requisition.status) return this.requisitions.save(tx, requisition, content);
      return this.step(tx, ctx, requisition, status, { ...content, comment: null });
    });
  }

  /** Takes a step by its name. Throws INVALID_STATE_TRANSITION; FORBIDDEN to decide, which its owners and administrators do. */
  move(ctx: RequestContext, id: string, to: RequisitionStatus, comment: string | null): Promise<PurchaseRequisition> {
    return this.uow.run(ctx, async (tx) =>
      this.step(tx, ctx, await this.requisitions.require(tx, ctx, 'update', id), to, { comment }),
    );
  }

  /** RESOURCE_IN_USE while orders or hosts refer to it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) =>
      this.requisitions.remove(tx, await this.requisitions.require(tx, ctx, 'delete', id)),
    );
  }

  private async step(
    tx: Tx,
    ctx: RequestContext,
    requisition: Requisition,
    status: RequisitionStatus,
    values: Partial<Content> & Pick<PurchaseRequisition, 'comment'>,
  ): Promise<PurchaseRequisition> {
    const decides = isDecision(status);
    if (decides) await this.requisitions.permit(ctx.withTransaction(tx), 'grant', requisition.id);
    const action = stepOf(requisition.status, status);
    if (decides) checkDecider(ctx, requisition, action);
    const [by, at] = [ctx.actor.id, new Date()];
    const traces = {
      ...(action === 'submit' ? { submittedBy: by, submittedAt: at, decidedBy: null, decidedAt: null } : {}),
      ...(decides ? { decidedBy: by, decidedAt: at } : {}),
    };
    return this.requisitions.save(tx, requisition, { ...values, ...traces, status }, action);
  }
}

/** Nobody but an administrator decides about what he submitted himself. */
function checkDecider({ actor }: RequestContext, { submittedBy }: Requisition, action: string): void {
  if (submittedBy === actor.id && actor.role !== 'admin')
    throw new AppError('FORBIDDEN', { action, reason: 'nobody decides about what he submitted himself' });
}
