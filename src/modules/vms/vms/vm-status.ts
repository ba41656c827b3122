import { AppError } from '../../../core/errors/app-error';

export const VM_STATUSES = [
  'creating',
  'created',
  'starting',
  'running',
  'stopping',
  'stopped',
  'rebooting',
  'migrating',
  'deleting',
  'error',
  'unknown',
  'maintenance',
] as const;
export type VmStatus = (typeof VM_STATUSES)[number];

/** States a machine can be in between operations; any of them may be reported of a machine that no hypervisor manages. */
const SETTLED: readonly VmStatus[] = ['created', 'running', 'stopped', 'error', 'unknown', 'maintenance'];

/** Where each status may go. `creating` is only ever the first, `deleting` only ever the last. */
const NEXT: Record<VmStatus, readonly VmStatus[]> = {
  creating: SETTLED,
  created: [...SETTLED, 'starting', 'migrating', 'deleting'],
  starting: SETTLED,
  running: [...SETTLED, 'stopping', 'rebooting', 'migrating', 'deleting'],
  stopping: SETTLED,
  stopped: [...SETTLED, 'starting', 'migrating', 'deleting'],
  rebooting: SETTLED,
  migrating: SETTLED,
  deleting: ['error', 'unknown'],
  error: [...SETTLED, 'starting', 'stopping', 'deleting'],
  unknown: [...SETTLED, 'starting', 'stopping', 'deleting'],
  maintenance: [...SETTLED, 'starting', 'migrating', 'deleting'],
};

/** Throws INVALID_STATE_TRANSITION with the allowed list; staying where it is is always allowed. */
export function checkTransition(from: VmStatus, to: VmStatus): void {
  if (from === to || NEXT[from].includes(to)) return;
  throw new AppError('INVALID_STATE_TRANSITION', { field: 'status', from, to, allowed: NEXT[from] });
}

/** A machine begins as `creating`: a client cannot claim that it runs already. */
export function checkInitial(status: VmStatus | undefined): void {
  if (status === undefined || status === 'creating') return;
  throw new AppError('INVALID_STATE_TRANSITION', { field: 'status', from: null, to: status, allowed: ['creating'] });
}
