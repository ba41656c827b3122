import { CONSTRAINTS } from '../model';
import { equals } from './equals';

export const failureZone = equals(
  CONSTRAINTS.failureZone,
  (request) => request.failureZone,
  (host) => host.failureZone,
);
