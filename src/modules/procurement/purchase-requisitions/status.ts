import { AppError } from '../../../core/errors/app-error';
import type { RequisitionStatus } from './purchase-requisition.entity';

/** A way from one status to another, by its name in the audit log. */
export type Step = 'submit' | 'approve' | 'reject' | 'reopen';

/** What makes a status a decision about what was submitted. */
const DECISIONS = new Set<RequisitionStatus>(['approved', 'rejected']);
export const isDecision = (status: RequisitionStatus): boolean => DECISIONS.has(status);

const STEPS: Record<RequisitionStatus, Partial<Record<RequisitionStatus, Step>>> = {
  draft: { submitted: 'submit' },
  submitted: { approved: 'approve', rejected: 'reject' },
  approved: {},
  rejected: { draft: 'reopen' },
};

/** Throws INVALID_STATE_TRANSITION when there is none; `from` is null for a new requisition, which is a draft. */
export function stepOf(from: RequisitionStatus | null, to: RequisitionStatus): Step {
  const step = from === null ? undefined : STEPS[from][to];
  if (step) return step;
  const allowed = from === null ? ['draft'] : Object.keys(STEPS[from]);
  throw new AppError('INVALID_STATE_TRANSITION', { from, to, allowed });
}
