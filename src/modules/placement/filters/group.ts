import { CONSTRAINTS } from '../model';
import { equals } from './equals';

export const group = equals(
  CONSTRAINTS.group,
  (request) => request.groupId,
  (host) => host.groupId,
);
