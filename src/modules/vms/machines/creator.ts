import type { RequestContext } from '../../../core/context/request-context';
import { AppError } from '../../../core/errors/app-error';

/** Who made a machine follows from the credentials. A plain user who says otherwise is refused; others may pass it on. */
export function refuseForgedCreator(
  { actor }: RequestContext,
  { username = actor.name, role = actor.role }: { username?: string; role?: string },
): void {
  if (actor.role !== 'user') return;
  if (username.toLowerCase() !== actor.name.toLowerCase() || role !== actor.role)
    throw new AppError('FORBIDDEN', { reason: 'creator_username and creator_role name somebody else' });
}
