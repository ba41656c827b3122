import { CONSTRAINTS } from '../model';
import { equals } from './equals';

export const pinnedHost = equals(
  CONSTRAINTS.pinnedHost,
  (request) => request.hostId,
  (host) => host.id,
);
