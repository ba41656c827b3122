import { CONSTRAINTS, type Filter } from '../model';

export const maxVms: Filter = {
  constraint: CONSTRAINTS.maxVms,
  check: (host) =>
    host.maxVms === null || host.vmCount < host.maxVms ? null : { limit: host.maxVms, actual: host.vmCount },
};
