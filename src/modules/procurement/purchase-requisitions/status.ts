import { AppError } from '../../../core/errors/app-error';
import type { RequisitionStatus } from './purchase-requisition.entity';

/** A way from one status to another: its name in the audit log, and whether it is a decision about what was submitted. */
export interface Step {
  action: 'submit' | 'approve' | 'reject' | 'reopen';
  decides: boolean;
}

const STEPS: Record<RequisitionStatus, Partial<Record<RequisitionStatus, Step>>> = {
  draft: { submitted: { action: 'submit', decides: false } },
  submitted: { approved: { action: 'approve', decides: true }, rejected: { action: 'reject', decides: true } },
  approved: {},
  rejected: { draft: { action: 'reopen', decides: false } },
};

/** Throws INVALID_STATE_TRANSITION when there is none; `from` is null for a new requisition, which is a draft. */
export function stepOf(from: RequisitionStatus | null, to: RequisitionStatus): Step {
  const step = from === null ? undefined : STEPS[from][to];
  if (step) return step;
  const allowed = from === null ? ['draft'] : Object.keys(STEPS[from]);
  throw new AppError('INVALID_STATE_TRANSITION', { from, to, allowed });
}
