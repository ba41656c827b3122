import { CONSTRAINTS, type Filter } from '../model';

export const antiAffinity: Filter = {
  constraint: CONSTRAINTS.antiAffinity,
  check: (host, request) =>
    request.antiAffinity !== 'hard' || host.peerVmCount === 0 ? null : { limit: 0, actual: host.peerVmCount },
};
