import { AppError } from '../../../core/errors/app-error';
import type { BaremetalStatus } from './baremetal.entity';

/** Where a new host may start: it can neither have failed nor be at its end. */
const START: readonly BaremetalStatus[] = ['pending', 'running', 'maintenance', 'stopped'];

/** A host is `pending` until it is first put to work; a retired one can only be commissioned again. */
const MOVES: Record<BaremetalStatus, readonly BaremetalStatus[]> = {
  pending: ['running', 'maintenance', 'error', 'retired'],
  running: ['maintenance', 'stopped', 'error', 'retired'],
  maintenance: ['running', 'stopped', 'error', 'retired'],
  stopped: ['running', 'maintenance', 'error', 'retired'],
  error: ['running', 'maintenance', 'stopped', 'retired'],
  retired: ['pending'],
};

/** Throws INVALID_STATE_TRANSITION unless a host may go from one status (null: it is new) to the other. */
export function checkMove(from: BaremetalStatus | null, to: BaremetalStatus): void {
  const allowed = from === null ? START : MOVES[from];
  if (from !== to && !allowed.includes(to)) throw new AppError('INVALID_STATE_TRANSITION', { from, to, allowed });
}
